import { getTimeZone, getTranslations } from 'next-intl/server';
import { exportActivity } from '#modules/audit/index.ts';
import { ListActivity } from '#modules/audit/input.ts';
import { deedWords, doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import { writeCsv } from '#platform/csv/write-csv.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';
import { slugify } from '#site/slug.ts';

/** The activity of an account as CSV, in the page's wording. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  if (!ctx.account) return new Response(null, { status: 404 });
  try {
    const filter = ListActivity.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { lines, account } = await exportActivity(ctx, { ...filter, timeZone: await getTimeZone() });
    const t = await getTranslations('audit');
    const head = (['at', 'who', 'onBehalfOf', 'what', 'times'] as const).map((name) => t(`columns.${name}`));
    const rows = lines.map((line) => [
      line.at,
      doerWords(t as Say, line, account),
      line.doer.kind === 'agency' ? account : null,
      deedWords(t as Say, line),
      line.times,
    ]);
    return new Response(`\ufeff${writeCsv([head, ...rows], ';')}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${slugify(t('title'))}-${ctx.now.toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (isAppError(error, 'forbidden')) return new Response(null, { status: 404 });
    throw error;
  }
}

import { getTimeZone, getTranslations } from 'next-intl/server';
import { exportActivity } from '#modules/audit/index.ts';
import { ListActivity } from '#modules/audit/input.ts';
import { deedWords, doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import { writeCsv } from '#platform/csv/write-csv.ts';
import { getVisitor } from '#platform/session.ts';
import { slugify } from '#site/slug.ts';
import { attachment } from '../../../../../_shell/attachment.ts';
import { orNotFound } from '../../../../../_shell/or-not-found.ts';

/** The activity of an account as CSV, in the page's wording. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  if (!ctx.account) return new Response(null, { status: 404 });
  return orNotFound(async () => {
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
    return attachment(
      `\ufeff${writeCsv([head, ...rows], ';')}`,
      `${slugify(t('title'))}-${ctx.now.toISOString().slice(0, 10)}.csv`,
      'text/csv; charset=utf-8',
    );
  });
}

import { getTranslations } from 'next-intl/server';
import { getMonthReport } from '#modules/monitoring/index.ts';
import { GetMonthReport } from '#modules/monitoring/input.ts';
import { readAccess } from '#platform/access/permissions.ts';
import { writeCsv } from '#platform/csv/write-csv.ts';
import { getVisitor } from '#platform/session.ts';
import { slugify } from '#site/slug.ts';

/** A month of the account's sites as CSV, with the numbers of the page. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await getVisitor();
  const access = ctx.account && (await readAccess(ctx));
  if (!access?.may('account.read')) return new Response(null, { status: 404 });
  const asked = GetMonthReport.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const { month, sites } = await getMonthReport(ctx, asked.success ? asked.data : {});
  const t = await getTranslations('monitoring.month');
  const head = (
    ['site', 'visits', month.isOver ? 'visitsBefore' : 'visitsSameDays', 'messages', 'published', 'availability', 'incidents'] as const
  ).map((name) => t(name));
  const rows = sites.map(({ site, visits, visitsBefore, messages, published, availability, incidents }) => [
    site ? site.name || t('untitled') : t('gone'),
    visits,
    visitsBefore,
    access.may('message.read') ? messages : null,
    published,
    availability,
    incidents,
  ]);
  return new Response(`\ufeff${writeCsv([head, ...rows], ';')}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${slugify(t('title'))}-${month.key}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { cutPage, type PageOf, type PageRequest } from '#platform/database/cursor.ts';
import { asSystem } from '#platform/db.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { siteUrl } from '../site-url.ts';

const KINDS = ['fraud', 'copy', 'illegal', 'privacy', 'other'] as const;
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Site = { siteId: z.uuid(), clientId: z.uuid(), name: z.string().nullable(), slug: z.string().nullable() };
const Report = z.object({
  ...Site,
  id: z.uuid(),
  mainHost: z.string().nullable(),
  host: z.string().transform(withUnicodeHosts),
  kind: z.enum(KINDS),
  details: z.string(),
  contact: z.string().nullable(),
  createdAt: moment,
  /** Current state of the site; null when it was deleted. */
  shows: z.enum(['live', 'paused', 'draft', 'suspended']).nullable(),
});
const OfSite = z.object({ newest: Report, count: z.number().int(), kinds: z.partialRecord(z.enum(KINDS), z.number().int()) });
const Suspended = z.object({ ...Site, reason: z.string().nullable(), since: moment });

export type ShownReport = z.output<typeof Report> & { url: string | null };
/** All open reports about one site. */
export interface ReportedSite {
  /** Site id. */
  id: string;
  newest: ShownReport;
  count: number;
  /** Number of reports per kind, most frequent first. */
  kinds: [kind: ShownReport['kind'], count: number][];
}
export type SuspendedSite = z.output<typeof Suspended>;

const asShown = (report: z.output<typeof Report>): ShownReport => ({
  ...report,
  url: report.slug && siteUrl({ ...report, slug: report.slug }),
});

/** JSON of a report `r` about a site `s`. */
const REPORT = sql`jsonb_build_object('id', r.id, 'siteId', r.site_id, 'clientId', r.client_id, 'name', s.name, 'slug', s.slug,
  'mainHost', s.main_host, 'host', r.host, 'kind', r.kind, 'details', r.details, 'contact', r.contact, 'createdAt', r.created_at,
  'shows', case when s.suspended_at is not null then 'suspended' else s.status end)`;
const microsOf = (time: SQL) => sql`(extract(epoch from ${time}) * 1000000)::bigint::text`;
const isAfter = (time: SQL, id: SQL, after: PageRequest['after']) =>
  after ? sql`(${time}, ${id}) < (timestamptz 'epoch' + ${after.at}::bigint * interval '1 microsecond', ${after.id}::uuid)` : sql`true`;

interface Row extends Record<string, unknown> {
  row: unknown;
  micros: string;
}

/** A page of sites with open reports, most recently reported first. For staff. */
export async function listReportedSites(ctx: Context, { limit, after }: PageRequest): Promise<PageOf<ReportedSite>> {
  await requireStaff(ctx);
  return asSystem(
    'the agency reads reports',
    async (tx) => {
      const { rows } = await tx.execute<Row>(sql`
        select jsonb_build_object('newest', ${REPORT}, 'count', w.count, 'kinds', (
            select jsonb_object_agg(k.kind, k.count) from (
              select x.kind, count(*) as count from public.abuse_reports x where x.site_id = w.site_id and x.state = 'open' group by x.kind) k)) as row,
          ${microsOf(sql`w.last`)} as micros
        from (
          select x.site_id, count(*) as count, max(x.created_at) as last from public.abuse_reports x where x.state = 'open' group by x.site_id
          having ${isAfter(sql`max(x.created_at)`, sql`x.site_id`, after)} order by last desc, x.site_id desc limit ${limit + 1}) w
        cross join lateral (
          select x.* from public.abuse_reports x where x.site_id = w.site_id and x.state = 'open' order by x.created_at desc, x.id desc limit 1) r
        left join public.sites s on s.id = r.site_id
        order by w.last desc, w.site_id desc`);
      const read = rows.map(({ row, micros }) => {
        const { newest, count, kinds } = OfSite.parse(row);
        const most = (Object.entries(kinds) as ReportedSite['kinds']).sort(([, a], [, b]) => b - a);
        return { id: newest.siteId, newest: asShown(newest), count, kinds: most, micros };
      });
      return cutPage(read, limit);
    },
    ctx,
  );
}

/** A page of open reports about one site, newest first. For staff. */
export async function listSiteReports(
  ctx: Context,
  { siteId, limit, after }: PageRequest & { siteId: string },
): Promise<PageOf<ShownReport>> {
  await requireStaff(ctx);
  return asSystem(
    'the agency reads reports',
    async (tx) => {
      const { rows } = await tx.execute<Row>(sql`
        select ${REPORT} as row, ${microsOf(sql`r.created_at`)} as micros
        from public.abuse_reports r left join public.sites s on s.id = r.site_id
        where r.site_id = ${siteId} and r.state = 'open' and ${isAfter(sql`r.created_at`, sql`r.id`, after)}
        order by r.created_at desc, r.id desc limit ${limit + 1}`);
      return cutPage(
        rows.map(({ row, micros }) => ({ ...asShown(Report.parse(row)), micros })),
        limit,
      );
    },
    ctx,
  );
}

/** Suspended sites, latest first. For staff. */
export async function listSuspendedSites(ctx: Context): Promise<SuspendedSite[]> {
  await requireStaff(ctx);
  return asSystem(
    'the agency reads what it took down',
    async (tx) => {
      const { rows } = await tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('siteId', s.id, 'clientId', s.client_id, 'name', s.name, 'slug', s.slug, 'reason', s.suspended_reason,
          'since', s.suspended_at) as row
        from public.sites s where s.suspended_at is not null order by s.suspended_at desc limit 200`);
      return rows.map(({ row }) => Suspended.parse(row));
    },
    ctx,
  );
}

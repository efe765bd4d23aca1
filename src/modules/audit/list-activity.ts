import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AUTHOR, AUTHORS_OF_ROW, Author, type Doer, doerOf } from '#platform/doer.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { type Activity, activityOf, tablesOf } from './activity-words.ts';
import type { ListActivity } from './input.ts';
import { IS_OWN, isHandover, subjectOf } from './subject-of.ts';
import { timeOfDays } from './time-of-days.ts';

const PAGE_SIZE = 60;
/** Max rows of an export. */
const MAX_IN_FILE = 5000;
const DAYS_SHOWN = 30;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Row = Author.extend({
  at: moment,
  cursor: z.string(),
  times: z.number(),
  table: z.string(),
  action: z.enum(['insert', 'update', 'delete']),
  changed: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  subject: z.string().transform(withUnicodeHosts).nullable(),
  isOwn: z.boolean(),
  isHandover: z.boolean(),
});

export interface ActivityLine {
  at: Date;
  /** Occurrences within the hour. */
  times: number;
  doer: Doer;
  activity: Activity;
  /** Name of the site, domain or person that was changed. */
  subject: string | null;
  /** For a change of a member's role. */
  roles: { from: string; to: string } | null;
}

export interface ActivityPage {
  lines: ActivityLine[];
  /** Value for `before`; null on the last page. */
  next: string | null;
  /** Options of the filter. */
  people: { id: string; name: string }[];
  account: string;
  keptDays: number;
}

/** An account's activity, newest first; the last thirty days by default. For the account's managers. */
export async function listActivity(ctx: Context, filter: ListActivity): Promise<ActivityPage> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'activity.read');
  return asSystem(
    'the client reads their activity',
    async (tx) => {
      const rows = await readRows(tx, id, filter, ctx.now, PAGE_SIZE);
      const { rows: members } = await tx.execute<{ id: string; name: string | null }>(sql`
        select p.id, p.full_name as name from public.memberships m join public.people p on p.id = m.person_id
        where m.client_id = ${id} order by p.full_name`);
      const { rows: kept } = await tx.execute<{ days: number; account: string | null }>(sql`
        select k.days, app.account_name(a.id) as account from public.accounts a join app.audit_keeping k on k.plan = a.tier where a.id = ${id}`);
      return {
        lines: linesOf(rows),
        next: rows.length === PAGE_SIZE ? rows.at(-1)!.cursor : null,
        people: members.map(({ id: person, name }) => ({ id: person, name: name ?? '' })),
        account: kept[0]?.account ?? '',
        keptDays: kept[0]?.days ?? 0,
      };
    },
    ctx,
  );
}

/** The same for an export: the whole chosen period. */
export async function exportActivity(ctx: Context, filter: ListActivity): Promise<Pick<ActivityPage, 'lines' | 'account'>> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'activity.read');
  return asSystem(
    'the client exports their activity',
    async (tx) => {
      const { rows } = await tx.execute<{ account: string | null }>(sql`select app.account_name(${id}) as account`);
      return { lines: linesOf(await readRows(tx, id, filter, ctx.now, MAX_IN_FILE)), account: rows[0]?.account ?? '' };
    },
    ctx,
  );
}

/** Changes made during visits to the account, by visit. For the account's managers. */
export async function listVisitChanges(ctx: Context): Promise<Map<string, ActivityLine[]>> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'activity.read');
  return asSystem(
    'the client reads what a visit changed',
    async (tx) => {
      const { rows: visits } = await tx.execute<{ id: string }>(sql`
        select s.id from public.support_sessions s where s.client_id = ${id} and s.wrote_at is not null order by s.started_at desc limit 50`);
      const changes = new Map<string, ActivityLine[]>();
      for (const visit of visits) {
        const rows = await read(tx, id, sql`l.visit = ${visit.id}`, 100);
        changes.set(visit.id, linesOf(rows).toReversed());
      }
      return changes;
    },
    ctx,
  );
}

function readRows(tx: Transaction, account: string, filter: ListActivity, now: Date, limit: number) {
  const { who, what, site, before } = filter;
  const { since, until } = timeOfDays(filter);
  const shown = since ?? new Date(now.getTime() - DAYS_SHOWN * 86_400_000).toISOString();
  const parts: SQL[] = [sql`l.at >= ${shown}::timestamptz`];
  if (until) parts.push(sql`l.at < ${until}::timestamptz`);
  const byStaff = sql`exists (select from public.people w where w.id = l.actor and w.staff_role is not null)`;
  if (who === 'agency') parts.push(sql`(l.visit is not null or ${byStaff})`);
  else if (who === 'server') parts.push(sql`l.actor_kind in ('job', 'webhook', 'system', 'database')`);
  else if (who) parts.push(sql`l.actor = ${who} and l.visit is null`);
  if (site) parts.push(sql`(l.row_id = ${site} or l.changed #>> '{site_id,1}' = ${site} or l.changed #>> '{site_id,0}' = ${site})`);
  const having = before ? sql`max(l.at) < ${before}::timestamptz` : sql`true`;
  return read(tx, account, sql.join(parts, sql` and `), limit, { what, having });
}

/** Saves of a draft are grouped by hour; everything else is listed individually. */
async function read(
  tx: Transaction,
  account: string,
  where: SQL,
  limit: number,
  { what, having = sql`true` }: { what?: ListActivity['what']; having?: SQL } = {},
): Promise<z.output<typeof Row>[]> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    with listed as (
      select max(l.at) as at, max(l.seq) as seq, count(*)::int as times, l.actor, l.actor_kind, l.visit, l.table_name, l.action, l.row_id,
        (array_agg(l.changed order by l.at desc))[1] as changed
      from public.audit_log l
      where l.chain = ${account} and l.table_name in (select jsonb_array_elements_text(${JSON.stringify(tablesOf(what))}::jsonb)) and ${where}
      group by case when l.table_name = 'drafts' then date_trunc('hour', l.at)::text else l.seq::text end,
        l.actor, l.actor_kind, l.visit, l.table_name, l.action, l.row_id
      having ${having} order by max(l.at) desc limit ${limit})
    select jsonb_build_object('at', t.at, 'cursor', to_char(t.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'times', t.times,
      ${AUTHOR}, 'table', t.table_name, 'action', t.action, 'changed', t.changed,
      'isOwn', ${IS_OWN}, 'isHandover', ${isHandover(sql`${account}`)},
      'subject', ${subjectOf(sql`${account}`)}) as row
    from listed t ${AUTHORS_OF_ROW}
    order by t.at desc`);
  return rows.map(({ row }) => Row.parse(row));
}

const rolesOf = ({ table, action, changed }: z.output<typeof Row>): ActivityLine['roles'] => {
  const [from, to] = changed.role ?? [];
  return table === 'memberships' && action === 'update' && typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
};

const linesOf = (rows: readonly z.output<typeof Row>[]): ActivityLine[] =>
  rows.flatMap((row) => {
    const activity = activityOf(row);
    return activity ? [{ at: row.at, times: row.times, doer: doerOf(row), activity, subject: row.subject, roles: rolesOf(row) }] : [];
  });

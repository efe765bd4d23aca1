import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff, type Staff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { streamOf } from '#platform/request/stream-of.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { type Activity, activityOf, auditTablesOf, NOT_MACHINES, OF_MAILS } from './activity-words.ts';
import type { AuditSubject } from './find-subjects.ts';
import type { ListAudit } from './input.ts';
import { IS_OWN, isHandover, subjectOf } from './subject-of.ts';
import { timeOfDays } from './time-of-days.ts';

const PAGE_SIZE = 100;
const ROWS_PER_PIECE = 1000;

/** Money tables, hidden from developers. */
const OF_MONEY = [
  'customers',
  'invoices',
  'plan_orders',
  'spending_choices',
  'dunning_stages',
  'subscriptions',
  'unit_costs',
  'meter_settlements',
  'meter_differences',
  'billing_checks',
  'model_prices',
];

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Row = z.object({
  chain: z.uuid(),
  seq: z.number(),
  at: moment,
  cursor: z.string(),
  account: z.string().nullable(),
  actor: z.uuid().nullable(),
  actorName: z.string().nullable(),
  actorKind: z.string(),
  visit: z.uuid().nullable(),
  session: z.uuid().nullable(),
  reason: z.string().nullable(),
  table: z.string(),
  rowId: z.string(),
  action: z.enum(['insert', 'update', 'delete']),
  changed: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  hash: z.string(),
  subject: z.string().transform(withUnicodeHosts).nullable(),
  isOwn: z.boolean(),
  isHandover: z.boolean(),
});
export type AuditRow = z.output<typeof Row> & { activity: Activity | null };

export interface AuditPage {
  rows: AuditRow[];
  next: string | null;
  /** Subjects of the current filters. */
  account: AuditSubject | null;
  actor: AuditSubject | null;
}

/** Rows of the log that match the filters, newest first. For staff; money only for admins. */
export async function listAudit(ctx: Context, filter: ListAudit): Promise<AuditPage> {
  const staff = await requireStaff(ctx);
  return asSystem(
    'the agency reads the audit',
    async (tx) => {
      const rows = await readRows(tx, sql`${where(filter, staff)} and ${withoutMails(filter)}`, PAGE_SIZE);
      const { rows: named } = await tx.execute<{ account: string | null; actor: string | null }>(sql`
        select app.account_name(${filter.account ?? null}) as account,
          (select p.full_name from public.people p where p.id = ${filter.actor ?? null}) as actor`);
      const chosen = (id: string | undefined, name: string | null | undefined) => (id ? { id, name: name || id, detail: null } : null);
      return {
        rows,
        next: rows.length === PAGE_SIZE ? rows.at(-1)!.cursor : null,
        account: chosen(filter.account, named[0]?.account),
        actor: chosen(filter.actor, named[0]?.actor),
      };
    },
    ctx,
  );
}

/** The page leaves mails out unless the filter names them; a file has them. */
const withoutMails = ({ kind, table }: ListAudit): SQL => (kind || table ? sql`true` : sql`l.table_name not in ${namesOf(OF_MAILS)}`);

/** The sealed rows as JSON lines, oldest first, streamed. For admins. */
export async function streamAudit(ctx: Context, filter: ListAudit): Promise<ReadableStream<Uint8Array>> {
  const staff = await requireStaff(ctx, 'admin');
  const matching = where(filter, staff);
  async function* pieces(): AsyncGenerator<string> {
    let after: { at: string; chain: string; seq: string } | null = null;
    for (;;) {
      const page: { line: string; at: string; chain: string; seq: string }[] = await asSystem(
        'the agency exports the audit',
        (tx) => readLines(tx, matching, after),
        ctx,
      );
      if (page.length > 0) yield page.map(({ line }) => `${line}\n`).join('');
      if (page.length < ROWS_PER_PIECE) return;
      after = page.at(-1)!;
    }
  }
  return streamOf(pieces());
}

const namesOf = (tables: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(tables)}::jsonb))`;

/** Chains of the clients whose name contains the letters. */
const chainsNamed = (letters: string) => sql`(
  select a.id from public.accounts a where position(lower(${letters}) in lower(coalesce(a.company_name, ''))) > 0
  union select m.client_id from public.memberships m join public.people p on p.id = m.person_id and m.role = 'owner'
    where position(lower(${letters}) in lower(p.full_name)) > 0)`;

const peopleNamed = (letters: string) =>
  sql`(select p.id from public.people p where position(lower(${letters}) in lower(p.full_name)) > 0)`;

function where({ account, client, actor, person, kind, visit, table, action, before, ...days }: ListAudit, staff: Staff): SQL {
  const parts: SQL[] = [sql`true`];
  if (account) parts.push(sql`l.chain = ${account}`);
  if (actor) parts.push(sql`l.actor = ${actor}`);
  if (client && !account) parts.push(sql`l.chain in ${chainsNamed(client)}`);
  if (person && !actor) parts.push(sql`l.actor in ${peopleNamed(person)}`);
  if (kind === 'machine') parts.push(sql`l.table_name not in ${namesOf(NOT_MACHINES)}`);
  else if (kind) parts.push(sql`l.table_name in ${namesOf(auditTablesOf(kind))}`);
  if (visit) parts.push(sql`l.visit = ${visit}`);
  if (table) parts.push(sql`l.table_name = ${table}`);
  if (action) parts.push(sql`l.action = ${action}`);
  const { since, until } = timeOfDays(days);
  if (since) parts.push(sql`l.at >= ${since}::timestamptz`);
  if (until) parts.push(sql`l.at < ${until}::timestamptz`);
  if (before) parts.push(sql`l.at < ${before}::timestamptz`);
  if (staff.type !== 'admin') parts.push(sql`l.table_name not in ${namesOf(OF_MONEY)}`);
  return sql.join(parts, sql` and `);
}

async function readRows(tx: Transaction, matching: SQL, limit: number): Promise<AuditRow[]> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('chain', t.chain, 'seq', t.seq, 'at', t.at,
      'cursor', to_char(t.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'account', app.account_name(t.chain), 'actor', t.actor,
      'actorName', coalesce(s.staff_name, p.full_name), 'actorKind', t.actor_kind, 'visit', t.visit, 'session', t.session,
      'reason', t.reason, 'table', t.table_name, 'rowId', t.row_id, 'action', t.action, 'changed', t.changed, 'hash', t.hash,
      'subject', ${subjectOf(sql`t.chain`)}, 'isOwn', ${IS_OWN}, 'isHandover', ${isHandover(sql`t.chain`)}) as row
    from (select * from public.audit_log l where ${matching} order by l.at desc limit ${limit}) t
      left join public.people p on p.id = t.actor left join public.support_sessions s on s.id = t.visit
    order by t.at desc`);
  return rows.map(({ row }) => Row.parse(row)).map((row) => ({ ...row, activity: activityOf(row) }));
}

async function readLines(tx: Transaction, matching: SQL, after: { at: string; chain: string; seq: string } | null) {
  const beyond = after ? sql`(l.at, l.chain, l.seq) > (${after.at}::timestamptz, ${after.chain}::uuid, ${after.seq}::bigint)` : sql`true`;
  const { rows } = await tx.execute<{ line: string; at: string; chain: string; seq: string }>(sql`
    select to_jsonb(l)::text as line, to_char(l.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, l.chain, l.seq
    from public.audit_log l where ${matching} and ${beyond} order by l.at, l.chain, l.seq limit ${ROWS_PER_PIECE}`);
  return rows;
}

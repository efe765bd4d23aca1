import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Transaction as DatabaseTransaction } from '#platform/context.ts';
import { LoggedTransaction, type Transaction } from '#site/changes/change.ts';
import { rewind } from '#site/changes/merge.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { operations } from '../tables.ts';

/** The recent part of a log that compaction keeps: an editor further behind gets the whole draft. */
export const KEPT = { entries: 200, bytes: 1024 * 1024 } as const;
/** A log of this size is compacted by the save that reached it; the database refuses more than 8 MB. */
const FULL = { entries: 2000, bytes: 4 * 1024 * 1024 } as const;

const ofSite = (siteId: string, clientId: string) => and(eq(operations.siteId, siteId), eq(operations.clientId, clientId));

/** The ids of these transactions that were already applied to the draft, including compacted ones. */
export async function knownTransactions(tx: DatabaseTransaction, siteId: string, ids: readonly string[]): Promise<Set<string>> {
  const wanted = sql.param(ids);
  const { rows } = await tx.execute<{ id: string }>(sql`
    select o.transaction as id from public.operations o where o.site_id = ${siteId} and o.transaction = any (${wanted}::text[])
    union select f.transaction from app.folded_transactions f where f.site_id = ${siteId} and f.transaction = any (${wanted}::text[])`);
  return new Set(rows.map((row) => row.id));
}

/** The transactions since a revision, or null when the log no longer has all of them or they are too large for one response. */
export async function transactionsSince(
  tx: DatabaseTransaction,
  { siteId, clientId, base, revision }: { siteId: string; clientId: string; base: number; revision: number },
): Promise<Transaction[] | null> {
  const wanted = revision - base;
  if (wanted === 0) return [];
  if (wanted > KEPT.entries) return null;
  const since = and(ofSite(siteId, clientId), gt(operations.revision, base));
  const [size] = await tx
    .select({ entries: sql<number>`count(*)::int`, bytes: sql<number>`coalesce(sum(octet_length(${operations.changes}::text)), 0)::int` })
    .from(operations)
    .where(since);
  if (!size || size.entries !== wanted || size.bytes > KEPT.bytes) return null;
  const rows = await tx.select({ transaction: operations.changes }).from(operations).where(since).orderBy(asc(operations.revision));
  return readLog(rows);
}

/** Null for a log in an outdated format; the draft itself can always be read. */
function readLog(rows: readonly { transaction: unknown }[]): Transaction[] | null {
  const read = rows.map((row) => LoggedTransaction.safeParse(row.transaction));
  return read.every((one) => one.success) ? read.map((one) => one.data) : null;
}

/** Whether a log is too long to wait for the next scheduled compaction. */
export async function isFull(tx: DatabaseTransaction, siteId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from app.draft_logs l where l.site_id = ${siteId} and (l.entries > ${FULL.entries} or l.bytes > ${FULL.bytes})`);
  return rows.length > 0;
}

interface LockedDraft {
  siteId: string;
  clientId: string;
  document: unknown;
  revision: number;
}

/** Compacts the old part of a log into a snapshot. The caller holds the lock on the draft's row. @returns bytes removed from the log. */
export async function foldLog(tx: DatabaseTransaction, { siteId, clientId, document, revision }: LockedDraft): Promise<number> {
  const { rows } = await tx.execute<{ upto: string | null }>(sql`
    select max(revision) as upto from (
      select o.revision, row_number() over newest as entry, sum(octet_length(o.changes::text)) over newest as bytes
      from public.operations o where o.site_id = ${siteId} window newest as (order by o.revision desc)
    ) log where log.entry > ${KEPT.entries} or log.bytes > ${KEPT.bytes}`);
  if (rows[0]?.upto == null) return 0;
  const upto = Number(rows[0].upto);
  const later = await tx
    .select({ transaction: operations.changes })
    .from(operations)
    .where(and(ofSite(siteId, clientId), gt(operations.revision, upto)))
    .orderBy(asc(operations.revision));
  // A log with a gap or in an outdated format cannot be rewound: the snapshot is then of the current draft.
  const kept = later.length === revision - upto ? readLog(later) : null;
  const [at, snapshot] = kept ? [upto, rewind(parseDocument(document), kept)] : [revision, document];
  const folded = await tx.execute<{ bytes: string }>(
    sql`select app.fold_operations(${siteId}, ${at}, ${JSON.stringify(snapshot)}::jsonb) as bytes`,
  );
  return Number(folded.rows[0]!.bytes);
}

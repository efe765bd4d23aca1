import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Transaction as DatabaseTransaction } from '#platform/context.ts';
import { LoggedTransaction, type Transaction } from '#site/change.ts';
import { parseDocument } from '#site/integrity.ts';
import { rewind } from '#site/merge.ts';
import { operations } from '../tables.ts';

/** The newest part of a log, which stays when the rest is folded: an editor that is further behind gets the whole draft. */
export const KEPT = { entries: 200, bytes: 1024 * 1024 } as const;
/** A log of this size is folded by the save that made it so; the rows refuse at 8 MB. */
const FULL = { entries: 2000, bytes: 4 * 1024 * 1024 } as const;

const ofSite = (siteId: string, clientId: string) => and(eq(operations.siteId, siteId), eq(operations.clientId, clientId));

/** Which of these transactions a draft has taken in, however long ago. */
export async function knownTransactions(tx: DatabaseTransaction, siteId: string, ids: readonly string[]): Promise<Set<string>> {
  const wanted = sql.param(ids);
  const { rows } = await tx.execute<{ id: string }>(sql`
    select o.transaction as id from public.operations o where o.site_id = ${siteId} and o.transaction = any (${wanted}::text[])
    union select f.transaction from app.folded_transactions f where f.site_id = ${siteId} and f.transaction = any (${wanted}::text[])`);
  return new Set(rows.map((row) => row.id));
}

/** The transactions since a revision, or null when the log no longer holds them all or one answer should not. */
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

/** Null for a log written in a form that can no longer be read: the draft itself always can. */
function readLog(rows: readonly { transaction: unknown }[]): Transaction[] | null {
  const read = rows.map((row) => LoggedTransaction.safeParse(row.transaction));
  return read.every((one) => one.success) ? read.map((one) => one.data) : null;
}

/** Whether a log has grown so long that it should not wait for the next compaction. */
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

/** Folds what is old of a log into a snapshot. The draft's row is locked by the caller. @returns bytes that the log lost. */
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
  // A log with a gap or in an unreadable form cannot be rewound: the snapshot is then of the draft as it is.
  const kept = later.length === revision - upto ? readLog(later) : null;
  const [at, snapshot] = kept ? [upto, rewind(parseDocument(document), kept)] : [revision, document];
  const folded = await tx.execute<{ bytes: string }>(
    sql`select app.fold_operations(${siteId}, ${at}, ${JSON.stringify(snapshot)}::jsonb) as bytes`,
  );
  return Number(folded.rows[0]!.bytes);
}

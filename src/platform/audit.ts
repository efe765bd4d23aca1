import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { asSystem } from './db.ts';

export interface AuditVerdict {
  /** Rows whose seal was checked. */
  rows: number;
  /** The last sound row. Kept elsewhere, it proves later that nothing was cut off the end. */
  head: { seq: number; hash: string };
  broken: { seq: number; why: 'missing' | 'unlinked' | 'altered' | 'rewritten' } | null;
}

const ROWS_PER_READ = 2000;
const GENESIS = '0'.repeat(64);

/**
 * Recomputes the chain of the audit log outside the database and stops at the first row that does not hold.
 * @param expected a head noted earlier: the log must still contain exactly that row.
 */
export async function verifyAudit(expected?: { seq: number; hash: string }): Promise<AuditVerdict> {
  const verdict: AuditVerdict = { rows: 0, head: { seq: 0, hash: GENESIS }, broken: null };
  for (;;) {
    const entries = await readEntries(verdict.head.seq);
    for (const entry of entries) {
      const { seq } = entry;
      const due = verdict.head.seq + 1;
      if (seq !== due) return { ...verdict, broken: { seq: due, why: 'missing' } };
      if (entry.prev_hash !== verdict.head.hash) return { ...verdict, broken: { seq, why: 'unlinked' } };
      if (createHash('sha256').update(entry.text).digest('hex') !== entry.hash) return { ...verdict, broken: { seq, why: 'altered' } };
      if (expected?.seq === seq && expected.hash !== entry.hash) return { ...verdict, broken: { seq, why: 'rewritten' } };
      verdict.head = { seq, hash: entry.hash };
      verdict.rows++;
    }
    if (entries.length < ROWS_PER_READ) break;
  }
  if (expected && expected.seq > verdict.head.seq) return { ...verdict, broken: { seq: verdict.head.seq + 1, why: 'missing' } };
  return verdict;
}

/** The text is built here as the trigger builds it, so that a changed function in the database proves nothing. */
async function readEntries(after: number) {
  const { rows } = await asSystem('the audit chain is verified', (tx) =>
    tx.execute<{ seq: string; prev_hash: string; hash: string; text: string }>(sql`
      select seq, prev_hash, hash, jsonb_build_array(
        seq, extract(epoch from at)::text, actor, on_behalf_of, actor_kind, reason, table_name, row_id, action, changed, prev_hash)::text as text
      from public.audit_log where seq > ${after} order by seq limit ${ROWS_PER_READ}`),
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { asSystem } from '../db.ts';

/** The latest row of a chain. Stored elsewhere, it proves later that no rows were cut off the end. */
export interface AuditHead {
  chain: string;
  seq: number;
  hash: string;
}

export interface AuditVerdict {
  /** Number of verified rows. */
  rows: number;
  /** The last valid row of each chain. */
  heads: AuditHead[];
  broken: { chain: string; seq: number; why: 'missing' | 'unlinked' | 'altered' | 'rewritten' } | null;
}

const ROWS_PER_READ = 2000;
const GENESIS = '0'.repeat(64);
const FIRST_CHAIN = '00000000-0000-0000-0000-000000000000';

interface Entry extends AuditHead {
  prevHash: string;
  text: string;
  /** On a row that replaces deleted older ones: the last of them. */
  forgotten: { seq: number; hash: string } | null;
}

/**
 * Recomputes every chain of the audit log outside the database and stops at the first invalid row.
 * @param noted heads from an earlier run: the log must still contain exactly those rows.
 */
export async function verifyAudit(noted: readonly AuditHead[] = []): Promise<AuditVerdict> {
  const due = dueRows([...(await readHeads()), ...noted]);
  const verdict: AuditVerdict = { rows: 0, heads: [], broken: null };
  let chain: Chain | null = null;
  for await (const entry of readEntries()) {
    if (chain?.id !== entry.chain) {
      verdict.broken = chain?.end() ?? firstLost(due, chain?.id ?? null, entry.chain);
      if (verdict.broken) return verdict;
      chain = new Chain(entry.chain, due.get(entry.chain) ?? new Map());
      verdict.heads.push(chain.head);
    }
    verdict.broken = chain.take(entry);
    if (verdict.broken) return verdict;
    verdict.rows++;
  }
  verdict.broken = chain?.end() ?? firstLost(due, chain?.id ?? null, null);
  return verdict;
}

/** Rows that must exist, by chain and number. */
function dueRows(heads: readonly AuditHead[]): Map<string, Map<number, string[]>> {
  const due = new Map<string, Map<number, string[]>>();
  for (const { chain, seq, hash } of heads) {
    if (seq === 0) continue;
    const rows = due.get(chain) ?? new Map<number, string[]>();
    rows.set(seq, [...(rows.get(seq) ?? []), hash]);
    due.set(chain, rows);
  }
  return due;
}

/** The first expected chain between two existing ones that has no rows at all. */
function firstLost(due: Map<string, unknown>, after: string | null, before: string | null): AuditVerdict['broken'] {
  const lost = [...due.keys()].filter((chain) => (after === null || chain > after) && (before === null || chain < before)).toSorted();
  return lost[0] ? { chain: lost[0], seq: 1, why: 'missing' } : null;
}

/** One chain during verification, from its first row still kept. */
class Chain {
  readonly head: AuditHead;
  readonly #due: Map<number, string[]>;
  /** Marker to expect when rows before the first one were deleted. */
  #unproven: { seq: number; hash: string } | null = null;
  #isNew = true;

  constructor(id: string, due: Map<number, string[]>) {
    this.head = { chain: id, seq: 0, hash: GENESIS };
    this.#due = due;
  }

  get id(): string {
    return this.head.chain;
  }

  take(entry: Entry): AuditVerdict['broken'] {
    if (this.#isNew && entry.seq > 1) {
      this.#unproven = { seq: entry.seq - 1, hash: entry.prevHash };
      Object.assign(this.head, this.#unproven);
    }
    this.#isNew = false;
    const { seq } = entry;
    if (seq !== this.head.seq + 1) return this.#broken(this.head.seq + 1, 'missing');
    if (entry.prevHash !== this.head.hash) return this.#broken(seq, 'unlinked');
    if (createHash('sha256').update(entry.text).digest('hex') !== entry.hash) return this.#broken(seq, 'altered');
    if (this.#due.get(seq)?.some((hash) => hash !== entry.hash)) return this.#broken(seq, 'rewritten');
    Object.assign(this.head, { seq, hash: entry.hash });
    const { forgotten } = entry;
    if (forgotten?.seq === this.#unproven?.seq && forgotten?.hash === this.#unproven?.hash) this.#unproven = null;
    return null;
  }

  end(): AuditVerdict['broken'] {
    if (this.#unproven) return this.#broken(this.#unproven.seq, 'missing');
    const last = Math.max(0, ...this.#due.keys());
    return last > this.head.seq ? this.#broken(this.head.seq + 1, 'missing') : null;
  }

  #broken(seq: number, why: NonNullable<AuditVerdict['broken']>['why']): AuditVerdict['broken'] {
    return { chain: this.id, seq, why };
  }
}

async function readHeads(): Promise<AuditHead[]> {
  const { rows } = await asSystem('the audit chains are verified', (tx) =>
    tx.execute<{ chain: string; seq: string; hash: string }>(sql`select chain, seq, hash from app.audit_chains`),
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** The text is built here in the same way as by the trigger, so that a tampered database function cannot hide changes. */
async function* readEntries(): AsyncGenerator<Entry> {
  let last = { chain: FIRST_CHAIN, seq: 0 };
  for (;;) {
    const { rows } = await asSystem('the audit chains are verified', (tx) =>
      tx.execute<{
        chain: string;
        seq: string;
        prev_hash: string;
        hash: string;
        text: string;
        gone: string | null;
        gone_hash: string | null;
      }>(sql`
        select chain, seq, prev_hash, hash, jsonb_build_array(chain, seq, extract(epoch from at)::text, actor, on_behalf_of, actor_kind,
            session, visit, reason, table_name, row_id, action, changed, prev_hash)::text as text,
          case when table_name = 'audit_log' and action = 'delete' then split_part(row_id, '-', 2) end as gone, changed #>> '{hash,0}' as gone_hash
        from public.audit_log where (chain, seq) > (${last.chain}, ${last.seq}) order by chain, seq limit ${ROWS_PER_READ}`),
    );
    for (const { chain, seq, prev_hash: prevHash, hash, text, gone, gone_hash: goneHash } of rows) {
      last = { chain, seq: Number(seq) };
      yield { ...last, prevHash, hash, text, forgotten: gone && goneHash ? { seq: Number(gone), hash: goneHash } : null };
    }
    if (rows.length < ROWS_PER_READ) return;
  }
}

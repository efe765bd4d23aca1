import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { asSystem } from '../db.ts';
import { AppError } from '../errors.ts';

export interface StoredAnswer {
  status: number;
  body: string;
}

interface Row extends Record<string, unknown> {
  request_hash: string;
  status: number | null;
  body: string | null;
}

/** The header without the quotes that the draft standard requires around it. Throws `idempotency_key_invalid`. */
export function readIdempotencyKey(header: string | null): string | null {
  if (header === null) return null;
  const key = header.replace(/^"(.*)"$/, '$1');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new AppError('invalid', 'idempotency_key_invalid');
  return key;
}

/** Hash over everything that a request contains. */
export function hashRequest(method: string, path: string, body: Uint8Array): string {
  return createHash('sha256').update(`${method} ${path}\n`).update(body).digest('hex');
}

/**
 * Handles a request once per account and key: the same request within 24 hours gets the stored response. Failed runs are not stored and can
 * be retried; a run whose process died is taken over after two minutes.
 * @throws AppError `idempotency_key_reused` (another request) or `idempotency_in_progress`.
 */
export async function answerOnce(
  request: { clientId: string; key: string; hash: string },
  run: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { replayed: boolean }> {
  const claim = randomUUID();
  const known = await claimKey(request, claim);
  if (known) {
    if (known.request_hash !== request.hash) throw new AppError('conflict', 'idempotency_key_reused');
    if (known.status === null || known.body === null) throw new AppError('conflict', 'idempotency_in_progress');
    return { status: known.status, body: known.body, replayed: true };
  }
  const mine = sql`client_id = ${request.clientId} and key = ${request.key} and claim = ${claim}`;
  try {
    const answer = await run();
    await asSystem('an idempotent response is stored for a day', (tx) =>
      tx.execute(sql`update app.idempotent_answers set status = ${answer.status}, body = ${answer.body} where ${mine}`),
    );
    return { ...answer, replayed: false };
  } catch (error) {
    await asSystem('the idempotency key of a failed request is released', (tx) =>
      tx.execute(sql`delete from app.idempotent_answers where ${mine}`),
    ).catch(() => {});
    throw error;
  }
}

/** Null when the key was claimed, otherwise the existing row. Also deletes a few expired rows. */
async function claimKey({ clientId, key, hash }: { clientId: string; key: string; hash: string }, claim: string): Promise<Row | null> {
  return asSystem('an idempotency key is claimed', async (tx) => {
    const { rowCount } = await tx.execute(sql`
      insert into app.idempotent_answers as a (client_id, key, request_hash, claim, claimed_at, expires_at)
      values (${clientId}, ${key}, ${hash}, ${claim}, now(), now() + interval '24 hours')
      on conflict (client_id, key) do update
        set request_hash = excluded.request_hash, claim = excluded.claim, claimed_at = excluded.claimed_at,
          expires_at = excluded.expires_at, status = null, body = null
        where a.expires_at <= now()
          or (a.status is null and a.request_hash = excluded.request_hash and a.claimed_at < now() - interval '2 minutes')`);
    if (rowCount === 0) {
      const { rows } = await tx.execute<Row>(
        sql`select request_hash, status, body from app.idempotent_answers where client_id = ${clientId} and key = ${key}`,
      );
      // Deleted between the two statements: its run has just failed.
      return rows[0] ?? { request_hash: hash, status: null, body: null };
    }
    await tx.execute(sql`
      delete from app.idempotent_answers d where (d.client_id, d.key) in (
        select e.client_id, e.key from app.idempotent_answers e
        where e.expires_at < now() order by e.expires_at limit 5 for update skip locked)`);
    return null;
  });
}

import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { certificates } from '../tables.ts';
import { acmeClient } from './acme-account.ts';
import { problemOf, recordProblems } from './acme-problem.ts';

const BATCH_SIZE = 20;
/** Reason code of RFC 5280: the holder no longer has the name. */
const CESSATION_OF_OPERATION = 5;
/** Max hours between retries. */
const MAX_WAIT = 24;
const DONE = 'urn:ietf:params:acme:error:alreadyRevoked';

interface Noted extends Record<string, unknown> {
  certificateId: string;
  chain: string;
}

/**
 * Revokes the certificates of names that were lost or removed, one after the other. A failed revocation is retried with growing waits until
 * the certificate expires. For jobs alone.
 */
export async function revokeCertificates(ctx: Context): Promise<{ revoked: number }> {
  requireJob(ctx);
  const due = await findNoted(ctx);
  if (due.length === 0) return { revoked: 0 };
  recordProblems();
  let revoked = 0;
  for (const { certificateId, chain } of due) {
    if (await isTakenBack(ctx, certificateId, chain)) {
      await forget(ctx, certificateId);
      revoked++;
    } else await postpone(ctx, certificateId);
  }
  return { revoked };
}

function findNoted(ctx: Context): Promise<Noted[]> {
  return asSystem(
    'a sweep finds certificates to revoke',
    async (tx) => {
      await tx.execute(sql`delete from app.certificate_revocations where not_after <= ${ctx.now.toISOString()}::timestamptz`);
      const { rows } = await tx.execute<Noted>(sql`
        select certificate_id as "certificateId", chain from app.certificate_revocations
        where next_try_at <= ${ctx.now.toISOString()}::timestamptz order by next_try_at limit ${BATCH_SIZE}`);
      return rows;
    },
    ctx,
  );
}

async function isTakenBack(ctx: Context, certificateId: string, chain: string): Promise<boolean> {
  try {
    const client = await acmeClient(ctx);
    await client.revokeCertificate(chain, { reason: CESSATION_OF_OPERATION });
    return true;
  } catch (error) {
    const { type } = problemOf(error);
    if (type === DONE) return true;
    log.warn('certificate.not_revoked', { certificateId, type });
    return false;
  }
}

/** Its row may have been deleted with its domain. */
function forget(ctx: Context, certificateId: string): Promise<unknown> {
  return asSystem(
    'a certificate is revoked',
    async (tx) => {
      await tx
        .update(certificates)
        .set({ state: 'revoked' })
        .where(and(eq(certificates.id, certificateId), eq(certificates.state, 'replaced')));
      await tx.execute(sql`delete from app.certificate_revocations where certificate_id = ${certificateId}`);
    },
    ctx,
  );
}

function postpone(ctx: Context, certificateId: string): Promise<unknown> {
  return asSystem(
    'a certificate is revoked later',
    (tx) =>
      tx.execute(sql`
        update app.certificate_revocations set tries = tries + 1,
          next_try_at = ${ctx.now.toISOString()}::timestamptz + least(power(2, least(tries, 10)), ${MAX_WAIT}) * interval '1 hour'
        where certificate_id = ${certificateId}`),
    ctx,
  );
}

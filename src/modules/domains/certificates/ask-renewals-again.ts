import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { certificates } from '../tables.ts';
import { askRenewal, findRenewalInfo } from './renewal.ts';

const BATCH_SIZE = 200;
const CONCURRENCY = 8;
/** Milliseconds after which no request is started; the next run continues. */
const BEGINS_WITHIN = 20_000;

/**
 * Refreshes the renewal times of current certificates from the authority, as often as it wants to be asked: it moves the time if a
 * certificate has a problem. For jobs alone.
 */
export async function askRenewalsAgain(ctx: Context): Promise<{ asked: number }> {
  requireJob(ctx);
  const inPlace = eq(certificates.state, 'issued');
  const isDue = or(isNull(certificates.renewalCheckAt), lte(certificates.renewalCheckAt, ctx.now));
  const { id, chain, notBefore, notAfter, renewAt, renewalCheckAt } = certificates;
  const rows = await asSystem(
    'the authority is asked again when certificates are due',
    (tx) =>
      tx
        .select({ id, chain, notBefore, notAfter, renewAt })
        .from(certificates)
        .where(and(inPlace, isDue))
        .orderBy(sql`${renewalCheckAt} nulls first`)
        .limit(BATCH_SIZE),
    ctx,
  );
  if (rows.length === 0) return { asked: 0 };
  const address = await findRenewalInfo().catch(() => null);
  const end = performance.now() + BEGINS_WITHIN;
  let asked = 0;
  const ask = async () => {
    for (let row = rows.shift(); row && performance.now() < end; row = rows.shift()) {
      const { id: certificateId, ...held } = row;
      const renewal = await askRenewal(
        address,
        { ...held, chain: held.chain!, notBefore: held.notBefore!, notAfter: held.notAfter! },
        ctx.now,
      );
      await asSystem(
        'a certificate is due at another moment',
        (tx) =>
          tx
            .update(certificates)
            .set(renewal)
            .where(and(eq(id, certificateId), inPlace)),
        ctx,
      );
      asked++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, ask));
  return { asked };
}

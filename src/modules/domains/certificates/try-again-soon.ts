import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { certificates } from '../tables.ts';

const HOUR = 3_600_000;
/** Refusals within an hour after which the usual waits apply: the authority allows five. */
const QUICK = 3;

/** Shortens the wait after a refusal to the minimum, for a name that was fixed or that somebody is watching. */
export async function tryAgainSoon(tx: Transaction, domainId: string, now: Date): Promise<void> {
  const known = await tx
    .select({ id: certificates.id, state: certificates.state, createdAt: certificates.createdAt })
    .from(certificates)
    .where(and(eq(certificates.domainId, domainId), ne(certificates.state, 'replaced')))
    .orderBy(desc(certificates.createdAt))
    .limit(QUICK);
  const [newest] = known;
  const recent = known.filter(({ state, createdAt }) => state === 'failed' && now.getTime() - createdAt.getTime() < HOUR);
  if (newest?.state !== 'failed' || recent.length === QUICK) return;
  const tries = sql`least(${certificates.tries}, 1)`;
  await tx.update(certificates).set({ tries }).where(eq(certificates.id, newest.id));
}

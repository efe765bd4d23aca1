import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { REMIND_AT } from '../doctor/registration-rules.ts';
import { domains } from '../tables.ts';
import { askRegistry } from './ask-registry.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CONCURRENCY = 8;
const BATCH_SIZE = 2000;
/** Milliseconds after which no query is started; the remaining reminders use the stored data. */
const ASKS_WITHIN = 60_000;

/** Refreshes registrations that end soon or have ended, before their owners get a reminder. For jobs alone. */
export async function askRegistriesAgain(ctx: Context): Promise<{ asked: number }> {
  requireJob(ctx);
  const soon = new Date(ctx.now.getTime() + REMIND_AT[0] * DAY).toISOString();
  const old = new Date(ctx.now.getTime() - HOUR);
  const due = and(
    sql`(${domains.registration} ->> 'expiresAt')::timestamptz <= ${soon}::timestamptz`,
    or(isNull(domains.registrationAskedAt), lt(domains.registrationAskedAt, old)),
  );
  const rows = await asSystem(
    'registries are asked again',
    (tx) =>
      tx
        .select({ id: domains.id, apex: domains.apex })
        .from(domains)
        .where(due)
        .orderBy(sql`${domains.registrationAskedAt} nulls first`)
        .limit(BATCH_SIZE),
    ctx,
  );
  const end = performance.now() + ASKS_WITHIN;
  let asked = 0;
  const ask = async () => {
    for (let one = rows.shift(); one && performance.now() < end; one = rows.shift()) {
      const { id, apex } = one;
      const registration = await askRegistry(apex);
      // If the registry does not answer now, its last answer is kept.
      if (registration.known === 'unknown') continue;
      const fresh = { registration, registrationAskedAt: ctx.now };
      await asSystem('registries are asked again', (tx) => tx.update(domains).set(fresh).where(eq(domains.id, id)), ctx);
      asked++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, ask));
  return { asked };
}

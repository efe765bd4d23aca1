import { and, eq, lte } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { REMIND_AT } from '../doctor/registration-rules.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';
import { type Registrar, RegistrarFailure } from '../registrar/registrar.ts';
import { domainRegistrations, domains } from '../tables.ts';
import { newsOfRegistration } from './registration-news.ts';

const DAY = 86_400_000;
const BATCH_SIZE = 500;
const REASON = 'registrations are compared with the registrar’s books';

type Registration = typeof domainRegistrations.$inferSelect;

/**
 * Takes over from the registrar's books when registrations end that are near their end or past it, and ends those that left the books:
 * they lapsed for good, or moved to another registrar. Safe to run again. For jobs alone.
 */
export async function readBooks(ctx: Context): Promise<{ read: number }> {
  requireJob(ctx);
  const registrar = openRegistrar();
  if (!registrar) return { read: 0 };
  const ending = await asSystem(
    REASON,
    (tx) =>
      tx
        .select()
        .from(domainRegistrations)
        .where(
          and(eq(domainRegistrations.state, 'ours'), lte(domainRegistrations.expiresAt, new Date(ctx.now.getTime() + REMIND_AT[0] * DAY))),
        )
        .orderBy(domainRegistrations.expiresAt)
        .limit(BATCH_SIZE),
    ctx,
  );
  let read = 0;
  for (const one of ending) {
    const held = await findHeld(registrar, one.name);
    if (held === undefined) continue;
    read++;
    const own = jobContext('renew-domains', one.clientId, ctx.now);
    if (held === null) await end(own, one);
    else if (held.expiresAt.getTime() !== one.expiresAt!.getTime()) await keep(own, one, { expiresAt: held.expiresAt });
  }
  return { read };
}

/** Undefined if the registrar does not answer. */
async function findHeld(registrar: Registrar, name: string): Promise<{ expiresAt: Date } | null | undefined> {
  try {
    return await registrar.find(name);
  } catch (error) {
    if (!(error instanceof RegistrarFailure)) throw error;
    log.warn('registrar.not_answered', { error });
    return undefined;
  }
}

/** Announced first: a run that dies in between says it again, and the mail is sent once. */
async function end(ctx: Context, one: Registration): Promise<void> {
  const about = one.expiresAt! <= ctx.now ? 'lapsed' : 'moved_away';
  await announce(newsOfRegistration(one, about, one.expiresAt!.toISOString().slice(0, 10)));
  await keep(ctx, one, { state: 'ended' });
}

/** Its domain is looked at anew, by the registry's own answer. */
const keep = (ctx: Context, { id, domainId }: Registration, set: Partial<Registration>): Promise<void> =>
  asSystem(
    REASON,
    async (tx) => {
      await tx.update(domainRegistrations).set(set).where(eq(domainRegistrations.id, id));
      if (domainId) await tx.update(domains).set({ registrationAskedAt: null, nextLookAt: ctx.now }).where(eq(domains.id, domainId));
    },
    ctx,
  );

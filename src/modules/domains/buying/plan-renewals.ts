import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { orderWanted } from '../events.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';
import type { Price } from '../registrar/registrar.ts';
import { domainOrders, domainRegistrations } from '../tables.ts';
import { priceNames } from './price-names.ts';
import { sellsNames } from './sells-names.ts';

const DAY = 86_400_000;
/** Days before the end at which the price is set and told. */
export const QUOTED_BEFORE = 60;
/** Days before the end at which a renewal is charged, with time left for another card. */
export const CHARGED_BEFORE = 14;
/** Days between two tries with a card that was declined, and the least between telling a price and charging it. */
const TRIES_APART = 3;
const BATCH_SIZE = 500;

type Registration = typeof domainRegistrations.$inferSelect;

/** Sets the prices of the renewals to come, and orders those that are due. Safe to run again. For jobs alone. */
export async function planRenewals(ctx: Context): Promise<{ ordered: number }> {
  requireJob(ctx);
  if (!sellsNames()) return { ordered: 0 };
  for (const one of await readEnding(ctx)) await setPrice(ctx, one);
  const due = await readDue(ctx);
  let ordered = 0;
  for (const one of due) if (await order(ctx, one)) ordered++;
  return { ordered };
}

const within = (ctx: Context, days: number) => new Date(ctx.now.getTime() + days * DAY);

/** Those that end within two months and have no price for that end yet. */
const readEnding = (ctx: Context): Promise<Registration[]> =>
  asSystem(
    'renewals of names are planned',
    (tx) =>
      tx
        .select()
        .from(domainRegistrations)
        .where(
          and(
            eq(domainRegistrations.state, 'ours'),
            lte(domainRegistrations.expiresAt, within(ctx, QUOTED_BEFORE)),
            gt(domainRegistrations.expiresAt, ctx.now),
            sql`${domainRegistrations.renewalOf} is distinct from ${domainRegistrations.expiresAt}`,
          ),
        )
        .limit(BATCH_SIZE),
    ctx,
  );

async function setPrice(ctx: Context, { id, name, expiresAt, currency }: Registration): Promise<void> {
  const cost = await costOf(name);
  if (!cost) return;
  const { cents } = (await priceNames(ctx, currency))(cost);
  const set = { renewalCents: cents, renewalOf: expiresAt, renewalQuotedAt: ctx.now };
  await asSystem(
    'renewals of names are planned',
    (tx) => tx.update(domainRegistrations).set(set).where(eq(domainRegistrations.id, id)),
    ctx,
  );
}

async function costOf(name: string): Promise<Price | null> {
  try {
    return (await openRegistrar()?.renewalOf(name)) ?? null;
  } catch (error) {
    log.warn('registrar.not_answered', { error });
    return null;
  }
}

const readDue = (ctx: Context): Promise<Registration[]> =>
  asSystem(
    'renewals of names are planned',
    (tx) =>
      tx
        .select()
        .from(domainRegistrations)
        .where(
          and(
            eq(domainRegistrations.state, 'ours'),
            eq(domainRegistrations.autoRenew, true),
            lte(domainRegistrations.expiresAt, within(ctx, CHARGED_BEFORE)),
            gt(domainRegistrations.expiresAt, ctx.now),
            eq(domainRegistrations.renewalOf, domainRegistrations.expiresAt),
            lte(domainRegistrations.renewalQuotedAt, within(ctx, -TRIES_APART)),
            sql`not exists (select from public.domain_orders o where o.registration_id = ${domainRegistrations.id}
              and (o.settled_at is null or (o.kind = 'renew' and o.settled_at > ${within(ctx, -TRIES_APART).toISOString()}::timestamptz)))`,
          ),
        )
        .limit(BATCH_SIZE),
    ctx,
  );

async function order(
  ctx: Context,
  { id: registrationId, clientId, name, expiresAt, renewalCents, currency }: Registration,
): Promise<boolean> {
  const cost = await costOf(name);
  if (!cost || !renewalCents) return false;
  const orderId = newId();
  const row = { id: orderId, clientId, registrationId, kind: 'renew' as const, years: 1, endsAt: expiresAt, cents: renewalCents, currency };
  const rest = { costCents: cost.cents, costCurrency: cost.currency, createdAt: ctx.now, nextTryAt: ctx.now };
  const made = await asSystem(
    'a renewal of a name is due',
    (tx) =>
      tx
        .insert(domainOrders)
        .values({ ...row, ...rest })
        .onConflictDoNothing()
        .returning({ id: domainOrders.id }),
    ctx,
  );
  if (made.length > 0) await announce(orderWanted.create({ orderId, clientId }, { id: `order.wanted/${orderId}/0` }));
  return made.length > 0;
}

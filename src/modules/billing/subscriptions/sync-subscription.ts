import { eq, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { monthlyCents } from '../catalogue/monthly-cents.ts';
import { factsOf } from '../catalogue/price-facts.ts';
import { askingNow, clientOf, momentOf, secondsOf } from '../customers/customers.ts';
import { boletoOf } from '../invoices/boleto.ts';
import { currencyOf } from '../invoices/invoice-preview.ts';
import { OWED } from '../invoices/owed.ts';
import { customers, spendingChoices, subscriptions } from '../tables.ts';
import { isLiving } from './live-subscription.ts';
import { plannedOf } from './schedule-plan.ts';

type Row = typeof subscriptions.$inferInsert;

export interface SyncedSubscription {
  clientId: string;
  status: Row['status'];
  /** Incremented with each state that differs from the one before. */
  revision: number;
}

/**
 * Copies the current state of a subscription from Stripe, whatever earlier events contained. Of two concurrent calls, the later answer
 * wins.
 * @throws AppError `unknown_customer`, `unknown_plan`.
 */
export async function syncSubscription(ctx: Context, { subscriptionId }: { subscriptionId: string }): Promise<SyncedSubscription> {
  const askedAt = await askingNow(ctx);
  const subscription = await callStripe((stripe) =>
    stripe.subscriptions.retrieve(subscriptionId, { expand: ['customer', 'discounts.source.coupon', 'schedule'] }),
  );
  const clientId = await clientOf(ctx, subscription.customer);
  const plan = planOf(subscription);
  if (!clientId) throw new AppError('not_found', 'unknown_customer');
  if (!plan) throw new AppError('not_found', 'unknown_plan');
  const nextPlan = (await plannedOf(subscription)) as Row['plan'] | null;
  const row = { ...rowOf(subscription, plan, clientId), ...(await debtOf(subscription, ctx.now)), nextPlan };
  return asSystem(
    'payment state is stored by the server',
    async (tx) => {
      const at = sql`${askedAt}::timestamptz`;
      const [before] = await tx.select({ status: subscriptions.status }).from(subscriptions).where(eq(subscriptions.id, row.id));
      await tx
        .insert(subscriptions)
        .values({ ...row, syncedAt: at as unknown as Date })
        .onConflictDoUpdate({
          target: subscriptions.id,
          set: {
            ...row,
            boletoUntil: firstBoleto,
            syncedAt: at,
            revision: sql`${subscriptions.revision} + case when ${isOther} then 1 else 0 end`,
          },
          setWhere: sql`${subscriptions.syncedAt} < excluded.synced_at`,
        });
      if (!['incomplete', 'incomplete_expired'].includes(row.status)) {
        await tx
          .update(customers)
          .set({ currency: sql`coalesce(${customers.currency}, ${row.currency})` })
          .where(sql`${customers.clientId} = ${clientId} and ${customers.currency} is null`);
      }
      const begins = isLiving(subscription) && (!before || before.status === 'incomplete');
      if (begins) await keepBeyond(tx, row, subscription.metadata.beyond_max_cents);
      const [kept] = await tx.select().from(subscriptions).where(eq(subscriptions.id, row.id));
      return { clientId: kept!.clientId, status: kept!.status, revision: kept!.revision };
    },
    ctx,
  );
}

/** The limit above the plan set at the purchase counts from its first day; later choices are made in the app. */
async function keepBeyond(
  tx: Transaction,
  { clientId, currency }: Pick<Row, 'clientId' | 'currency'>,
  allowed: string | undefined,
): Promise<void> {
  const maxCents = Number(allowed ?? Number.NaN);
  if (!Number.isSafeInteger(maxCents) || maxCents < 0) return;
  const set = { overage: maxCents > 0 ? ('pay' as const) : ('stop' as const), maxCents, currency };
  await tx
    .insert(spendingChoices)
    .values({ clientId, ...set })
    .onConflictDoUpdate({ target: spendingChoices.clientId, set });
}

const isOther = sql.raw(`(subscriptions.plan, subscriptions.status, subscriptions.billing_anchor, subscriptions.period_start,
  subscriptions.period_end, subscriptions.trial_end, subscriptions.cancel_at, subscriptions.ended_at, subscriptions.past_due_since, subscriptions.next_plan)
  is distinct from (excluded.plan, excluded.status, excluded.billing_anchor, excluded.period_start,
  excluded.period_end, excluded.trial_end, excluded.cancel_at, excluded.ended_at, excluded.past_due_since, excluded.next_plan)`);

/** The first boleto of a debt: another boleto for the same debt does not move the dunning dates, and the first can end early. */
const firstBoleto = sql.raw(`case when subscriptions.past_due_since = excluded.past_due_since
  then case when subscriptions.boleto_until > excluded.boleto_until then excluded.boleto_until else subscriptions.boleto_until end
  else excluded.boleto_until end`);

type Debt = Pick<Row, 'pastDueSince' | 'boletoUntil'>;

function rowOf(subscription: Stripe.Subscription, plan: Row['plan'], clientId: string): Omit<Row, 'syncedAt' | 'nextPlan' | keyof Debt> {
  const item = flatItem(subscription)!;
  return {
    id: subscription.id,
    clientId,
    plan,
    status: subscription.status as Row['status'],
    currency: currencyOf(subscription.currency),
    startedAt: secondsOf(subscription.start_date),
    billingAnchor: secondsOf(subscription.billing_cycle_anchor),
    periodStart: secondsOf(item.current_period_start),
    periodEnd: secondsOf(item.current_period_end),
    trialEnd: momentOf(subscription.trial_end),
    cancelAt: momentOf(subscription.cancel_at) ?? (subscription.cancel_at_period_end ? secondsOf(item.current_period_end) : null),
    endedAt: momentOf(subscription.ended_at),
    meters: subscription.items.data.flatMap(({ price }) => factsOf(price).meter ?? []),
    monthlyCents: monthlyCents(subscription),
  };
}

/** The subscription item of the plan itself, beside those of its meters. */
export const flatItem = (subscription: Stripe.Subscription): Stripe.SubscriptionItem | undefined =>
  subscription.items.data.find(({ price }) => !price.recurring?.meter);

export const planOf = (subscription: Stripe.Subscription): Row['plan'] | null => {
  const item = flatItem(subscription);
  return item ? (factsOf(item.price).plan ?? (subscription.metadata.plan as Row['plan'] | undefined) ?? null) : null;
};

/** First payment attempt of the oldest unpaid invoice (Stripe tries it as soon as it is final), and its boleto. */
async function debtOf(subscription: Stripe.Subscription, now: Date): Promise<Debt> {
  if (!['past_due', 'unpaid'].includes(subscription.status)) return { pastDueSince: null, boletoUntil: null };
  const owed: Stripe.Invoice[] = [];
  for (const status of OWED) {
    const { data } = await callStripe((stripe) => stripe.invoices.list({ subscription: subscription.id, status, limit: 100 }));
    owed.push(...data.filter(({ attempted }) => attempted));
  }
  const [oldest] = owed.sort((one, other) => askedFor(one) - askedFor(other));
  if (!oldest) return { pastDueSince: secondsOf(flatItem(subscription)!.current_period_start), boletoUntil: null };
  return { pastDueSince: secondsOf(askedFor(oldest)), boletoUntil: (await boletoOf(oldest, now))?.until ?? null };
}

const askedFor = ({ status_transitions: { finalized_at: finalized }, created }: Stripe.Invoice): number => finalized ?? created;

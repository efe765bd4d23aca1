import { sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import { requireStaff } from '#modules/accounts/index.ts';
import { monthlyCents, planOf } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { callStripe } from '#platform/stripe.ts';
import { billingChecks } from '../tables.ts';
import { type CheckResult, compare, type Side } from './billing-difference.ts';

const DAYS = 35;
const MAX_ROWS = 10_000;
/** Statuses of subscriptions that never started: nothing is owed or earned. */
const NEVER_BEGAN = ['incomplete', 'incomplete_expired'];

/**
 * Compares our subscriptions and the invoices of the last weeks with Stripe's, and stores the result: once a day for the daily job, every
 * time for an admin.
 */
export async function checkBilling(ctx: Context): Promise<{ checkId: string; differences: number }> {
  const by = ctx.actor.kind === 'job' ? null : (await requireStaff(ctx, 'admin')).id;
  const since = new Date(ctx.now.getTime() - DAYS * 86_400_000);
  const [there, their] = [await listSubscriptions(), await listInvoices(since)];
  const ours = await readOurs(ctx, since);
  const stripe = there.filter(({ status }) => !NEVER_BEGAN.includes(status));
  const result: CheckResult = {
    subscriptions: { ours: ours.subscriptions.length, stripe: stripe.length },
    invoices: { ours: ours.invoices.length, stripe: their.length, since: since.toISOString() },
    mrr: sums(ours.mrr, stripe),
    differences: [
      ...compare('subscription', ours.subscriptions, stripe.map(subscriptionSide)),
      ...compare('invoice', ours.invoices, their.map(invoiceSide)),
    ].slice(0, 500),
  };
  const checkId = newId();
  const differences = result.differences.length;
  await asSystem(
    'our rows were compared with Stripe',
    (tx) => tx.insert(billingChecks).values({ id: checkId, checkedAt: ctx.now, checkedBy: by, differences, result }).onConflictDoNothing(),
    ctx,
  );
  return { checkId, differences };
}

const listSubscriptions = (): Promise<Stripe.Subscription[]> =>
  callStripe((stripe) =>
    stripe.subscriptions
      .list({ status: 'all', limit: 100, expand: ['data.discounts.source.coupon'] })
      .autoPagingToArray({ limit: MAX_ROWS }),
  );

async function listInvoices(since: Date): Promise<Stripe.Invoice[]> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  return callStripe((stripe) => stripe.invoices.list({ created, limit: 100 }).autoPagingToArray({ limit: MAX_ROWS }));
}

const subscriptionSide = (subscription: Stripe.Subscription): Side => ({
  id: subscription.id,
  clientId: null,
  fields: {
    status: subscription.status,
    plan: planOf(subscription) ?? '?',
    monthly: `${monthlyCents(subscription) ?? '?'} ${subscription.currency.toUpperCase()}`,
  },
});

const invoiceSide = (invoice: Stripe.Invoice): Side => ({
  id: invoice.id,
  clientId: null,
  fields: { status: invoice.status ?? '?', total: String(invoice.total), paid: String(invoice.amount_paid) },
});

/** Monthly revenue per currency on either side, from active and late subscriptions. */
function sums(ours: { currency: string; cents: number }[], stripe: Stripe.Subscription[]): CheckResult['mrr'] {
  return (['BRL', 'USD'] as const).flatMap((currency) => {
    const paying = stripe.filter((each) => each.currency.toUpperCase() === currency && ['active', 'past_due'].includes(each.status));
    const stripeCents = paying.reduce((sum, each) => sum + (monthlyCents(each) ?? 0), 0);
    const oursCents = ours.find((each) => each.currency === currency)?.cents ?? 0;
    return oursCents || stripeCents ? [{ currency, oursCents, stripeCents }] : [];
  });
}

interface Ours {
  subscriptions: Side[];
  invoices: Side[];
  mrr: { currency: string; cents: number }[];
}

async function readOurs(ctx: Context, since: Date): Promise<Ours> {
  return asSystem(
    'our rows are compared with Stripe',
    async (tx) => {
      const { rows } = await tx.execute<{ ours: Ours }>(sql`
        select jsonb_build_object(
          'subscriptions', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'clientId', s.client_id, 'fields', jsonb_build_object(
              'status', s.status, 'plan', s.plan, 'monthly', coalesce(s.monthly_cents::text, '?') || ' ' || s.currency))), '[]')
            from public.subscriptions s where s.status not in ('incomplete', 'incomplete_expired')),
          'invoices', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'clientId', i.client_id, 'fields', jsonb_build_object(
              'status', i.status, 'total', i.total_cents::text, 'paid', i.paid_cents::text))), '[]')
            from public.invoices i where i.created_at >= date_trunc('second', ${since.toISOString()}::timestamptz)),
          'mrr', (select coalesce(jsonb_agg(jsonb_build_object('currency', m.currency, 'cents', m.mrr_cents)), '[]')
            from app.mrr_at(greatest(now(), ${ctx.now.toISOString()}::timestamptz)) m)) as ours`);
      return rows[0]!.ours;
    },
    ctx,
  );
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { callStripe } from '#platform/stripe.ts';
import { factsOf, factsOfPrices } from '../catalogue/price-facts.ts';
import { currencyOf, priceOfLine } from '../invoices/invoice-preview.ts';
import { meterSettlements } from '../tables.ts';
import { creditBalance, finishMade, invoiceLate, type Settlement } from './bring-settlement.ts';
import type { MeteredPeriod } from './metered-periods.ts';

/**
 * Settles the difference between a closed period's invoice and the ledger: late usage is charged at the prices of that period, an excess
 * becomes credit. Returns the units settled so far.
 */
export async function settleMeteredPeriod(ctx: Context, period: MeteredPeriod): Promise<number> {
  const settlement = (await readOpen(ctx, period)) ?? (await decide(ctx, period));
  if (!settlement) return Number(period.settled);
  const stripeId = settlement.cents === 0 ? null : await bring(ctx, settlement, period);
  await asSystem(
    'the difference between invoice and ledger is settled',
    (tx) => tx.update(meterSettlements).set({ stripeId, doneAt: sql`now()` }).where(eq(meterSettlements.id, settlement.id)),
    ctx,
  );
  return Number(period.settled) + (period.unsettled ? 0 : settlement.units);
}

/** Decided earlier, and interrupted on its way to Stripe. */
async function readOpen(ctx: Context, { clientId, meter, starts }: MeteredPeriod): Promise<Settlement | undefined> {
  const { clientId: client, meter: of, periodStart, doneAt } = meterSettlements;
  const open = and(eq(client, clientId), eq(of, meter), sql`${periodStart} = ${starts}::timestamptz`, isNull(doneAt));
  const rows = await asSystem(
    'the difference between invoice and ledger is settled',
    (tx) => tx.select().from(meterSettlements).where(open),
    ctx,
  );
  return rows[0];
}

async function decide(ctx: Context, period: MeteredPeriod): Promise<Settlement | undefined> {
  const priced = await (period.cutOf ? pricedBySubscription(period.cutOf, period.meter) : pricedAs(period));
  if (!priced) return undefined;
  const { price, share, currency } = priced;
  const billed = Number(period.invoiced) + Number(period.settled);
  const ledger = Number(period.ledger);
  const tiers = JSON.stringify(tiersOf(price));
  const rows = await asSystem(
    'the difference between invoice and ledger is settled',
    async (tx) => {
      const cost = await tx.execute<{ cents: string }>(sql`
        select app.tiered_cents(${tiers}::jsonb, ${ledger}::numeric) - app.tiered_cents(${tiers}::jsonb, ${billed}::numeric) as cents`);
      const decided = {
        id: newId(),
        clientId: period.clientId,
        meter: period.meter,
        periodStart: new Date(period.starts),
        units: ledger - billed,
        cents: Math.round(Number(cost.rows[0]!.cents) * share),
        currency: currencyOf(currency),
      };
      return tx.insert(meterSettlements).values(decided).onConflictDoNothing().returning();
    },
    ctx,
  );
  return rows[0];
}

interface Priced {
  price: Stripe.Price;
  /** Share of the price left after discounts, from 0 to 1. */
  share: number;
  currency: string;
}

/** The price of a subscription that ended without an invoice; null when a discount leaves the decision to a person. */
async function pricedBySubscription(id: string, meter: MeteredPeriod['meter']): Promise<Priced | null> {
  const { items, discounts } = await callStripe((stripe) => stripe.subscriptions.retrieve(id));
  const item = items.data.find(({ price }) => factsOf(price).meter === meter);
  if (!item || discounts.length > 0) return null;
  const price = await callStripe((stripe) => stripe.prices.retrieve(item.price.id, { expand: ['tiers'] }));
  return { price, share: 1, currency: price.currency };
}

/** The price charged by the period's invoice, and the share of it left after discounts. */
async function pricedAs({ invoiceId, meter, starts }: MeteredPeriod): Promise<Priced> {
  const lines = await callStripe((stripe) => stripe.invoices.listLineItems(invoiceId!, { limit: 100 }).autoPagingToArray({ limit: 1000 }));
  const facts = await factsOfPrices(lines.map(priceOfLine));
  const start = Math.floor(Date.parse(starts) / 1000);
  const own = lines.filter((line) => facts.get(priceOfLine(line) ?? '')?.meter === meter && line.period.start === start);
  const id = priceOfLine(own[0]!)!;
  const price = await callStripe((stripe) => stripe.prices.retrieve(id, { expand: ['tiers'] }));
  const amount = own.reduce((sum, line) => sum + line.amount, 0);
  const off = own.flatMap(({ discount_amounts: amounts }) => amounts ?? []).reduce((sum, each) => sum + each.amount, 0);
  return { price, share: amount > 0 ? (amount - off) / amount : 1, currency: price.currency };
}

const tiersOf = ({ tiers, unit_amount_decimal: unit }: Stripe.Price): { upTo: number | null; unitCents: string; flatCents: number }[] =>
  tiers?.map((tier) => ({
    upTo: tier.up_to,
    unitCents: tier.unit_amount_decimal?.toString() ?? '0',
    flatCents: tier.flat_amount ?? 0,
  })) ?? [{ upTo: null, unitCents: unit?.toString() ?? '0', flatCents: 0 }];

/** Stripe's idempotency keys expire after a day: then an object created under one is searched for, and finished. */
const KEY_LIVES = 20 * 3_600_000;

async function bring(ctx: Context, settlement: Settlement, { customerId, starts, ends }: MeteredPeriod): Promise<string> {
  const isOld = ctx.now.getTime() - settlement.createdAt.getTime() > KEY_LIVES;
  const made = isOld ? await finishMade(customerId, settlement) : null;
  if (made) return made;
  const period = { start: Math.floor(Date.parse(starts) / 1000), end: Math.floor(Date.parse(ends) / 1000) };
  return settlement.cents > 0 ? invoiceLate(ctx, settlement, customerId, period) : creditBalance(ctx, settlement, customerId, period);
}

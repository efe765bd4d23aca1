import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { callStripe, isMissing } from '#platform/stripe.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { requireServer } from '../require-server.ts';
import { meterDifferences } from '../tables.ts';
import { type MeteredPeriod, readMeteredPeriods } from './metered-periods.ts';
import { sendMeterBatches } from './send-meter-batches.ts';
import { settleMeteredPeriod } from './settle-metered-period.ts';

export type MeterDifference = Omit<typeof meterDifferences.$inferSelect, 'foundAt' | 'checkedAt' | 'settledAt'>;

/** Tolerance below the smallest fraction of a unit, within which two decimal sums are equal. */
const SAME = 1e-6;

/**
 * Compares, for one client, the usage in the ledger with what was sent and what Stripe counted, and closed periods with their invoices.
 * Amounts missing from an invoice, or too much on it, are settled; other differences are stored and returned, and marked as settled once
 * they agree again.
 */
export async function reconcileMeters(
  ctx: Context,
  { clientId, until = ctx.now, meterIds }: { clientId: string; until?: Date | undefined; meterIds?: Map<string, string> },
): Promise<MeterDifference[]> {
  requireServer(ctx);
  await sendMeterBatches(ctx, { clientId });
  const ids = meterIds ?? (await idsOfMeters());
  const found: MeterDifference[] = [];
  for (const read of await readAll(ctx, { clientId, until })) {
    const period = isToSettle(read) ? { ...read, settled: String(await settleMeteredPeriod(ctx, read)) } : read;
    const counted = await countOf(period, ids.get(period.meter));
    const difference = differenceOf(period, counted);
    if (difference) found.push(difference);
    await note(ctx, period, difference);
  }
  return found;
}

/** Of a period that was cut short Stripe may have an invoice that has not reached us yet: then that one counts. */
async function readAll(ctx: Context, of: { clientId: string; until: Date }): Promise<MeteredPeriod[]> {
  const periods = await readMeteredPeriods(ctx, of);
  const cut = new Set(periods.flatMap((period) => (isToSettle(period) && period.cutOf) || []));
  for (const subscription of cut) {
    const { data } = await callStripe((stripe) => stripe.invoices.list({ subscription, limit: 10 }));
    for (const { id } of data) await syncInvoice(ctx, { invoiceId: id });
  }
  return cut.size > 0 ? readMeteredPeriods(ctx, of) : periods;
}

type Counts = Record<'ledger' | 'queued' | 'sent' | 'waiting' | 'refused' | 'countable' | 'fresh' | 'settled', number>;

const countsOf = (period: MeteredPeriod): Counts =>
  Object.fromEntries(
    (['ledger', 'queued', 'sent', 'waiting', 'refused', 'countable', 'fresh', 'settled'] as const).map((key) => [key, Number(period[key])]),
  ) as Counts;

/** True when our own records agree: the whole ledger was cut into batches, and Stripe has accepted or refused each. */
function isBooked(period: MeteredPeriod): boolean {
  const { ledger, queued, sent, waiting, refused } = countsOf(period);
  if (queued + waiting > 0) return false;
  // Batches of a meter that counts its last value do not add up.
  return period.formula === 'last' ? same(ledger, sent) || refused > 0 : same(ledger, sent + refused);
}

/** True when a final invoice differs from a ledger that is itself consistent. */
const isToSettle = (period: MeteredPeriod): boolean =>
  period.unsettled ||
  (period.invoiced !== null && isBooked(period) && !same(Number(period.invoiced) + Number(period.settled), Number(period.ledger)));

/** Stripe's id of each meter, by its key. */
export async function idsOfMeters(): Promise<Map<string, string>> {
  const { data } = await callStripe((stripe) => stripe.billing.meters.list({ status: 'active', limit: 100 }));
  return new Map(data.map((meter) => [meter.event_name, meter.id]));
}

async function countOf({ customerId, from, until }: MeteredPeriod, meterId: string | undefined): Promise<number> {
  if (!meterId || Number(until) <= Number(from)) return 0;
  const asked = { customer: customerId, start_time: Number(from), end_time: Number(until) };
  try {
    const { data } = await callStripe((stripe) => stripe.billing.meters.listEventSummaries(meterId, asked));
    return data.reduce((sum, { aggregated_value }) => sum + aggregated_value, 0);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Stripe counts whole minutes: a difference there is its difference for the period. */
function differenceOf(period: MeteredPeriod, counted: number): MeterDifference | null {
  const { countable, fresh, settled, ...counts } = countsOf(period);
  const stripe = counts.sent + (counted - countable);
  const invoiced = period.invoiced === null ? null : Number(period.invoiced);
  const onTheWay = period.formula === 'last' && counts.queued + counts.waiting > 0;
  // Units that Stripe refused are charged by a settlement once their period is invoiced.
  const agrees = onTheWay || (isBooked(period) ? invoiced !== null || counts.refused === 0 : isUnderWay(period.formula, counts));
  // Stripe counts within the hour: a lower count is no difference until then.
  const isCounted =
    same(stripe, counts.sent) || (fresh > 0 && stripe < counts.sent && (period.formula === 'last' || stripe >= counts.sent - fresh - SAME));
  if (agrees && isCounted && (invoiced === null || same(invoiced + settled, counts.ledger))) return null;
  return {
    clientId: period.clientId,
    meter: period.meter,
    periodStart: new Date(period.starts),
    periodEnd: new Date(period.ends),
    ...{ ...counts, stripe, invoiced },
  };
}

const isUnderWay = (
  formula: MeteredPeriod['formula'],
  { ledger, queued, sent, waiting, refused }: Omit<Counts, 'countable' | 'fresh' | 'settled'>,
): boolean => formula !== 'last' && refused === 0 && same(ledger, queued + sent + waiting);

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

async function note(ctx: Context, period: MeteredPeriod, difference: MeterDifference | null): Promise<void> {
  const starts = new Date(period.starts);
  await asSystem(
    'usage is compared with the count at Stripe',
    async (tx) => {
      if (difference) {
        const set = { ...difference, checkedAt: sql`now()`, settledAt: null };
        await tx
          .insert(meterDifferences)
          .values(difference)
          .onConflictDoUpdate({ target: [meterDifferences.clientId, meterDifferences.meter, meterDifferences.periodStart], set });
        return;
      }
      const open = and(
        eq(meterDifferences.clientId, period.clientId),
        eq(meterDifferences.meter, period.meter),
        eq(meterDifferences.periodStart, starts),
        isNull(meterDifferences.settledAt),
      );
      await tx.update(meterDifferences).set({ settledAt: sql`now()`, checkedAt: sql`now()` }).where(open);
    },
    ctx,
  );
}

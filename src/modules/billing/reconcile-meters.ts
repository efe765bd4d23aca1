import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { ask, isMissing } from '#platform/stripe.ts';
import { type MeteredPeriod, readMeteredPeriods } from './metered-periods.ts';
import { requireServer } from './require-server.ts';
import { sendMeterBatches } from './send-meter-batches.ts';
import { meterDifferences } from './tables.ts';

export type MeterDifference = Omit<typeof meterDifferences.$inferSelect, 'foundAt' | 'checkedAt' | 'settledAt'>;

/** Below what a unit is cut into: two sums of decimals that are the same. */
const SAME = 1e-6;

/**
 * Compares, for one client, what the ledger says was used with what was sent and what Stripe counted, and closed periods
 * with what was put on the invoice. Keeps and returns what differs; what agrees again is marked as settled.
 */
export async function reconcileMeters(
  ctx: Context,
  { clientId, until = ctx.now }: { clientId: string; until?: Date | undefined },
): Promise<MeterDifference[]> {
  requireServer(ctx);
  await sendMeterBatches(ctx, { clientId });
  const meterIds = await idsOfMeters();
  const found: MeterDifference[] = [];
  for (const period of await readMeteredPeriods(ctx, { clientId, until })) {
    const counted = await countOf(period, meterIds.get(period.meter));
    const difference = differenceOf(period, counted);
    if (difference) found.push(difference);
    await note(ctx, period, difference);
  }
  return found;
}

async function idsOfMeters(): Promise<Map<string, string>> {
  const { data } = await ask((stripe) => stripe.billing.meters.list({ status: 'active', limit: 100 }));
  return new Map(data.map((meter) => [meter.event_name, meter.id]));
}

async function countOf({ customerId, from, until }: MeteredPeriod, meterId: string | undefined): Promise<number> {
  if (!meterId || Number(until) <= Number(from)) return 0;
  const asked = { customer: customerId, start_time: Number(from), end_time: Number(until) };
  try {
    const { data } = await ask((stripe) => stripe.billing.meters.listEventSummaries(meterId, asked));
    return data.reduce((sum, { aggregated_value }) => sum + aggregated_value, 0);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Stripe counts whole minutes: what it counted more or less in those is what it has more or less of the period. */
function differenceOf(period: MeteredPeriod, counted: number): MeterDifference | null {
  const { ledger, queued, sent, waiting, refused, told } = Object.fromEntries(
    (['ledger', 'queued', 'sent', 'waiting', 'refused', 'told'] as const).map((key) => [key, Number(period[key])]),
  ) as Record<'ledger' | 'queued' | 'sent' | 'waiting' | 'refused' | 'told', number>;
  const stripe = sent + (counted - told);
  const invoiced = period.invoiced === null ? null : Number(period.invoiced);
  const onTheWay = period.formula === 'last' && queued + waiting > 0;
  const ours = period.formula === 'last' ? sent : queued + sent + waiting + refused;
  const agrees = onTheWay || (same(ledger, ours) && refused === 0);
  if (agrees && same(stripe, sent) && (invoiced === null || same(invoiced, ledger))) return null;
  return {
    clientId: period.clientId,
    meter: period.meter,
    periodStart: new Date(period.starts),
    periodEnd: new Date(period.ends),
    ...{ ledger, queued, sent, waiting, refused, stripe, invoiced },
  };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

async function note(ctx: Context, period: MeteredPeriod, difference: MeterDifference | null): Promise<void> {
  const starts = new Date(period.starts);
  await asSystem(
    'what was used is compared with what Stripe counted',
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

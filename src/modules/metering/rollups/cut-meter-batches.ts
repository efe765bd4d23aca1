import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { CutMeterBatches } from '../input.ts';
import { foldTraffic } from '../traffic/fold-traffic.ts';

const LINES_AT_ONCE = 5000;

/**
 * Moves usage for Stripe from the queue into batches whose ids derive from their ledger lines: after a crash at any point, each line is in
 * one batch or still in the queue. With `clientId`, for that client alone.
 */
export async function cutMeterBatches(ctx: Context, input: CutMeterBatches = {}): Promise<{ lines: number }> {
  const { clientId } = CutMeterBatches.parse(input);
  if (clientId === undefined || clientId !== ctx.account?.id) requireJobOrWebhook(ctx);
  // Before a period is closed, so that traffic of the period is in it.
  if (clientId) await foldTraffic(ctx, { clientId });
  let lines = 0;
  for (let more = true; more; ) {
    const cut = await asSystem(
      'usage is batched for Stripe',
      async (tx) =>
        (await tx.execute<{ n: number }>(sql`select app.cut_meter_batches(${clientId ?? null}, ${LINES_AT_ONCE}) as n`)).rows[0]!.n,
      ctx,
    );
    lines += cut;
    more = cut === LINES_AT_ONCE;
  }
  return { lines };
}

function requireJobOrWebhook(ctx: Context): void {
  if (ctx.actor.kind !== 'webhook') requireJob(ctx);
}

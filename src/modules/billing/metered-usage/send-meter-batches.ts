import { sql } from 'drizzle-orm';
import Stripe from 'stripe';
import { cutMeterBatches } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { inLane, type Lane } from './meter-lane.ts';

/** Batches read at a time, and max lanes sent concurrently. */
const AT_A_TIME = 100;
const CONCURRENCY = 8;
/**
 * Time budgets in milliseconds: of a run over everybody (the next minute's run continues), and of a run for one client, on which a person
 * may be waiting.
 */
const BUDGET_MS = 45_000;
const CLIENT_BUDGET_MS = 10_000;

interface Batch extends Record<string, unknown> {
  identifier: string;
  customer: string | null;
  meter: string;
  quantity: string;
  seconds: string;
}

/** `late`: to be retried; `refused`: Stripe will never accept it, with the reason. */
type Outcome = { is: 'sent' } | { is: 'late' } | { is: 'refused'; why: string };

export interface SentBatches {
  sent: number;
  refused: number;
  late: number;
}

/**
 * Sends usage to Stripe: cuts the queue into batches and sends the unsent ones, one at a time per client and meter. Each batch has an
 * identifier derived from its ledger lines, so that sending again after a crash counts nothing twice. What does not fit a client's own run
 * is late, as if Stripe had not accepted it.
 */
export async function sendMeterBatches(ctx: Context, { clientId }: { clientId?: string | undefined } = {}): Promise<SentBatches> {
  const total: SentBatches = { sent: 0, refused: 0, late: 0 };
  const end = performance.now() + (clientId ? CLIENT_BUDGET_MS : BUDGET_MS);
  await cutMeterBatches(ctx, clientId ? { clientId } : {});
  const lanes = await waitingLanes(ctx, clientId);
  const sendNext = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane && total.late < CONCURRENCY && performance.now() < end; lane = lanes.shift()) {
      const one = lane;
      const patience = clientId ? end - performance.now() : 0;
      const sent = await inLane(ctx, one, patience, (goOn) => sendLane(ctx, one, end, goOn));
      for (const key of ['sent', 'refused', 'late'] as const) total[key] += sent?.[key] ?? 0;
      if (!sent && clientId) total.late++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, sendNext));
  return total;
}

/** Longest waiting first. */
async function waitingLanes(ctx: Context, clientId: string | undefined): Promise<Lane[]> {
  const { rows } = await asSystem(
    'usage is sent to Stripe',
    (tx) =>
      tx.execute<Lane>(sql`
        select b.client_id as "clientId", b.meter from app.meter_batches b
        where b.sent_at is null and b.refused is null ${clientId ? sql`and b.client_id = ${clientId}` : sql``}
        group by 1, 2 order by min(b.attempts), min(b.cut_at)`),
    ctx,
  );
  return rows;
}

/** Sends a lane's batches until none are left, one is late or the time is up: whatever stopped it would stop the others. */
async function sendLane(ctx: Context, lane: Lane, end: number, goOn: () => Promise<void>): Promise<SentBatches> {
  const total: SentBatches = { sent: 0, refused: 0, late: 0 };
  for (;;) {
    const batches = await waiting(ctx, lane);
    for (const batch of batches) {
      if (performance.now() >= end) return { ...total, late: total.late + 1 };
      await goOn();
      const outcome = await send(batch);
      await note(ctx, batch.identifier, outcome);
      total[outcome.is]++;
      if (total.late > 0) return total;
    }
    if (batches.length < AT_A_TIME) return total;
  }
}

async function waiting(ctx: Context, { clientId, meter }: Lane): Promise<Batch[]> {
  const { rows } = await asSystem(
    'usage is sent to Stripe',
    (tx) =>
      tx.execute<Batch>(sql`
        select b.identifier, c.stripe_customer_id as customer, b.meter, b.quantity::text, floor(extract(epoch from b.billed_at))::bigint::text as seconds
        from app.meter_batches b left join customers c on c.client_id = b.client_id and c.deleted_at is null
        where b.sent_at is null and b.refused is null and b.client_id = ${clientId} and b.meter = ${meter}
        order by b.cut_at, b.identifier limit ${AT_A_TIME}`),
    ctx,
  );
  return rows;
}

/** `callStripe` backs off and retries while Stripe limits the rate. */
async function send(batch: Batch): Promise<Outcome> {
  const { identifier, customer, meter, quantity, seconds } = batch;
  if (!customer) return { is: 'refused', why: 'no customer at Stripe' };
  const event = { event_name: meter, identifier, payload: { stripe_customer_id: customer, value: quantity } };
  const tell = (when: { timestamp?: number }) => callStripe((stripe) => stripe.billing.meterEvents.create({ ...event, ...when }));
  try {
    await tell({ timestamp: Number(seconds) }).catch((error) => {
      // Our clock is ahead of Stripe's: then the event happened now.
      if (!isOfFuture(error)) throw error;
      return tell({});
    });
    return { is: 'sent' };
  } catch (error) {
    return outcomeOf(error);
  }
}

const isOfFuture = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'timestamp_in_future';

/** Stripe has no error code for a duplicate identifier, only this message; it means the event was accepted. */
const KNOWN = /already exists with identifier/i;

function outcomeOf(error: unknown): Outcome {
  if (isAppError(error)) return { is: 'late' };
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
  if (KNOWN.test(error.message)) return { is: 'sent' };
  return { is: 'refused', why: `${error.code ?? error.type}: ${error.message}`.slice(0, 500) };
}

async function note(ctx: Context, identifier: string, outcome: Outcome): Promise<void> {
  await asSystem(
    'usage is sent to Stripe',
    (tx) =>
      tx.execute(sql`
        update app.meter_batches set attempts = attempts + 1,
          sent_at = ${outcome.is === 'sent' ? sql`coalesce(sent_at, now())` : sql`sent_at`},
          refused = ${outcome.is === 'refused' ? outcome.why : sql`refused`}
        where identifier = ${identifier}`),
    ctx,
  );
}

import { sql } from 'drizzle-orm';
import Stripe from 'stripe';
import { cutMeterBatches } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { ask } from '#platform/stripe.ts';

/** At a time, and of those at once. */
const AT_A_TIME = 100;
const AT_ONCE = 8;
/** Milliseconds of one run over everybody: the next minute's goes on. */
const LONGEST = 45_000;

interface Batch extends Record<string, unknown> {
  identifier: string;
  customer: string | null;
  meter: string;
  quantity: string;
  seconds: string;
}

/** `late`: to be tried again; `refused`: Stripe will never take it, and says why. */
type Outcome = { is: 'sent' } | { is: 'late' } | { is: 'refused'; why: string };

export interface SentBatches {
  sent: number;
  refused: number;
  late: number;
}

/**
 * Tells Stripe what was used: cuts what waits in the queue into batches and sends those that were not sent. Each bears
 * an identifier made of the ledger lines in it, so that sending again after a crash counts nothing twice.
 */
export async function sendMeterBatches(ctx: Context, { clientId }: { clientId?: string | undefined } = {}): Promise<SentBatches> {
  const total: SentBatches = { sent: 0, refused: 0, late: 0 };
  const end = performance.now() + (clientId ? Number.POSITIVE_INFINITY : LONGEST);
  await cutMeterBatches(ctx, clientId ? { clientId } : {});
  for (;;) {
    const batches = await waiting(ctx, clientId);
    for (let at = 0; at < batches.length; at += AT_ONCE) {
      const outcomes = await Promise.all(batches.slice(at, at + AT_ONCE).map(async (batch) => [batch, await send(batch)] as const));
      for (const [batch, outcome] of outcomes) {
        await note(ctx, batch.identifier, outcome);
        total[outcome.is]++;
      }
    }
    // One that is late would come again at once; a client's own are sent to the end, since an invoice waits for them.
    if (total.late > 0 || batches.length < AT_A_TIME || performance.now() > end) return total;
  }
}

async function waiting(ctx: Context, clientId: string | undefined): Promise<Batch[]> {
  const { rows } = await asSystem(
    'Stripe is told what was used',
    (tx) =>
      tx.execute<Batch>(sql`
        select b.identifier, c.stripe_customer_id as customer, b.meter, b.quantity::text, floor(extract(epoch from b.billed_at))::bigint::text as seconds
        from app.meter_batches b left join customers c on c.client_id = b.client_id and c.deleted_at is null
        where b.sent_at is null and b.refused is null ${clientId ? sql`and b.client_id = ${clientId}` : sql``}
        order by b.attempts, b.cut_at, b.identifier limit ${AT_A_TIME}`),
    ctx,
  );
  return rows;
}

async function send({ identifier, customer, meter, quantity, seconds }: Batch): Promise<Outcome> {
  if (!customer) return { is: 'refused', why: 'no customer at Stripe' };
  try {
    await ask((stripe) =>
      stripe.billing.meterEvents.create({
        event_name: meter,
        identifier,
        payload: { stripe_customer_id: customer, value: quantity },
        timestamp: Number(seconds),
      }),
    );
    return { is: 'sent' };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Stripe has no code for "I know this identifier": it says so in words, and that is as good as taking it. */
const KNOWN = /already exists with identifier/i;

function outcomeOf(error: unknown): Outcome {
  if (isAppError(error)) return { is: 'late' };
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
  if (KNOWN.test(error.message)) return { is: 'sent' };
  // Their clock is behind ours: soon it is the past for both.
  if (error.code === 'timestamp_in_future') return { is: 'late' };
  return { is: 'refused', why: `${error.code ?? error.type}: ${error.message}`.slice(0, 500) };
}

async function note(ctx: Context, identifier: string, outcome: Outcome): Promise<void> {
  await asSystem(
    'Stripe is told what was used',
    (tx) =>
      tx.execute(sql`
        update app.meter_batches set attempts = attempts + 1,
          sent_at = ${outcome.is === 'sent' ? sql`coalesce(sent_at, now())` : sql`sent_at`},
          refused = ${outcome.is === 'refused' ? outcome.why : sql`refused`}
        where identifier = ${identifier}`),
    ctx,
  );
}

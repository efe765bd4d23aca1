import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { RecordUsage } from '../input.ts';
import { writeEvents } from './write-events.ts';

/** Max clock skew in milliseconds between our servers; a later time is a mistake that would land in another month. */
const CLOCK_SKEW = 3_600_000;

/** Adds events to the ledger. Idempotent: events already in it add nothing, so a batch can be sent again. */
export async function recordUsage(ctx: Context, input: RecordUsage): Promise<{ recorded: number }> {
  const { events } = RecordUsage.parse(input);
  const mayRecord = (clientId: string) =>
    ctx.account ? ctx.account.id === clientId : ctx.actor.kind === 'job' || ctx.actor.kind === 'webhook';
  for (const event of events) {
    if (!mayRecord(event.clientId)) throw new AppError('forbidden', 'not_yours');
    if (event.occurredAt.getTime() > ctx.now.getTime() + CLOCK_SKEW) throw new AppError('invalid', 'usage_in_the_future');
  }
  return asSystem('usage is written by the server', async (tx) => ({ recorded: (await writeEvents(tx, events, ctx.now)).length }), ctx);
}

import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { RecordUsage } from './input.ts';
import { usageEvents } from './tables.ts';

const ROWS_PER_INSERT = 1000;
/** Clocks of our servers differ; a time further ahead is a mistake that would land in another month. */
const CLOCK_SKEW = 3_600_000;

/** Adds events to the ledger. Events that are in it already add nothing, so a batch can be sent again. */
export async function recordUsage(ctx: Context, input: RecordUsage): Promise<{ recorded: number }> {
  const { events } = RecordUsage.parse(input);
  const mayRecord = (clientId: string) =>
    ctx.account ? ctx.account.id === clientId : ctx.actor.kind === 'job' || ctx.actor.kind === 'webhook';
  for (const event of events) {
    if (!mayRecord(event.clientId)) throw new AppError('forbidden', 'not_yours');
    if (event.occurredAt.getTime() > ctx.now.getTime() + CLOCK_SKEW) throw new AppError('invalid', 'usage_in_the_future');
  }
  // One order for all writers: two batches with the same keys wait for each other and do not deadlock.
  const sorted = events.toSorted((a, b) => compare(a.clientId, b.clientId) || compare(a.sourceKey, b.sourceKey));
  return asSystem(
    'usage is written by the server',
    async (tx) => {
      let recorded = 0;
      for (let start = 0; start < sorted.length; start += ROWS_PER_INSERT) {
        const rows = sorted.slice(start, start + ROWS_PER_INSERT).map((event) => ({ id: newId(ctx.now.getTime()), ...event }));
        recorded += (await tx.insert(usageEvents).values(rows).returning({ id: usageEvents.id })).length;
      }
      return { recorded };
    },
    ctx,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

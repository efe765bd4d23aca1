import { setTimeout as sleep } from 'node:timers/promises';
import { commitUsage, releaseUsage, reserveUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { WithTokens } from '../input.ts';

/** Minutes until a reservation expires: the tokens of a process that died are released after them. */
const HOLD = 60;

/**
 * Reserves the max tokens of some work, runs it, and charges the tokens used: never more than reserved, and nothing when it throws or used
 * none. The same key is charged once, however often the work is repeated.
 * @throws AppError `over_limit` before anything is done when they do not fit; errors of the work.
 */
export async function withTokens<T>(ctx: Context, input: WithTokens, work: () => Promise<{ result: T; tokens: number }>): Promise<T> {
  requireAccount(ctx);
  if (ctx.transaction) throw new Error('a transaction would stay open while a model answers');
  const { key, siteId, maxTokens } = WithTokens.parse(input);
  const { id: reservationId } = await reserveUsage(ctx, { meter: 'ai_token', quantity: maxTokens, key, holdMinutes: HOLD });
  let done: { result: T; tokens: number };
  try {
    done = await work();
  } catch (error) {
    await giveBack(ctx, reservationId);
    throw error;
  }
  if (done.tokens > 0) await charge(ctx, { reservationId, quantity: done.tokens, siteId, properties: { key } });
  else await giveBack(ctx, reservationId);
  return done.result;
}

/** Milliseconds before each further try. */
const TRIES_AFTER = [200, 1000, 3000];

/** The model was paid: a moment without a database must not give its tokens away. A charge is the same however often it is tried. */
async function charge(ctx: Context, used: Parameters<typeof commitUsage>[1]): Promise<void> {
  for (const wait of [...TRIES_AFTER, null]) {
    try {
      await commitUsage(ctx, used);
      return;
    } catch (error) {
      // A refusal stays one; only what was away may be back.
      if (wait === null || (isAppError(error) && error.code !== 'unavailable')) throw error;
      log.warn('tokens.charged_late', { reservationId: used.reservationId, error });
      await sleep(wait);
    }
  }
}

/** A reservation that cannot be released now expires by itself. */
async function giveBack(ctx: Context, reservationId: string): Promise<void> {
  try {
    await releaseUsage(ctx, { reservationId });
  } catch (error) {
    log.warn('tokens.not_released', { reservationId, error });
  }
}

import type { Context } from '#platform/context.ts';
import { FairQueue } from '#platform/threads/fair-queue.ts';
import { makeDerivatives, type PhotoDerivatives } from './make-derivatives.ts';

/**
 * Concurrency of one photo. Not in a worker thread: libvips already runs in Node's thread pool, so the main thread is free; but the pool
 * has four threads, and ten operations of one photo would block all file access and DNS lookups.
 */
const limits = { slots: 1, maxWaiting: 64, maxWaitingPerKey: 6, maxWaitingJobs: 16, maxWaitMs: 40_000 };

// On the global object, because Next evaluates this file once per bundle, and the limit is per machine.
const held = globalThis as typeof globalThis & { pageMagicPhotos?: FairQueue };
held.pageMagicPhotos ??= new FairQueue(limits);
const queue = held.pageMagicPhotos;

/**
 * Processes a photo in the account's turn. @throws the errors of `makeDerivatives`; AppError `unavailable` with `busy` or `too_many_at_once`.
 */
export function makeDerivativesInTurn(ctx: Context, original: Buffer): Promise<PhotoDerivatives> {
  return queue.run({ key: ctx.account?.id ?? 'visitors', isJob: ctx.actor.kind === 'job' }, () => makeDerivatives(original));
}

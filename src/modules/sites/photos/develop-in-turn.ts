import type { Context } from '#platform/context.ts';
import { FairQueue } from '#platform/fair-queue.ts';
import { type DevelopedPhoto, developPhoto } from './develop-photo.ts';

/**
 * One photo at a time. Not in a worker thread: libvips computes in the threads that Node has for files, so that the web thread
 * is free anyway; but there are four of them, and ten operations of one photo would keep every file and name look-up waiting.
 */
const limits = { slots: 1, maxWaiting: 64, maxWaitingPerKey: 6, maxWaitingJobs: 16, maxWaitMs: 40_000 };

// On the global object because Next evaluates this file once per bundle, and there is one machine.
const held = globalThis as typeof globalThis & { pageMagicPhotos?: FairQueue };
held.pageMagicPhotos ??= new FairQueue(limits);
const queue = held.pageMagicPhotos;

/** Develops a photo in its account's turn. @throws as `developPhoto` does; AppError `unavailable` with `busy` or `too_many_at_once`. */
export function developInTurn(ctx: Context, original: Buffer): Promise<DevelopedPhoto> {
  return queue.run({ key: ctx.account?.id ?? 'visitors', isJob: ctx.actor.kind === 'job' }, () => developPhoto(original));
}

import type { Corrections } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type Understanding, understandingOf } from './understanding.ts';

/**
 * The reading of a prompt, with what came with its structure in place of the same words; by rules or, given `answer`, by a model. Null for
 * a prompt that must not become a site; the action that submits it reports that.
 */
export async function understandPrompt(
  ctx: Context,
  { prompt, corrections, answer }: { prompt: string; corrections?: Corrections | null; answer?: unknown },
): Promise<Understanding | null> {
  const read = await runInWorker(ctx, 'read', {
    prompt,
    ...(corrections?.outline && { corrections: { outline: corrections.outline } }),
    ...(answer !== undefined && { answer }),
  });
  if ('outcome' in read) return null;
  const understood = understandingOf(read);
  // A heading of an old site is no request of its owner.
  return corrections?.outline ? { ...understood, asked: [], unmet: [] } : understood;
}

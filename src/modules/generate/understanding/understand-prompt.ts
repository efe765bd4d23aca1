import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type Understanding, understandingOf } from './understanding.ts';

/**
 * What a prompt was read as, by rules or, with its `answer`, by a model. Null for one that must not become a site, which is said where
 * it is asked for.
 */
export async function understandPrompt(
  ctx: Context,
  { prompt, answer }: { prompt: string; answer?: unknown },
): Promise<Understanding | null> {
  const read = await runInWorker(ctx, 'read', { prompt, ...(answer !== undefined && { answer }) });
  return 'outcome' in read ? null : understandingOf(read);
}

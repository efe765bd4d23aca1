import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type Understanding, understandingOf } from './understanding.ts';

/** What a prompt was read as. Null for one that must not become a site, which is said where it is asked for. */
export async function understandPrompt(ctx: Context, { prompt }: { prompt: string }): Promise<Understanding | null> {
  const read = await runInWorker(ctx, 'read', { prompt });
  return 'outcome' in read ? null : understandingOf(read);
}

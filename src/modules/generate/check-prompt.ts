import type { Refusal } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { DescribeSite } from './input.ts';
import { refusePrompt } from './refuse-prompt.ts';

/** Refuses what must not become a site before anything of it is stored. Null when it may. */
export async function checkPrompt(ctx: Context, input: DescribeSite): Promise<Refusal | null> {
  const refusal = await runInWorker(ctx, 'checkPrompt', { prompt: input.prompt });
  if (refusal) await refusePrompt(ctx, input.prompt, refusal);
  return refusal;
}

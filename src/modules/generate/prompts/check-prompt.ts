import type { Corrections, Refusal } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { GenerateSite } from '../input.ts';
import { refusePrompt } from './refuse-prompt.ts';

/** Refuses what must not become a site before anything of it is stored: the words, and with them what corrections add. Null when it may. */
export async function checkPrompt(
  ctx: Context,
  { prompt, corrections = {} }: Pick<GenerateSite, 'prompt' | 'corrections'>,
): Promise<Refusal | null> {
  const added = textsOf(corrections);
  const refusal = await runInWorker(ctx, 'checkPrompt', { prompt, added });
  if (refusal) await refusePrompt(ctx, [prompt, ...added].join('\n'), refusal);
  return refusal;
}

/** What the owner typed beside the prompt. */
function textsOf({ name, trade, place, facts = [], added = [] }: Corrections): string[] {
  return [name, trade, place, ...[...facts, ...added].map(({ text }) => text)].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];
}

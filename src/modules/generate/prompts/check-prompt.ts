import type { Corrections, Refusal } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { GenerateSite } from '../input.ts';
import { refusePrompt } from './refuse-prompt.ts';

/** Refuses a prompt that must not become a site before any of it is stored, together with the texts of its corrections. Null if it may. */
export async function checkPrompt(
  ctx: Context,
  { prompt, corrections = {} }: Pick<GenerateSite, 'prompt' | 'corrections'>,
): Promise<Refusal | null> {
  const added = textsOf(corrections);
  const refusal = await runInWorker(ctx, 'checkPrompt', { prompt, added });
  if (refusal) await refusePrompt(ctx, [prompt, ...added].join('\n'), refusal);
  return refusal;
}

/** Texts that the owner typed beside the prompt. */
function textsOf({ name, trade, place, facts = [], added = [] }: Corrections): string[] {
  return [name, trade, place, ...[...facts, ...added].map(({ text }) => text)].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];
}

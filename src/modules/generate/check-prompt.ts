import type { Refusal } from '#composer/brief.ts';
import { read } from '#composer/read.ts';
import type { Context } from '#platform/context.ts';
import type { DescribeSite } from './input.ts';
import { refusePrompt } from './refuse-prompt.ts';

/** Refuses what must not become a site before anything of it is stored. Null when it may. */
export async function checkPrompt(ctx: Context, input: DescribeSite): Promise<Refusal | null> {
  const understood = read(input.prompt);
  if (!('outcome' in understood)) return null;
  await refusePrompt(ctx, input.prompt, understood);
  return understood;
}

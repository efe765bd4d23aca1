import { createHash } from 'node:crypto';
import type { Refusal } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { refusals } from '../tables.ts';

/** Records the refusal of a prompt and its reason, by its digest: the text itself is not stored. */
export async function refusePrompt(ctx: Context, prompt: string, refusal: Refusal): Promise<void> {
  if (refusal.reason === 'empty') return;
  const promptSha256 = createHash('sha256').update(prompt).digest('hex');
  await asSystem(
    'the agency reads refused prompts',
    (tx) =>
      tx
        .insert(refusals)
        .values({ reason: refusal.reason, locale: refusal.locale, promptSha256, clientId: ctx.account?.id ?? null, at: ctx.now }),
    ctx,
  );
}

'use server';
import { createHash } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { type ActionResult, action } from '#platform/action.ts';
import { anotherLook } from './another-look.ts';
import { checkPrompt } from './check-prompt.ts';
import { generateSite } from './generate-site.ts';
import { DescribeSite, SiteRef } from './input.ts';
import { forgetPrompt, keepPrompt } from './pending-prompt.ts';

const take = action(DescribeSite, async (ctx, input) => {
  if (!ctx.account) {
    const refusal = await checkPrompt(ctx, input);
    if (refusal) return refusal;
    await keepPrompt(ctx, input);
    redirect('/sign-up?next=/sites/new');
  }
  // A double click within the minute is one site.
  const minute = Math.floor(ctx.now.getTime() / 60_000);
  const key = createHash('sha256').update(`${ctx.account.id}\n${minute}\n${input.prompt}`).digest('hex');
  const generated = await generateSite(ctx, { ...input, seed: 0, key });
  if (generated.outcome === 'refuse') return generated;
  await forgetPrompt(ctx);
  redirect(`/sites/${generated.siteId}/ready`);
});

/** Generates for a person who is signed in; for a visitor keeps the prompt and asks them in. A refusal comes back as a failure in the prompt's language. */
export async function describeSite(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await take(previous as null, form);
  if (!result.ok || !result.data) return result;
  const prompt = String(form.get('prompt') ?? '');
  return { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message, values: { prompt } };
}

export const rerollSite = action(SiteRef, async (ctx, input) => {
  const look = await anotherLook(ctx, input);
  revalidatePath(`/sites/${input.siteId}`, 'layout');
  return look;
});

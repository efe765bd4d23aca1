'use server';
import { createHash } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type ActionResult, action, publicAction } from '#platform/action.ts';
import { echoOf, readFields } from '#platform/action-input.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { untilFinal } from '#platform/progress.ts';
import { anotherLook } from './another-look.ts';
import { checkPrompt } from './check-prompt.ts';
import { fillPlaces } from './fill-places.ts';
import { requireProgress } from './generation-progress.ts';
import { DescribeSite, FillPlaces, GenerationRef, SiteRef, UseTemplate } from './input.ts';
import { forgetPrompt, keepPrompt } from './pending-prompt.ts';
import { requestSite } from './request-site.ts';
import { retryGeneration } from './retry-generation.ts';
import { useTemplate } from './use-template.ts';

const take = publicAction(
  DescribeSite,
  async (ctx, input) => {
    if (!ctx.account) {
      const refusal = await checkPrompt(ctx, input);
      if (refusal) return refusal;
      await keepPrompt(ctx, input);
      redirect('/sign-up?next=/sites/new');
    }
    // A double click within the minute is one site.
    const minute = Math.floor(ctx.now.getTime() / 60_000);
    const key = createHash('sha256').update(`${ctx.account.id}\n${minute}\n${input.prompt}`).digest('hex');
    const requested = await requestSite(ctx, { ...input, seed: 0, key }).catch(async (error: unknown) => {
      // Who goes to lift the limit finds their words again.
      if (isAppError(error, 'over_limit') || (isAppError(error) && error.reason === 'payment_overdue')) await keepPrompt(ctx, input);
      throw error;
    });
    if (requested.outcome === 'refuse') return requested;
    await forgetPrompt(ctx);
    return follow(ctx, requested.generationId);
  },
  ({ account }) => (account ? 'generate' : 'describe'),
);

/** Milliseconds that a person is kept on the page they are on: most sites are there before. */
const SOON = 1200;

/** To the site when it is there soon, else to the page that shows how far it has come. */
async function follow(ctx: Context, generationId: string): Promise<never> {
  const { siteId } = await untilFinal(generationId, () => requireProgress(ctx, { generationId }), SOON);
  redirect(siteId ? `/sites/${siteId}/ready` : `/sites/new/${generationId}`);
}

/** Generates for a person who is signed in; for a visitor keeps the prompt and asks them in. A refusal comes back as a failure in the prompt's language. */
export async function describeSite(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await take(previous as null, form);
  if (!result.ok || !result.data) return result;
  const values = echoOf(DescribeSite, readFields(form));
  return { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message, values };
}

/** Once more after a failure, with the same words. */
export const retryGenerationAction = action(
  GenerationRef,
  async (ctx, input) => {
    await retryGeneration(ctx, input);
    return follow(ctx, input.generationId);
  },
  'generate',
);

export const rerollSite = action(
  SiteRef,
  async (ctx, input) => {
    const look = await anotherLook(ctx, input);
    revalidatePath(`/sites/${input.siteId}`, 'layout');
    return look;
  },
  'reroll',
);

const begin = action(
  UseTemplate,
  async (ctx, input) => {
    const started = await useTemplate(ctx, input);
    if (started.outcome === 'site') redirect(`/sites/${started.siteId}/edit`);
    return started;
  },
  'generate',
);

/** What was typed, and beside each field what is wrong with it. */
async function unclear(
  schema: typeof UseTemplate | typeof FillPlaces,
  form: FormData,
  unread: readonly string[],
  words: (field: string) => 'phone' | 'hours' | 'invalid',
): Promise<ActionResult> {
  const t = await getTranslations('errors');
  const fields = Object.fromEntries(unread.map((field) => [field, t(`field.${words(field)}`)]));
  return { ok: false, reason: 'invalid', message: t('invalid'), fields, values: echoOf(schema, readFields(form)) };
}
const SAID = new Set(['phone', 'hours']);
const wordsFor = (kind: string) => (SAID.has(kind) ? (kind as 'phone' | 'hours') : 'invalid');

/** Makes the draft and opens the editor; an answer that cannot be made out comes back beside its field. */
export async function startFromTemplate(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await begin(previous as null, form);
  if (!result.ok) return result;
  if (result.data.outcome === 'refuse') return { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message };
  return result.data.outcome === 'unclear' ? unclear(UseTemplate, form, result.data.slots, wordsFor) : result;
}

const fill = action(FillPlaces, async (ctx, input) => {
  const filled = await fillPlaces(ctx, input);
  revalidatePath(`/sites/${input.siteId}`, 'layout');
  return filled;
});

/** Fields are named by the facts whose places they fill; `kinds` says what each is. */
export async function fillPlacesAction(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await fill(previous as null, form);
  if (!result.ok || result.data.unclear.length === 0) return result;
  const typed = readFields(form);
  return unclear(FillPlaces, form, result.data.unclear, (field) => wordsFor(String(typed[`kind-${field}`] ?? '')));
}

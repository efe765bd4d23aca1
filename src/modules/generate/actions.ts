'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Refusal } from '#composer/brief.ts';
import { Corrections } from '#composer/corrections.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { type ActionResult, action, publicAction } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import { waitUntilFinal } from '#platform/database/progress.ts';
import { AppError } from '#platform/errors.ts';
import { echoOf, readFields } from '#platform/request/action-input.ts';
import { readBatch } from './batches/read-batch.ts';
import { requestBatch } from './batches/request-batch.ts';
import { retryBatch } from './batches/retry-batch.ts';
import { anotherLook } from './generations/another-look.ts';
import { cancelGeneration } from './generations/cancel-generation.ts';
import { requireProgress } from './generations/generation-progress.ts';
import { requestSite } from './generations/request-site.ts';
import { retryGeneration } from './generations/retry-generation.ts';
import {
  BatchRef,
  CorrectByFields,
  CorrectReading,
  DescribeSite,
  FillPlaces,
  GenerationRef,
  RefineReading,
  RequestBatch,
  SendBatch,
  SiteRef,
  UseTemplate,
} from './input.ts';
import { checkPrompt } from './prompts/check-prompt.ts';
import { findStartedSite } from './prompts/find-started-site.ts';
import { forgetPrompt, keepCorrections, keepPrompt, requirePendingPrompt, siteKeyOfPrompt } from './prompts/pending-prompt.ts';
import { fillPlaces } from './templates/fill-places.ts';
import { useTemplate } from './templates/use-template.ts';
import { correctionsOfFields } from './understanding/corrections-of-fields.ts';
import { refineReading } from './understanding/refine-reading.ts';
import { understandPrompt } from './understanding/understand-prompt.ts';
import type { Understanding } from './understanding/understanding.ts';

/** The review page between the prompt and the site. */
const UNDERSTOOD = '/understood';

const take = publicAction(
  DescribeSite,
  async (ctx, input) => {
    const refusal = await checkPrompt(ctx, input);
    if (refusal) return refusal;
    await keepPrompt(ctx, input);
    redirect(UNDERSTOOD);
  },
  'describe',
);

/** Milliseconds to wait on the current page: most sites are made by then. */
const WAIT_MS = 1200;

/** Redirects to the site if it is ready soon, else to the progress page. */
async function follow(ctx: Context, generationId: string): Promise<never> {
  const { siteId } = await waitUntilFinal(generationId, () => requireProgress(ctx, { generationId }), WAIT_MS);
  redirect(siteId ? `/sites/${siteId}/ready` : `/sites/new/${generationId}`);
}

/** Stores the prompt and shows our reading of it. A refusal is returned as an error in the prompt's language. */
export async function describeSite(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await take(previous as null, form);
  return refused(result, () => echoOf(DescribeSite, readFields(form)));
}

/** A refusal is a valid result of the composer, but an error for the caller. */
function refused(result: ActionResult<Refusal | null>, typed: () => Record<string, string> = () => ({})): ActionResult {
  if (!result.ok || !result.data) return result;
  return { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message, values: typed() };
}

const correct = publicAction(
  CorrectReading,
  async (ctx, { of, corrections, refined }) => {
    const { prompt } = await requirePendingPrompt(ctx, { of });
    const refusal = await checkPrompt(ctx, { prompt, corrections });
    if (!refusal) await keepCorrections(ctx, { corrections, refined });
    return refusal;
  },
  'correct',
);

/** Stores a correction with the prompt, so that it outlives the tab. */
export async function correctReading(previous: ActionResult | null, input: CorrectReading): Promise<ActionResult> {
  return refused(await correct(previous as null, input));
}

const refine = publicAction(RefineReading, refineReading, 'refine');

/** A model's reading of the stored prompt; null without an available model, which is no error. */
export async function refineUnderstanding(
  previous: ActionResult | null,
  input: RefineReading,
): Promise<ActionResult<Understanding | null>> {
  return refine(previous as null, input);
}

/** Redirects to the site of this prompt if it was asked for before: by a double click, or ahead of a reload. */
async function followStarted(ctx: Context, of: string): Promise<void> {
  const started = await findStartedSite(ctx);
  if (started?.of !== of) return;
  await forgetPrompt(ctx);
  await follow(ctx, started.generationId);
}

/** Makes a site from the stored prompt and its corrections; a visitor sees it whole first, and signs up to keep it. */
async function makeSite(ctx: Context, { of, corrections, refined }: CorrectReading): Promise<Refusal | null> {
  if (ctx.account) await requirePermission(ctx, 'site.create');
  await followStarted(ctx, of);
  const { prompt, locale, reading, readingPrompt: promptId, analysisId } = await requirePendingPrompt(ctx, { of });
  const refusal = await checkPrompt(ctx, { prompt, corrections });
  if (refusal) return refusal;
  // Stored before the plan's limits are checked: once a limit is lifted, the person finds their prompt and corrections again.
  await keepCorrections(ctx, { corrections, refined });
  if (!ctx.account) redirect(`${UNDERSTOOD}/site`);
  const key = (await siteKeyOfPrompt())!;
  // The site is made from the reading that the person was shown.
  const shown = refined && reading !== null ? { by: 'model' as const, reading, promptId } : { by: 'rules' as const };
  const requested = await requestSite(ctx, { prompt, locale, corrections, shown, analysisId, seed: 0, key });
  if (requested.outcome === 'refuse') return requested;
  await forgetPrompt(ctx);
  return follow(ctx, requested.generationId);
}

const ofAsker = ({ account }: Context) => (account ? 'generate' : 'describe');
const make = publicAction(CorrectReading, makeSite, ofAsker);

export async function generateUnderstood(previous: ActionResult | null, input: CorrectReading): Promise<ActionResult> {
  return refused(await make(previous as null, input));
}

const makeFromFields = publicAction(
  CorrectByFields,
  async (ctx, { of, refined: mark, ...fields }) => {
    await followStarted(ctx, of);
    const pending = await requirePendingPrompt(ctx, { of });
    // A form without fields had none to show, or was sent before hydration.
    const refined = mark === '1' && pending.reading !== null;
    const answer = refined ? { answer: pending.reading } : {};
    const read =
      Object.keys(fields).length > 0 &&
      (await understandPrompt(ctx, { prompt: pending.prompt, corrections: pending.corrections, ...answer }));
    const kept = pending.corrections ?? {};
    // A form shows no structure of an old site, and no colours: both stay.
    const unseen = { ...(kept.outline && { outline: kept.outline }), ...(kept.wishes && { wishes: kept.wishes }) };
    const corrections = read ? Corrections.parse({ ...unseen, ...correctionsOfFields(read, fields) }) : kept;
    return makeSite(ctx, { of, corrections, refined });
  },
  ofAsker,
);

/** The same for the form of browsers without JavaScript. */
export async function generateFromFields(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  return refused(await makeFromFields(previous as null, form));
}

/** Retries a failed generation with the same prompt. */
export const retryGenerationAction = action(
  'site.create',
  GenerationRef,
  async (ctx, input) => {
    await retryGeneration(ctx, input);
    return follow(ctx, input.generationId);
  },
  'generate',
);

/** Cancels a generation or its writing; a site made by then stays. */
export const cancelGenerationAction = action(
  'site.create',
  GenerationRef,
  async (ctx, input) => {
    const { siteId } = await cancelGeneration(ctx, input);
    revalidatePath(siteId ? `/sites/${siteId}` : `/sites/new/${input.generationId}`, 'layout');
  },
  'cancel_generation',
);

export const rerollSite = action(
  'site.create',
  SiteRef,
  async (ctx, input) => {
    const look = await anotherLook(ctx, input);
    revalidatePath(`/sites/${input.siteId}`, 'layout');
    return look;
  },
  'reroll',
);

const begin = action(
  'site.create',
  UseTemplate,
  async (ctx, input) => {
    const started = await useTemplate(ctx, input);
    if (started.outcome === 'site') redirect(`/sites/${started.siteId}/edit`);
    return started;
  },
  'generate',
);

/** The typed values, with an error at each field. */
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

/** Makes the draft and opens the editor; an unreadable answer is returned with an error at its field. */
export async function startFromTemplate(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await begin(previous as null, form);
  if (!result.ok) return result;
  if (result.data.outcome === 'refuse') return { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message };
  return result.data.outcome === 'unclear' ? unclear(UseTemplate, form, result.data.slots, wordsFor) : result;
}

const fill = action('content.edit', FillPlaces, async (ctx, input) => {
  const filled = await fillPlaces(ctx, input);
  revalidatePath(`/sites/${input.siteId}`, 'layout');
  return filled;
});

/** Field names are the ids of the facts to fill; `kind-<id>` contains the kind of each. */
export async function fillPlacesAction(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await fill(previous as null, form);
  if (!result.ok || result.data.unclear.length === 0) return result;
  const typed = readFields(form);
  return unclear(FillPlaces, form, result.data.unclear, (field) => wordsFor(String(typed[`kind-${field}`] ?? '')));
}

/** Stores a batch of sites to make and shows its progress. A double click sends the same key and makes one batch. */
export const sendBatch = action(
  'site.create',
  SendBatch,
  async (ctx, { csv, key }) => {
    const read = readBatch(csv);
    if (!read.ok) throw new AppError('invalid', 'csv_unreadable', { line: read.line });
    const asked = RequestBatch.safeParse({ rows: read.rows, key });
    if (!asked.success) throw new AppError('invalid', 'batch_rows');
    const { batchId } = await requestBatch(ctx, asked.data);
    return redirect(`/sites/new/batch/${batchId}`);
  },
  'batch',
);

export const retryBatchAction = action(
  'site.create',
  BatchRef,
  async (ctx, input) => {
    const again = await retryBatch(ctx, input);
    revalidatePath(`/sites/new/batch/${input.batchId}`);
    return again;
  },
  'batch',
);

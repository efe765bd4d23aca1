import { beforeEach, expect, test, vi } from 'vitest';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf, type InputOf, type OperationName } from '#site/operations/index.ts';
import { entriesOf } from '#site/translation/entries.ts';
import { countStates, stateOf } from '#site/translation/state.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { translator } from '../../../tests/world/translating.ts';
import { makeSite } from '../../../tests/world/work.ts';
import { cancelTranslation } from './cancel-translation.ts';
import { failTranslation } from './fail-translation.ts';
import { getTranslation } from './get-translation.ts';
import { portionsOf } from './portions.ts';
import { quoteTranslation } from './quote-translation.ts';
import { requestTranslation } from './request-translation.ts';
import { translatePortion } from './translate-portion.ts';

vi.mock('#platform/ai/generate-answer.ts', () => ({
  isModelConfigured: () => true,
  generateAnswer: (request: never, options: never) => translator.answer(request, options),
}));

const { admin } = await openDatabase();
const PROMPT =
  'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90, bolo de rolo R$ 38,00. A massa descansa 48 horas. WhatsApp (81) 95555-0177.';
const TO = 'ar';

beforeEach(() => {
  translator.before = async () => {};
  translator.asked = 0;
  translator.broken = false;
});

async function perform<N extends OperationName>(ctx: Context, siteId: string, name: N, input: InputOf<N>): Promise<void> {
  const { document, revision } = await requireDraft(ctx, { siteId });
  const at = tick(undefined, Date.now(), 'tab1');
  const transaction = { id: newId(), at, actor: 'tab1', intent: { name }, changes: changesOf(document, name, input) };
  await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] });
}

async function bilingual() {
  const ctx = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(ctx, PROMPT);
  await perform(ctx, siteId, 'add-language', { locale: TO });
  return { ctx, siteId, job: () => jobContext('translate-site', ctx.account.id) };
}
async function requested() {
  const made = await bilingual();
  const { price } = await quoteTranslation(made.ctx, { siteId: made.siteId, to: TO });
  const { translationId } = await requestTranslation(made.ctx, { siteId: made.siteId, to: TO, tokens: price!.tokens });
  return { ...made, translationId, quoted: price!.tokens };
}
type Made = Awaited<ReturnType<typeof requested>>;
async function run({ job, translationId }: Made): Promise<void> {
  for (let portion = 0; portion < 20; portion++) if (!(await translatePortion(job(), { translationId, portion })).more) return;
}
const charged = async ({ account }: Context) =>
  (
    await admin.query(`select coalesce(sum(quantity), 0)::int as sum from usage_events where client_id = $1 and meter = 'ai_token'`, [
      account!.id,
    ])
  ).rows[0].sum as number;
const held = async ({ account }: Context) =>
  (
    await admin.query(`select count(*)::int as n from reservations where client_id = $1 and state = 'held' and meter = 'ai_token'`, [
      account!.id,
    ])
  ).rows[0].n as number;

test('a site is put into a language at no more than its quote, and the owner has yet to read it', async () => {
  const made = await requested();
  await run(made);
  const { document } = await requireDraft(made.ctx, made);
  expect(countStates(document, TO)).toMatchObject({ missing: 0, stale: 0, done: 0 });
  const told = await getTranslation(made.ctx, { siteId: made.siteId, to: TO });
  expect(told).toMatchObject({ state: 'done', refused: 0, error: null });
  expect(told!.translated).toBe(told!.texts);
  expect(await charged(made.ctx)).toBe(told!.tokens);
  expect(told!.tokens).toBeGreaterThan(0);
  expect(told!.tokens).toBeLessThanOrEqual(made.quoted);
  expect(await held(made.ctx)).toBe(0);
  // Nothing is left to translate or to pay.
  expect(await quoteTranslation(made.ctx, { siteId: made.siteId, to: TO })).toMatchObject({ texts: 0, price: null });
});

test('a portion that runs twice, or twice at once, is charged and saved once', async () => {
  const made = await requested();
  const { translationId } = made;
  await Promise.all([
    translatePortion(made.job(), { translationId, portion: 0 }),
    translatePortion(made.job(), { translationId, portion: 0 }),
  ]);
  await translatePortion(made.job(), { translationId, portion: 0 });
  await run(made);
  const { revision } = await requireDraft(made.ctx, made);
  await run(made);
  expect((await requireDraft(made.ctx, made)).revision).toBe(revision);
  const { tokens } = (await getTranslation(made.ctx, { siteId: made.siteId, to: TO }))!;
  expect(await charged(made.ctx)).toBe(tokens);
  expect(await held(made.ctx)).toBe(0);
});

test('what its owner writes while a model answers stays, and a source that changes meanwhile shows as out of date', async () => {
  const made = await requested();
  const { document } = await requireDraft(made.ctx, made);
  const [first, second] = portionsOf(document, TO)[0]!.entries.filter(({ fact }) => !fact);
  translator.before = async () => {
    translator.before = async () => {};
    await perform(made.ctx, made.siteId, 'set-text', { locale: TO, key: first!.key, text: 'من المالك' });
    await perform(made.ctx, made.siteId, 'set-text', { locale: 'pt-BR', key: second!.key, text: 'Outro título da casa' });
  };
  await translatePortion(made.job(), { translationId: made.translationId, portion: 0 });
  const after = (await requireDraft(made.ctx, made)).document;
  expect(after.strings[TO]?.[first!.key]).toBe('من المالك');
  expect(stateOf(after, entriesOf(after).find(({ key }) => key === second!.key)!, TO)).toBe('stale');
  // Only this text is translated again, here by the same code.
  const again = await quoteTranslation(made.ctx, { siteId: made.siteId, to: TO, keys: [second!.key, first!.key] });
  expect(again.texts).toBe(1);
  await run(made);
  const last = (await requireDraft(made.ctx, made)).document;
  expect(stateOf(last, entriesOf(last).find(({ key }) => key === second!.key)!, TO)).toBe('unseen');
  expect(last.strings[TO]?.[first!.key]).toBe('من المالك');
});

test('answers that are not good enough are neither kept nor charged', async () => {
  const made = await requested();
  translator.broken = true;
  await run(made);
  const { document } = await requireDraft(made.ctx, made);
  expect(document.strings[TO]).toBeUndefined();
  expect(await getTranslation(made.ctx, { siteId: made.siteId, to: TO })).toMatchObject({ state: 'done', translated: 0, tokens: 0 });
  expect(await charged(made.ctx)).toBe(0);
  expect(await held(made.ctx)).toBe(0);
});

test('cancelled, what was being answered is neither kept nor charged; failed, it is given back', async () => {
  const made = await requested();
  const { translationId } = made;
  translator.before = () => cancelTranslation(made.ctx, { translationId });
  expect(await translatePortion(made.job(), { translationId, portion: 0 })).toEqual({ more: false });
  expect((await requireDraft(made.ctx, made)).document.strings[TO]).toBeUndefined();
  expect([await charged(made.ctx), await held(made.ctx)]).toEqual([0, 0]);
  await failTranslation(made.job(), { translationId, reason: 'model_away' });
  expect(await getTranslation(made.ctx, { siteId: made.siteId, to: TO })).toMatchObject({ state: 'cancelled', error: null });

  const other = await requested();
  translator.before = () => Promise.reject(new Error('away'));
  await expect(translatePortion(other.job(), { translationId: other.translationId, portion: 0 })).rejects.toThrow('away');
  expect([await charged(other.ctx), await held(other.ctx)]).toEqual([0, 0]);
});

test('asking twice is one translation; a stranger has none; a price that rose is not taken', async () => {
  const made = await requested();
  const input = { siteId: made.siteId, to: TO, tokens: made.quoted };
  expect(await requestTranslation(made.ctx, input)).toEqual({ translationId: made.translationId });
  await expect(requestTranslation(made.ctx, { ...input, tokens: made.quoted - 1 })).rejects.toMatchObject({ reason: 'price_changed' });
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(quoteTranslation(stranger, input)).rejects.toMatchObject({ code: 'not_found' });
  await expect(requestTranslation(stranger, input)).rejects.toMatchObject({ code: 'not_found' });
  await expect(getTranslation(stranger, input)).rejects.toMatchObject({ code: 'not_found' });
  await expect(cancelTranslation(stranger, { translationId: made.translationId })).rejects.toMatchObject({ code: 'not_found' });
  expect(await getTranslation(made.ctx, input)).toMatchObject({ state: 'queued' });
  const job = jobContext('translate-site', stranger.account.id);
  await expect(translatePortion(job, { translationId: made.translationId, portion: 0 })).rejects.toMatchObject({ code: 'not_found' });
  await expect(quoteTranslation(made.ctx, { siteId: made.siteId, to: 'es' })).rejects.toMatchObject({ reason: 'language_not_of_site' });
});

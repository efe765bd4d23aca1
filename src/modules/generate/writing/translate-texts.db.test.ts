import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requireDraft } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { countStates } from '#site/translation/state.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { translator } from '../../../../tests/world/translating.ts';
import { generateSite } from '../generations/generate-site.ts';
import { getGeneration } from '../generations/get-generation.ts';
import { requestSite } from '../generations/request-site.ts';
import { finishWriting } from './finish-writing.ts';
import { translateTexts } from './translate-texts.ts';

vi.mock('#platform/ai/generate-answer.ts', () => ({
  isModelConfigured: () => true,
  generateAnswer: (request: never, options: never) => translator.answer(request, options),
}));

vi.setConfig({ testTimeout: 60_000 });
const { admin } = await openDatabase();
const PROMPT =
  'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90, bolo de rolo R$ 38,00. A massa descansa 48 horas. Abre de terça a sábado, 6h às 19h. O site em português e em árabe. WhatsApp (81) 95555-0177.';

let owner: Context & { account: { id: string } };
beforeEach(async () => {
  Object.assign(translator, { asked: 0, broken: false });
  owner = await makeClient(admin, { tier: 'pro' });
});
const job = () => jobContext('generate-site', owner.account.id);

async function made(prompt = PROMPT) {
  const asked = await requestSite(owner, { prompt, locale: 'pt-BR', seed: 0, key: newId(), shown: { by: 'rules' } });
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  const ref = { generationId: asked.generationId };
  const site = (await generateSite(job(), ref))!;
  return { ref, ...site };
}

async function translate(ref: { generationId: string }) {
  let refused: string[] = [];
  for (let portion = 0; portion < 9; portion++) {
    const done = await translateTexts(job(), { ...ref, portion, refused });
    refused = done.refused;
    if (!done.more) return;
  }
  throw new Error('no end');
}

const noticesOf = async (siteId: string) => (await getGeneration(owner, { siteId }))!.notices.map(({ text }) => text).join('\n');

describe('the making of a site in two languages', () => {
  it('translates all of it, marked as a model’s, and takes back the notice that it is in one', async () => {
    const { ref, siteId } = await made();
    expect(countStates((await requireDraft(owner, { siteId })).document, 'ar').missing).toBeGreaterThan(0);
    const before = await noticesOf(siteId);
    await translate(ref);
    await finishWriting(job(), ref);
    const { document } = await requireDraft(owner, { siteId });
    const states = countStates(document, 'ar');
    expect(states).toMatchObject({ missing: 0, stale: 0 });
    expect(states.unseen).toBeGreaterThan(1);
    expect((await noticesOf(siteId)).length).toBeLessThan(before.length);
    const { rows } = await admin.query(
      `select coalesce(sum(quantity), 0)::int as tokens from usage_events where client_id = $1 and meter = 'ai_token'`,
      [owner.account.id],
    );
    expect(rows).toEqual([{ tokens: 0 }]);
  });

  it('leaves the words as they are and asks no more where no answer is good', async () => {
    translator.broken = true;
    const { ref, siteId } = await made();
    const before = await noticesOf(siteId);
    await translate(ref);
    expect(translator.asked).toBeLessThan(4);
    expect(await noticesOf(siteId)).toBe(before);
  });

  it('asks nothing for a site in one language', async () => {
    const { ref } = await made(PROMPT.replace(' O site em português e em árabe.', ''));
    await translate(ref);
    expect(translator.asked).toBe(0);
  });
});

import './world/heard-events.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { Understood } from '#composer/model/understand/understood.ts';
import { generateSite, getGeneration, readWords, requestSite } from '#modules/generate/index.ts';
import { getPendingPrompt, keepCorrections, keepPrompt } from '#modules/generate/prompts/pending-prompt.ts';
import { refineReading } from '#modules/generate/understanding/refine-reading.ts';
import { understandPrompt } from '#modules/generate/understanding/understand-prompt.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { RECORDINGS, Recording } from '../local/model/recordings.ts';
import { openDatabase } from './world/database.ts';
import { openModel } from './world/model.ts';
import { makeClient } from './world/people.ts';

vi.setConfig({ testTimeout: 60_000 });
const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  }),
  headers: async () => new Headers(),
}));

const { admin } = await openDatabase();
const model = await openModel();
afterAll(() => model.close());

/** What a model answered once about an owner's words. */
const RECORDED = readdirSync(path.join(RECORDINGS, 'understand@1'))
  .map((file) => Recording.parse(JSON.parse(readFileSync(path.join(RECORDINGS, 'understand@1', file), 'utf8'))))
  .find(({ input, answer }) => answer.name && String(input.prompt).includes('R$'))!;
const prompt = String(RECORDED.input.prompt);
const visitor = anonymousContext();
beforeEach(() => {
  jar.clear();
  model.faults.clear();
  model.answers(understandQuestion(prompt), Understood.parse(RECORDED.answer));
});

test('a model reads the words of a visitor once, and the site is made of the reading that was shown', async () => {
  await keepPrompt(visitor, { prompt, locale: 'pt-BR' });
  const { of } = (await getPendingPrompt(visitor))!;
  const byRules = await understandPrompt(visitor, { prompt });
  const refined = await refineReading(visitor, { of });
  expect(refined).not.toBeNull();
  expect(refined).not.toEqual(byRules);
  const { reading, readingPrompt: promptId } = (await getPendingPrompt(visitor))!;
  expect(promptId).toBe('understand@1');
  expect(await understandPrompt(visitor, { prompt, answer: reading })).toEqual(refined);
  const asked = model.count.requests;
  expect(await refineReading(visitor, { of })).toEqual(refined);
  expect(model.count.requests).toBe(asked);

  model.turn(false);
  const owner = await makeClient(admin, { tier: 'pro' });
  const shown = { by: 'model' as const, reading, promptId };
  const requested = await requestSite(owner, { prompt, locale: 'pt-BR', corrections: {}, shown, seed: 0, key: newId() });
  if (requested.outcome === 'refuse') throw new Error(requested.message);
  const { rows } = await admin.query('select prompt_versions, prompt_ids from generations where id = $1', [requested.generationId]);
  expect(rows).toEqual([
    { prompt_versions: expect.objectContaining({ understand: 'understand@1', outline: 'outline@1' }), prompt_ids: ['understand@1'] },
  ]);
  const job = jobContext('generate-site', owner.account.id);
  await readWords(job, requested);
  const { siteId } = (await generateSite(job, requested))!;
  model.turn(true);
  expect((await getGeneration(owner, { siteId }))!.answer).toEqual(reading);
  const { document } = await requireDraft(owner, { siteId });
  const named = Object.values(document.facts).filter(({ norm }) => norm.kind === 'name');
  expect(named.map(({ text }) => text)).toEqual(refined!.name ? [refined!.name.value] : []);
});

test('without an answer the reading by rules stays, and other words are not read in their place', async () => {
  await keepPrompt(visitor, { prompt: `${prompt} Até logo.`, locale: 'pt-BR' });
  const { of } = (await getPendingPrompt(visitor))!;
  expect(await refineReading(visitor, { of })).toBeNull();
  await expect(refineReading(visitor, { of: '0'.repeat(16) })).rejects.toMatchObject({ code: 'conflict', reason: 'prompt_gone' });
  model.turn(false);
  expect(await refineReading(visitor, { of })).toBeNull();
  model.turn(true);
  expect((await getPendingPrompt(visitor))!.reading).toBeNull();
});

test('which reading was corrected is kept with the corrections', async () => {
  await keepPrompt(visitor, { prompt, locale: 'pt-BR' });
  const { of } = (await getPendingPrompt(visitor))!;
  await refineReading(visitor, { of });
  await keepCorrections(visitor, { corrections: { name: 'Outra' }, refined: true });
  expect(await getPendingPrompt(visitor)).toMatchObject({ refined: true, corrections: { name: 'Outra' } });
});

import './world/heard-events.ts';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { understand } from '#composer/compose.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import { PROMPTS, type PromptVersions } from '#composer/model/prompts.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import {
  anotherLook,
  cancelGeneration,
  failGeneration,
  findLostGenerations,
  finishWriting,
  generateSite,
  listGenerationEvents,
  readWords,
  requestSite,
  requireGenerationRequest,
  requireProgress,
  retryGeneration,
  reviewSite,
  writeOutline,
  writeSection,
} from '#modules/generate/index.ts';
import { getUsage } from '#modules/metering/index.ts';
import { listSites, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { closeNews, storyResponse } from '#platform/database/progress.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { openDatabase } from './world/database.ts';
import { openModel } from './world/model.ts';
import { makeClient } from './world/people.ts';

// The first question loads a worker and the provider's package, on machines that do other things.
vi.setConfig({ testTimeout: 60_000 });
const { admin } = await openDatabase();
const model = await openModel();
afterAll(async () => {
  await model.close();
  await closeNews();
});

/** Each prompt is another question: what was answered for one owner is not known for the next. */
let nth = 0;
let prompt: string;
const TITLE = 'O que o Beto conserta';
const NOTE = 'No cartão, parcelamos a revisão em três vezes sem juros. Quase sempre fica pronto no mesmo dia.';
const SAID = 'Parcelamos a revisão no cartão em três vezes sem juros. Quase sempre fica pronto no mesmo dia.';

let owner: Context & { account: { id: string } };
beforeEach(async () => {
  model.turn(true);
  model.faults.clear();
  owner = await makeClient(admin, { tier: 'pro' });
  prompt = `Site da oficina do Beto, conserto de bicicleta em Olinda.. Aqui ninguém troca peça boa. Eu mostro a peça velha pra você ver. Centrajem completa R$ 120. Troca de pneu R$ 30. Parcelamos a revisão no cartão em três vezes sem juros. A gente busca e devolve no centro. Quanto tempo demora? Quase sempre fica pronto no mesmo dia. WhatsApp (81) 95555-0${100 + nth++}.`;
});

const job = (now = new Date()) => jobContext('generate-site', owner.account.id, now);
const units = async () => {
  const { used, held } = (await getUsage(owner)).page_generate;
  return { used, held };
};
type Ref = { generationId: string };

async function request(shown?: { by: 'rules' }): Promise<Ref> {
  const asked = await requestSite(owner, { prompt, locale: 'pt-BR', seed: 0, key: newId(), ...(shown && { shown }) });
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  return { generationId: asked.generationId };
}

const overhaulIn = (document: SiteDocument) => numberedFacts(document).find(({ fact }) => /^Centra/.test(fact.text))!;

/** The site of rules, with answers for its headlines and for the words of its prices, by the versions that ask. */
async function made(versions: PromptVersions = {}) {
  const ref = await request({ by: 'rules' });
  await readWords(job(), ref);
  const site = (await generateSite(job(), ref))!;
  const { document } = await requireDraft(owner, site);
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(brief.message);
  const { sections } = pageTree(document);
  const priced = sections.find(({ section }) => section.kind === 'pricing')!;
  const outline = {
    headline: 'Bicicleta consertada no mesmo dia em Olinda',
    lead: null,
    sections: [{ n: priced.n, title: TITLE, lead: null }],
    voice: ['plain', 'dry', 'short'],
    spelling: [{ n: overhaulIn(document).n, text: 'Centragem completa' }],
    pages: [],
  };
  model.answers(outlineQuestion(document, brief, versions), outline);
  const question = sectionQuestion(mendFacts(document, outline.spelling), brief, priced.section.id, outline, versions)!;
  model.answers(question, { note: NOTE });
  return { ref, siteId: site.siteId, section: priced.section, document };
}

const texts = async (siteId: string) => (await requireDraft(owner, { siteId })).document.strings['pt-BR']!;
const told = async (ref: Ref, after = 0) => (await listGenerationEvents(owner, { ...ref, after })).events;
const typesOf = async (ref: Ref) => (await told(ref)).map(({ type }) => type);

async function write(ref: Ref): Promise<void> {
  const { sections } = await writeOutline(job(), ref);
  await Promise.all(sections.map((sectionId) => writeSection(job(), { ...ref, sectionId })));
  if (sections.length > 0) await reviewSite(job(), ref);
  await finishWriting(job(), ref);
}

describe('a model that writes into a site of rules', () => {
  it('replaces its words part by part, with an event for each, and is charged as one site', async () => {
    const { ref, siteId, section, document } = await made();
    expect(await units()).toEqual({ used: 1, held: 0 });
    await write(ref);
    const now = await texts(siteId);
    expect(now[section.slots.title!]).toBe(TITLE);
    expect(now[section.slots.note!]).toBe(NOTE);
    expect(now[document.site.name]).toBe('Oficina do Beto');
    expect(overhaulIn(document).fact.text).toBe('Centrajem completa');
    expect(overhaulIn((await requireDraft(owner, { siteId })).document).fact.text).toBe('Centragem completa');
    const events = await told(ref);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
    expect(events.map(({ type }) => type)).toEqual(['queued', 'read', 'composed', 'section', 'outline', 'section', 'critic', 'done']);
    expect(events[3]!.data).toMatchObject({ kind: 'hero', status: 'written' });
    expect(events[5]!.data).toMatchObject({ section_id: section.id, status: 'written' });
    // Nobody has recorded what a critic says: the words stay.
    expect(events[6]!.data).toMatchObject({ status: 'kept', reason: 'model_away' });
    expect(events[7]!.data).toEqual({ by: 'model' });
    const asked = await requireGenerationRequest(owner, ref);
    expect(asked).toMatchObject({ status: 'done', stage: 'done', writtenBy: 'model', charge: 'charged', retries: 0 });
    expect(asked.promptIds.toSorted()).toEqual(['outline@1', 'section@1']);
    expect(asked.tokensIn).toBeGreaterThan(500);
    expect(asked.tokensOut).toBeGreaterThan(20);
    const { rows } = await admin.query('select distinct intent from operations where site_id = $1', [siteId]);
    expect(rows).toEqual([{ intent: 'model-writes' }]);
    expect(await units()).toEqual({ used: 1, held: 0 });
  });

  it('writes once, however often and at how many places at once its steps run', async () => {
    const { ref, siteId } = await made();
    await Promise.all([write(ref), write(ref)]);
    const [before, requests] = [await told(ref), model.count.requests];
    await write(ref);
    expect(await told(ref)).toEqual(before);
    expect(model.count.requests).toBe(requests);
    expect(new Set(before.map(({ type, data }) => `${type} ${data.section_id}`)).size).toBe(before.length);
    const { rows } = await admin.query('select count(*)::int as writes from operations where site_id = $1', [siteId]);
    expect(rows).toEqual([{ writes: 3 }]);
  });

  it('shows the opening while the rest of the outline is still being given', async () => {
    const { ref, siteId, section } = await made();
    model.faults.add({ mode: 'slow_stream', tokensPerSecond: 12 });
    const writing = writeOutline(job(), ref);
    await vi.waitFor(async () => expect(await typesOf(ref)).toContain('section'), { timeout: 30_000, interval: 50 });
    await cancelGeneration(owner, ref);
    expect(await writing).toEqual({ sections: [] });
    expect((await typesOf(ref)).slice(-3)).toEqual(['composed', 'section', 'cancelled']);
    const { document } = await requireDraft(owner, { siteId });
    const now = document.strings['pt-BR']!;
    expect(Object.values(now)).toContain('Bicicleta consertada no mesmo dia em Olinda');
    expect(now[section.slots.title!]).not.toBe(TITLE);
  });

  it('overwrites nothing that its owner wrote meanwhile, and passes over a section that is gone', async () => {
    const { ref, siteId, section } = await made();
    const { sections } = await writeOutline(job(), ref);
    const edit = async (name: 'set-text' | 'remove-section', input: never) => {
      const { document, revision } = await requireDraft(owner, { siteId });
      const changes = changesOf(document, name, input);
      const transaction = { id: newId(), at: tick(undefined, Date.now(), 'tab'), actor: 'tab', intent: { name }, changes };
      await saveTransactions(owner, { siteId, base: revision, transactions: [transaction] });
    };
    await edit('set-text', { locale: 'pt-BR', key: section.slots.note, text: 'Moto não!' } as never);
    await writeSection(job(), { ...ref, sectionId: section.id });
    expect((await texts(siteId))[section.slots.note!]).toBe('Moto não!');
    expect((await told(ref)).at(-1)).toMatchObject({ type: 'section', data: { status: 'kept' } });

    const gone = await made();
    await writeOutline(job(), gone.ref);
    const { document, revision } = await requireDraft(owner, gone);
    const changes = changesOf(document, 'remove-section', { section: gone.section.id } as never);
    const removal = {
      id: newId(),
      at: tick(undefined, Date.now(), 'tab'),
      actor: 'tab',
      intent: { name: 'remove-section' as const },
      changes,
    };
    await saveTransactions(owner, { siteId: gone.siteId, base: revision, transactions: [removal] });
    await writeSection(job(), { ...gone.ref, sectionId: gone.section.id });
    expect((await told(gone.ref)).at(-1)!.data).toMatchObject({ status: 'kept', reason: 'section_gone' });
    expect(sections).toEqual([section.id]);
  });

  it('loses to what an owner wrote in the same place before, on a device that was offline', async () => {
    const { ref, siteId, section, document } = await made();
    const { revision } = await requireDraft(owner, { siteId });
    const changes = changesOf(document, 'set-text', { locale: 'pt-BR', key: section.slots.note!, text: 'Só bicicleta.' });
    const offline = {
      id: newId(),
      at: tick(undefined, Date.now(), 'phone'),
      actor: 'phone',
      intent: { name: 'set-text' as const },
      changes,
    };
    await write(ref);
    await saveTransactions(owner, { siteId, base: revision, transactions: [offline] });
    expect((await texts(siteId))[section.slots.note!]).toBe('Só bicicleta.');
  });

  it('that is away leaves the site of rules, which is whole, and says why once', async () => {
    const { ref, siteId } = await made();
    const before = await texts(siteId);
    model.faults.add({ mode: 'error_500', times: 50 });
    expect(await writeOutline(job(), ref)).toEqual({ sections: [] });
    expect(await texts(siteId)).toEqual(before);
    expect((await told(ref)).at(-1)).toMatchObject({ type: 'done', data: { by: 'rules', reason: 'model_away' } });
    expect(await units()).toEqual({ used: 1, held: 0 });
  });

  it('that is not configured is not spoken of', async () => {
    model.turn(false);
    const ref = await request();
    await readWords(job(), ref);
    const site = await generateSite(job(), ref);
    expect(site).toMatchObject({ writes: false });
    expect((await told(ref)).map(({ type, data }) => [type, data])).toEqual([
      ['queued', {}],
      ['read', { by: 'rules' }],
      ['composed', { site_id: site!.siteId }],
      ['done', { by: 'rules' }],
    ]);
  });

  it('keeps its words in another look of a site that no person has edited', async () => {
    const { ref, siteId, section } = await made();
    await write(ref);
    await anotherLook(owner, { siteId });
    expect((await texts(siteId))[section.slots.title!]).toBe(TITLE);
    const { rows } = await admin.query('select count(*)::int as left from operations where site_id = $1', [siteId]);
    expect(rows).toEqual([{ left: 0 }]);
  });
});

describe('the versions of prompts', () => {
  beforeEach(() => {
    PROMPTS.outline['outline@2'] = (locale) => `Another text, in ${locale}`;
    env().AI_PROMPT_SHARES = { outline: { 'outline@2': 1 } };
  });
  afterEach(() => {
    delete PROMPTS.outline['outline@2'];
    env().AI_PROMPT_SHARES = {};
  });
  const versionsOf = async ({ generationId }: Ref) =>
    (await admin.query('select prompt_versions from generations where id = $1', [generationId])).rows[0].prompt_versions;

  it('that a generation is asked with are chosen once, kept with it and with each of its calls', async () => {
    const { ref, siteId, section } = await made({ outline: 'outline@2' });
    env().AI_PROMPT_SHARES = { section: { 'section@1': 1 } };
    await write(ref);
    expect((await texts(siteId))[section.slots.title!]).toBe(TITLE);
    expect(await versionsOf(ref)).toMatchObject({
      understand: 'understand@1',
      outline: 'outline@2',
      section: 'section@1',
      critic: 'critic@1',
    });
    expect((await requireGenerationRequest(owner, ref)).promptIds.toSorted()).toEqual(['outline@2', 'section@1']);
    const { rows } = await admin.query('select distinct step, prompt_id from model_calls where generation_id = $1 order by step', [
      ref.generationId,
    ]);
    expect(rows).toEqual([
      { step: 'critic', prompt_id: 'critic@1' },
      { step: 'outline', prompt_id: 'outline@2' },
      { step: 'section', prompt_id: 'section@1' },
    ]);
  });

  it('stay with a generation that is asked for again', async () => {
    const ref = await request();
    await cancelGeneration(owner, ref);
    env().AI_PROMPT_SHARES = {};
    await retryGeneration(owner, ref);
    expect(await versionsOf(ref)).toMatchObject({ outline: 'outline@2' });
    expect((await requireGenerationRequest(owner, ref)).retries).toBe(1);
  });

  it('that are gone leave the work to the default, which says so', async () => {
    const { ref, siteId, section } = await made();
    delete PROMPTS.outline['outline@2'];
    await write(ref);
    expect((await texts(siteId))[section.slots.title!]).toBe(TITLE);
    expect((await requireGenerationRequest(owner, ref)).promptIds).toContain('outline@1');
  });
});

describe('a generation that its owner cancels', () => {
  it('before its site is there makes none and gives the unit back, and may be asked for again', async () => {
    const ref = await request();
    expect(await units()).toEqual({ used: 0, held: 1 });
    expect(await cancelGeneration(owner, ref)).toEqual({ siteId: null });
    expect(await cancelGeneration(owner, ref)).toEqual({ siteId: null });
    expect(await generateSite(job(), ref)).toBeNull();
    expect(await units()).toEqual({ used: 0, held: 0 });
    expect(await listSites(owner)).toEqual([]);
    expect(await typesOf(ref)).toEqual(['queued', 'cancelled']);
    expect(await requireGenerationRequest(owner, ref)).toMatchObject({ status: 'cancelled', charge: 'refunded', reason: 'cancelled' });
    await retryGeneration(owner, ref);
    expect(await generateSite(job(), ref)).not.toBeNull();
    expect(await typesOf(ref)).toEqual(['queued', 'cancelled', 'queued', 'composed']);
    expect(await requireGenerationRequest(owner, ref)).toMatchObject({ retries: 1, charge: 'charged' });
  });

  it('while a model writes stops it within a second, and keeps what is written', async () => {
    const { ref, siteId, section } = await made();
    await writeOutline(job(), ref);
    model.faults.add({ mode: 'hang' });
    const writing = writeSection(job(), { ...ref, sectionId: section.id });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    expect(await cancelGeneration(owner, ref)).toEqual({ siteId });
    await writing;
    expect(performance.now() - began).toBeLessThan(1000);
    await reviewSite(job(), ref);
    await finishWriting(job(), ref);
    const now = await texts(siteId);
    expect([now[section.slots.title!], now[section.slots.note!]]).toEqual([TITLE, SAID]);
    expect((await typesOf(ref)).slice(-2)).toEqual(['outline', 'cancelled']);
    expect(await requireGenerationRequest(owner, ref)).toMatchObject({
      status: 'done',
      stage: 'done',
      charge: 'charged',
      reason: 'cancelled',
    });
  });

  it('is nobody else’s to cancel, to follow or to look up', async () => {
    const ref = await request();
    const stranger = await makeClient(admin);
    const missing = { code: 'not_found' };
    await expect(cancelGeneration(stranger, ref)).rejects.toMatchObject(missing);
    await expect(listGenerationEvents(stranger, ref)).rejects.toMatchObject(missing);
    await expect(requireGenerationRequest(stranger, ref)).rejects.toMatchObject(missing);
    expect(await requireProgress(owner, ref)).toMatchObject({ status: 'queued' });
  });
});

describe('a writing that its job has lost', () => {
  it('is found, is begun again, and ends with the site that is there', async () => {
    const { ref } = await made();
    const lost = { ...ref, clientId: owner.account.id };
    const at = (seconds: number) => findLostGenerations(job(new Date(Date.now() + seconds * 1000)));
    expect((await at(60)).again).not.toContainEqual(lost);
    expect((await at(200)).again).toContainEqual(lost);
    expect((await at(620)).hopeless).toContainEqual(lost);
    await failGeneration(job(), { ...ref, reason: 'took_too_long' });
    expect(await requireProgress(owner, ref)).toMatchObject({ status: 'done', stage: 'done' });
    expect((await told(ref)).at(-1)).toMatchObject({ type: 'done', data: { by: 'rules', reason: 'took_too_long' } });
    expect(await units()).toEqual({ used: 1, held: 0 });
  });
});

describe('who follows a generation', () => {
  const follow = (ref: Ref, headers: Record<string, string> = {}) =>
    storyResponse(
      new Request('http://127.0.0.1:9/', { headers: { accept: 'text/event-stream', ...headers } }),
      ref.generationId,
      async (after) => listGenerationEvents(owner, { ...ref, after }),
    );
  const heard = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));

  it('receives every event once, from the first or after a lost connection, and the end', async () => {
    const { ref } = await made();
    const live = follow(ref);
    const early = (await live).text();
    await write(ref);
    const all = (await told(ref)).map(({ seq }) => seq);
    expect(heard(await early)).toEqual(all);
    expect(heard(await (await follow(ref, { 'last-event-id': '3' })).text())).toEqual(all.slice(3));
    expect((await follow(ref, { 'last-event-id': String(all.at(-1)) })).status).toBe(204);
    expect(heard(await (await follow(ref, { 'last-event-id': 'x; drop table' })).text())).toEqual(all);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { getUsage } from '#modules/metering/index.ts';
import { listSites, requireDraft } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { areTwins, type Signature } from '#site/concepts/signature.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import {
  anotherLook,
  failGeneration,
  findLostGenerations,
  generateSite,
  listUnfinished,
  requestSite,
  requireProgress,
  retryGeneration,
} from '../index.ts';
import { refuseGeneration } from './refuse-generation.ts';

const { admin } = await openDatabase();
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';

let owner: Context & { account: { id: string } };
beforeEach(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
});
const request = async (key = newId(), ctx: Context = owner) => {
  const asked = await requestSite(ctx, { prompt: PROMPT, locale: 'pt-BR', seed: 0, key });
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  return { generationId: asked.generationId };
};
const job = (now = new Date()) => jobContext('generate-site', owner.account.id, now);
const generations = async () => (await getUsage(owner)).page_generate;

describe('a site that is asked for', () => {
  it('is queued with its unit reserved, and charged when it is done', async () => {
    const asked = await request();
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'queued', isFinal: false, siteId: null });
    expect(await generations()).toMatchObject({ used: 0, held: 1 });
    const made = await generateSite(job(), asked);
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'done', isFinal: true, siteId: made?.siteId });
    expect(await generations()).toMatchObject({ used: 1, held: 0 });
  });

  it('is one site for a double click, and for any number of jobs at once', async () => {
    const key = newId();
    const asked = await Promise.all([request(key), request(key), request(key)]);
    expect(new Set(asked.map(({ generationId }) => generationId)).size).toBe(1);
    const made = await Promise.all(Array.from({ length: 6 }, () => generateSite(job(), asked[0]!)));
    expect(new Set(made.map((one) => one?.siteId)).size).toBe(1);
    expect(await listSites(owner)).toHaveLength(1);
    expect(await generations()).toMatchObject({ used: 1, held: 0 });
  });

  it('does not look like its neighbour', async () => {
    const [one, other] = [await request(), await request()];
    for (const asked of [one, other]) await generateSite(job(), asked);
    const { rows } = await admin.query<{ trade: string; town: string; signature: Signature }>(
      'select trade, town, signature from generations where id = any($1)',
      [[one.generationId, other.generationId]],
    );
    expect(rows.map(({ trade, town }) => [trade, town])).toEqual([
      ['bakery', 'olinda'],
      ['bakery', 'olinda'],
    ]);
    expect(areTwins(rows[0]!.signature, rows[1]!.signature)).toBe(false);
  });

  it('waits for nobody who asks for it while it is being made', async () => {
    const key = newId();
    const asked = await request(key);
    for (let round = 0; round < 3; round++) await Promise.all([generateSite(job(), asked), request(key), request(key)]);
    expect(await listSites(owner)).toHaveLength(1);
    expect(await generations()).toMatchObject({ used: 1, held: 0 });
  });

  it('fails without a charge, is made after all when it is asked for again, and is then charged once', async () => {
    const asked = await request();
    await failGeneration(job(), { ...asked, reason: 'took_too_long' });
    await failGeneration(job(), { ...asked, reason: 'unknown' });
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'failed', error: 'took_too_long' });
    expect(await generations()).toMatchObject({ used: 0, held: 0 });
    expect(await generateSite(job(), asked)).toBeNull();
    expect(await listUnfinished(owner)).toEqual([{ id: asked.generationId, failed: true }]);
    expect(await listUnfinished({ ...owner, now: new Date(Date.now() + 7_200_000) })).toEqual([]);
    const again = await Promise.all([retryGeneration(owner, asked), retryGeneration(owner, asked)]);
    expect(again).toEqual(Array(2).fill({ outcome: 'queued', ...asked }));
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'queued', error: null });
    expect(await listUnfinished(owner)).toEqual([{ id: asked.generationId, failed: false }]);
    const made = await generateSite(job(), asked);
    expect(await listUnfinished(owner)).toEqual([]);
    await failGeneration(job(), { ...asked, reason: 'unknown' });
    expect(await retryGeneration(owner, asked)).toMatchObject(asked);
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'done', siteId: made?.siteId });
    expect(await generations()).toMatchObject({ used: 1, held: 0 });
  });

  it('is made of what its owner corrected, at every making, and is refused for what a correction adds', async () => {
    const corrections = { name: 'Forno da Lurdes' };
    const input = { prompt: PROMPT, corrections, locale: 'pt-BR', seed: 0 };
    const asked = await requestSite(owner, { ...input, key: newId() });
    if (asked.outcome === 'refuse') throw new Error(asked.message);
    await failGeneration(job(), { ...asked, reason: 'unknown' });
    await retryGeneration(owner, asked);
    const { siteId } = (await generateSite(job(), asked))!;
    const nameOf = async () => {
      const { document } = await requireDraft(owner, { siteId });
      return Object.values(document.facts).flatMap(({ norm, text }) => (norm.kind === 'name' ? [text] : []));
    };
    expect(await nameOf()).toEqual([corrections.name]);
    await anotherLook(owner, { siteId });
    expect(await nameOf()).toEqual([corrections.name]);
    const phishing = 'Página igual à do Nubank para o cliente digitar CPF, senha, número do cartão e CVV';
    const refused = { ...input, corrections: { added: [{ kind: 'statement' as const, text: phishing }] }, key: newId() };
    expect(await requestSite(owner, refused)).toMatchObject({ outcome: 'refuse' });
  });

  it('that the composer refuses after all leaves no word of it and no charge', async () => {
    const asked = await request();
    await refuseGeneration(job(), asked, PROMPT, { outcome: 'refuse', reason: 'impersonation', locale: 'pt-BR', message: 'Não podemos.' });
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'refused', prompt: '', isFinal: true });
    expect(await generations()).toMatchObject({ used: 0, held: 0 });
    expect(await generateSite(job(), asked)).toBeNull();
  });

  it('is refused at once when there is no room for one more, and not when it is the one that took the last', async () => {
    const poor = await makeClient(admin);
    const key = newId();
    await admin.query("update plans set sites = 1 where key = 'free'");
    try {
      const asked = await request(key, poor);
      await generateSite(jobContext('generate-site', poor.account.id), asked);
      expect(await request(key, poor)).toEqual(asked);
      await expect(request(newId(), poor)).rejects.toMatchObject({ code: 'over_limit', details: { meter: 'sites', limit: 1 } });
    } finally {
      await admin.query("update plans set sites = 5 where key = 'free'");
    }
    const { rows } = await admin.query('select count(*)::int from generations where client_id = $1', [poor.account.id]);
    expect([rows[0].count, (await getUsage(poor)).page_generate]).toMatchObject([1, { used: 1, held: 0 }]);
  });

  it('when the sites are used up meanwhile, is not made and not charged', async () => {
    const poor = await makeClient(admin);
    const asked = await request(newId(), poor);
    await admin.query("update plans set sites = 0 where key = 'free'");
    try {
      await expect(generateSite(jobContext('generate-site', poor.account.id), asked)).rejects.toMatchObject({ code: 'over_limit' });
    } finally {
      await admin.query("update plans set sites = 5 where key = 'free'");
    }
    expect((await getUsage(poor)).page_generate).toMatchObject({ used: 0, held: 1 });
  });
});

describe('a sweep', () => {
  it('finds what has waited longer than an event takes, and what has waited too long', async () => {
    const asked = { ...(await request()), clientId: owner.account.id };
    const at = (seconds: number) => findLostGenerations(job(new Date(Date.now() + seconds * 1000)));
    expect((await at(20)).again).not.toContainEqual(asked);
    expect((await at(40)).again).toContainEqual(asked);
    expect((await at(601)).hopeless).toContainEqual(asked);
    await generateSite(job(), asked);
    expect(await at(40)).toMatchObject({ again: expect.not.arrayContaining([asked]) });
    await expect(findLostGenerations(owner)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a stranger', () => {
  it('neither sees, makes, ends nor repeats the generation of another', async () => {
    const asked = await request();
    const stranger = await makeClient(admin);
    const missing = { code: 'not_found' };
    expect(await listUnfinished(stranger)).toEqual([]);
    await expect(requireProgress(stranger, asked)).rejects.toMatchObject(missing);
    await expect(generateSite(stranger, asked)).rejects.toMatchObject(missing);
    await expect(retryGeneration(stranger, asked)).rejects.toMatchObject(missing);
    await failGeneration(stranger, { ...asked, reason: 'unknown' });
    expect(await requireProgress(owner, asked)).toMatchObject({ status: 'queued' });
    expect(await generations()).toMatchObject({ held: 1 });
  });
});

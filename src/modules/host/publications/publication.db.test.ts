import { beforeEach, describe, expect, it } from 'vitest';
import { listReleases } from '#modules/build/index.ts';
import { getSite, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { Change } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import { pagesOf } from '#site/outline.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';
import {
  buildPublication,
  failPublication,
  findLostPublications,
  getOpenPublication,
  requestPublication,
  requirePublication,
  showPublication,
} from '../index.ts';

const { admin } = await openCloud();
let owner: Context & { account: { id: string } };
let siteId: string;
beforeEach(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
});
const job = (now = new Date()) => jobContext('publish-site', owner.account.id, now);

/** Overwrites the first heading of the home page. */
async function write(text: string): Promise<void> {
  const { document, revision } = await requireDraft(owner, { siteId });
  const key = Object.values(document.sections).find((section) => section.kind === 'hero')?.slots.title as string;
  const change = { t: 'string' as const, locale: 'pt-BR', key, value: text, before: document.strings['pt-BR']?.[key] ?? null };
  await edit([change], revision);
}

async function edit(changes: Change[], base?: number): Promise<void> {
  const at = tick(undefined, Date.now(), 'tab1');
  const transaction = { id: newId(), at, actor: 'tab1', intent: { name: 'set-text' as const }, changes };
  const revision = base ?? (await requireDraft(owner, { siteId })).revision;
  await saveTransactions(owner, { siteId, base: revision, transactions: [transaction] });
}
const publish = async (asked: { publicationId: string }) =>
  showPublication(job(), { ...asked, built: await buildPublication(job(), asked) });

describe('publishing', () => {
  it('goes from queued to building to live, and points visitors to the release', async () => {
    const asked = await requestPublication(owner, { siteId });
    expect(await requirePublication(owner, asked)).toMatchObject({ state: 'queued', isFinal: false });
    const built = await buildPublication(job(), asked);
    expect(await getOpenPublication(owner, { siteId })).toMatchObject({ id: asked.publicationId, state: 'building' });
    expect(await getSite(owner, { siteId })).toMatchObject({ status: 'draft', releaseId: null });
    const shown = await showPublication(job(), { ...asked, built });
    expect(await getSite(owner, { siteId })).toMatchObject({ status: 'live', releaseId: shown?.releaseId });
    expect(await requirePublication(owner, asked)).toMatchObject({ state: 'live', isFinal: true, releaseId: shown?.releaseId });
    expect(await getOpenPublication(owner, { siteId })).toBeNull();
  });

  it('leaves out what nobody has written yet, and says where', async () => {
    const { document } = await requireDraft(owner, { siteId });
    const page = pagesOf(document)[0]!.id;
    const faq = {
      page,
      kind: 'faq',
      index: 1,
      tone: 'plain',
      locale: 'pt-BR',
      texts: { title: 'Dúvidas' },
      seed: 'seed-of-a-faq',
    } as const;
    await edit(changesOf(document, 'add-section', { ...faq, items: [{ title: 'Uma pergunta que seus clientes fazem?' }] }));
    const asked = await requestPublication(owner, { siteId });
    expect(asked.leftOut).toMatchObject([{ page, kind: 'faq', what: 'section' }]);
    expect(await publish(asked)).toMatchObject({ siteId });
  });

  it('is refused where the main heading of a page would be one of our words', async () => {
    const { document } = await requireDraft(owner, { siteId });
    const hero = Object.values(document.sections).find((section) => section.kind === 'hero')!;
    const key = hero.slots.title!;
    await edit([{ t: 'meta', key, value: { by: 'composer', sample: true }, before: document.stringMeta[key] ?? null }]);
    const { sections } = (await requireDraft(owner, { siteId })).document;
    for (const other of Object.values(sections).filter(({ id, page, slots }) => id !== hero.id && page === hero.page && slots.title))
      await edit(changesOf((await requireDraft(owner, { siteId })).document, 'remove-section', { section: other.id }));
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject({ code: 'invalid', reason: 'heading_missing' });
  });

  it('from two tabs is one publication, and holds what both have saved', async () => {
    const first = await requestPublication(owner, { siteId });
    const built = await buildPublication(job(), first);
    await write('Escrito na segunda aba');
    expect(await requestPublication(owner, { siteId })).toEqual(first);
    const shown = await showPublication(job(), { ...first, built });
    expect(shown?.releaseId).not.toBe(built?.releaseId);
    const [latest] = await listReleases(owner, { siteId });
    expect(latest).toMatchObject({ id: shown?.releaseId, draftRevision: (await requireDraft(owner, { siteId })).revision });
  });

  it('by many at once shows one release, and says the same to all', async () => {
    const asked = await requestPublication(owner, { siteId });
    const shown = await Promise.all([publish(asked), publish(asked), publish(asked)]);
    expect(new Set(shown.map((one) => one?.releaseId)).size).toBe(1);
    expect(await listReleases(owner, { siteId })).toHaveLength(1);
    expect(await publish(asked)).toEqual(shown[0]);
  });

  it('that fails leaves visitors what they saw, and can be asked for again', async () => {
    const live = await publishNow(owner, siteId);
    await write('Depois');
    const asked = await requestPublication(owner, { siteId });
    await failPublication(job(), { ...asked, reason: 'took_too_long' });
    await failPublication(job(), { ...asked, reason: 'unknown' });
    expect(await requirePublication(owner, asked)).toMatchObject({ state: 'failed', error: 'took_too_long' });
    expect(await publish(asked)).toBeNull();
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: live });
    expect(await publishNow(owner, siteId)).not.toBe(live);
  });

  it('reads what it builds once more: a draft that turns into a trap meanwhile is not shown', async () => {
    const asked = await requestPublication(owner, { siteId });
    await write('Nubank: sua conta será bloqueada, informe CPF, senha e CVV do cartão para atualizar o cadastro.');
    await expect(buildPublication(job(), asked)).rejects.toMatchObject({ reason: 'site_not_publishable' });
    expect(await getSite(owner, { siteId })).toMatchObject({ status: 'draft' });
  });

  it('is refused at once where the site is paused, and stops where it is paused meanwhile', async () => {
    const asked = await requestPublication(owner, { siteId });
    const built = await buildPublication(job(), asked);
    await admin.query(`update sites set status = 'paused' where id = $1`, [siteId]);
    await expect(showPublication(job(), { ...asked, built })).rejects.toMatchObject({ reason: 'site_paused' });
    await expect(buildPublication(job(), asked)).rejects.toMatchObject({ reason: 'site_paused' });
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject({ reason: 'site_paused' });
  });

  it('is refused at once to who may not write', async () => {
    await admin.query('update accounts set suspended_at = now() where id = $1', [owner.account.id]);
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject({ reason: 'account_suspended' });
  });
});

describe('a sweep', () => {
  it('finds what is open for longer than an event takes, and what has been for too long', async () => {
    const { publicationId } = await requestPublication(owner, { siteId });
    const lost = { publicationId, siteId, clientId: owner.account.id };
    const at = (seconds: number) => findLostPublications(job(new Date(Date.now() + seconds * 1000)));
    expect((await at(20)).again).not.toContainEqual(lost);
    expect((await at(40)).again).toContainEqual(lost);
    expect((await at(601)).hopeless).toContainEqual(lost);
    await publish(lost);
    expect((await at(40)).again).not.toContainEqual(lost);
    await expect(findLostPublications(owner)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a stranger', () => {
  it('neither begins, sees, builds, shows nor ends the publication of another', async () => {
    const asked = await requestPublication(owner, { siteId });
    const stranger = await makeClient(admin);
    const missing = { code: 'not_found' };
    await expect(requestPublication(stranger, { siteId })).rejects.toMatchObject(missing);
    await expect(requirePublication(stranger, asked)).rejects.toMatchObject(missing);
    await expect(buildPublication(stranger, asked)).rejects.toMatchObject(missing);
    await expect(showPublication(stranger, { ...asked, built: { releaseId: newId(), revision: 9 } })).rejects.toMatchObject(missing);
    expect(await getOpenPublication(stranger, { siteId })).toBeNull();
    await failPublication(stranger, { ...asked, reason: 'unknown' });
    expect(await requirePublication(owner, asked)).toMatchObject({ state: 'queued' });
  });
});

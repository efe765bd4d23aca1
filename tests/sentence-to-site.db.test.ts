import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listReleases, readBlob, readManifest } from '#modules/build/index.ts';
import { getGeneration, requestSite } from '#modules/generate/index.ts';
import { findLiveSite, findPointers, listMessages, receiveMessage, restoreRelease, siteHostname } from '#modules/host/index.ts';
import { getUsage } from '#modules/metering/index.ts';
import { changeSlug, deleteSite, getSite, listSites, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import { hostsOf, listenForPointerMoves } from '../src/edge/pointer-notifications.ts';
import { Pointers } from '../src/edge/pointers.ts';
import { Releases } from '../src/edge/releases.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { makeSite, publishNow } from './world/work.ts';

const { admin, appUrl } = await openCloud();
const releases = new Releases({ readManifest, readBlob });
// Without a time to live of its own here: what moves is known by news alone.
const pointers = new Pointers({ find: findPointers, prepare: (pointer) => releases.prepare(pointer), now: () => 0 });
const news = listenForPointerMoves({
  connect: () => new Client({ connectionString: appUrl }),
  moved: (told) => pointers.moved({ siteId: told.siteId, version: told.version, hostnames: hostsOf(told, siteHostname) }),
  listening: () => pointers.invalidateAll(),
  report: () => {},
});
let owner: Context & { account: { id: string } };
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
});
afterAll(() => news.stop());

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90 e bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.';
const generate = (key = newId(), prompt = PROMPT) => makeSite(owner, prompt, key);
const liveText = async (slug: string): Promise<string> => {
  const pointer = await pointers.get(siteHostname(slug));
  const home = pointer && (await releases.manifest(pointer)).files['index.html'];
  return home ? (await releases.representation(home, 'identity')).body.toString() : '';
};
const setText = (key: string, before: string, value: string) => ({
  id: crypto.randomUUID(),
  at: tick(undefined, Date.now(), 'tab1'),
  actor: 'tab1',
  intent: { name: 'set-text' as const },
  changes: [{ t: 'string' as const, locale: 'pt-BR', key, value, before }],
});
const eventually = async (check: () => Promise<boolean>) => {
  for (let waited = 0; waited < 2000; waited += 20) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
};

test('a sentence becomes a site that is published, edited, published again and taken back', async () => {
  const siteId = await generate();
  const site = await getSite(owner, { siteId });
  expect(site).toMatchObject({ slug: 'pao-da-vila', status: 'draft', releaseId: null });
  expect(await liveText('pao-da-vila')).toBe('');

  const first = await publishNow(owner, siteId);
  expect(await listReleases(owner, { siteId })).toMatchObject([{ id: first, number: 1 }]);
  expect(await eventually(async () => (await liveText('pao-da-vila')).includes('R$ 35,00'))).toBe(true);
  expect(await publishNow(owner, siteId)).toBe(first);

  const { document, revision } = await requireDraft(owner, { siteId });
  const hero = Object.values(document.sections).find((section) => section.kind === 'hero');
  const key = hero?.slots.title as string;
  const edit = setText(key, document.strings['pt-BR']?.[key] as string, 'Pão quente às seis');
  expect(await saveTransactions(owner, { siteId, base: revision, transactions: [edit] })).toEqual({ revision: 1, missed: [] });
  expect(await saveTransactions(owner, { siteId, base: revision, transactions: [edit] })).toMatchObject({ revision: 1 });
  expect(await liveText('pao-da-vila')).not.toContain('Pão quente às seis');

  const second = await publishNow(owner, siteId);
  expect(second).not.toBe(first);
  expect(await eventually(async () => (await liveText('pao-da-vila')).includes('Pão quente às seis'))).toBe(true);

  await restoreRelease(owner, { siteId, releaseId: first });
  expect(await eventually(async () => !(await liveText('pao-da-vila')).includes('Pão quente às seis'))).toBe(true);
  expect((await requireDraft(owner, { siteId })).revision).toBe(1);
  expect((await listReleases(owner, { siteId })).map((release) => release.number)).toEqual([2, 1]);
});

test('a generation is charged once, however often it is asked for', async () => {
  const before = (await getUsage(owner)).page_generate.used;
  const key = newId();
  const made = await Promise.all([generate(key), generate(key)]);
  expect(made[0]).toBe(made[1]);
  expect((await getUsage(owner)).page_generate.used).toBe(before + 1);
  expect((await getGeneration(owner, { siteId: made[0] as string }))?.prompt).toBe(PROMPT);
});

test('a refused prompt leaves a note of its digest and nothing else', async () => {
  const before = [(await getUsage(owner)).page_generate.used, (await listSites(owner)).length];
  const prompt = 'Página igual à do Nubank pra cliente atualizar o cadastro com CPF, senha de 4 dígitos, número do cartão e CVV.';
  expect((await requestSite(owner, { prompt, locale: 'pt-BR', seed: 0, key: newId() })).outcome).toBe('refuse');
  expect([(await getUsage(owner)).page_generate.used, (await listSites(owner)).length]).toEqual(before);
  const { rows } = await admin.query('select row_to_json(r)::text as row from refusals r');
  expect(rows).toHaveLength(1);
  expect(rows[0].row).not.toContain('Nubank');
});

test('when the sites of the plan are used up nothing is charged and the limit is named', async () => {
  const poor = await makeClient(admin);
  await admin.query("update plans set sites = 0 where key = 'free'");
  try {
    const refused = requestSite(poor, { prompt: PROMPT, locale: 'pt-BR', seed: 0, key: newId() });
    await expect(refused).rejects.toMatchObject({ code: 'over_limit', details: { meter: 'sites' } });
    expect((await getUsage(poor)).page_generate.used).toBe(0);
  } finally {
    await admin.query("update plans set sites = 5 where key = 'free'");
  }
});

test('a stranger gets nowhere', async () => {
  const siteId = await generate();
  const releaseId = await publishNow(owner, siteId);
  const stranger = await makeClient(admin);
  const missing = { code: 'not_found' };
  expect(await getSite(stranger, { siteId })).toBeNull();
  await expect(publishNow(stranger, siteId)).rejects.toMatchObject(missing);
  await expect(restoreRelease(stranger, { siteId, releaseId })).rejects.toMatchObject(missing);
  await expect(requireDraft(stranger, { siteId })).rejects.toMatchObject(missing);
  await expect(changeSlug(stranger, { siteId, slug: 'tomado' })).rejects.toMatchObject(missing);
  await expect(deleteSite(stranger, { siteId, name: 'Pão da Vila' })).rejects.toMatchObject(missing);
  await expect(saveTransactions(stranger, { siteId, base: 0, transactions: [setText('hero.title', '', 'x')] })).rejects.toMatchObject(
    missing,
  );
});

test('a taken address says so, and a moved site answers at the new one only', async () => {
  const siteId = await generate();
  await publishNow(owner, siteId);
  await expect(changeSlug(owner, { siteId, slug: 'pao-da-vila' })).rejects.toMatchObject({ code: 'conflict', reason: 'slug_taken' });
  await expect(changeSlug(owner, { siteId, slug: 'admin' })).rejects.toMatchObject({ reason: 'slug_taken' });
  await changeSlug(owner, { siteId, slug: 'padaria-nova' });
  expect(await eventually(async () => (await liveText('padaria-nova')) !== '')).toBe(true);
});

test('what a visitor writes reaches the inbox and the mailbox of the owner', async () => {
  const siteId = await generate(newId(), 'Clínica de fisioterapia Movimento Livre em Natal.');
  const { document } = await requireDraft(owner, { siteId });
  const form = Object.values(document.forms)[0];
  if (!form) throw new Error('the clinic has no form');
  await publishNow(owner, siteId);
  const site = await findLiveSite(`${(await getSite(owner, { siteId }))?.slug}.localhost`);
  if (!site) throw new Error('not live');
  const fields = Object.fromEntries(
    form.fields.map((field) => [field.id, field.type === 'email' ? 'ana@example.com' : 'Olá <b>']).concat([['consent', 'yes']]),
  );
  expect(await receiveMessage({ site, formId: form.id, fields: {} })).toBe(false);
  expect(await receiveMessage({ site, formId: form.id, fields: { ...fields, consent: '' } })).toBe(false);
  expect(await receiveMessage({ site, formId: form.id, fields: { ...fields, website: 'spam' } })).toBe(true);
  expect(await listMessages(owner, { siteId })).toHaveLength(0);
  expect(await receiveMessage({ site, formId: form.id, fields })).toBe(true);
  expect((await listMessages(owner, { siteId }))[0]?.fields[0]?.value).toContain('Olá <b>');
});

test('a site edited into a trap is not published', async () => {
  const siteId = await generate();
  const { document, revision } = await requireDraft(owner, { siteId });
  const key = Object.values(document.sections).find((section) => section.kind === 'hero')?.slots.lead as string;
  const trap = 'Nubank: sua conta será bloqueada em 24h, informe CPF, senha e CVV do cartão para atualizar o cadastro.';
  const edit = setText(key, document.strings['pt-BR']?.[key] ?? '', trap);
  await saveTransactions(owner, { siteId, base: revision, transactions: [edit] });
  await expect(publishNow(owner, siteId)).rejects.toMatchObject({ code: 'forbidden', reason: 'site_not_publishable' });
});

test('deleting asks for the name and frees the address', async () => {
  const siteId = await generate();
  const site = await getSite(owner, { siteId });
  await expect(deleteSite(owner, { siteId, name: 'outro' })).rejects.toMatchObject({ reason: 'name_does_not_match' });
  await deleteSite(owner, { siteId, name: site?.name ?? '' });
  expect(await getSite(owner, { siteId })).toBeNull();
});

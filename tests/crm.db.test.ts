import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { anonymousContext, jobContext, userContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { startHubspot } from '../local/hubspot/server.ts';
import { LOCAL_TOKEN } from '../local/hubspot/token.ts';
import { openDatabase } from './world/database.ts';
import { makeClient, makePerson } from './world/people.ts';

const { admin } = await openDatabase();
vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { confirmTips, eraseLead, forgetOldLeads, getCrmState, sendContacts, stopMails, stopToken, tipsToken } = await import(
  '#modules/measure/index.ts'
);
const { moveLead } = await import('#modules/measure/leads/move-lead.ts');
const crm = await startHubspot();
afterAll(() => crm.close());

const visitor = anonymousContext();
const staff = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });
const WORDS = 'A agência pode falar comigo; fica no HubSpot.';

beforeEach(async () => {
  Object.assign(env(), { HUBSPOT_ACCESS_TOKEN: LOCAL_TOKEN, HUBSPOT_BASE_URL: crm.url });
  await admin.query('delete from leads');
  await admin.query('delete from crm_contacts');
  for (const { id } of crm.contacts.all()) crm.contacts.erase({ objectId: id });
  crm.faults.length = 0;
  crm.asked.length = 0;
});

async function lead(email: string, { words = WORDS as string | null, host = 'padaria.example' } = {}) {
  const id = newId();
  await admin.query(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at, crm_consent) values ($1, $2, $3, 'D', 50, 'pt-BR', 'Só o laudo.', now(), $4)`,
    [id, email, host, words],
  );
  return { leadId: id, agree: () => confirmTips(visitor, { token: tipsToken(id) }) };
}
/** A run, some minutes from now. */
const send = (minutes = 1) => sendContacts(jobContext('send-contacts', null, new Date(Date.now() + minutes * 60_000)));
const outbox = async () => (await admin.query('select wish, due_at is null as done, error, contact_id, attempts from crm_contacts')).rows;
const there = () => crm.contacts.all().map(({ properties }) => properties);

test('only who agreed and confirmed goes there, and changes follow', async () => {
  const { leadId, agree } = await lead('rita@example.com');
  await lead('bia@example.com', { words: null });
  await send();
  expect([there(), await outbox(), crm.asked]).toEqual([[], [], []]);
  await agree();
  await agree();
  expect(await send()).toEqual({ sent: 1 });
  expect(there()).toEqual([
    expect.objectContaining({
      email: 'rita@example.com',
      website: 'https://padaria.example',
      lifecyclestage: 'lead',
      page_magic_grade: 'D',
      page_magic_score: '50',
      page_magic_stage: 'new',
      page_magic_consent: expect.stringContaining(WORDS),
    }),
  ]);
  expect(await outbox()).toEqual([{ wish: 'keep', done: true, error: null, contact_id: crm.contacts.all()[0]!.id, attempts: 0 }]);
  await moveLead(staff, { leadId, stage: 'talking' });
  await send();
  expect(there()[0]).toMatchObject({ page_magic_stage: 'talking' });
  const asked = crm.asked.length;
  expect(await send()).toEqual({ sent: 0 });
  expect(crm.asked).toHaveLength(asked);
});

test('erasing here erases there; a contact of before is kept on a withdrawal, and goes on an erasure', async () => {
  const old = crm.contacts.create({ properties: { email: 'dona@example.com', firstname: 'Dona' } }, new Date());
  const [dona, rita] = [await lead('dona@example.com'), await lead('rita@example.com')];
  for (const one of [dona, rita]) await one.agree();
  await send();
  expect(there().map(({ page_magic_grade }) => page_magic_grade)).toEqual(['D', 'D']);
  for (const email of ['dona@example.com', 'rita@example.com']) await stopMails(visitor, { token: stopToken(email) });
  await send();
  expect([there(), await outbox()]).toEqual([[{ email: 'dona@example.com', firstname: 'Dona' }], []]);

  await admin.query(`update leads set stopped_at = null, crm_consent = $1 where email = 'dona@example.com'`, [WORDS]);
  await dona.agree();
  await send();
  await eraseLead(staff, { leadId: dona.leadId });
  expect(await outbox()).toEqual([expect.objectContaining({ wish: 'erase', done: false, contact_id: old.id })]);
  await send();
  expect([there(), await outbox()]).toEqual([[], []]);
  // An address that HubSpot does not know is never named in an erasure: it would be blocked there for ever.
  await eraseLead(staff, { leadId: rita.leadId });
  await send();
  expect(crm.contacts.isBlocked('rita@example.com')).toBe(false);
});

test('of two sites of one address one contact is made, which stays until the last is gone', async () => {
  const [first, second] = [await lead('rita@example.com'), await lead('rita@example.com', { host: 'outra.example' })];
  await first.agree();
  await second.agree();
  await send();
  expect(there()).toHaveLength(1);
  await eraseLead(staff, { leadId: second.leadId });
  await send();
  expect(there()).toEqual([expect.objectContaining({ page_magic_site: 'padaria.example' })]);
  await forgetOldLeads(jobContext('forget-old-analyses', null, new Date(Date.now() + 800 * 86_400_000)));
  await send();
  expect([there(), await outbox()]).toEqual([[], []]);
});

test.each(['busy', 'broken', 'away', 'lost', 'html', 'locked'] as const)(
  'nothing is lost or doubled by “%s”, at whichever request',
  async (fault) => {
    for (const at of [0, 1, 2]) {
      const { leadId, agree } = await lead(`ana-${at}@example.com`);
      await agree();
      crm.faults.push(...skip(at), fault);
      for (const minutes of [1, 10, 120]) await send(minutes);
      expect(there().filter(({ email }) => email === `ana-${at}@example.com`)).toHaveLength(1);
      await eraseLead(staff, { leadId });
      crm.faults.push(...skip(at), fault);
      for (const minutes of [1, 10, 120, 900]) await send(minutes);
      crm.faults.length = 0;
      expect([there(), await outbox()]).toEqual([[], []]);
    }
  },
);

test('a busy HubSpot is left alone for as long as it asks, and the others wait too', async () => {
  for (const name of ['ana', 'bia']) await (await lead(`${name}@example.com`)).agree();
  crm.faults.push('busy');
  await send(1);
  expect(crm.asked).toHaveLength(1);
  expect(await getCrmState(staff)).toMatchObject({ isOn: true, waiting: 2, sent: 0, error: 'later' });
  await send(1.5);
  expect(there()).toHaveLength(1);
  await send(4);
  expect(there()).toHaveLength(2);
});

test('a token that is refused gives nothing up; an address that HubSpot refuses is given up and said', async () => {
  const { agree } = await lead('sem-ponto@example');
  await agree();
  crm.tokens.set('weak', 'no_scope');
  for (const [minutes, token] of [
    [1, 'weak'],
    [10, 'other'],
  ] as const) {
    env().HUBSPOT_ACCESS_TOKEN = token;
    await send(minutes);
    expect(await getCrmState(staff)).toMatchObject({ waiting: 1, error: 'token' });
  }
  env().HUBSPOT_ACCESS_TOKEN = LOCAL_TOKEN;
  await send(60);
  expect(await getCrmState(staff)).toEqual({ isOn: true, sent: 0, waiting: 0, removing: 0, failed: 1, error: null });
});

test('without a key nothing is asked or sent, and what waits is counted', async () => {
  delete env().HUBSPOT_ACCESS_TOKEN;
  await (await lead('rita@example.com')).agree();
  expect(await send()).toEqual({ sent: 0 });
  expect(await getCrmState(staff)).toMatchObject({ isOn: false, waiting: 1 });
  expect(crm.asked).toEqual([]);
  for (const ctx of [visitor, await makeClient(admin)]) await expect(getCrmState(ctx)).rejects.toMatchObject({ code: 'not_found' });
  await expect(sendContacts(visitor)).rejects.toMatchObject({ code: 'forbidden' });
});

test('somebody who makes the same contact a moment earlier has one with us', async () => {
  await (await lead('primeira@example.com')).agree();
  await send();
  await (await lead('ana@example.com')).agree();
  crm.faults.push('none', 'race');
  await send();
  expect(there().filter(({ email }) => email === 'ana@example.com')).toEqual([expect.objectContaining({ page_magic_grade: 'D' })]);
});

test('the stand-in fails loudly on what it does not cover', async () => {
  const ask = (method: string, path: string) => fetch(`${crm.url}${path}`, { method, headers: { authorization: `Bearer ${LOCAL_TOKEN}` } });
  expect((await ask('GET', '/crm/v3/objects/companies')).status).toBe(501);
  expect((await ask('POST', '/crm/v3/objects/contacts/search')).status).toBe(501);
  expect((await ask('GET', '/crm/v3/objects/contacts/1')).status).toBe(404);
});

/** Requests that go well first. */
function skip(count: number) {
  return Array<'none'>(count).fill('none');
}

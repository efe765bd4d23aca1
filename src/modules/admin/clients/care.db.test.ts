import { beforeAll, expect, test } from 'vitest';
import { type Context, userContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { addMember, makePerson } from '../../../../tests/world/people.ts';
import { fillTroubles } from '../../../../tests/world/troubles.ts';
import { ListClients } from '../input.ts';
import { assignClient, noteClient, removeNote, tagClient, untagClient } from './care-for-client.ts';
import { clientsCsv } from './clients-csv.ts';
import { getClient } from './get-client.ts';
import { listClients } from './list-clients.ts';

const { admin } = await openDatabase();
const CLIENTS = 10_000;

let boss: Context;
let developer: Context;
let clientId: string;
const ask = (input: Record<string, unknown> = {}) => ListClients.parse(input);

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin', name: 'Helena Prado' }), type: 'admin' });
  developer = userContext({ id: await makePerson(admin, { type: 'developer', name: 'Tomás Lima' }), type: 'developer' });
  await fillTroubles(admin, CLIENTS);
  clientId = await makePerson(admin, { name: 'Ana Souza', email: 'ana@paodavila.example' });
  // A person who only works in another account is not a client.
  await addMember(admin, clientId, await makePerson(admin, { name: 'Edu Melo', email: 'edu@paodavila.example' }), 'editor');
}, 240_000);

test('tags narrow the list, one word is one tag, and twenty are enough', async () => {
  for (const tag of ['VIP ', 'vip', 'natal']) await tagClient(boss, { clientId, tag: ListClients.shape.tag.parse(tag)! });
  const { clients, count, tags } = await listClients(developer, ask({ tag: 'vip' }));
  expect({ count, tags, found: clients.map((each) => each.tags) }).toEqual({ count: 1, tags: ['natal', 'vip'], found: [['natal', 'vip']] });
  await untagClient(developer, { clientId, tag: 'natal' });
  for (let n = 0; n < 19; n++) await tagClient(boss, { clientId, tag: `t${n}` });
  await expect(tagClient(boss, { clientId, tag: 'one more' })).rejects.toMatchObject({ reason: 'too_many_tags' });
  await tagClient(boss, { clientId, tag: 'vip' });
  await expect(tagClient(boss, { clientId: newId(), tag: 'vip' })).rejects.toMatchObject({ reason: 'client_not_found' });
});

test('a client has somebody of the agency, and the list knows whose', async () => {
  await assignClient(boss, { clientId, ownerId: developer.account!.id });
  expect((await listClients(developer, ask({ owner: 'me' }))).clients).toMatchObject([{ id: clientId, owner: { name: 'Tomás Lima' } }]);
  expect((await listClients(boss, ask({ owner: 'none' }))).count).toBe(CLIENTS);
  await expect(assignClient(boss, { clientId, ownerId: clientId })).rejects.toMatchObject({ reason: 'not_staff' });
});

test('a note has its author and its time; a developer takes back their own alone', async () => {
  await noteClient(boss, { clientId, body: 'Prefere telefone' });
  await noteClient(developer, { clientId, body: 'Formulário conferido' });
  const { notes } = await getClient(developer, { clientId });
  expect(notes.map(({ author, isMine, body }) => [author, isMine, body]).toSorted()).toEqual([
    ['Helena Prado', false, 'Prefere telefone'],
    ['Tomás Lima', true, 'Formulário conferido'],
  ]);
  const [theirs, own] = [notes.find(({ isMine }) => !isMine)!, notes.find(({ isMine }) => isMine)!];
  await expect(removeNote(developer, { clientId, noteId: theirs.id })).rejects.toMatchObject({ reason: 'note_not_found' });
  await removeNote(developer, { clientId, noteId: own.id });
  await removeNote(boss, { clientId, noteId: theirs.id });
  expect((await getClient(boss, { clientId })).notes).toEqual([]);
  const { rows } = await admin.query(`select action, changed::text from audit_log where table_name = 'client_notes'`);
  expect(rows).toHaveLength(4);
  expect(rows.map(({ changed }) => changed).join()).not.toContain('telefone');
});

test('a client’s page has people with their roles, sites and history; a developer sees no address and no money', async () => {
  const seen = await getClient(boss, { clientId });
  expect(seen.members).toMatchObject([
    { name: 'Ana Souza', role: 'owner', email: 'ana@paodavila.example' },
    { name: 'Edu Melo', role: 'editor', email: 'edu@paodavila.example' },
  ]);
  const paying = '0198d000-0000-7000-8000-000000000050';
  const known = await getClient(boss, { clientId: paying });
  expect(known.sites).toMatchObject([{ name: 'Site 50', status: 'live', url: expect.stringContaining('site-50') }]);
  expect(known.history.map(({ what }) => what)).toContain('paid');
  const hidden = await getClient(developer, { clientId: paying });
  expect(JSON.stringify([hidden, await getClient(developer, { clientId })])).not.toMatch(/@|"paid"|"dunning_stage"|Cents":\d/);
  expect(hidden.money).toBeNull();
});

test('health is the mean of parts that are shown, and money is no part of it for a developer', async () => {
  const late = '0198d000-0000-7000-8000-000000000050';
  const of = async (ctx: Context) => (await getClient(ctx, { clientId: late })).client.health;
  const full = await of(boss);
  expect(full.pays).toBeLessThan(1);
  const mean = Math.round((100 * (full.live + full.comes + full.calm + full.pays!)) / 4);
  expect(full.score).toBe(Math.min(79, mean));
  // Whoever owes is not well, and neither is one whose sites are all down.
  const { clients } = await listClients(boss, ask({ health: 'good' }));
  expect(clients.filter(({ paymentState, health }) => paymentState !== 'good' || health.live < 0.5 || health.calm < 0.5)).toEqual([]);
  expect(await of(developer)).toMatchObject({ pays: null, score: Math.round((100 * (full.live + full.comes + full.calm)) / 3) });
  const sums = await Promise.all(
    (['good', 'watch', 'risk'] as const).map(async (health) => (await listClients(boss, ask({ health }))).count),
  );
  expect(sums.reduce((sum, n) => sum + n, 0)).toBe(CLIENTS + 1);
  const worst = (await listClients(boss, ask({ sort: 'health' }))).clients.map(({ health }) => health.score);
  expect(worst).toEqual(worst.toSorted((a, b) => a - b));
});

test('pages follow each other without a gap, and the file has what the list has', async () => {
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < 4; page++) {
    const { clients, next } = await listClients(boss, ask({ sort: 'health', health: 'watch', cursor }));
    for (const { id } of clients) expect(seen.has(id), id).toBe(false);
    for (const { id } of clients) seen.add(id);
    cursor = next ?? undefined;
  }
  expect(seen.size).toBe(200);
  const [head, ...lines] = (await clientsCsv(developer, ask({ tag: 'vip' }))).trim().split('\r\n');
  expect(head).toContain('tags,owner,health');
  expect(lines).toHaveLength(1);
});

test(`the list of clients at ${CLIENTS} says how long it takes`, async () => {
  for (const sort of ['activity', 'health'] as const) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const started = performance.now();
      await listClients(boss, ask({ sort }));
      times.push(performance.now() - started);
    }
    process.stdout.write(`clients by ${sort} at ${CLIENTS}: median ${times.toSorted((a, b) => a - b)[2]!.toFixed(0)} ms\n`);
  }
});

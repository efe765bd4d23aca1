import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { getForecast, getUsage } from '#modules/metering/index.ts';
import { type Context, userContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient, makePerson } from '../../../../tests/world/people.ts';
import { fillTroubles } from '../../../../tests/world/troubles.ts';
import { ListAttention } from '../input.ts';
import { actOnAttention, undoAttention } from './act-on-attention.ts';
import { attentionItems } from './attention-query.ts';
import { countAttention } from './count-attention.ts';
import { ATTENTION_KIND_NAMES, ATTENTION_KINDS } from './kinds.ts';
import { listAttention } from './list-attention.ts';
import { assignAttention, snoozeAttention } from './mark-attention.ts';
import { ATTENTION_SOURCES } from './sources.ts';

const { admin } = await openDatabase();
const CLIENTS = 10_000;

let boss: Context;
let developer: Context;
const ask = (input: Record<string, unknown> = {}) => ListAttention.parse(input);

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin', name: 'Helena Prado' }), type: 'admin' });
  developer = userContext({ id: await makePerson(admin, { type: 'developer', name: 'Tomás Lima' }), type: 'developer' });
  await fillTroubles(admin, CLIENTS);
}, 240_000);

describe('what needs somebody now', () => {
  test('every kind has a source, at least one item in this world, and is shown only to those who may see it', async () => {
    expect(ATTENTION_SOURCES.map(({ kind }) => kind).toSorted()).toEqual([...ATTENTION_KIND_NAMES].toSorted());
    const of = async (ctx: Context) => {
      const lists = await Promise.all(
        ['payments', 'clients', 'limits', 'work', 'sites', 'domains', 'reports', 'messages', 'leads'].map((view) =>
          listAttention(ctx, ask({ view, pages: 10 })),
        ),
      );
      return new Set(lists.flatMap(({ items }) => items.map(({ kind }) => kind)));
    };
    expect([...(await of(boss))].toSorted()).toEqual([...ATTENTION_KIND_NAMES].toSorted());
    const known = await of(developer);
    expect([...known].filter((kind) => 'forAdmins' in ATTENTION_KINDS[kind])).toEqual([]);
    expect(known.size).toBe(ATTENTION_KIND_NAMES.length - 5);
  });

  test('is in the order in which it hurts, fifty at a time, and counts who is well', async () => {
    const first = await listAttention(boss, ask());
    expect(first.items).toHaveLength(50);
    const dues = first.items.map(({ dueAt }) => Number(dueAt));
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    const { counts } = first;
    expect(counts.clients).toBe(CLIENTS);
    expect(counts.atRisk).toBeGreaterThan(900);
    expect(first.more).toBe(counts.items - 50);
    expect(Object.values(counts.views).reduce((sum, n) => sum + (n ?? 0), 0)).toBe(counts.items);
    expect(await countAttention(boss)).toBe(counts.items);
    expect(first.items.every(({ client, history }) => !client || history.length > 0)).toBe(true);
    expect((await listAttention(boss, ask({ pages: 2 }))).items.slice(0, 50)).toEqual(first.items);
  });

  test('dates a limit by the forecast that its client sees', async () => {
    const client = await makeClient(admin);
    const clientId = client.account.id;
    await admin.query(
      `insert into usage_daily (site_id, client_id, day, meter, audience, quantity)
       select gen_random_uuid(), $1, (now() at time zone 'utc')::date - n, 'page_generate', 'human', 1 + n % 2 from generate_series(1, 12) n`,
      [clientId],
    );
    await admin.query(
      `insert into usage_notices (id, client_id, meter, period, period_end, percent, used, ceiling, created_at)
       values (gen_random_uuid(), $1, 'page_generate', now() - interval '10 days', now() + interval '20 days', 80, 8, 10, now())`,
      [clientId],
    );
    const found = (await getForecast(client)).page_generate!;
    const { resetsAt } = (await getUsage(client)).page_generate;
    const items = (await listAttention(boss, ask({ view: 'limits', pages: 10 }))).items.filter(({ client }) => client?.id === clientId);
    expect(items).toHaveLength(1);
    expect(items[0]!.facts.reaches).toBe(found.limitAt ? 'yes' : 'no');
    expect(Math.abs(Number(items[0]!.dueAt) - Number(found.limitAt ?? resetsAt))).toBeLessThan(60_000);
  });

  test('nobody else sees it: a client and a visitor get "not found"', async () => {
    const client = userContext({ id: await makePerson(admin), type: 'client' });
    await expect(listAttention(client, ask())).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(countAttention(client)).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(snoozeAttention(client, { kind: 'site_down', ref: 'x', until: null, reason: '' })).rejects.toMatchObject({
      reason: 'nothing_here',
    });
  });
});

describe('marks of the agency', () => {
  const tomorrow = () => new Date(Date.now() + 86_400_000);

  test('what is put off is gone until then, says why, and comes back', async () => {
    const [item] = (await listAttention(boss, ask({ view: 'sites' }))).items;
    const at = { kind: item!.kind, ref: item!.ref };
    await snoozeAttention(boss, { ...at, until: tomorrow(), reason: 'A hospedagem volta à noite' });
    const kept = async () => (await listAttention(boss, ask({ snoozed: '1' }))).items;
    expect(await kept()).toMatchObject([{ ...at, reason: 'A hospedagem volta à noite' }]);
    expect((await listAttention(boss, ask({ view: 'sites' }))).items).not.toContainEqual(expect.objectContaining(at));
    await snoozeAttention(boss, { ...at, until: null, reason: '' });
    expect(await kept()).toEqual([]);
    expect((await listAttention(boss, ask({ view: 'sites' }))).items[0]).toMatchObject(at);
    await expect(snoozeAttention(boss, { ...at, until: new Date(0), reason: 'ontem' })).rejects.toMatchObject({ reason: 'snooze_date' });
  });

  test('it is given to people of the agency alone, and each change is audited', async () => {
    const [item] = (await listAttention(boss, ask({ view: 'domains' }))).items;
    const at = { kind: item!.kind, ref: item!.ref };
    await assignAttention(boss, { ...at, ownerId: developer.account!.id });
    expect((await listAttention(developer, ask({ owner: 'me' }))).items).toMatchObject([{ ...at, owner: { name: 'Tomás Lima' } }]);
    await expect(assignAttention(boss, { ...at, ownerId: item!.client!.id })).rejects.toMatchObject({ reason: 'not_staff' });
    await assignAttention(boss, { ...at, ownerId: null });
    expect((await listAttention(developer, ask({ owner: 'me' }))).items).toEqual([]);
    const { rows } = await admin.query(
      `select action, actor from audit_log where table_name = 'attention_marks' and row_id like $1 order by seq`,
      [`%${at.ref}%`],
    );
    expect(rows.map(({ action }) => action)).toEqual(['insert', 'update']);
  });

  test('a developer can neither mark nor act on money, and nothing is marked that is not there', async () => {
    const [late] = (await listAttention(boss, ask({ view: 'payments' }))).items;
    const at = { kind: late!.kind, ref: late!.ref };
    await expect(assignAttention(developer, { ...at, ownerId: developer.account!.id })).rejects.toMatchObject({ reason: 'attention_gone' });
    await expect(assignAttention(boss, { kind: 'site_down', ref: newId(), ownerId: null })).rejects.toMatchObject({
      reason: 'attention_gone',
    });
    await expect(actOnAttention(boss, at)).rejects.toMatchObject({ reason: 'attention_elsewhere' });
  });

  test('a lead that was answered is off the list, and on it again when that is taken back', async () => {
    expect((await listAttention(developer, ask({ view: 'leads' }))).items).toEqual([]);
    const [lead] = (await listAttention(boss, ask({ view: 'leads' }))).items;
    expect(JSON.stringify(lead)).not.toContain('@');
    const at = { kind: lead!.kind, ref: lead!.ref };
    const refs = async () => (await listAttention(boss, ask({ view: 'leads' }))).items.map(({ ref }) => ref);
    await actOnAttention(boss, at);
    expect(await refs()).not.toContain(at.ref);
    await undoAttention(boss, at);
    expect(await refs()).toContain(at.ref);
  });
});

test('a message to us is on the list of admins until it is answered, without an address, and again when that is taken back', async () => {
  const [message] = (await listAttention(boss, ask({ view: 'messages' }))).items;
  expect(message).toMatchObject({ kind: 'contact_message', facts: { topic: 'help', name: 'Rita', question: 'Como troco a foto?' } });
  expect((await listAttention(developer, ask({ view: 'messages' }))).items).toEqual([]);
  const at = { kind: message!.kind, ref: message!.ref };
  const refs = async () => (await listAttention(boss, ask({ view: 'messages' }))).items.map(({ ref }) => ref);
  await expect(actOnAttention(developer, at)).rejects.toMatchObject({ reason: 'attention_gone' });
  await actOnAttention(boss, at);
  expect(await refs()).not.toContain(at.ref);
  await undoAttention(boss, at);
  expect(await refs()).toContain(at.ref);
  await expect(undoAttention(developer, at)).rejects.toMatchObject({ code: 'not_found' });
});

test(`at ${CLIENTS} clients it is found by indexes alone`, async () => {
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const started = performance.now();
    await listAttention({ ...boss, now: new Date() }, ask());
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const found = `p50 ${sorted[10]!.toFixed(0)} ms, p95 ${sorted[18]!.toFixed(0)} ms`;
  process.stdout.write(`attention at ${CLIENTS} clients: ${found}, with ${await countAttention(boss)} items\n`);
  const plan = await asSystem('test', async (tx) => {
    // With sequential scans off, one in the plan means that there is no index.
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute<{ 'QUERY PLAN': [{ Plan: Node }] }>(sql`explain (format json) ${attentionItems(boss.now, () => true)}`);
  });
  const scanned = scansOf(plan.rows[0]!['QUERY PLAN'][0].Plan);
  expect(scanned).toEqual([]);
});

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}
function scansOf(node: Node): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? '?'] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}

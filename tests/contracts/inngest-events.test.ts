import { setTimeout as sleep } from 'node:timers/promises';
import { cron } from 'inngest';
import { expect, test, vi } from 'vitest';
import { EVENT_KEY, go, openInngest } from './inngest-world.ts';

test('waitForEvent takes the event that matches, and no other', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'waits', triggers: [go] }, async ({ step }) => {
      const paid = await step.waitForEvent('paid', { event: 'test/paid', match: 'data.order', timeout: '1m' });
      return paid?.data ?? 'nobody';
    }),
  ]);
  await world.client.send({ name: 'test/go', data: { order: 1 } });
  await vi.waitFor(async () => expect(await world.waiting()).toBe(1), { timeout: 5000 });
  await world.client.send([
    { name: 'test/paid', data: { order: 2 } },
    { name: 'test/paid', data: { order: 1, by: 'Ana' } },
  ]);
  const [run] = await world.settled();
  expect(run?.output).toEqual({ order: 1, by: 'Ana' });
});

test('waitForEvent gives null when its time is up', async () => {
  const world = await openInngest((client) => [
    client.createFunction(
      { id: 'waits', triggers: [go] },
      async ({ step }) => (await step.waitForEvent('paid', { event: 'test/paid', timeout: '1s' })) ?? 'nobody',
    ),
  ]);
  await world.client.send({ name: 'test/go' });
  expect((await world.settled())[0]?.output).toBe('nobody');
});

test('step.sendEvent starts other functions', async () => {
  const world = await openInngest((client) => [
    client.createFunction(
      { id: 'sends', triggers: [go] },
      async ({ step }) => void (await step.sendEvent('tell', [{ name: 'test/next', data: { n: 1 } }])),
    ),
    client.createFunction({ id: 'next', triggers: [{ event: 'test/next' }] }, async ({ event }) => event.data.n),
  ]);
  await world.client.send({ name: 'test/go' });
  const runs = await world.settled(2);
  expect(runs.find(({ function_id: id }) => id === 'test-next')?.output).toBe(1);
});

test('an event of the same id starts nothing twice', async () => {
  const world = await openInngest((client) => [client.createFunction({ id: 'once', triggers: [go] }, async () => 'ran')]);
  const first = await world.client.send({ id: 'order-1', name: 'test/go' });
  const second = await world.client.send({ id: 'order-1', name: 'test/go' });
  await world.settled();
  await sleep(200);
  expect([first.ids, second.ids, (await world.runs()).length]).toEqual([['order-1'], ['order-1'], 1]);
});

test('a try to send again, with the seed of the first, is the same event', async () => {
  const world = await openInngest((client) => [client.createFunction({ id: 'once', triggers: [go] }, async () => 'ran')]);
  const post = async () => {
    const headers = { 'x-inngest-event-id-seed': '1700000000000,c2VlZA==' };
    const response = await fetch(`${world.url}/e/${EVENT_KEY}`, { method: 'POST', headers, body: JSON.stringify([{ name: 'test/go' }]) });
    return ((await response.json()) as { ids: string[] }).ids;
  };
  expect(await post()).toEqual(await post());
  await world.settled();
  expect(await world.runs()).toHaveLength(1);
});

test('cancelOn ends the run that it matches', async () => {
  const ran: string[] = [];
  const world = await openInngest((client) => [
    client.createFunction(
      { id: 'long', triggers: [go], cancelOn: [{ event: 'test/stop', match: 'data.site' }] },
      async ({ event, step }) => {
        await step.sleep('long', '2s');
        await step.run('end', () => ran.push(String(event.data.site)));
      },
    ),
  ]);
  await world.client.send([
    { name: 'test/go', data: { site: 'a' } },
    { name: 'test/go', data: { site: 'b' } },
  ]);
  await vi.waitFor(async () => expect(await world.runs()).toHaveLength(2));
  await world.client.send({ name: 'test/stop', data: { site: 'a' } });
  const runs = await world.settled(2);
  expect([runs.map(({ status }) => status).sort(), ran]).toEqual([['cancelled', 'completed'], ['b']]);
});

test('concurrency holds strictly, per key', async () => {
  const running = new Map<string, number>();
  let most = 0;
  let total = 0;
  const world = await openInngest((client) => [
    client.createFunction({ id: 'narrow', triggers: [go], concurrency: { limit: 2, key: 'event.data.site' } }, async ({ event, step }) => {
      await step.run('work', async () => {
        const now = (running.get(String(event.data.site)) ?? 0) + 1;
        running.set(String(event.data.site), now);
        most = Math.max(most, now);
        total = Math.max(
          total,
          [...running.values()].reduce((sum, each) => sum + each, 0),
        );
        await sleep(60);
        running.set(String(event.data.site), running.get(String(event.data.site))! - 1);
      });
    }),
  ]);
  await world.client.send(Array.from({ length: 16 }, (_, index) => ({ name: 'test/go', data: { site: index % 2 ? 'a' : 'b' } })));
  await world.settled(16);
  expect(most).toBe(2);
  expect(total).toBeGreaterThan(2);
});

test('cron triggers tick in their time zone', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'daily', triggers: [cron('TZ=America/Sao_Paulo 0 9 * * *')] }, async () => 'good morning'),
    client.createFunction({ id: 'minutely', triggers: [cron('* * * * *')] }, async () => 'tick'),
  ]);
  const inner = (await (await fetch(`${world.url}/health`)).json()) as object;
  expect(inner).toEqual({ status: 200 });
  const { nextTick } = await import('../../local/inngest/times.ts');
  expect(nextTick('TZ=America/Sao_Paulo 0 9 * * *', new Date('2026-11-21T13:00:00Z')).toISOString()).toBe('2026-11-22T12:00:00.000Z');
  expect(nextTick('TZ=Europe/Lisbon 30 1 * * *', new Date('2027-03-28T12:00:00Z')).toISOString()).toBe('2027-03-29T00:30:00.000Z');
});

test('a cron starts its function at its ticks, and ticks that nobody lived through count as one', async () => {
  let clock = '2026-11-21T08:59:30Z';
  const told: object[] = [];
  const world = await openInngest(
    (client) => [
      client.createFunction({ id: 'daily', triggers: [cron('TZ=America/Sao_Paulo 0 9 * * *')] }, async () => 'good morning'),
      client.createFunction({ id: 'minutely', triggers: [cron('* * * * *')] }, async ({ event }) => {
        told.push({ name: event.name, cron: 'cron' in event.data && event.data.cron, at: new Date(event.ts ?? 0).toISOString() });
        return 'tick';
      }),
    ],
    { now: () => new Date(clock) },
  );
  const ran = async () => (await world.runs()).map(({ function_id, output }) => [function_id.replace('test-', ''), output]).reverse();
  clock = '2026-11-21T09:00:10Z';
  await world.settled(1);
  expect(await ran()).toEqual([['minutely', 'tick']]);
  clock = '2026-11-21T12:00:05Z';
  await world.settled(3);
  expect((await ran()).slice(1).sort()).toEqual([
    ['daily', 'good morning'],
    ['minutely', 'tick'],
  ]);
  expect(told).toEqual([
    { name: 'inngest/scheduled.timer', cron: '* * * * *', at: '2026-11-21T09:00:00.000Z' },
    { name: 'inngest/scheduled.timer', cron: '* * * * *', at: '2026-11-21T09:01:00.000Z' },
  ]);
  await world.restart();
  clock = '2026-11-21T12:01:00Z';
  await world.settled(4);
  expect((await ran()).at(-1)).toEqual(['minutely', 'tick']);
});

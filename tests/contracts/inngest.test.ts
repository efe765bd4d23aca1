import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cron, eventType, Inngest, NonRetriableError, RetryAfterError } from 'inngest';
import { serve } from 'inngest/node';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startInngest } from '../../local/inngest/server.ts';
import { createDatabase } from '../../local/test-database.ts';

const EVENT_KEY = 'local-event-key';
const SIGNING_KEY = `signkey-prod-${'a1'.repeat(32)}`;

const nothing = () => {};
const QUIET = { info: nothing, warn: nothing, error: nothing, debug: nothing };

type Functions = Parameters<typeof serve>[0]['functions'];
type RunRow = { id: string; function_id: string; status: string; output: unknown; error: { name: string; message: string } | null };
type World = {
  client: Inngest;
  url: string;
  waiting(): Promise<number>;
  runs(): Promise<RunRow[]>;
  settled(count?: number): Promise<RunRow[]>;
  restart(): Promise<void>;
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The unmodified SDK in cloud mode, with signed calls both ways, against the local executor. */
async function open(define: (client: Inngest) => Functions, options: { workers?: number; now?: () => Date } = {}): Promise<World> {
  const database = await createDatabase();
  closing.push(() => database.drop());
  const settings = { databaseUrl: database.adminUrl, eventKey: EVENT_KEY, signingKey: SIGNING_KEY, backOff: () => 30, ...options };
  let executor = await startInngest({ ...settings, port: 0 });
  closing.push(() => executor.close());
  const { port } = executor;
  const url = `http://127.0.0.1:${port}`;
  const client = new Inngest({ id: 'test', isDev: false, baseUrl: url, eventKey: EVENT_KEY, signingKey: SIGNING_KEY, logger: QUIET });
  const app: Server = createServer(serve({ client, functions: define(client) }));
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => app.close(resolve).closeAllConnections()));
  const synced = await fetch(`http://127.0.0.1:${(app.address() as AddressInfo).port}/api/inngest`, { method: 'PUT' });
  expect(await synced.json()).toMatchObject({ modified: true });
  const runs = async (): Promise<RunRow[]> => (await (await fetch(`${url}/_jobs.json`)).json()) as RunRow[];
  return {
    client,
    url,
    runs,
    waiting: async () => (await executor.pool.query(`select 1 from inngest.steps where status = 'waiting'`)).rowCount ?? 0,
    settled: (count = 1) =>
      vi.waitFor(
        async () => {
          const list = (await runs()).filter(({ status }) => status !== 'active');
          expect(list.length).toBeGreaterThanOrEqual(count);
          return list;
        },
        { timeout: 15_000, interval: 50 },
      ),
    restart: async () => {
      await executor.close();
      executor = await startInngest({ ...settings, port });
    },
  };
}

const Go = z.object({ start: z.number(), site: z.string(), order: z.number() }).partial();
const go = eventType('test/go', { schema: Go });

test('steps run once each, in order, and their results are remembered', async () => {
  const ran: string[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'three', triggers: [go] }, async ({ event, step }) => {
      const one = await step.run('one', () => ran.push('one') && Number(event.data.start) + 1);
      const two = await step.run('two', () => ran.push('two') && one + 1);
      return step.run('three', () => ran.push('three') && { total: two + 1 });
    }),
  ]);
  await world.client.send({ name: 'test/go', data: { start: 1 } });
  const [run] = await world.settled();
  expect([run?.status, run?.output, ran]).toEqual(['completed', { total: 4 }, ['one', 'two', 'three']]);
});

test('steps begun together all run, once each', async () => {
  const ran: string[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'parallel', triggers: [go] }, async ({ step }) => {
      const branch = async (name: string) => {
        const first = await step.run(`${name}1`, () => ran.push(`${name}1`) && name);
        return step.run(`${name}2`, () => ran.push(`${name}2`) && `${first}!`);
      };
      return Promise.all([branch('a'), branch('b'), step.sleep('pause', '1s')]);
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, run?.output]).toEqual(['completed', ['a!', 'b!', null]]);
  expect(ran.sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('steps begun together run at the same time, as many as the function allows', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  let running = 0;
  const most = { wide: 0, narrow: 0 };
  const together = (client: Inngest, id: 'wide' | 'narrow', limit: number) =>
    client.createFunction({ id, triggers: [go], concurrency: { limit, key: 'event.data.site' } }, ({ event, step }) => {
      if (event.data.site !== id) return Promise.resolve([]);
      const work = async () => {
        most[id] = Math.max(most[id], ++running);
        // As many as may run wait for each other.
        await vi.waitFor(() => expect(most[id]).toBeGreaterThanOrEqual(limit), { timeout: 10_000 });
        await sleep(50);
        running--;
      };
      return Promise.all(names.map((name) => step.run(name, work)));
    });
  const world = await open((client) => [together(client, 'wide', 6), together(client, 'narrow', 2)]);
  for (const [turn, site] of ['wide', 'narrow'].entries()) {
    await world.client.send({ name: 'test/go', data: { site } });
    const runs = await world.settled(2 * (turn + 1));
    expect(runs.every(({ status }) => status === 'completed')).toBe(true);
  }
  expect(most).toEqual({ wide: 6, narrow: 2 });
});

test('a step that fails keeps none of those begun with it waiting', async () => {
  const ran: string[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'uneven', triggers: [go], retries: 1 }, async ({ step }) => {
      const branch = async (name: string) => {
        for (const n of [1, 2, 3]) await step.run(`${name}${n}`, () => ran.push(`${name}${n}`));
      };
      const fails = step.run('fails', () => {
        if (ran.push('fails') && ran.filter((name) => name === 'fails').length === 1) throw new RetryAfterError('busy', '2s');
      });
      await Promise.all([fails, branch('a')]);
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, ran.at(-1), ran.length]).toEqual(['completed', 'fails', 5]);
});

test('a step that throws is tried again, and the others are not', async () => {
  const ran: string[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'retry', triggers: [go], retries: 2 }, async ({ step, attempt }) => {
      await step.run('fine', () => ran.push('fine'));
      await step.run('flaky', () => {
        ran.push(`flaky ${attempt}`);
        if (ran.length < 4) throw new Error('not yet');
      });
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, ran]).toEqual(['completed', ['fine', 'flaky 0', 'flaky 1', 'flaky 2']]);
});

test('when its tries are used up the step has failed: the function may go on without it', async () => {
  const world = await open((client) => [
    client.createFunction({ id: 'catches', triggers: [go], retries: 1 }, async ({ step }) => {
      const said = await step
        .run('broken', () => {
          throw new Error('no use');
        })
        .catch((error: Error) => error.message);
      return step.run('after', () => `went on after: ${said}`);
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, run?.output]).toEqual(['completed', 'went on after: no use']);
});

test('a failed run calls onFailure with the error and the event', async () => {
  const heard: unknown[] = [];
  const world = await open((client) => [
    client.createFunction(
      {
        id: 'fails',
        triggers: [go],
        retries: 0,
        onFailure: ({ event, error }: { event: { data: { event: { data: unknown }; run_id: string } }; error: Error }) =>
          void heard.push([error.message, event.data.event.data]),
      },
      async ({ step }) => {
        await step.run('broken', () => {
          throw new Error('for good');
        });
      },
    ),
  ]);
  await world.client.send({ name: 'test/go', data: { order: 7 } });
  const runs = await world.settled(2);
  expect(runs.map(({ function_id: id, status }) => [id, status]).sort()).toEqual([
    ['test-fails', 'failed'],
    ['test-fails-failure', 'completed'],
  ]);
  expect(heard).toEqual([['for good', { order: 7 }]]);
});

test('NonRetriableError ends the tries at once', async () => {
  let tries = 0;
  const world = await open((client) => [
    client.createFunction({ id: 'never', triggers: [go], retries: 5 }, async () => {
      tries++;
      throw new NonRetriableError('wrong input');
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, run?.error?.message, tries]).toEqual(['failed', 'wrong input', 1]);
});

test('RetryAfterError says when', async () => {
  const at: number[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'later', triggers: [go], retries: 1 }, async ({ step }) => {
      await step.run('busy', () => {
        at.push(Date.now());
        if (at.length === 1) throw new RetryAfterError('busy', '2s');
      });
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  await world.settled();
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(1900);
});

test('sleep and sleepUntil end when they should', async () => {
  const world = await open((client) => [
    client.createFunction({ id: 'sleeps', triggers: [go] }, async ({ step }) => {
      const began = await step.run('begin', () => Date.now());
      await step.sleep('nap', '1s');
      await step.sleepUntil('until', new Date(began + 2000));
      return step.run('end', () => Date.now() - began);
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect(run?.output).toBeGreaterThanOrEqual(1950);
});

test('waitForEvent takes the event that matches, and no other', async () => {
  const world = await open((client) => [
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
  const world = await open((client) => [
    client.createFunction(
      { id: 'waits', triggers: [go] },
      async ({ step }) => (await step.waitForEvent('paid', { event: 'test/paid', timeout: '1s' })) ?? 'nobody',
    ),
  ]);
  await world.client.send({ name: 'test/go' });
  expect((await world.settled())[0]?.output).toBe('nobody');
});

test('step.sendEvent starts other functions', async () => {
  const world = await open((client) => [
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
  const world = await open((client) => [client.createFunction({ id: 'once', triggers: [go] }, async () => 'ran')]);
  const first = await world.client.send({ id: 'order-1', name: 'test/go' });
  const second = await world.client.send({ id: 'order-1', name: 'test/go' });
  await world.settled();
  await sleep(200);
  expect([first.ids, second.ids, (await world.runs()).length]).toEqual([['order-1'], ['order-1'], 1]);
});

test('a try to send again, with the seed of the first, is the same event', async () => {
  const world = await open((client) => [client.createFunction({ id: 'once', triggers: [go] }, async () => 'ran')]);
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
  const world = await open((client) => [
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
  const world = await open((client) => [
    client.createFunction({ id: 'narrow', triggers: [go], concurrency: { limit: 2, key: 'event.data.site' } }, async ({ event, step }) => {
      await step.run('work', async () => {
        const now = (running.get(String(event.data.site)) ?? 0) + 1;
        running.set(String(event.data.site), now);
        most = Math.max(most, now);
        total = Math.max(
          total,
          [...running.values()].reduce((sum, each) => sum + each, 0),
        );
        // As many as may run wait for each other.
        await vi.waitFor(() => expect(Math.min(most, total - 1)).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
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
  const world = await open((client) => [
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
  const world = await open(
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

test('a restart in the middle goes on where it was, and no ended step runs again', async () => {
  const ran: string[] = [];
  const world = await open((client) => [
    client.createFunction({ id: 'long', triggers: [go] }, async ({ step }) => {
      await step.run('one', () => ran.push('one'));
      await step.sleep('pause', '2s');
      await step.run('two', () => ran.push('two'));
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  await vi.waitFor(() => expect(ran).toEqual(['one']));
  await world.restart();
  const [run] = await world.settled();
  expect([run?.status, ran]).toEqual(['completed', ['one', 'two']]);
});

test('what is not covered is refused when the app registers', async () => {
  const refused = async (more: object, trigger: object = { event: 'test/go' }) => {
    const url = 'http://127.0.0.1:9/api/inngest';
    const client = new Inngest({ id: 'test', isDev: false, baseUrl: url, eventKey: EVENT_KEY, signingKey: SIGNING_KEY });
    const fn = client.createFunction({ id: 'f', triggers: [trigger as { event: string }], ...more }, async () => {});
    const { FunctionConfig } = await import('../../local/inngest/functions.ts');
    const configs = (fn as unknown as { getConfig(at: object): object[] }).getConfig({ baseUrl: new URL(url), appPrefix: 'test' });
    return !FunctionConfig.safeParse(JSON.parse(JSON.stringify(configs[0]))).success;
  };
  expect(await refused({})).toBe(false);
  expect(await refused({ debounce: { period: '1m' } })).toBe(true);
  expect(await refused({ throttle: { limit: 1, period: '1m' } })).toBe(true);
  expect(await refused({ batchEvents: { maxSize: 5, timeout: '5s' } })).toBe(true);
  expect(await refused({ idempotency: 'event.data.id' })).toBe(true);
  expect(await refused({ cancelOn: [{ event: 'test/stop', if: 'async.data.n > 3' }] })).toBe(true);
  expect(await refused({}, { event: 'test/go', if: 'event.data.n > 3' })).toBe(true);
});

test('a step that is not covered fails the run and says so', async () => {
  const world = await open((client) => [
    client.createFunction({ id: 'asks', triggers: [go] }, async ({ step }) => {
      await step.waitForSignal('signal', { signal: 'x', timeout: '1m', onConflict: 'fail' });
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, run?.error?.name]).toEqual(['failed', 'NotCovered']);
});

test('strangers are refused: a wrong event key, a wrong signing key, a name that is reserved', async () => {
  const world = await open((client) => [client.createFunction({ id: 'f', triggers: [go] }, async () => {})]);
  const post = (path: string, body: object, headers = {}) =>
    fetch(`${world.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(({ status }) => status);
  expect(await post('/e/other', [{ name: 'test/go' }])).toBe(401);
  expect(await post('/fn/register', { url: world.url, appName: 'x', functions: [] })).toBe(401);
  expect(await post(`/e/${EVENT_KEY}`, [{ name: 'inngest/function.failed' }])).toBe(400);
  expect(await post('/v1/signals', {})).toBe(501);
  expect(await world.runs()).toHaveLength(0);
});

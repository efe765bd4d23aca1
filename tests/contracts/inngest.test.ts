import { setTimeout as sleep } from 'node:timers/promises';
import { Inngest, NonRetriableError, RetryAfterError } from 'inngest';
import { expect, test, vi } from 'vitest';
import { EVENT_KEY, go, openInngest, SIGNING_KEY } from './inngest-world.ts';

test('steps run once each, in order, and their results are remembered', async () => {
  const ran: string[] = [];
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [together(client, 'wide', 6), together(client, 'narrow', 2)]);
  for (const [turn, site] of ['wide', 'narrow'].entries()) {
    await world.client.send({ name: 'test/go', data: { site } });
    const runs = await world.settled(2 * (turn + 1));
    expect(runs.every(({ status }) => status === 'completed')).toBe(true);
  }
  expect(most).toEqual({ wide: 6, narrow: 2 });
});

test('a step that fails keeps none of those begun with it waiting', async () => {
  const ran: string[] = [];
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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
  const world = await openInngest((client) => [
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

test('a restart in the middle goes on where it was, and no ended step runs again', async () => {
  const ran: string[] = [];
  const world = await openInngest((client) => [
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
  expect(await refused({}, { event: 'test/*' })).toBe(false);
  for (const pattern of ['*', 'test*', 'test/g*', 'test/*.go', 'inngest/*', 'inngest/function.finished'])
    expect(await refused({}, { event: pattern }), pattern).toBe(true);
  expect(await refused({ cancelOn: [{ event: 'inngest/function.cancelled' }] })).toBe(true);
  expect(await refused({ triggers: Array.from({ length: 11 }, (_, n) => ({ event: `test/${n}` })) })).toBe(true);
});

test('a step that is not covered fails the run and says so', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'asks', triggers: [go] }, async ({ step }) => {
      await step.waitForSignal('signal', { signal: 'x', timeout: '1m', onConflict: 'fail' });
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const [run] = await world.settled();
  expect([run?.status, run?.error?.name]).toEqual(['failed', 'NotCovered']);
});

test('strangers are refused: a wrong event key, a wrong signing key, a name that is reserved', async () => {
  const world = await openInngest((client) => [client.createFunction({ id: 'f', triggers: [go] }, async () => {})]);
  const post = (path: string, body: object, headers = {}) =>
    fetch(`${world.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(({ status }) => status);
  expect(await post('/e/other', [{ name: 'test/go' }])).toBe(401);
  expect(await post('/fn/register', { url: world.url, appName: 'x', functions: [] })).toBe(401);
  expect(await post(`/e/${EVENT_KEY}`, [{ name: 'inngest/function.failed' }])).toBe(400);
  expect(await post('/v1/signals', {})).toBe(501);
  expect(await world.runs()).toHaveLength(0);
});

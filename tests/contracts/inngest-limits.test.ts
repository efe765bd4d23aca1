import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { EVENT_KEY, go, openInngest } from './inngest-world.ts';

const MEGABYTE = 1024 * 1024;
const idOf = (run: { function_id: string }) => run.function_id.replace('test-', '');

test('an id is known for 24 hours, whatever the name; then the same id is another event', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'once', triggers: [go, { event: 'test/next' }] }, async () => 'ran'),
  ]);
  const send = (name = 'test/go') => world.client.send({ id: 'order-1', name });
  await send();
  await world.settled();
  await world.age(23);
  await send();
  await send('test/next');
  await sleep(200);
  expect(await world.runs()).toHaveLength(1);
  await world.age(1);
  await send();
  await send();
  expect(await world.settled(2)).toHaveLength(2);
});

test('an event of a moment to come starts its function then, and wakes and cancels at once', async () => {
  const at: number[] = [];
  const world = await openInngest((client) => [
    client.createFunction({ id: 'later', triggers: [go], cancelOn: [{ event: 'test/stop' }] }, async () => void at.push(Date.now())),
    client.createFunction(
      { id: 'waits', triggers: [{ event: 'test/begin' }] },
      async ({ step }) => (await step.waitForEvent('go', { event: 'test/go', timeout: '1m' }))?.name,
    ),
  ]);
  await world.client.send({ name: 'test/begin' });
  await vi.waitFor(async () => expect(await world.waiting()).toBe(1), { timeout: 5000 });
  const when = Date.now() + 2500;
  await world.client.send({ name: 'test/go', ts: when });
  expect((await world.settled())[0]).toMatchObject({ output: 'test/go' });
  expect(Date.now()).toBeLessThan(when);
  await world.settled(2);
  expect(at).toHaveLength(1);
  expect(at[0]).toBeGreaterThanOrEqual(when);
  await world.client.send({ name: 'test/go', ts: Date.now() + 60_000 });
  await world.client.send({ name: 'test/stop' });
  const runs = await world.settled(3);
  expect(runs.map(({ status }) => status).sort()).toEqual(['cancelled', 'completed', 'completed']);
});

test('a trigger with a trailing wildcard receives every event with that prefix, once', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'all', triggers: [{ event: 'test/*' }, { event: 'test/site.made' }] }, async ({ event }) => event.name),
    client.createFunction({ id: 'sites', triggers: [{ event: 'test/site.*' }] }, async ({ event }) => event.name),
  ]);
  await world.client.send([{ name: 'test/site.made' }, { name: 'test/sites' }, { name: 'other/site.made' }]);
  const runs = await world.settled(3);
  await sleep(200);
  expect(await world.runs()).toHaveLength(3);
  expect(runs.map((run) => `${idOf(run)} ${run.output}`).sort()).toEqual(['all test/site.made', 'all test/sites', 'sites test/site.made']);
});

test('a listener to failures receives those of every function, and of no listener', async () => {
  const heard: string[] = [];
  const world = await openInngest((client) => [
    client.createFunction({ id: 'fails', triggers: [go], retries: 0 }, async () => {
      throw new Error('for good');
    }),
    client.createFunction({ id: 'listens', triggers: [{ event: 'inngest/function.failed' }], retries: 0 }, async ({ event }) => {
      const { function_id: id, error } = event.data as { function_id: string; error: { message: string } };
      heard.push(`${id} ${error.message}`);
      throw new Error('so does this');
    }),
    client.createFunction({ id: 'waits', triggers: [go] }, async ({ step }) =>
      (await step.waitForEvent('failed', { event: 'inngest/function.failed', timeout: '5s' })) ? 'heard' : 'nothing',
    ),
  ]);
  await world.client.send({ name: 'test/go' });
  const runs = await world.settled(3);
  await sleep(300);
  expect(heard).toEqual(['test-fails for good']);
  expect(Object.fromEntries(runs.map((run) => [idOf(run), run.status]))).toMatchObject({ fails: 'failed', listens: 'failed' });
  expect(await world.runs()).toHaveLength(3);
});

test('two steps of one id at the same time end the run and say so; one after the other they are two steps', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'together', triggers: [go] }, ({ step }) =>
      Promise.all([step.run('same', () => 1), step.run('same', () => 2), step.run('other', () => 3)]),
    ),
    client.createFunction({ id: 'in-turn', triggers: [go] }, async ({ step }) => [
      await step.run('same', () => 1),
      await step.run('same', () => 2),
    ]),
  ]);
  await world.client.send({ name: 'test/go' });
  const runs = Object.fromEntries((await world.settled(2)).map((run) => [idOf(run), run]));
  expect(runs['in-turn']).toMatchObject({ status: 'completed', output: [1, 2] });
  expect(runs.together).toMatchObject({ status: 'failed', error: { name: 'NotCovered', message: expect.stringContaining('"same"') } });
});

test('a run has a thousand steps and no more', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'many', triggers: [go] }, async ({ event, step }) => {
      await Promise.all(Array.from({ length: Number(event.data.order) }, (_, n) => step.sleep(`nap ${n}`, '1s')));
      return 'rested';
    }),
  ]);
  for (const order of [1000, 1001]) await world.client.send({ name: 'test/go', data: { order } });
  const runs = await world.settled(2);
  expect(runs.map(({ status, output, error }) => [status, output ?? error?.message]).sort()).toEqual([
    ['completed', 'rested'],
    ['failed', 'a run has at most 1000 steps'],
  ]);
});

test('an output of more than 4 MB fails its step, and of all steps together more than 32 MB the run', async () => {
  const world = await openInngest((client) => [
    client.createFunction({ id: 'step', triggers: [go] }, ({ step }) =>
      step.run('large', () => 'x'.repeat(4 * MEGABYTE)).catch((error: Error) => error.message),
    ),
    client.createFunction({ id: 'returns', triggers: [go] }, async () => 'x'.repeat(4 * MEGABYTE)),
    client.createFunction({ id: 'state', triggers: [go] }, async ({ step }) => {
      for (let n = 0; n < 9; n++) await step.run(`part ${n}`, () => 'x'.repeat(3.9 * MEGABYTE));
    }),
  ]);
  await world.client.send({ name: 'test/go' });
  const runs = Object.fromEntries((await world.settled(3)).map((run) => [idOf(run), run]));
  expect(runs.step).toMatchObject({ status: 'completed', output: 'the output is larger than 4 MB' });
  expect(runs.returns).toMatchObject({ status: 'failed', error: { message: 'the output is larger than 4 MB' } });
  expect(runs.state).toMatchObject({ status: 'failed', error: { message: 'what a run keeps is at most 32 MB' } });
});

test('an event of more than 256 KB is refused, and so are more than 5,000 at once', async () => {
  const world = await openInngest((client) => [client.createFunction({ id: 'f', triggers: [go] }, async () => {})]);
  const post = async (events: object[]) =>
    (await fetch(`${world.url}/e/${EVENT_KEY}`, { method: 'POST', body: JSON.stringify(events) })).status;
  expect(await post([{ name: 'test/other', data: { text: 'x'.repeat(255 * 1024) } }])).toBe(200);
  expect(await post([{ name: 'test/go', data: { text: 'x'.repeat(256 * 1024) } }])).toBe(413);
  expect(await post(Array.from({ length: 5001 }, () => ({ name: 'test/go' })))).toBe(400);
  expect(await world.runs()).toHaveLength(0);
});

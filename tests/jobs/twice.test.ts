import { afterAll, describe, expect, test, vi } from 'vitest';
import { createDatabase } from '../../local/test-database.ts';
import { openCloud } from '../world/cloud.ts';
import { openLocalWeb } from '../world/local-web.ts';
import { openNames, openOwnZone } from '../world/names.ts';
import { openOwnHosts } from '../world/own-hosts.ts';
import { openRegistrar } from '../world/registrar.ts';
import { openStripe } from '../world/stripe.ts';
import { type Cut, openEngine } from './engine.ts';
import type { Scenario, World } from './scenario.ts';

// Each test runs its function some ten times, on machines that do other things.
vi.setConfig({ testTimeout: 90_000 });

const dns = await openNames();
const names = { ...dns, ...(await openOwnZone(dns)) };
await openRegistrar(dns.dns.zones);
const web = await openLocalWeb();
afterAll(() => web.close());
const { admin, adminUrl, supabaseUrl } = await openCloud();
const hosts = await openOwnHosts();
// Of its own database: what is true of Stripe must not be true because it shares our rows.
const stripeDatabase = await createDatabase();
afterAll(() => stripeDatabase.drop());
const shop = await openStripe(stripeDatabase.adminUrl);
const engine = await openEngine(adminUrl);
afterAll(() => engine.close());
// After all servers are there: the app reads its environment once, and some scenarios do so when they are imported.
const { SCENARIOS } = await import('./scenarios.ts');
const { SWEEPS } = await import('../../inngest/sweeps.ts');
const world: World = { admin, supabaseUrl, shop, names, hosts, heard: engine.heard };

const isSweep = (id: string): boolean => SWEEPS.some(({ name }) => name === id);
/** Sweeps are of one function, which does those that it is asked for. */
const functionOf = (id: string): string => (isSweep(id) ? 'sweep' : id);

function eventFor({ function: id, event, error }: Scenario, arranged: unknown): { name: string; data: Record<string, unknown> } {
  if (isSweep(id)) return { name: 'platform/sweep.asked', data: { sweeps: [id] } };
  const heard = event?.(arranged) ?? { name: 'inngest/scheduled.timer', data: {} };
  if (!id.endsWith('-failure')) return heard;
  const failed = { name: 'Error', message: error ?? 'Error: it broke', stack: '' };
  const data = { function_id: `page-magic-${id.replace(/-failure$/, '')}`, run_id: 'failed', error: failed, event: heard };
  return { name: 'inngest/function.failed', data };
}

/** Arranges afresh, runs as said, and looks. */
async function truthAfter(scenario: Scenario, runs: { times: number; atOnce?: boolean; cut?: Cut }) {
  const arranged = await scenario.arrange(world);
  engine.heard.length = 0;
  const event = eventFor(scenario, arranged);
  let calls = 0;
  if (runs.atOnce) await engine.run(functionOf(scenario.function), Array(runs.times).fill(event));
  else for (let time = 0; time < runs.times; time++) calls = await engine.run(functionOf(scenario.function), [event], runs.cut);
  return { calls, truth: await scenario.truth(arranged, world) };
}

test('every function that the app serves, and every sweep, has a scenario here', () => {
  const told = new Set(SCENARIOS.map((scenario) => scenario.function));
  const all = [...engine.functions.filter((id) => id !== 'sweep'), ...SWEEPS.map(({ name }) => name)];
  expect(all.filter((id) => !told.has(id))).toEqual([]);
  expect([...told].filter((id) => !all.includes(id))).toEqual([]);
  expect(engine.functions.length).toBeGreaterThan(8);
});

describe.each(SCENARIOS.map((scenario) => [scenario.function + (scenario.when ? ` ${scenario.when}` : ''), scenario] as const))(
  '%s',
  (_, scenario) => {
    test('leaves the same when it runs once, twice, and twice at the same time', async () => {
      expect((await truthAfter(scenario, { times: 1 })).truth).toEqual(scenario.must);
      expect((await truthAfter(scenario, { times: 2 })).truth).toEqual(scenario.must);
      expect((await truthAfter(scenario, { times: 2, atOnce: true })).truth).toEqual(scenario.must);
    });

    test('leaves the same when it is cut after each step, and before each', async () => {
      const { calls } = await truthAfter(scenario, { times: 1 });
      for (let call = 0; call < calls; call++) {
        for (const how of ['answer lost', 'killed before'] as const) {
          const { calls: with_, truth } = await truthAfter(scenario, { times: 1, cut: { call, how } });
          expect(truth, `call ${call}: ${how}`).toEqual(scenario.must);
          if (!scenario.isParallel) expect(with_, `call ${call}: ${how}`).toBeGreaterThan(call);
        }
      }
    });
  },
);

import { Cron } from 'croner';
import { afterAll, expect, test, vi } from 'vitest';
import { createDatabase } from '../../local/test-database.ts';
import { openCloud } from '../world/cloud.ts';
import { openStripe } from '../world/stripe.ts';
import { makeSubscriber } from '../world/subscribers.ts';
import { openEngine } from './engine.ts';

vi.setConfig({ testTimeout: 90_000 });

const { admin, adminUrl } = await openCloud();
const stripeDatabase = await createDatabase();
afterAll(() => stripeDatabase.drop());
await openStripe(stripeDatabase.adminUrl);
const engine = await openEngine(adminUrl);
afterAll(() => engine.close());
const { functions } = await import('../../inngest/all.ts');

/** The free plan of the job engine ends at 50,000: a new clock goes into the sweep. */
const MAX_IN_A_MONTH = 48_000;

const clocks = functions.flatMap((each) =>
  ((each.opts.triggers ?? []) as { cron?: string }[]).flatMap((trigger) => (trigger.cron ? [{ id: each.id(), cron: trigger.cron }] : [])),
);

/** How often a clock strikes in a month of 31 days. */
function strikes(expression: string): number {
  const cron = new Cron(expression, { timezone: 'UTC', mode: '5-part' });
  const end = Date.UTC(2027, 1, 1);
  let count = 0;
  for (let at = cron.nextRun(new Date(Date.UTC(2027, 0, 1) - 1)); at && at.getTime() < end; at = cron.nextRun(at)) count++;
  return count;
}

/** What the engine charges: the run, and each of its steps. It calls the app once for each of them. */
async function executionsIn(month: typeof clocks): Promise<number> {
  let sum = 0;
  for (const { id, cron } of month) sum += strikes(cron) * (await engine.run(id, [{ name: 'inngest/scheduled.timer', data: {} }]));
  return sum;
}

test('a month in which nobody does anything fits the free plan of the job engine, and a client adds next to nothing', async () => {
  expect(clocks.length).toBeGreaterThan(5);
  expect(clocks.filter(({ cron }) => strikes(cron) > 1000).map(({ id }) => id)).toEqual(['sweep']);
  const idle = await executionsIn(clocks);
  expect(idle).toBeGreaterThan(31 * 24 * 60);
  expect(idle).toBeLessThanOrEqual(MAX_IN_A_MONTH);
  for (let client = 0; client < 20; client++) await makeSubscriber(admin);
  const events = engine.heard.length;
  const busy = await executionsIn(clocks);
  expect((busy - idle) / 20).toBeLessThanOrEqual(2);
  expect(engine.heard.length - events).toBeLessThan(60);
  console.log(`${idle} executions in an idle month; ${(busy - idle) / 20} more for each client`);
});

import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDatabase } from '../world/database.ts';
import { runLedger } from './run.ts';
import { runCap, SMALLEST } from './run-cap.ts';

const { admin, adminUrl } = await openDatabase();
// Another world each time; LEDGER_SEED=<number> plays one again.
const seed = Number(process.env.LEDGER_SEED ?? randomInt(2 ** 31));
console.log(`LEDGER_SEED=${seed}`);

test('20,000 events with duplicates, late, skewed, out of order and cut off at any instant leave a ledger, sums and batches without error', {
  timeout: 120_000,
}, async () => {
  const run = await runLedger(admin, seed, { events: 20_000, turns: 40, clients: 12 });
  expect(run.wrong, `LEDGER_SEED=${seed}`).toEqual({ lines: 0, billing: 0, sums: 0, rollups: 0, batches: 0 });
  expect(run.deliveries).toBeGreaterThan(23_000);
  expect(run.crashes).toBeGreaterThan(0);
});

test('200 callers at once spend what is allowed above the plan, and not a cent more', { timeout: 120_000 }, async () => {
  const run = await runCap(admin, adminUrl, seed, 200);
  expect(run.overshootCents, `LEDGER_SEED=${seed}`).toBe(0);
  expect(run.maxCents - run.spentCents).toBeLessThan(SMALLEST);
  expect(run.refused).toBeGreaterThanOrEqual(600);
});

/**
 * The ledger under a hostile world: duplicates, late and reordered events, wrong clocks, connections cut at any instant; then many callers
 * at a spending limit. The expected result is computed separately, by tests/ledger/model.ts. Then the rate of inserts, beside plain inserts
 * of the same rows into an equal table without checks. `npm run bench -- ledger`; BENCH_EVENTS and LEDGER_SEED set the size and repeat a
 * run.
 */
import { randomInt } from 'node:crypto';
import { Pool } from 'pg';
import { closeDatabase } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { createDatabase, startTestServer } from '../local/test-database.ts';
import { runLedger } from '../tests/ledger/run.ts';
import { runCap } from '../tests/ledger/run-cap.ts';
import { median, printTable } from './table.ts';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const SEED = Number(process.env.LEDGER_SEED ?? randomInt(2 ** 31));
const BATCH = 1000;
const ROUNDS = 40;
const ENVIRONMENT = {
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
  SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
  APP_URL: 'http://127.0.0.1:9',
  SITES_URL: 'http://localhost:9',
  PREVIEWS_URL: 'http://preview.localhost:9',
  APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
};

const server = await startTestServer();
try {
  console.log(`seed ${SEED}`);
  await withDatabase(hostileWorld);
  await withDatabase(manyCallers);
  await withDatabase(ingest);
} finally {
  await server.stop();
}

async function withDatabase(work: (admin: Pool, adminUrl: string) => Promise<void>): Promise<void> {
  const database = await createDatabase();
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: database.appUrl });
  const admin = new Pool({ connectionString: database.adminUrl, max: 4 });
  try {
    await work(admin, database.adminUrl);
  } finally {
    await closeDatabase();
    await admin.end();
    await database.drop();
  }
}

async function hostileWorld(admin: Pool): Promise<void> {
  const run = await runLedger(admin, SEED, { events: EVENTS, turns: Math.max(60, Math.round(EVENTS / 2500)), clients: 60 });
  const { lines, billing, sums, rollups, batches } = run.wrong;
  printTable(
    ['events', 'deliveries', 'crashes', 'seconds', 'deliveries/s'],
    [[run.events, run.deliveries, run.crashes, run.seconds.toFixed(1), Math.round(run.deliveries / run.seconds)]],
  );
  printTable(['ledger error', 'wrong period', 'wrong sums', 'wrong rollups', 'wrong batches'], [[lines, billing, sums, rollups, batches]]);
  if (lines + billing + sums + rollups + batches > 0) process.exitCode = 1;
}

async function manyCallers(admin: Pool, adminUrl: string): Promise<void> {
  const run = await runCap(admin, adminUrl, SEED, 200);
  printTable(
    ['callers', 'reserved', 'refused', 'allowed', 'spent', 'most seen', 'overshoot (cents)'],
    [[run.callers, run.held, run.refused, run.maxCents, run.spentCents, run.mostSeenCents, run.overshootCents]],
  );
  if (run.overshootCents > 0) process.exitCode = 1;
}

/** One writer, one statement per batch, both with the same indexes on the same server; rounds alternate. */
async function ingest(admin: Pool): Promise<void> {
  await admin.query(`
    create table plain_events (like public.usage_events including defaults, primary key (id, occurred_at));
    create index on plain_events (client_id, occurred_at);
    create index on plain_events (client_id, meter, billed_at, id)`);
  const clients = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const id = newId();
      await admin.query(`insert into auth.users (id, email, raw_user_meta_data) values ($1, $2, '{}')`, [id, `${id}@example.com`]);
      return id;
    }),
  );
  const rates: Record<'ledger' | 'plain', number[]> = { ledger: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const rows = JSON.stringify(
      Array.from({ length: BATCH }, (_, i) => ({
        id: newId(),
        client_id: clients[i % clients.length],
        meter: i % 2 ? 'ai_token' : 'requests',
        quantity: i,
        occurred_at: new Date(),
        source_key: `r${round}:${i}`,
        properties: {},
      })),
    );
    const time = async (kind: keyof typeof rates, statement: string) => {
      const start = performance.now();
      await admin.query(statement, [rows]);
      rates[kind].push(BATCH / ((performance.now() - start) / 1000));
    };
    await time('ledger', 'select app.record_usage($1, now())');
    await time(
      'plain',
      `insert into plain_events (id, client_id, meter, quantity, occurred_at, source_key, properties, billed_at)
       select id, client_id, meter, quantity, occurred_at, source_key, properties, occurred_at
       from jsonb_populate_recordset(null::plain_events, $1)`,
    );
  }
  const [ours, plain] = [median(rates.ledger), median(rates.plain)];
  printTable(
    ['events/s, one writer, batches of 1000', 'median'],
    [
      ['ledger (claims, periods, sums, queue, marks)', Math.round(ours)],
      ['plain table, same indexes', Math.round(plain)],
      ['ratio', (ours / plain).toFixed(2)],
    ],
  );
}

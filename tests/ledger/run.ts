import type { Pool } from 'pg';
import { cutMeterBatches, recordUsage, rollUpUsage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { makeClient } from '../world/people.ts';
import { subscribe } from '../world/subscribed.ts';
import { type Chance, chanceOf, type ModelClient, type ModelEvent, makeTurns, periodOf, shuffle, truthOf, type Wish } from './model.ts';

export interface LedgerRun {
  events: number;
  deliveries: number;
  crashes: number;
  seconds: number;
  /** Lines missing, too many, of a wrong quantity or billed in a wrong period, and sums that differ. All must be 0. */
  wrong: Record<'lines' | 'billing' | 'sums' | 'rollups' | 'batches', number>;
}

const WRITERS = 4;
const DAY = 86_400_000;

/** Sends what happens to the ledger as the world does: twice, late, in any order, by several at once, each cut off at any instant. */
export async function runLedger(admin: Pool, seed: number, wish: Omit<Wish, 'from' | 'days'> & { clients: number }): Promise<LedgerRun> {
  const chance = chanceOf(seed);
  const from = Math.floor((Date.now() - 130 * DAY) / 1000) * 1000;
  const clients = await makeClients(admin, chance, wish.clients, from);
  const turns = makeTurns(chance, clients.length, { ...wish, from, days: 120 });
  const started = performance.now();
  const writing = await during(killAtRandom(admin, chance, wish.events > 100_000 ? 2500 : 400), async () => {
    let cutOff = 0;
    for (const { now, deliveries } of turns) {
      const batches = cut(deliveries, chance);
      await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          for (const batch of batches.filter((_, i) => i % WRITERS === writer)) cutOff += await deliver(clients, batch, now, chance);
        }),
      );
    }
    return cutOff;
  });
  const seconds = (performance.now() - started) / 1000;
  const truth = truthOf(clients, turns);
  const wrong = {
    ...(await compareLines(admin, clients, turns, truth.billed)),
    sums: compare(truth.sums, await allowancesOf(admin)),
    batches: 0,
    rollups: 0,
  };
  // Large statements: killed too often they would never come to an end.
  const summing = await during(killAtRandom(admin, chance, 2000), async () => {
    await Promise.all([1, 2].map(() => again(() => rollUpUsage(jobContext('ledger')))));
    await Promise.all([1, 2].map(() => again(() => cutMeterBatches(jobContext('ledger')))));
  });
  const differences = await admin.query('select from app.usage_differences($1, $2)', [
    new Date(from - 60 * DAY),
    new Date(from + 140 * DAY),
  ]);
  const left = await admin.query('select event_id::text from app.meter_queue union all select id::text from app.usage_marks');
  wrong.rollups = (differences.rowCount ?? 0) + (left.rowCount ?? 0);
  wrong.batches = compare(truth.reported, await batchesOf(admin, clients));
  return {
    events: wish.events,
    deliveries: turns.reduce((sum, turn) => sum + turn.deliveries.length, 0),
    crashes: writing.done + summing.killed,
    seconds,
    wrong,
  };
}

async function makeClients(admin: Pool, chance: Chance, count: number, from: number): Promise<ModelClient[]> {
  const clients: ModelClient[] = [];
  for (let i = 0; i < count; i++) {
    const { account } = await makeClient(admin);
    const startedAt = i % 3 === 0 ? null : from - Math.floor(chance() * 60 * 86_400) * 1000 + 40 * DAY;
    const endedAt = startedAt !== null && i % 4 === 1 ? startedAt + Math.floor((10 + chance() * 60) * 86_400) * 1000 : null;
    if (startedAt !== null)
      await subscribe(admin, account.id, { startedAt: new Date(startedAt), endedAt: endedAt === null ? null : new Date(endedAt) });
    clients.push({ id: account.id, startedAt, endedAt });
  }
  return clients;
}

function cut(deliveries: readonly ModelEvent[], chance: Chance): ModelEvent[][] {
  const batches: ModelEvent[][] = [];
  for (let at = 0; at < deliveries.length; ) {
    const size = 1 + Math.floor(chance() * 1500);
    batches.push(deliveries.slice(at, at + size));
    at += size;
  }
  shuffle(batches, chance);
  return batches;
}

/** Writes a batch until it is known to be written; returns how often it was cut off. */
async function deliver(clients: readonly ModelClient[], batch: readonly ModelEvent[], now: number, chance: Chance): Promise<number> {
  const ctx = jobContext('ledger', null, new Date(now));
  const events = batch.map((event) => ({
    clientId: clients[event.client]!.id,
    meter: event.meter,
    quantity: event.micros / 1_000_000,
    occurredAt: new Date(event.occurredAt),
    sourceKey: event.key,
  }));
  const dies = chance() < 0.1;
  for (let tries = 0; ; tries++) {
    try {
      if (dies && tries === 0) {
        // All is written, and the process ends before the commit.
        await asSystem('test', async (_, inner) => recordUsage(inner, { events }).then(() => Promise.reject(new Error('killed'))), ctx);
      }
      await recordUsage(ctx, { events });
      // The answer was lost: whoever sent it sends it again.
      if (chance() < 0.02) await recordUsage(ctx, { events });
      return tries;
    } catch (error) {
      if (tries > 100 || !wasCutOff(error)) throw error;
    }
  }
}

/** Writers that wait for each other in a circle, or refuse each other, are no crash: the run must fail of them. */
function wasCutOff(error: unknown): boolean {
  if (error instanceof Error && error.message === 'killed') return true;
  // Also when the rollback found nobody there any more.
  return isAppError(error) ? error.reason === 'database_unavailable' : /rollback|terminat|ended/i.test(String(error));
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 100 || !wasCutOff(error)) throw error;
    }
  }
}

/** Work under attack; the attack ends with it, however it ends. */
async function during<T>(attack: Attack, work: () => Promise<T>): Promise<{ done: T; killed: number }> {
  const [done, killed] = await Promise.all([work().finally(() => attack.stop()), attack.ended]);
  return { done, killed };
}

/** Ends connections of the app at any instant: between statements, within them, before and after a commit. */
function killAtRandom(admin: Pool, chance: Chance, every: number): Attack {
  let stopping = false;
  const run = async () => {
    let killed = 0;
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, 20 + chance() * every));
      const { rowCount } = await admin.query(`
        select pg_terminate_backend(pid) from (select pid from pg_stat_activity
          where usename = 'app_server' and datname = current_database() and state <> 'idle' order by random() limit 1) one`);
      killed += rowCount ?? 0;
    }
    return killed;
  };
  return {
    ended: run(),
    stop: () => {
      stopping = true;
    },
  };
}

interface Attack {
  stop(): void;
  /** How many connections it has ended. */
  ended: Promise<number>;
}

type Turns = ReturnType<typeof makeTurns>;

async function compareLines(admin: Pool, clients: readonly ModelClient[], turns: Turns, billed: ReadonlyMap<string, number>) {
  const sent = new Map(turns.flatMap(({ deliveries }) => deliveries).map((event) => [event.key, event]));
  let [lines, billing, found] = [0, 0, 0];
  for (const { id } of clients) {
    const { rows } = await admin.query<{ source_key: string; quantity: string; billed_at: Date }>(
      'select source_key, quantity, billed_at from usage_events where client_id = $1',
      [id],
    );
    found += rows.length;
    for (const row of rows) {
      const event = sent.get(row.source_key);
      if (!event || clients[event.client]!.id !== id || Math.round(Number(row.quantity) * 1_000_000) !== event.micros) lines++;
      if (billed.get(`${id} ${row.source_key}`) !== row.billed_at.getTime()) billing++;
    }
  }
  return { lines: lines + Math.abs(found - billed.size), billing };
}

function compare(truth: ReadonlyMap<string, number>, kept: ReadonlyMap<string, number>): number {
  const places = new Set([...truth.keys(), ...kept.keys()]);
  return [...places].filter((place) => (truth.get(place) ?? 0) !== (kept.get(place) ?? 0)).length;
}

async function allowancesOf(admin: Pool): Promise<Map<string, number>> {
  const { rows } = await admin.query<{ client_id: string; meter: string; period: Date; used: string }>(
    'select client_id, meter, period, used from allowances',
  );
  return new Map(rows.map((row) => [`${row.client_id} ${row.meter} ${row.period.getTime()}`, Math.round(Number(row.used) * 1_000_000)]));
}

/** What Stripe would count of the batches, in its own way: sums, and of storage the last by time. */
async function batchesOf(admin: Pool, clients: readonly ModelClient[]): Promise<Map<string, number>> {
  const { rows } = await admin.query<{ client_id: string; meter: string; billed_at: Date; quantity: string }>(
    'select client_id, meter, billed_at, quantity from app.meter_batches order by billed_at, cut_at',
  );
  const known = new Map(clients.map((client) => [client.id, client]));
  const sums = new Map<string, number>();
  for (const row of rows) {
    const place = `${row.client_id} ${row.meter} ${periodOf(known.get(row.client_id)!, row.billed_at.getTime()).starts}`;
    const micros = Math.round(Number(row.quantity) * 1_000_000);
    sums.set(place, row.meter === 'storage_gb' ? micros : (sums.get(place) ?? 0) + micros);
  }
  return sums;
}

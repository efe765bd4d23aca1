import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Refusal } from '../http/http.ts';
import { withDefaults } from './default-fields.ts';
import { pass } from './observer.ts';
import { missing } from './refusal.ts';

/** An object of Stripe's API as stored and shown. */
// biome-ignore lint/suspicious/noExplicitAny: a document in Stripe's own shapes, kept and shown as it came
export type Thing = { id: string; object: string } & Record<string, any>;

const LOCK = 5_214_771;

/** The work of one request or one clock tick, in one transaction and serialized. */
export class Store {
  readonly client: PoolClient;
  readonly #events: Thing[] = [];

  constructor(client: PoolClient) {
    this.client = client;
  }

  async find(object: string, id: string): Promise<Thing | null> {
    const { rows } = await this.client.query<{ body: Thing }>('select body from stripe.objects where id = $1 and object = $2', [
      id,
      object,
    ]);
    return rows[0]?.body ?? null;
  }

  async get(object: string, id: string, param = 'id'): Promise<Thing> {
    const thing = await this.find(object, id);
    if (!thing) throw missing(object.replaceAll('_', ' '), id, param);
    return thing;
  }

  async put<T extends Thing>(thing: T): Promise<T> {
    const customer =
      thing.object === 'customer' ? thing.id : typeof thing.customer === 'string' ? thing.customer : (thing._customer ?? null);
    await this.client.query(
      `insert into stripe.objects (id, object, customer, clock, body) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set object = excluded.object, body = excluded.body, customer = excluded.customer, clock = excluded.clock`,
      [thing.id, thing.object, customer, thing.test_clock ?? thing._clock ?? null, JSON.stringify(thing)],
    );
    return thing;
  }

  async remove(thing: Thing): Promise<void> {
    await this.client.query('delete from stripe.objects where id = $1', [thing.id]);
  }

  /** Newest first, like all of Stripe's lists. */
  async all(object: string, where: { customer?: string } = {}): Promise<Thing[]> {
    const { rows } = await this.client.query<{ body: Thing }>(
      'select body from stripe.objects where object = $1 and ($2::text is null or customer = $2) order by seq desc',
      [object, where.customer ?? null],
    );
    return rows.map(({ body }) => body);
  }

  /** Does the work and rolls it back: only its result stays. */
  async dryRun<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('savepoint trying');
    try {
      return await work();
    } finally {
      await this.client.query('rollback to savepoint trying');
    }
  }

  /** Stores an event and schedules its delivery to every endpoint that subscribes to its type. */
  async emit(type: string, object: Thing, at: number, previous?: object): Promise<void> {
    const event: Thing = {
      id: newId('evt'),
      object: 'event',
      api_version: API_VERSION,
      created: at,
      data: { object, ...(previous ? { previous_attributes: previous } : {}) },
      livemode: false,
      pending_webhooks: 0,
      request: { id: null, idempotency_key: null },
      type,
    };
    const endpoints = (await this.all('webhook_endpoint')).filter(
      ({ enabled_events: wanted, status }) => status === 'enabled' && (wanted.includes('*') || wanted.includes(type)),
    );
    event.pending_webhooks = endpoints.length;
    pass({ what: 'event', body: JSON.parse(wireOf(event)) });
    await this.put(event);
    for (const endpoint of endpoints)
      await this.client.query('insert into stripe.deliveries (event, endpoint) values ($1, $2)', [event.id, endpoint.id]);
    this.#events.push(event);
  }
}

/** An event as sent, without internal fields. */
export const wireOf = (event: Thing): string =>
  JSON.stringify(
    withDefaults(JSON.parse(JSON.stringify(event, (key, value) => (key.startsWith('_') || key === 'tiers' ? undefined : value)))),
  );

/** A refusal whose work is committed: a declining card leaves its attempt behind. */
export class CommittedRefusal extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Sequentially: a transaction has one connection. */
export async function sequentially<T, R>(list: T[], work: (each: T, index: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const [index, each] of list.entries()) done.push(await work(each, index));
  return done;
}

export const API_VERSION = '2026-10-28.endive';
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

/** Runs the work under the global lock. */
export async function withLock<T>(pool: Pool, work: (store: Store) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const result = await work(new Store(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query(error instanceof CommittedRefusal ? 'commit' : 'rollback');
    throw error instanceof CommittedRefusal ? error.refusal : error;
  } finally {
    client.release();
  }
}

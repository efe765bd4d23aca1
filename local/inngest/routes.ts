import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';
import { type Call, header, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { inTransaction } from './advance.ts';
import { Registration } from './functions.ts';
import { MAX_EVENT_BYTES, MAX_EVENTS } from './limits.ts';
import { runPages } from './run-pages.ts';
import { takeEvent } from './start-runs.ts';
import { nextTick } from './times.ts';

export type Inngest = { pool: Pool; eventKey: string; signingKey: string; wake(): void; now(): Date };

const Payload = z.looseObject({
  id: z.string().max(200).nullish(),
  name: z
    .string()
    .min(1)
    .max(256)
    .refine((name) => !name.startsWith('inngest/'), 'names that begin with inngest/ are reserved'),
  data: z.record(z.string(), z.unknown()).default({}),
  ts: z.number().int().optional(),
});
const Payloads = z.union([Payload.transform((one) => [one]), z.array(Payload).max(MAX_EVENTS)]);

/** `signkey-prod-<hex>` in the form that the SDK sends when it registers. */
const hashedKey = (signingKey: string): string => {
  const [prefix = ''] = /^signkey-\w+-/.exec(signingKey) ?? [];
  return (
    prefix +
    createHash('sha256')
      .update(Buffer.from(signingKey.slice(prefix.length), 'hex'))
      .digest('hex')
  );
};

const refusal = (status: number, error: string) => new Refusal(status, error, { status, error, message: error });
export const invalidInngestBody = (message: string) => refusal(400, message);
export const unknownInngestCall = (call: string) => refusal(501, `the local executor does not cover ${call}`);

/** The part of Inngest's HTTP API that the SDK uses: sending events, registering functions. */
export function inngestRoutes(inngest: Inngest): Route[] {
  return [
    route('GET', '/health', async () => ({ body: { status: 200 } })),
    route('POST', '/e/:key', async (call) => ({ body: await receive(inngest, call) })),
    route('POST', '/fn/register', async (call) => ({ body: await register(inngest, call) })),
    ...runPages(inngest.pool),
  ];
}

async function receive({ pool, eventKey, wake }: Inngest, call: Call): Promise<object> {
  if (call.params.key !== eventKey) throw refusal(401, 'Event key not found');
  const payloads = await call.read(Payloads);
  if (payloads.some((payload) => Buffer.byteLength(JSON.stringify(payload)) > MAX_EVENT_BYTES))
    throw refusal(413, 'an event has at most 256 KB');
  // The SDK sends the same seed with each attempt: the same seed makes the same ids, so that a retry does not duplicate events.
  const seed = header(call, 'x-inngest-event-id-seed');
  const events = payloads.map(({ id, ts, ...rest }, index) => ({
    ...rest,
    id:
      id ||
      createHash('sha256')
        .update(`${seed ?? crypto.randomUUID()} ${index}`)
        .digest('hex')
        .slice(0, 26),
    ts: ts ?? Date.now(),
  }));
  await inTransaction(pool, async (client) => {
    for (const event of events) await takeEvent(client, event);
  });
  wake();
  return { ids: events.map(({ id }) => id), status: 200 };
}

async function register({ pool, signingKey, wake, now }: Inngest, call: Call): Promise<object> {
  if (header(call, 'authorization') !== `Bearer ${hashedKey(signingKey)}`) throw refusal(401, 'Signing key not found');
  const { functions } = await call.read(Registration);
  const crons = functions.flatMap(({ id, triggers }) => triggers.flatMap((each) => ('cron' in each ? [{ id, cron: each.cron }] : [])));
  const ticks = crons.map(({ id, cron }) => ({ id, cron, next: nextTick(cron, now()) }));
  await inTransaction(pool, async (client) => {
    await client.query('delete from inngest.functions where not id = any($1)', [functions.map(({ id }) => id)]);
    for (const config of functions)
      await client.query(
        `insert into inngest.functions (id, url, config) values ($1, $2, $3)
         on conflict (id) do update set url = excluded.url, config = excluded.config`,
        [config.id, config.steps.step.runtime.url, JSON.stringify(config)],
      );
    await client.query(`delete from inngest.crons where not (function_id || ' ' || cron) = any($1)`, [
      crons.map(({ id, cron }) => `${id} ${cron}`),
    ]);
    for (const { id, cron, next } of ticks)
      await client.query('insert into inngest.crons (function_id, cron, next_at) values ($1, $2, $3) on conflict do nothing', [
        id,
        cron,
        next,
      ]);
  });
  wake();
  return { ok: true, status: 200, modified: true };
}

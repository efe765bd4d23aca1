import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { type ZodType, z } from 'zod';
import { type Answer, type Call, header, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { seenCoupon } from './discounts.ts';
import { decodeForm } from './params.ts';
import { invalid, refuse } from './refusal.ts';
import { alone, Kept, type Store, type Thing } from './store.ts';
import { realNow } from './time.ts';

const MAX_BYTES = 1_000_000;

export type Ask<Params> = { store: Store; params: Params; path: Record<string, string> };
type Endpoint = {
  method: string;
  path: string;
  answer(store: Store, params: Record<string, unknown>, path: Record<string, string>): Promise<object>;
};

/** A row of the API: parameters it does not know are refused, as Stripe does. */
export function endpoint<Shape extends z.ZodRawShape>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  shape: Shape,
  answer: (ask: Ask<z.infer<z.ZodObject<Shape>>>) => Promise<object>,
): Endpoint {
  const schema = z.strictObject({ ...shape, expand: z.array(z.string()).optional() }) as unknown as ZodType<
    z.infer<z.ZodObject<Shape>> & { expand?: string[] }
  >;
  return {
    method,
    path,
    async answer(store, raw, pathParams) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) throw refusalOf(parsed.error);
      const { expand = [], ...params } = parsed.data as { expand?: string[] } & Record<string, unknown>;
      const found = await answer({ store, params: params as z.infer<z.ZodObject<Shape>>, path: pathParams });
      return shown(await expanded(store, structuredClone(found) as Thing, expand), expand);
    },
  };
}

function refusalOf(error: z.ZodError) {
  const issue = error.issues[0]!;
  const at = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String);
  const param = at.slice(1).reduce((name, part) => `${name}[${part}]`, at[0] ?? '');
  if (issue.code === 'unrecognized_keys')
    return invalid(`Received unknown parameter: ${param} (or one that the local Stripe does not cover)`, {
      code: 'parameter_unknown',
      param,
    });
  const isMissing = issue.code === 'invalid_type' && issue.message.includes('undefined');
  if (isMissing) return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
  return invalid(`Invalid ${param}: ${issue.message}`, { code: 'parameter_invalid', param });
}

export const num = z.coerce.number().int();
export const decimal = z.coerce.number();
export const bool = z.enum(['true', 'false']).transform((text) => text === 'true');
/** Stripe's metadata: an empty value removes the key. */
export const metadata = z.record(z.string(), z.string()).optional();
export const merged = (old: Record<string, string>, more: Record<string, string> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...old, ...more }).filter(([, value]) => value !== ''));
/** The parameters that were sent, as fields of an object; metadata is merged by itself. */
export const given = (params: object) =>
  Object.fromEntries(Object.entries(params).filter(([key, value]) => value !== undefined && key !== 'metadata'));
export const paging = {
  limit: num.min(1).max(100).optional(),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
};

/** One page of a list, as Stripe pages. */
export function page(
  all: Thing[],
  {
    limit = 10,
    starting_after,
    ending_before,
  }: { limit?: number | undefined; starting_after?: string | undefined; ending_before?: string | undefined },
  url: string,
): Thing {
  const indexOf = (id: string) => {
    const index = all.findIndex((thing) => thing.id === id);
    if (index < 0) throw invalid(`No such object: '${id}'`, { code: 'resource_missing', param: 'starting_after' });
    return index;
  };
  if (ending_before) {
    const end = indexOf(ending_before);
    return { id: '', object: 'list', data: all.slice(Math.max(0, end - limit), end), has_more: end > limit, url };
  }
  const start = starting_after ? indexOf(starting_after) + 1 : 0;
  return { id: '', object: 'list', data: all.slice(start, start + limit), has_more: all.length > start + limit, url };
}

/** Puts whole objects where `expand` asks for them: `latest_invoice.payments`, `data.customer`. */
async function expanded(store: Store, thing: Thing, paths: string[]): Promise<Thing> {
  for (const path of paths) await expandAt(store, thing, path.split('.'));
  return thing;
}

/** What was paid on an invoice, in the shape of its `payments`. */
async function paymentsOf(store: Store, invoice: Thing): Promise<object> {
  const data = (await store.all('invoice_payment', { customer: invoice.customer })).filter((each) => each.invoice === invoice.id);
  return { object: 'list', data, has_more: false, url: '/v1/invoice_payments' };
}

async function expandAt(store: Store, at: unknown, [head = '', ...rest]: string[]): Promise<void> {
  if (Array.isArray(at)) {
    for (const each of at) await expandAt(store, each, [head, ...rest]);
    return;
  }
  const here = at as Record<string, unknown> | null | undefined;
  const value = here?.[head];
  if (!here || ((value === null || value === undefined) && !(here.object === 'invoice' && head === 'payments'))) return;
  if (here.object === 'invoice' && head === 'payments') here[head] = await paymentsOf(store, here as Thing);
  else if (typeof value === 'string') {
    const { rows } = await store.client.query<{ object: string; body: Thing }>('select object, body from stripe.objects where id = $1', [
      value,
    ]);
    if (rows[0]) here[head] = rows[0].object === 'coupon' ? seenCoupon(rows[0].body, realNow()) : rows[0].body;
  } else if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    const { rows } = await store.client.query<{ body: Thing }>('select body from stripe.objects where id = any($1)', [value]);
    here[head] = value.map((id) => rows.find(({ body }) => body.id === id)?.body ?? id);
  }
  if (rest.length > 0) await expandAt(store, here[head], rest);
}

/** Fields that Stripe shows only where `expand` names them. */
const INCLUDABLE = ['tiers', 'applies_to'];

/** Without what only we need to know. */
function shown(value: unknown, expand: string[]): object {
  const asked = new Set(expand.map((path) => path.split('.').at(-1)));
  const hidden = (key: string, each: unknown) =>
    key.startsWith('_') || (key === 'id' && each === '') || (INCLUDABLE.includes(key) && !asked.has(key));
  return JSON.parse(JSON.stringify(value, (key, each) => (hidden(key, each) ? undefined : each))) as object;
}

/** Routes of the API: one request at a time, idempotent where a key is given. */
export function apiRoutes(pool: Pool, secretKey: string, endpoints: Endpoint[]): Route[] {
  return endpoints.map(({ method, path, answer }) =>
    route(method, path, async (call) => {
      if (path !== STREAM) requireKey(call, secretKey);
      const params = await paramsOf(call);
      const key = method === 'POST' ? header(call, 'idempotency-key') : undefined;
      const work = async (store: Store) => {
        if (path === STREAM) await requireSession(store, bearerOf(call));
        return answer(store, params, call.params);
      };
      if (!key) return { body: await alone(pool, work) };
      return once(pool, key, JSON.stringify([method, call.path, params]), work);
    }),
  );
}

const STREAM = '/v2/billing/meter_event_stream';

/** The key: as a bearer, or as the user of basic authentication (`curl -u sk_test_…:`). */
function bearerOf(call: Call): string {
  const given = header(call, 'authorization') ?? '';
  if (!given.startsWith('Basic ')) return given.replace(/^Bearer /, '');
  return Buffer.from(given.slice(6), 'base64').toString().split(':')[0] ?? '';
}

/** The stream of meter events wants the token of a session, not the key. */
async function requireSession(store: Store, token: string): Promise<void> {
  const session = (await store.all('v2.billing.meter_event_session')).find((each) => each.authentication_token === token);
  if (!session) throw refuse(401, 'authentication_error', 'Invalid authentication token.');
  if (Date.parse(session.expires_at) < Date.now())
    throw new Refusal(401, 'expired', {
      error: {
        type: 'temporary_session_expired',
        code: 'billing_meter_event_session_expired',
        message: 'The temporary session token has expired.',
      },
    });
}

function requireKey(call: Call, secretKey: string): void {
  const bearer = bearerOf(call);
  if (bearer === secretKey) return;
  const message = bearer ? `Invalid API Key provided: ${bearer.slice(0, 8)}***` : 'You did not provide an API key.';
  throw refuse(401, 'authentication_error', message);
}

async function paramsOf(call: Call): Promise<Record<string, unknown>> {
  if (call.method !== 'POST') return decodeForm(call.query.toString());
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of call.message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw invalid('The request is too large.');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (!call.path.startsWith('/v2/')) return decodeForm(text);
  try {
    return JSON.parse(text || '{}') as Record<string, unknown>;
  } catch {
    throw invalid('Invalid JSON.');
  }
}

/** The answer of the first request with this key; the same key for another request is an error. */
async function once(pool: Pool, key: string, request: string, work: (store: Store) => Promise<object>): Promise<Answer> {
  const fingerprint = createHash('sha256').update(request).digest('hex');
  return alone(pool, async (store) => {
    const { rows } = await store.client.query<{ fingerprint: string; status: number; answer: object }>(
      'select * from stripe.requests where key = $1',
      [key],
    );
    const known = rows[0];
    if (known && known.fingerprint !== fingerprint)
      throw refuse(
        400,
        'idempotency_error',
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}'.`,
      );
    if (known) return { status: known.status, headers: { 'idempotent-replayed': 'true' }, body: known.answer };
    const keep = (status: number, answer: object) =>
      store.client.query('insert into stripe.requests (key, fingerprint, status, answer) values ($1, $2, $3, $4)', [
        key,
        fingerprint,
        status,
        JSON.stringify(answer),
      ]);
    await store.client.query('savepoint work');
    try {
      const answer = await work(store);
      await keep(200, answer);
      return { body: answer };
    } catch (error) {
      // Stripe repeats a declined payment's answer too; a request that was wrong from the start may be put right.
      const refusal = error instanceof Kept ? error.refusal : error instanceof Refusal && error.status === 402 ? error : null;
      if (!refusal) throw error;
      if (!(error instanceof Kept)) await store.client.query('rollback to savepoint work');
      await keep(refusal.status, refusal.body);
      throw new Kept(refusal);
    }
  });
}

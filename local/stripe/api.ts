import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { type ZodType, z } from 'zod';
import { type Answer, type Call, header, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { withDefaults } from './default-fields.ts';
import { couponView } from './discounts.ts';
import { pass } from './observer.ts';
import { decodeForm } from './params.ts';
import { invalid, refuse } from './refusal.ts';
import { CommittedRefusal, type Store, type Thing, withLock } from './store.ts';
import { realNow } from './time.ts';
import type { Trouble } from './trouble.ts';

const MAX_BYTES = 1_000_000;

export type Ask<Params> = { store: Store; params: Params; path: Record<string, string> };
type Endpoint = {
  method: string;
  path: string;
  answer(store: Store, params: Record<string, unknown>, path: Record<string, string>): Promise<object>;
};

/** An API endpoint: unknown parameters are refused, as Stripe does. */
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
      const call = `${method} ${path.replaceAll(/:\w+/g, '{}')}`;
      if (!parsed.success) {
        const param = paramOf(parsed.error);
        pass({ what: 'misshapen', call, params: raw, param });
        throw refusalOf(parsed.error, param);
      }
      pass({ what: 'request', call, params: raw });
      const { expand = [], ...params } = parsed.data as { expand?: string[] } & Record<string, unknown>;
      const found = await answer({ store, params: params as z.infer<z.ZodObject<Shape>>, path: pathParams });
      const body = withoutInternals(await expanded(store, structuredClone(found) as Thing, expand), expand);
      pass({ what: 'answer', body });
      return body;
    },
  };
}

/** The refused parameter, as Stripe names it. */
function paramOf(error: z.ZodError): string {
  const issue = error.issues[0]!;
  const at = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String);
  return at.slice(1).reduce((name, part) => `${name}[${part}]`, at[0] ?? '');
}

function refusalOf(error: z.ZodError, param: string) {
  const issue = error.issues[0]!;
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
/** The sent parameters as fields of an object; metadata is merged separately. */
export const given = (params: object) =>
  Object.fromEntries(Object.entries(params).filter(([key, value]) => value !== undefined && key !== 'metadata'));
export const paging = {
  limit: num.min(1).max(100).optional(),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
};

/** One page of a list, with Stripe's pagination. */
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

/** Resolves `expand` paths: `latest_invoice.payments`, `data.customer`. */
async function expanded(store: Store, thing: Thing, paths: string[]): Promise<Thing> {
  for (const path of paths) await expandAt(store, thing, path.split('.'));
  return thing;
}

/** The payments of an invoice, in the shape of its `payments`. */
async function paymentsOf(store: Store, invoice: Thing): Promise<object> {
  const data = (await store.all('invoice_payment', { customer: invoice.customer })).filter((each) => each.invoice === invoice.id);
  return { object: 'list', data, has_more: false, url: '/v1/invoice_payments' };
}

/** The form in which Stripe nests an object. */
function nestedView(body: Thing): Thing {
  if (body.object === 'coupon') return couponView(body, realNow());
  return body.object === 'deleted_customer' ? { id: body.id, object: 'customer', deleted: true } : body;
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
    if (rows[0]) here[head] = nestedView(rows[0].body);
  } else if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    const { rows } = await store.client.query<{ body: Thing }>('select body from stripe.objects where id = any($1)', [value]);
    here[head] = value.map((id) => rows.find(({ body }) => body.id === id)?.body ?? id);
  }
  if (rest.length > 0) await expandAt(store, here[head], rest);
}

/** Fields that Stripe includes only on `expand`. */
const EXPANDABLE = ['tiers', 'applies_to'];

/** Removes internal fields. */
function withoutInternals(value: unknown, expand: string[]): object {
  const asked = new Set(expand.map((path) => path.split('.').at(-1)));
  const hidden = (key: string, each: unknown) =>
    key.startsWith('_') || (key === 'id' && each === '') || (EXPANDABLE.includes(key) && !asked.has(key));
  return withDefaults(JSON.parse(JSON.stringify(value, (key, each) => (hidden(key, each) ? undefined : each)))) as object;
}

/** Routes of the API: one request at a time, idempotent where a key is given. */
export function apiRoutes(pool: Pool, secretKey: string, endpoints: Endpoint[], trouble: Trouble | null): Route[] {
  return endpoints.map(({ method, path, answer }) =>
    route(method, path, async (call) => {
      if (path !== STREAM) requireKey(call, secretKey);
      const params = await paramsOf(call);
      const troubling = header(call, 'user-agent')?.includes(ONLOOKER) ? null : trouble;
      const key = method === 'POST' ? header(call, 'idempotency-key') : undefined;
      const work = async (store: Store) => {
        if (path === STREAM) await requireSession(store, bearerOf(call));
        const said = await answer(store, params, call.params);
        if (troubling && path === METER_EVENTS) await countLater(store, params.identifier, troubling.counting());
        return said;
      };
      const request = JSON.stringify([method, call.path, params]);
      const done = () =>
        inMeterLane(path, params, async () => {
          if (!key) return { body: await withLock(pool, work) };
          return withIdempotencyKey(pool, key, request, work);
        });
      // Without an idempotency key a retry would repeat the work.
      return troubling ? troubling.around(key ?? request, method === 'GET' || key !== undefined, done) : done();
    }),
  );
}

/** Read-only tools identify themselves by this `appInfo` of the SDK, and are spared injected faults. */
export const ONLOOKER = 'onlooker';

const METER_EVENTS = '/v1/billing/meter_events';
async function countLater(store: Store, identifier: unknown, seconds: number): Promise<void> {
  await store.client.query('update stripe.meter_events set counted_at = now() + make_interval(secs => $2) where identifier = $1', [
    identifier,
    seconds,
  ]);
}

const lanes = new Set<string>();

/** Stripe processes one meter event at a time per customer and meter, and refuses a concurrent one. */
async function inMeterLane(path: string, params: Record<string, unknown>, work: () => Promise<Answer>): Promise<Answer> {
  if (path !== METER_EVENTS) return work();
  const lane = JSON.stringify([params.event_name, (params.payload as Record<string, string> | undefined)?.stripe_customer_id]);
  if (lanes.has(lane))
    throw refuse(429, 'invalid_request_error', 'Another meter event of this customer and meter is being taken.', { code: 'rate_limit' });
  lanes.add(lane);
  return work().finally(() => lanes.delete(lane));
}

const STREAM = '/v2/billing/meter_event_stream';

/** The key: as a bearer, or as the user of basic authentication (`curl -u sk_test_…:`). */
function bearerOf(call: Call): string {
  const given = header(call, 'authorization') ?? '';
  if (!given.startsWith('Basic ')) return given.replace(/^Bearer /, '');
  return Buffer.from(given.slice(6), 'base64').toString().split(':')[0] ?? '';
}

/** The meter event stream wants a session token, not the key. */
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

/** Stripe forgets keys "after they are at least 24 hours old". */
const KEY_LIFETIME = '24 hours';

/** Replays the answer of the first request with this key; the same key for another request is an error. */
async function withIdempotencyKey(pool: Pool, key: string, request: string, work: (store: Store) => Promise<object>): Promise<Answer> {
  const fingerprint = createHash('sha256').update(request).digest('hex');
  return withLock(pool, async (store) => {
    const { rows } = await store.client.query<{ fingerprint: string; status: number; answer: object }>(
      `select * from stripe.requests where key = $1 and at > now() - interval '${KEY_LIFETIME}'`,
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
      store.client.query(
        `insert into stripe.requests (key, fingerprint, status, answer) values ($1, $2, $3, $4)
         on conflict (key) do update set fingerprint = excluded.fingerprint, status = excluded.status, answer = excluded.answer, at = now()`,
        [key, fingerprint, status, JSON.stringify(answer)],
      );
    await store.client.query('savepoint work');
    try {
      const answer = await work(store);
      await keep(200, answer);
      return { body: answer };
    } catch (error) {
      // Stripe replays a declined payment's answer too; an invalid request may be corrected.
      const refusal = error instanceof CommittedRefusal ? error.refusal : error instanceof Refusal && error.status === 402 ? error : null;
      if (!refusal) throw error;
      if (!(error instanceof CommittedRefusal)) await store.client.query('rollback to savepoint work');
      await keep(refusal.status, refusal.body);
      throw new CommittedRefusal(refusal);
    }
  });
}

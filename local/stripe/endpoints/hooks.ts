import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';
import { bool, endpoint, metadata, num, page, paging } from '../api.ts';
import { listEvents } from '../list-events.ts';
import { invalid } from '../refusal.ts';
import { newId, type Thing, withLock } from '../store.ts';
import { realNow } from '../time.ts';

/** The local app's webhook endpoint: created once, updated when the app's URL changes. */
export async function keepWebhook(pool: Pool, { url, secret }: { url: string; secret: string }): Promise<void> {
  await withLock(pool, async (store) => {
    const known = await store.find('webhook_endpoint', 'we_local');
    await store.put({ ...(known ?? blankEndpoint('we_local')), enabled_events: ['*'], status: 'enabled', url, _secret: secret });
  });
}

const blankEndpoint = (id: string): Thing => ({
  id,
  object: 'webhook_endpoint',
  api_version: null,
  application: null,
  created: realNow(),
  description: null,
  enabled_events: [],
  livemode: false,
  metadata: {},
  status: 'enabled',
  url: '',
});

export const hookEndpoints = [
  endpoint(
    'POST',
    '/v1/webhook_endpoints',
    { url: z.url(), enabled_events: z.array(z.string()), description: z.string().optional(), metadata, api_version: z.string().optional() },
    async ({ store, params }) => {
      const secret = `whsec_${randomBytes(24).toString('base64url')}`;
      const made = await store.put({ ...blankEndpoint(newId('we')), ...params, metadata: params.metadata ?? {}, _secret: secret });
      return { ...made, secret };
    },
  ),
  endpoint('GET', '/v1/webhook_endpoints', paging, async ({ store, params }) =>
    page(await store.all('webhook_endpoint'), params, '/v1/webhook_endpoints'),
  ),
  endpoint('GET', '/v1/webhook_endpoints/:id', {}, ({ store, path }) => store.get('webhook_endpoint', path.id!)),
  endpoint(
    'POST',
    '/v1/webhook_endpoints/:id',
    { url: z.url().optional(), enabled_events: z.array(z.string()).optional(), disabled: z.enum(['true', 'false']).optional() },
    async ({ store, path, params: { disabled, ...rest } }) => {
      const known = await store.get('webhook_endpoint', path.id!);
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return store.put({ ...known, ...given, ...(disabled ? { status: disabled === 'true' ? 'disabled' : 'enabled' } : {}) });
    },
  ),
  endpoint('DELETE', '/v1/webhook_endpoints/:id', {}, async ({ store, path }) => {
    const known = await store.get('webhook_endpoint', path.id!);
    await store.remove(known);
    return { id: known.id, object: 'webhook_endpoint', deleted: true };
  }),
  endpoint(
    'GET',
    '/v1/events',
    {
      ...paging,
      type: z.string().optional(),
      types: z.array(z.string()).max(20).optional(),
      created: z.union([z.strictObject({ gt: num, gte: num, lt: num, lte: num }).partial(), num]).optional(),
      delivery_success: bool.optional(),
    },
    async ({ store, params }) => {
      if (params.type && params.types) throw invalid('You may only specify one of these parameters: type, types.', { param: 'types' });
      return listEvents(store, params);
    },
  ),
  endpoint('GET', '/v1/events/:id', {}, ({ store, path }) => store.get('event', path.id!)),
];

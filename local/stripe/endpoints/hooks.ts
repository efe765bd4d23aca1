import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { endpoint, metadata, num, page, paging } from '../api.ts';
import { newId } from '../store.ts';
import { realNow } from '../time.ts';

export const hookEndpoints = [
  endpoint(
    'POST',
    '/v1/webhook_endpoints',
    { url: z.url(), enabled_events: z.array(z.string()), description: z.string().optional(), metadata, api_version: z.string().optional() },
    async ({ store, params }) => {
      const secret = `whsec_${randomBytes(24).toString('base64url')}`;
      await store.put({
        id: newId('we'),
        object: 'webhook_endpoint',
        api_version: params.api_version ?? null,
        created: realNow(),
        description: params.description ?? null,
        enabled_events: params.enabled_events,
        livemode: false,
        metadata: params.metadata ?? {},
        status: 'enabled',
        url: params.url,
        _secret: secret,
      });
      const [made] = await store.all('webhook_endpoint');
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
      types: z.array(z.string()).optional(),
      created: z.strictObject({ gt: num, gte: num, lt: num, lte: num }).partial().optional(),
    },
    async ({ store, params: { type, types, created = {}, ...at } }) => {
      const wanted = types ?? (type ? [type] : null);
      const fits = (name: string) =>
        !wanted || wanted.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
      const { gt = -1, gte = 0, lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = created;
      const all = await store.all('event');
      return page(
        all.filter((each) => fits(each.type) && each.created > gt && each.created >= gte && each.created < lt && each.created <= lte),
        at,
        '/v1/events',
      );
    },
  ),
  endpoint('GET', '/v1/events/:id', {}, ({ store, path }) => store.get('event', path.id!)),
];

import { z } from 'zod';
import { bool, endpoint, merged, metadata, page, paging } from '../api.ts';
import { newId, type Thing } from '../store.ts';
import { realNow } from '../time.ts';

const features = z.record(z.string(), z.unknown()).optional();
const shape = {
  business_profile: z.record(z.string(), z.string()).optional(),
  default_return_url: z.string().optional(),
  features,
  metadata,
};

/** Kept and given back; the portal here always offers the card, the plan's end and the invoices. */
export const portalConfigurationEndpoints = [
  endpoint('POST', '/v1/billing_portal/configurations', shape, async ({ store, params }) =>
    store.put({
      id: newId('bpc'),
      object: 'billing_portal.configuration',
      active: true,
      application: null,
      business_profile: params.business_profile ?? {},
      created: realNow(),
      default_return_url: params.default_return_url ?? null,
      features: params.features ?? {},
      is_default: (await store.all('billing_portal.configuration')).length === 0,
      livemode: false,
      login_page: { enabled: false, url: null },
      metadata: merged({}, params.metadata),
      updated: realNow(),
    }),
  ),
  endpoint(
    'GET',
    '/v1/billing_portal/configurations',
    { ...paging, active: bool.optional(), is_default: bool.optional() },
    async ({ store, params: { active, is_default, ...at } }) => {
      const all = await store.all('billing_portal.configuration');
      const fits = (each: Thing) =>
        (active === undefined || each.active === active) && (is_default === undefined || each.is_default === is_default);
      return page(all.filter(fits), at, '/v1/billing_portal/configurations');
    },
  ),
  endpoint('GET', '/v1/billing_portal/configurations/:id', {}, ({ store, path }) => store.get('billing_portal.configuration', path.id!)),
  endpoint('POST', '/v1/billing_portal/configurations/:id', { ...shape, active: bool.optional() }, async ({ store, path, params }) => {
    const known = await store.get('billing_portal.configuration', path.id!);
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
    return store.put({ ...known, ...given, metadata: merged(known.metadata, params.metadata), updated: realNow() } as Thing);
  }),
];

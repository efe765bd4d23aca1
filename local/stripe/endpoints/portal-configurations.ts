import { z } from 'zod';
import { bool, endpoint, merged, metadata, page, paging } from '../api.ts';
import { newId, type Thing } from '../store.ts';
import { realNow } from '../time.ts';

const onOff = z.strictObject({ enabled: bool }).optional();
const features = z.strictObject({ invoice_history: onOff, payment_method_update: onOff }).optional();

/** All features of the portal, with those that are enabled. */
const featuresOf = ({ invoice_history, payment_method_update }: z.infer<typeof features> = {}) => ({
  customer_update: { allowed_updates: [], enabled: false },
  invoice_history: { enabled: invoice_history?.enabled ?? false },
  payment_method_update: { enabled: payment_method_update?.enabled ?? false, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: null, options: [] },
    enabled: false,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: {
    billing_cycle_anchor: null,
    default_allowed_updates: [],
    enabled: false,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
});
const shape = {
  business_profile: z.record(z.string(), z.string()).optional(),
  default_return_url: z.string().optional(),
  features,
  metadata,
};

/** Stored and returned; the portal here always offers the card, cancellation and the invoices. */
export const portalConfigurationEndpoints = [
  endpoint('POST', '/v1/billing_portal/configurations', shape, async ({ store, params }) =>
    store.put({
      id: newId('bpc'),
      object: 'billing_portal.configuration',
      active: true,
      application: null,
      business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null, ...params.business_profile },
      created: realNow(),
      default_return_url: params.default_return_url ?? null,
      features: featuresOf(params.features),
      is_default: (await store.all('billing_portal.configuration')).length === 0,
      livemode: false,
      login_page: { enabled: false, url: null },
      metadata: merged({}, params.metadata),
      name: null,
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
    const { features: on, ...rest } = params;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    if (on) Object.assign(given, { features: featuresOf(on) });
    return store.put({ ...known, ...given, metadata: merged(known.metadata, params.metadata), updated: realNow() } as Thing);
  }),
];

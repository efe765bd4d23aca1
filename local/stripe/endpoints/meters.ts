import { z } from 'zod';
import { formulaOf } from '../amounts.ts';
import { endpoint, num, page, paging } from '../api.ts';
import { type Reading, takeReading } from '../meter-readings.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, type Thing } from '../store.ts';
import { DAY, realNow } from '../time.ts';

const MAX_EVENTS_PER_REQUEST = 100;
const SESSION_MS = 15 * 60_000;

const payload = z.record(z.string(), z.coerce.string());
const identifier = z.string().min(1).max(100).optional();
const instant = z.iso.datetime({ offset: true }).optional();
const seconds = (text: string | undefined) => (text ? Math.floor(Date.parse(text) / 1000) : undefined);

export const meterEndpoints = [
  endpoint(
    'POST',
    '/v1/billing/meters',
    {
      display_name: z.string(),
      event_name: z.string().max(100),
      default_aggregation: z.strictObject({ formula: z.enum(['sum', 'count', 'last']) }),
      customer_mapping: z
        .strictObject({ type: z.literal('by_id'), event_payload_key: z.string() })
        .default({ type: 'by_id', event_payload_key: 'stripe_customer_id' }),
      value_settings: z.strictObject({ event_payload_key: z.string() }).default({ event_payload_key: 'value' }),
    },
    async ({ store, params }) => {
      if ((await store.all('billing.meter')).some((each) => each.event_name === params.event_name && each.status === 'active'))
        throw invalid(`An active meter already exists with event name ${params.event_name}.`, { param: 'event_name' });
      const made = { created: realNow(), updated: realNow(), livemode: false, event_time_window: null };
      const open = { status: 'active', status_transitions: { deactivated_at: null } };
      const meter = await store.put({ id: newId('mtr'), object: 'billing.meter', ...made, ...params, ...open });
      await store.emit('billing.meter.created', meter, realNow());
      return meter;
    },
  ),
  endpoint(
    'GET',
    '/v1/billing/meters',
    { ...paging, status: z.enum(['active', 'inactive']).optional() },
    async ({ store, params: { status, ...at } }) =>
      page(
        (await store.all('billing.meter')).filter((each) => !status || each.status === status),
        at,
        '/v1/billing/meters',
      ),
  ),
  endpoint('GET', '/v1/billing/meters/:id', {}, ({ store, path }) => store.get('billing.meter', path.id!)),
  endpoint('POST', '/v1/billing/meters/:id', { display_name: z.string().optional() }, async ({ store, path, params }) => {
    const meter = await store.get('billing.meter', path.id!);
    return store.put({ ...meter, display_name: params.display_name ?? meter.display_name, updated: realNow() });
  }),
  endpoint('POST', '/v1/billing/meters/:id/deactivate', {}, async ({ store, path }) => {
    const meter = await store.get('billing.meter', path.id!);
    return store.put({ ...meter, status: 'inactive', status_transitions: { deactivated_at: realNow() } });
  }),
  endpoint('POST', '/v1/billing/meters/:id/reactivate', {}, async ({ store, path }) => {
    const meter = await store.get('billing.meter', path.id!);
    return store.put({ ...meter, status: 'active', status_transitions: { deactivated_at: null } });
  }),
  endpoint(
    'GET',
    '/v1/billing/meters/:id/event_summaries',
    { ...paging, customer: z.string(), start_time: num, end_time: num, value_grouping_window: z.enum(['hour', 'day']).optional() },
    async ({ store, path, params }) => {
      const meter = await store.get('billing.meter', path.id!);
      await store.get('customer', params.customer, 'customer');
      const { start_time: start, end_time: end, value_grouping_window: window } = params;
      if (end <= start) throw invalid('end_time must be after start_time.', { param: 'end_time' });
      if (start % 60 !== 0 || end % 60 !== 0)
        throw invalid('start_time and end_time must align with minute boundaries.', { param: start % 60 ? 'start_time' : 'end_time' });
      const size = window === 'day' ? DAY : 3600;
      if (window && (start % size !== 0 || end % size !== 0))
        throw invalid(`start_time and end_time must align with ${window} boundaries.`, { param: start % size ? 'start_time' : 'end_time' });
      const all = await summaries(store, meter, params.customer, start, end, window);
      return page(all, params, `/v1/billing/meters/${path.id}/event_summaries`);
    },
  ),

  endpoint(
    'POST',
    '/v1/billing/meter_events',
    { event_name: z.string(), payload, identifier, timestamp: num.optional() },
    async ({ store, params }) => {
      const taken = await takeReading(store, params);
      const known = { created: realNow(), event_name: params.event_name, livemode: false, payload: params.payload };
      return { object: 'billing.meter_event', ...known, identifier: taken.identifier, timestamp: taken.at };
    },
  ),
  endpoint(
    'POST',
    '/v2/billing/meter_events',
    { event_name: z.string(), payload, identifier, timestamp: instant },
    async ({ store, params }) => {
      const { identifier: id, at } = await takeReading(store, { ...params, timestamp: seconds(params.timestamp) });
      const known = { created: new Date().toISOString(), event_name: params.event_name, livemode: false, payload: params.payload };
      return { object: 'v2.billing.meter_event', ...known, identifier: id, timestamp: new Date(at * 1000).toISOString() };
    },
  ),
  endpoint('POST', '/v2/billing/meter_event_session', {}, async ({ store }) => {
    const expires_at = new Date(Date.now() + SESSION_MS).toISOString();
    const session = {
      id: newId('mes'),
      object: 'v2.billing.meter_event_session',
      livemode: false,
      created: new Date().toISOString(),
      expires_at,
    };
    return store.put({ ...session, authentication_token: newId('token') });
  }),
  // Validated asynchronously, like Stripe does: a faulty reading is no request error. It is reported by an event, and on /_stripe.
  endpoint(
    'POST',
    '/v2/billing/meter_event_stream',
    { events: z.array(z.strictObject({ event_name: z.string(), payload, identifier, timestamp: instant })).min(1) },
    async ({ store, params: { events } }) => {
      if (events.length > MAX_EVENTS_PER_REQUEST)
        throw invalid(`A request of the stream has at most ${MAX_EVENTS_PER_REQUEST} events.`, { param: 'events' });
      for (const event of events) await takeLater(store, { ...event, timestamp: seconds(event.timestamp) });
      return {};
    },
  ),
];

async function takeLater(store: Store, reading: Reading): Promise<void> {
  try {
    await takeReading(store, reading);
  } catch (error) {
    const { message } = error as Error;
    const report = await store.put({ id: newId('mer'), object: '_meter_error', created: realNow(), ...reading, message });
    await store.emit('v1.billing.meter.error_report_triggered', report, realNow());
  }
}

async function summaries(
  store: Store,
  meter: Thing,
  customer: string,
  start: number,
  end: number,
  window: 'hour' | 'day' | undefined,
): Promise<Thing[]> {
  const bucket = window ? `extract(epoch from date_trunc('${window}', at at time zone 'utc') at time zone 'utc')::bigint` : `$3::bigint`;
  const { rows } = await store.client.query<{ bucket: string; value: string }>(
    `select ${bucket} as bucket, ${formulaOf(meter)} as value from stripe.meter_events
     where event_name = $1 and customer = $2 and at >= to_timestamp($3::bigint) and at < to_timestamp($4::bigint) and counted_at <= now() group by 1 order by 1 desc`,
    [meter.event_name, customer, start, end],
  );
  return rows.map(({ bucket: from, value }) => ({
    id: newId('mtrusg'),
    object: 'billing.meter_event_summary',
    aggregated_value: Number(value),
    start_time: Number(from),
    end_time: window ? Number(from) + (window === 'day' ? DAY : 3600) : end,
    livemode: false,
    meter: meter.id,
  }));
}

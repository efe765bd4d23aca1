import { z } from 'zod';
import { endpoint, num, page, paging } from '../api.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, type Thing } from '../store.ts';
import { DAY, nowFor, realNow } from '../time.ts';

const TOO_OLD = 35 * DAY;
const TOO_EARLY = 300;

type Reading = { event_name: string; payload: Record<string, string>; identifier?: string | undefined; timestamp?: number | undefined };

/** Takes a meter event in. A known identifier is refused, as Stripe refuses it within its window. */
async function take(
  store: Store,
  { event_name, payload, identifier = newId('id'), timestamp }: Reading,
): Promise<{ identifier: string; at: number }> {
  const meter = (await store.all('billing.meter')).find((each) => each.event_name === event_name && each.status === 'active');
  if (!meter) throw invalid(`No active meter found for event name ${event_name}.`, { code: 'resource_missing', param: 'event_name' });
  const id = payload[meter.customer_mapping.event_payload_key];
  if (!id) throw invalid(`Missing payload key '${meter.customer_mapping.event_payload_key}'.`, { param: 'payload' });
  const customer = await store.get('customer', id, 'payload[stripe_customer_id]');
  const text = payload[meter.value_settings.event_payload_key] ?? (meter.default_aggregation.formula === 'count' ? '1' : '');
  if (!/^-?\d+(\.\d{1,12})?$/.test(text))
    throw invalid('The value of a meter event must be a number.', { param: 'payload[value]', code: 'meter_event_invalid_value' });
  const now = await nowFor(store, customer);
  const at = timestamp ?? now;
  if (at < now - TOO_OLD)
    throw invalid('The timestamp of a meter event must be within the last 35 days.', {
      param: 'timestamp',
      code: 'timestamp_too_far_in_past',
    });
  if (at > now + TOO_EARLY)
    throw invalid('The timestamp of a meter event must not be more than 5 minutes in the future.', {
      param: 'timestamp',
      code: 'timestamp_in_future',
    });
  const { rowCount } = await store.client.query(
    'insert into stripe.meter_events (identifier, event_name, customer, value, at) values ($1, $2, $3, $4, to_timestamp($5)) on conflict do nothing',
    [identifier, event_name, customer.id, text, at],
  );
  if (rowCount === 0)
    throw invalid(`An event already exists with identifier ${identifier}.`, { code: 'duplicate_meter_event', param: 'identifier' });
  return { identifier, at };
}

const payload = z.record(z.string(), z.coerce.string());

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
      event_time_window: z.enum(['day', 'hour']).optional(),
    },
    async ({ store, params }) => {
      if ((await store.all('billing.meter')).some((each) => each.event_name === params.event_name && each.status === 'active'))
        throw invalid(`An active meter already exists with event name ${params.event_name}.`, { param: 'event_name' });
      return store.put({
        id: newId('mtr'),
        object: 'billing.meter',
        created: realNow(),
        ...params,
        event_time_window: params.event_time_window ?? null,
        livemode: false,
        status: 'active',
        status_transitions: { deactivated_at: null },
        updated: realNow(),
      });
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
  endpoint('POST', '/v1/billing/meters/:id/deactivate', {}, async ({ store, path }) => {
    const meter = await store.get('billing.meter', path.id!);
    return store.put({ ...meter, status: 'inactive', status_transitions: { deactivated_at: realNow() } });
  }),
  endpoint(
    'GET',
    '/v1/billing/meters/:id/event_summaries',
    { ...paging, customer: z.string(), start_time: num, end_time: num, value_grouping_window: z.enum(['hour', 'day']).optional() },
    async ({ store, path, params }) => {
      const meter = await store.get('billing.meter', path.id!);
      const { start_time: start, end_time: end, value_grouping_window: window } = params;
      if (start % 60 !== 0 || end % 60 !== 0)
        throw invalid('start_time and end_time must align with minute boundaries.', { param: 'start_time' });
      if (window && (start % (window === 'day' ? DAY : 3600) !== 0 || end % (window === 'day' ? DAY : 3600) !== 0))
        throw invalid(`start_time and end_time must align with ${window} boundaries.`, { param: 'start_time' });
      return page(
        await summaries(store, meter, params.customer, start, end, window),
        params,
        `/v1/billing/meters/${path.id}/event_summaries`,
      );
    },
  ),
  endpoint(
    'POST',
    '/v1/billing/meter_events',
    { event_name: z.string(), payload, identifier: z.string().max(100).optional(), timestamp: num.optional() },
    async ({ store, params }) => {
      const { identifier, at } = await take(store, params);
      return {
        object: 'billing.meter_event',
        created: realNow(),
        event_name: params.event_name,
        identifier,
        livemode: false,
        payload: params.payload,
        timestamp: at,
      };
    },
  ),
  endpoint(
    'POST',
    '/v2/billing/meter_events',
    { event_name: z.string(), payload, identifier: z.string().max(100).optional(), timestamp: z.iso.datetime().optional() },
    async ({ store, params }) => {
      const timestamp = params.timestamp ? Math.floor(Date.parse(params.timestamp) / 1000) : undefined;
      const { identifier, at } = await take(store, { ...params, timestamp });
      return {
        object: 'v2.billing.meter_event',
        created: new Date().toISOString(),
        event_name: params.event_name,
        identifier,
        livemode: false,
        payload: params.payload,
        timestamp: new Date(at * 1000).toISOString(),
      };
    },
  ),
];

async function summaries(
  store: Store,
  meter: Thing,
  customer: string,
  start: number,
  end: number,
  window: 'hour' | 'day' | undefined,
): Promise<Thing[]> {
  const how = { sum: 'sum(value)', count: 'count(*)', last: '(array_agg(value order by at desc))[1]' }[
    meter.default_aggregation.formula as string
  ];
  const bucket = window ? `date_trunc('${window}', at at time zone 'utc')` : `'total'::text`;
  const { rows } = await store.client.query<{ bucket: Date | string; value: string }>(
    `select ${bucket} as bucket, ${how} as value from stripe.meter_events
     where event_name = $1 and customer = $2 and at >= to_timestamp($3) and at < to_timestamp($4) group by 1 order by 1 desc`,
    [meter.event_name, customer, start, end],
  );
  return rows.map(({ bucket, value }) => {
    const from = bucket instanceof Date ? bucket.getTime() / 1000 - bucket.getTimezoneOffset() * 60 : start;
    const until = window ? from + (window === 'day' ? DAY : 3600) : end;
    return {
      id: newId('mtrusg'),
      object: 'billing.meter_event_summary',
      aggregated_value: Number(value),
      start_time: from,
      end_time: until,
      livemode: false,
      meter: meter.id,
    };
  });
}

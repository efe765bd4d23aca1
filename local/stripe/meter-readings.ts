import { invalid, refuse } from './refusal.ts';
import { newId, type Store } from './store.ts';
import { DAY, nowFor } from './time.ts';

const TOO_OLD = 35 * DAY;
const TOO_EARLY = 300;

export type Reading = {
  event_name: string;
  payload: Record<string, string>;
  identifier?: string | undefined;
  timestamp?: number | undefined;
};

/**
 * Accepts a meter event. A known identifier is refused, as Stripe does within "at least 24 hours"; that answer has no code, and a
 * header that forbids retries.
 */
export async function takeReading(
  store: Store,
  { event_name, payload, identifier = newId('id'), timestamp }: Reading,
): Promise<{ identifier: string; at: number }> {
  const meters = (await store.all('billing.meter')).filter((each) => each.event_name === event_name);
  const meter = meters.find(({ status }) => status === 'active');
  if (!meter && meters.length > 0)
    throw invalid(`The meter for event name ${event_name} is inactive.`, { code: 'archived_meter', param: 'event_name' });
  if (!meter) throw invalid(`No active meter found for event name ${event_name}.`, { code: 'no_meter', param: 'event_name' });
  const mapping = meter.customer_mapping.event_payload_key as string;
  if (!payload[mapping])
    throw invalid(`Missing payload key '${mapping}'.`, { code: 'meter_event_no_customer_defined', param: `payload[${mapping}]` });
  const customer = await store.get('customer', payload[mapping], `payload[${mapping}]`);
  const key = meter.value_settings.event_payload_key as string;
  const text = payload[key] ?? (meter.default_aggregation.formula === 'count' ? '1' : undefined);
  if (text === undefined) throw invalid(`Missing payload key '${key}'.`, { code: 'meter_event_value_not_found', param: `payload[${key}]` });
  if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(text))
    throw invalid('The value of a meter event must be a number.', { code: 'meter_event_invalid_value', param: `payload[${key}]` });
  const now = await nowFor(store, customer);
  const at = timestamp ?? now;
  if (at < now - TOO_OLD)
    throw invalid('The timestamp must be within the past 35 calendar days.', { code: 'timestamp_too_far_in_past', param: 'timestamp' });
  if (at > now + TOO_EARLY)
    throw invalid('The timestamp must not be more than 5 minutes in the future.', { code: 'timestamp_in_future', param: 'timestamp' });
  const { rowCount } = await store.client.query(
    `insert into stripe.meter_events (identifier, event_name, customer, value, at)
     select $1, $2, $3, $4, to_timestamp($5)
     where not exists (select from stripe.meter_events where identifier = $1 and taken_at > now() - interval '24 hours')`,
    [identifier, event_name, customer.id, text, at],
  );
  if (rowCount === 0)
    throw refuse(
      400,
      'invalid_request_error',
      `An event already exists with identifier ${identifier}.`,
      {},
      { 'stripe-should-retry': 'false' },
    );
  return { identifier, at };
}

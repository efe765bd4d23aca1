import './world/heard-events.ts';
import { expect, test } from 'vitest';
import { POST } from '../src/app/api/webhooks/stripe/route.ts';
import { openShop } from './world/shop.ts';
import { WEBHOOK_SECRET } from './world/stripe.ts';

const { admin, stripe } = await openShop({ withCatalogue: false });

const eventOf = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'invoice.paid',
    created: 1_800_000_000,
    data: { object: { id: 'in_1', object: 'invoice' } },
    ...more,
  });
const signed = (payload: string) => ({ 'stripe-signature': stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET }) });
const send = (body: string, headers: Record<string, string> = {}) =>
  POST(new Request('http://127.0.0.1/webhooks/stripe', { method: 'POST', body, headers }));

test('the door answers 200 once an event is kept, 400 for a forgery and for what is too large', async () => {
  const body = eventOf('evt_door');
  const kept = await send(body, signed(body));
  expect([kept.status, await kept.json()]).toEqual([200, { received: true }]);
  const forged = await send(body, signed(`${body} `));
  expect([forged.status, await forged.json()]).toEqual([400, { error: 'bad_signature' }]);
  expect((await send(body)).status).toBe(400);
  const large = eventOf('evt_large', { padding: 'x'.repeat(2 * 1024 * 1024) });
  expect((await send(large, signed(large))).status).toBe(400);
  expect((await admin.query('select id from stripe_events')).rows).toEqual([{ id: 'evt_door' }]);
});

test('when it cannot be kept the door says so, and Stripe will come again', async () => {
  await admin.query('revoke insert on stripe_events from service_role');
  const body = eventOf('evt_later');
  const refused = await send(body, signed(body));
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
  await admin.query('grant insert on stripe_events to service_role');
  expect((await send(body, signed(body))).status).toBe(200);
});

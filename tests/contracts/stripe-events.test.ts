import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isHosted, openWorld } from './stripe-world.ts';

const world = openWorld();
const local = describe.skipIf(isHosted);

/** A number of customers, and their events. */
async function customers(count: number): Promise<string[]> {
  const made: string[] = [];
  for (let each = 0; each < count; each++) made.push((await world.stripe.customers.create({ name: `e${each}` })).id);
  return made;
}

describe('the list of events', () => {
  test('has one type, several, or all of a family', async () => {
    const [id] = await customers(1);
    await world.stripe.customers.update(id!, { name: 'other' });
    const types = async (ask: Stripe.EventListParams) =>
      new Set((await world.stripe.events.list({ limit: 100, ...ask })).data.map(({ type }) => type));
    expect(await types({ type: 'customer.updated' })).toEqual(new Set(['customer.updated']));
    expect(await types({ types: ['customer.updated', 'customer.created'] })).toEqual(new Set(['customer.updated', 'customer.created']));
    expect(await types({ type: 'customer.*' })).toEqual(await types({ types: ['customer.updated', 'customer.created'] }));
  });

  test('pages backwards through time, without a gap or a double', async () => {
    const made = await customers(7);
    const seen: string[] = [];
    let starting_after: string | undefined;
    while (seen.length < 7) {
      const page = await world.stripe.events.list({ type: 'customer.created', limit: 3, ...(starting_after ? { starting_after } : {}) });
      seen.push(...page.data.map(({ data }) => (data.object as { id: string }).id));
      starting_after = page.data.at(-1)!.id;
    }
    expect(seen.slice(0, 7)).toEqual(made.reverse());
  });

  test('and forwards from an event that is known', async () => {
    const [first] = await customers(1);
    const known = (await world.stripe.events.list({ type: 'customer.created', limit: 1 })).data[0]!;
    expect((known.data.object as { id: string }).id).toBe(first);
    const made = await customers(3);
    const page = await world.stripe.events.list({ type: 'customer.created', ending_before: known.id, limit: 10 });
    expect(page.data.map(({ data }) => (data.object as { id: string }).id)).toEqual(made.reverse());
  });

  test('since a moment', async () => {
    await customers(1);
    const now = Math.floor(Date.now() / 1000);
    expect((await world.stripe.events.list({ created: { gte: now - 300 }, limit: 1 })).data).toHaveLength(1);
    expect((await world.stripe.events.list({ created: { gt: now + 300 }, limit: 1 })).data).toHaveLength(0);
  });

  test('an event is found by its id, and a wrong one is not', async () => {
    await customers(1);
    const [event] = (await world.stripe.events.list({ limit: 1 })).data;
    expect((await world.stripe.events.retrieve(event!.id)).type).toBe(event!.type);
    await expect(world.stripe.events.retrieve('evt_nothing')).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' });
    await expect(world.stripe.events.list({ starting_after: 'evt_nothing' })).rejects.toMatchObject({ code: 'resource_missing' });
  });

  test('one type and several exclude each other', async () => {
    await expect(world.stripe.events.list({ type: 'invoice.paid', types: ['invoice.paid'] })).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
    });
  });
});

local('deliveries', () => {
  const received: string[] = [];
  let answer = 200;
  const sink = createServer((message: IncomingMessage, response) => {
    let body = '';
    message.on('data', (chunk) => (body += chunk));
    message.on('end', () => {
      received.push(body);
      response.writeHead(answer).end(answer === 200 ? 'ok' : 'the shop is closed');
    });
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => sink.close(resolve)));

  test('what was not taken yet can be asked for', async () => {
    answer = 500;
    const endpoint = await world.stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    const [id] = await customers(1);
    const undelivered = async () =>
      (await world.stripe.events.list({ type: 'customer.created', delivery_success: false })).data.map(
        ({ data }) => (data.object as { id: string }).id,
      );
    expect(await undelivered()).toEqual([id]);
    answer = 200;
    await vi.waitFor(async () => expect(await undelivered()).toEqual([]), { timeout: 5000 });
    await world.stripe.webhookEndpoints.del(endpoint.id);
  });

  test('a developer sees the tries, what was answered, and can send again', async () => {
    answer = 503;
    const endpoint = await world.stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    await customers(1);
    const [event] = (await world.stripe.events.list({ type: 'customer.created', limit: 1 })).data;
    const page = async () => (await fetch(`${world.url}/_stripe/events/${event!.id}`)).text();
    await vi.waitFor(async () => expect(await page()).toContain('the shop is closed'), { timeout: 5000 });
    expect(await page()).toContain('answered 503');
    answer = 200;
    await vi.waitFor(async () => expect(await page()).toContain('answered 200'), { timeout: 5000 });
    const before = received.length;
    await fetch(`${world.url}/_stripe/events/${event!.id}/resend`, { method: 'POST', redirect: 'manual' });
    await vi.waitFor(() => expect(received.length).toBe(before + 1), { timeout: 5000 });
    await world.stripe.webhookEndpoints.del(endpoint.id);
  });

  test('a disabled endpoint receives nothing', async () => {
    const endpoint = await world.stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });
    await world.stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    await customers(1);
    const [event] = (await world.stripe.events.list({ type: 'customer.created', limit: 1 })).data;
    expect(event!.pending_webhooks).toBe(0);
  });
});

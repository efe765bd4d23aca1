import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { webhookContext } from '#platform/context.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { openShop } from '../../../../tests/world/shop.ts';
import { WEBHOOK_SECRET } from '../../../../tests/world/stripe.ts';
import { receiveStripeEvent } from '../index.ts';

const { admin, stripe } = await openShop({ withCatalogue: false });
const now = () => Math.floor(Date.now() / 1000);

const eventOf = (id: string) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'invoice.paid',
    created: now(),
    data: { object: { id: 'in_1', object: 'invoice', customer: 'cus_1', description: 'Olá, padaria – R$ 297' } },
  });
const hmac = (text: string, secret = WEBHOOK_SECRET, hash = 'sha256') => createHmac(hash, secret).update(text).digest('hex');
const v1 = (time: number | string, body: string, secret?: string) => hmac(`${time}.${body}`, secret);
const good = (body: string, time = now()) => `t=${time},v1=${v1(time, body)}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const receive = (body: string | Uint8Array, signature: string | null) =>
  receiveStripeEvent(webhookContext('stripe'), { body: typeof body === 'string' ? bytes(body) : body, signature });
const stored = async () => Number((await admin.query('select count(*) from stripe_events')).rows[0].count);

test('an event that Stripe signed is kept once, whatever how often it comes, and announced once', async () => {
  const body = eventOf('evt_good');
  expect(await receive(body, good(body))).toEqual({ eventId: 'evt_good', isNew: true });
  expect(await receive(body, good(body))).toEqual({ eventId: 'evt_good', isNew: false });
  const times = await Promise.all(Array.from({ length: 10 }, () => receive(eventOf('evt_ten'), good(eventOf('evt_ten')))));
  expect(times.filter(({ isNew }) => isNew)).toHaveLength(1);
  const { rows } = await admin.query(`select type, stripe_customer_id, object_id, payload->'data'->'object'->>'description' as words
    from stripe_events where id = 'evt_good'`);
  expect(rows).toEqual([{ type: 'invoice.paid', stripe_customer_id: 'cus_1', object_id: 'in_1', words: 'Olá, padaria – R$ 297' }]);
  expect(heard.map(({ name, data }) => [name, data.eventId])).toEqual([
    ['billing/stripe.received', 'evt_good'],
    ['billing/stripe.received', 'evt_ten'],
  ]);
});

test('what Stripe may send besides is taken: several signatures, an old scheme beside the new, a clock a little off', async () => {
  const body = eventOf('evt_forms');
  const time = now();
  for (const signature of [
    `t=${time},v1=${v1(time, body, 'whsec_of_before_the_roll')},v1=${v1(time, body)}`,
    `t=${time},v1=${v1(time, body)},v0=${hmac(`${time}.${body}`, 'x')}`,
    `t=${time},v0=nonsense,v1=${v1(time, body)}`,
    good(body, time - 290),
    good(body, time + 290),
  ])
    expect(await receive(body, signature)).toMatchObject({ eventId: 'evt_forms' });
});

/** Each: the payload, and its signature. */
const FORGED: [string, () => [string | Uint8Array, string | null]][] = [];
const forge = (name: string, make: (body: string, time: number) => [string | Uint8Array, string | null]) =>
  FORGED.push([name, () => make(eventOf(`evt_forged_${FORGED.length}`), now())]);

for (const secret of [
  '',
  ' ',
  'whsec_',
  'whsec_other',
  WEBHOOK_SECRET.slice(0, -1),
  `${WEBHOOK_SECRET} `,
  WEBHOOK_SECRET.toUpperCase(),
  WEBHOOK_SECRET.replace('whsec_', ''),
  Buffer.from(WEBHOOK_SECRET).toString('base64'),
  'sk_test_local',
])
  forge(`signed with the secret “${secret}”`, (body, time) => [body, `t=${time},v1=${v1(time, body, secret)}`]);
for (const age of [301, 302, 305, 330, 600, 900, 3600, 7200, 86_400, 400 * 86_400])
  forge(`signed ${age} seconds ago`, (body, time) => [body, good(body, time - age)]);
for (const ahead of [302, 330, 600, 3600, 7200, 86_400, 400 * 86_400, 10 ** 10])
  forge(`signed ${ahead} seconds ahead`, (body, time) => [body, good(body, time + ahead)]);
for (const header of [
  null,
  '',
  ' ',
  ',',
  '=',
  't=',
  'v1=',
  't=,v1=',
  't,v1',
  'garbage',
  '{}',
  'null',
  't=1',
  'Bearer x',
  ';'.repeat(10_000),
])
  forge(`the header is ${JSON.stringify(header)?.slice(0, 30)}`, (body) => [body, header]);
for (const time of ['abc', '1e9', '0x5f5e100', '-1', '0', '1.5', ' ', 'NaN', 'Infinity', '١٢٣'])
  forge(`the time is “${time}”`, (body) => [body, `t=${time},v1=${v1(time, body)}`]);
for (const [name, header] of [
  ['without a time', (body: string, time: number) => `v1=${v1(time, body)}`],
  ['without a signature', (_: string, time: number) => `t=${time}`],
  ['with v0 alone', (body: string, time: number) => `t=${time},v0=${v1(time, body)}`],
  ['with v2 alone', (body: string, time: number) => `t=${time},v2=${v1(time, body)}`],
  ['with V1 alone', (body: string, time: number) => `t=${time},V1=${v1(time, body)}`],
  ['with T for the time', (body: string, time: number) => `T=${time},v1=${v1(time, body)}`],
  ['parted by semicolons', (body: string, time: number) => `t=${time};v1=${v1(time, body)}`],
  ['with blanks after the comma', (body: string, time: number) => `t=${time}, v1=${v1(time, body)}`],
  ['with two times, the right one last', (body: string, time: number) => `t=1,t=${time},v1=${v1(time, body)}`],
  ['with two times, the right one first', (body: string, time: number) => `t=${time},t=1,v1=${v1(time, body)}`],
  ['with two new times', (body: string, time: number) => `t=${time},v1=${v1(time, body)},t=${time + 1}`],
  ['with the time of another signature', (body: string, time: number) => `t=${time},v1=${v1(time - 1, body)}`],
  ['in capitals', (body: string, time: number) => `t=${time},v1=${v1(time, body).toUpperCase()}`],
  ['cut off', (body: string, time: number) => `t=${time},v1=${v1(time, body).slice(0, 63)}`],
  ['too long', (body: string, time: number) => `t=${time},v1=${v1(time, body)}0`],
  [
    'with one letter changed',
    (body: string, time: number) => `t=${time},v1=${v1(time, body).replace(/^./, (c) => (c === '0' ? '1' : '0'))}`,
  ],
  ['of zeros', (_: string, time: number) => `t=${time},v1=${'0'.repeat(64)}`],
  ['empty', (_: string, time: number) => `t=${time},v1=`],
  [
    'in base64',
    (body: string, time: number) => `t=${time},v1=${createHmac('sha256', WEBHOOK_SECRET).update(`${time}.${body}`).digest('base64')}`,
  ],
  ['of SHA-1', (body: string, time: number) => `t=${time},v1=${hmac(`${time}.${body}`, WEBHOOK_SECRET, 'sha1')}`],
  ['of SHA-512', (body: string, time: number) => `t=${time},v1=${hmac(`${time}.${body}`, WEBHOOK_SECRET, 'sha512')}`],
  ['of the body without the time', (body: string, time: number) => `t=${time},v1=${hmac(body)}`],
  ['of the time without the body', (_: string, time: number) => `t=${time},v1=${hmac(`${time}.`)}`],
  ['with another point', (body: string, time: number) => `t=${time},v1=${hmac(`${time}:${body}`)}`],
  ['of the plain secret', (_: string, time: number) => `t=${time},v1=${WEBHOOK_SECRET}`],
] as const)
  forge(`a signature ${name}`, (body, time) => [body, header(body, time)]);
for (const [name, change] of [
  ['with another type', (body: string) => body.replace('invoice.paid', 'invoice.void')],
  ['with another customer', (body: string) => body.replace('cus_1', 'cus_2')],
  ['with another id', (body: string) => body.replace('evt_', 'evt_x')],
  ['with a blank at the end', (body: string) => `${body} `],
  ['with a line at the end', (body: string) => `${body}\n`],
  ['with a blank at the front', (body: string) => ` ${body}`],
  ['with a byte-order mark', (body: string) => `\uFEFF${body}`],
  ['written anew, indented', (body: string) => JSON.stringify(JSON.parse(body), null, 2)],
  ['with its keys in another order', (body: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse()))],
  ['with letters escaped', (body: string) => body.replace('á', '\\u00e1')],
  ['decomposed', (body: string) => body.normalize('NFD')],
  ['in another case', (body: string) => body.toLowerCase()],
  ['cut off', (body: string) => body.slice(0, -1)],
  ['twice', (body: string) => body + body],
  ['empty', () => ''],
  ['an empty object', () => '{}'],
  ['null', () => 'null'],
  ['a form', (body: string) => `payload=${encodeURIComponent(body)}`],
] as const)
  forge(`a body ${name}`, (body, time) => [change(body), good(body, time)]);
for (const encoding of ['latin1', 'utf16le', 'base64', 'hex'] as const)
  forge(`a body sent in ${encoding}`, (body, time) => {
    const sent =
      encoding === 'base64' || encoding === 'hex' ? Buffer.from(Buffer.from(body).toString(encoding)) : Buffer.from(body, encoding);
    return [new Uint8Array(sent), good(body, time)];
  });
forge('a body with bytes that are no text', (body, time) => [new Uint8Array([...bytes(body), 0xff]), good(`${body}\uFFFD`, time)]);
forge('the signature of another event', (body, time) => [body, good(eventOf('evt_another'), time)]);
forge('nothing signed with nothing', (_, time) => ['', `t=${time},v1=${hmac(`${time}.`)}`]);

test(`${FORGED.length} forged, stale and broken signatures are refused, and nothing is kept`, async () => {
  expect(FORGED.length).toBeGreaterThanOrEqual(100);
  const before = await stored();
  for (const [name, make] of FORGED) {
    const [body, signature] = make();
    await expect(receive(body, signature), name).rejects.toMatchObject({ code: 'invalid', reason: 'bad_signature' });
  }
  expect(await stored()).toBe(before);
});

test.each([
  ['not JSON', 'hello'],
  ['a list', '[]'],
  ['without an id', '{"type":"x","created":1,"data":{"object":{}}}'],
  ['without data', '{"id":"evt_1","type":"x","created":1}'],
  ['with an id too long', eventOf('e'.repeat(101))],
])('what Stripe signed but nobody can read is refused: %s', async (_, body) => {
  await expect(receive(body, good(body))).rejects.toMatchObject({ code: 'invalid' });
});

test('a thin event, which says nothing of what happened, has the newest of Stripe’s list read and announced', async () => {
  await stripe.customers.create({ email: 'bia@example.com' });
  const customer = await stripe.customers.create({ email: 'ana@example.com' });
  const send = vi.spyOn((await import('#platform/jobs.ts')).jobs, 'send');
  const thin = {
    id: 'evt_thin',
    object: 'v2.core.event',
    type: 'v1.customer.created',
    created: new Date().toISOString(),
    livemode: false,
    related_object: { id: customer.id, type: 'customer', url: `/v1/customers/${customer.id}` },
  };
  const body = JSON.stringify(thin);
  expect(await receive(body, good(body))).toEqual({ eventId: 'evt_thin', isNew: true });
  expect(await receive(body, good(body))).toEqual({ eventId: 'evt_thin', isNew: false });
  expect(send).toHaveBeenCalledTimes(1);
  const { rows } = await admin.query('select id, type from stripe_events where stripe_customer_id = $1', [customer.id]);
  expect(rows).toEqual([{ id: expect.any(String), type: 'customer.created' }]);
  expect(heard.filter(({ data }) => data.eventId === rows[0].id)).toHaveLength(1);
  await expect(receive(body, good(body.replace('thin', 'thick')))).rejects.toMatchObject({ reason: 'bad_signature' });
});

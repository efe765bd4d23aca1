import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Stripe from 'stripe';
import { CHARGED_METERS } from '#modules/metering/meters.ts';
import { makePerson } from '../world/people.ts';
import { type Cloud, until } from './cloud.ts';

/** A client of the run, and what it was told had happened. */
export interface Person {
  clientId: string;
  email: string;
  customerId: string;
  siteId: string;
  /** What was acknowledged: keys of generations, tokens counted, the last text, changes of plan. */
  generations: string[];
  tokens: number;
  text: string;
  plan: 'basic' | 'pro';
  changes: number;
  published: number;
}

type Answer = { status: number; body: Record<string, unknown> };

export const stripeOf = (cloud: Cloud): Stripe =>
  new Stripe(cloud.keys.stripeSecretKey, {
    host: '127.0.0.1',
    port: new URL(cloud.urls.stripe).port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });

/** Asks the app again with the same words until it has an answer, as every client of it does. */
async function ask(cloud: Cloud, verb: string, person: { clientId: string }, args: Record<string, string>): Promise<Answer> {
  for (const end = Date.now() + 90_000; Date.now() < end; await sleep(60)) {
    try {
      const body = JSON.stringify({ clientId: person.clientId, ...args });
      const response = await fetch(`${cloud.urls.app}/do/${verb}`, { method: 'POST', body, signal: AbortSignal.timeout(20_000) });
      if (response.status !== 503) return { status: response.status, body: (await response.json()) as Answer['body'] };
    } catch {
      // It was killed; the next one is on its way.
    }
  }
  throw new Error(`${verb} was not answered for a minute and a half`);
}

/** A client who pays for `basic`, has a site, and a card that works. */
export async function makePayer(cloud: Cloud, nth: number): Promise<Person> {
  const email = `dona-${nth}-${randomUUID().slice(0, 8)}@example.com`;
  const clientId = await makePerson(cloud.admin, { email, name: `Dona ${nth}` });
  const customer = await ask(cloud, 'customer', { clientId }, {});
  const customerId = String(customer.body.id);
  const stripe = stripeOf(cloud);
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customerId });
  const keys = ['basic_brl', ...CHARGED_METERS.map((meter) => `basic_${meter}_brl_pt`)];
  const { data: prices } = await stripe.prices.list({ lookup_keys: keys, active: true, limit: 10 });
  const flat = prices.find(({ lookup_key }) => lookup_key === keys[0])!;
  await stripe.subscriptions.create({
    customer: customerId,
    default_payment_method: card.id,
    items: [{ price: flat.id, quantity: 1 }, ...prices.filter(({ id }) => id !== flat.id).map(({ id }) => ({ price: id }))],
    metadata: { client_id: clientId, plan: 'basic' },
  });
  await until('the plan counts', async () => {
    const { rows } = await cloud.admin.query('select paid_plan from entitlements where client_id = $1', [clientId]);
    return rows[0]?.paid_plan === 'basic';
  });
  const prompt = `Padaria Pão Quente ${nth} em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-01${10 + nth}.`;
  await ask(cloud, 'describe', { clientId }, { prompt, key: 'first' });
  let siteId = '';
  await until('the site is made', async () => {
    const { rows } = await cloud.admin.query(`select site_id from generations where client_id = $1 and status = 'done'`, [clientId]);
    siteId = rows[0]?.site_id ?? '';
    return siteId !== '';
  });
  return { clientId, email, customerId, siteId, generations: ['first'], tokens: 0, text: '', plan: 'basic', changes: 0, published: 0 };
}

const must = ({ status, body }: Answer, ...also: string[]): boolean => {
  if (status !== 200 && !also.includes(String(body.reason))) throw new Error(`refused: ${JSON.stringify(body)}`);
  return status === 200;
};

const DEEDS: Record<string, { weight: number; do(cloud: Cloud, person: Person): Promise<void> }> = {
  meter: {
    weight: 6,
    async do(cloud, person) {
      const key = randomUUID();
      must(await ask(cloud, 'meter', person, { key }));
      person.generations.push(key);
    },
  },
  giveBack: { weight: 1, do: async (cloud, person) => void must(await ask(cloud, 'giveBack', person, { key: randomUUID() })) },
  count: {
    weight: 6,
    async do(cloud, person) {
      const quantity = 1 + Math.floor(Math.random() * 900);
      must(await ask(cloud, 'count', person, { key: randomUUID(), quantity: String(quantity), at: new Date().toISOString() }));
      person.tokens += quantity;
    },
  },
  publish: {
    weight: 3,
    async do(cloud, person) {
      const text = `Pão das ${person.published} e ${randomUUID().slice(0, 4)}`;
      must(await ask(cloud, 'publish', person, { siteId: person.siteId, id: randomUUID(), text }));
      person.text = text;
      person.published += 1;
    },
  },
  charge: {
    weight: 1,
    async do(cloud, person) {
      const plan = person.plan === 'basic' ? 'pro' : 'basic';
      // Asked again after a crash, what was done before it shows as another amount or as done.
      for (let reason: unknown = 'amount_changed'; reason === 'amount_changed'; ) {
        const answer = await ask(cloud, 'charge', person, { plan });
        must(answer, 'already_on_plan', 'amount_changed');
        reason = answer.body.reason;
      }
      // A smaller plan waits for the end of the period.
      if (plan === 'basic') return;
      person.plan = plan;
      person.changes += 1;
    },
  },
};
const CHOICES = Object.values(DEEDS).flatMap((deed) => Array<typeof deed>(deed.weight).fill(deed));

/** Lets a client do one thing after another until told to stop. Returns how many. */
export async function keepBusy(cloud: Cloud, person: Person, isOver: () => boolean): Promise<number> {
  let deeds = 0;
  for (; !isOver(); deeds++) {
    await CHOICES[Math.floor(Math.random() * CHOICES.length)]!.do(cloud, person);
    await sleep(Math.random() * 60);
  }
  return deeds;
}

import { failPayment, letPass, makeSubscriber, payNow, type Subscriber } from '../world/subscribers.ts';
import { scenario, type World } from './scenario.ts';

const late = async ({ admin }: World, time = '1 hour'): Promise<Subscriber> => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await letPass(admin, one, time);
  return one;
};
const paid = async (world: World): Promise<Subscriber> => {
  const one = await late(world);
  await payNow(world.admin, one);
  return one;
};
const ended = async ({ admin }: World): Promise<Subscriber> => {
  const one = await makeSubscriber(admin);
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where id = $1`, [one.subscription]);
  return one;
};
/** A rung that was noted, and told to nobody. */
const noted = async (world: World): Promise<Subscriber & { since: string }> => {
  const one = await late(world, '8 days');
  const { rows } = await world.admin.query<{ since: string }>(`select to_json(late_since) #>> '{}' as since from app.note_standings($1)`, [
    one.ctx.account.id,
  ]);
  return { ...one, since: rows[0]!.since };
};

const clientId = ({ ctx }: Subscriber): string => ctx.account.id;
const rungsOf = async (one: Subscriber, { admin, heard }: World) => [
  (await admin.query('select rung from standings where client_id = $1 order by rung', [clientId(one)])).rows.map(({ rung }) => rung),
  heard.filter(({ name, data }) => name === 'billing/standing.changed' && data?.clientId === clientId(one)).length,
];
const promised = async (one: Subscriber, { admin }: World) =>
  (await admin.query('select kind, state from mails where client_id = $1', [clientId(one)])).rows;
const heardOf = (one: Subscriber, { heard }: World) => [
  ...new Set(heard.filter(({ data }) => data?.clientId === clientId(one)).map(({ name }) => name)),
];

export const dunningScenarios = [
  scenario({ function: 'note-standings', arrange: late, truth: rungsOf, must: [['late'], 1] }),
  scenario({
    function: 'note-standing-on-news',
    arrange: late,
    event: (one: Subscriber) => ({ name: 'billing/payment.failed', data: { clientId: clientId(one), invoiceId: one.invoice } }),
    truth: rungsOf,
    must: [['late'], 1],
  }),
  scenario({
    function: 'mail-payment-failed',
    arrange: late,
    event: (one: Subscriber) => ({ name: 'billing/payment.failed', data: { clientId: clientId(one), invoiceId: one.invoice } }),
    truth: promised,
    must: [{ kind: 'payment-failed', state: 'queued' }],
  }),
  scenario({
    function: 'mail-receipt',
    arrange: paid,
    event: (one: Subscriber) => ({ name: 'billing/invoice.paid', data: { clientId: clientId(one), invoiceId: one.invoice } }),
    truth: promised,
    must: [{ kind: 'receipt', state: 'queued' }],
  }),
  scenario({
    function: 'mail-standing',
    arrange: noted,
    event: (one: Subscriber & { since: string }) => ({
      name: 'billing/standing.changed',
      data: { clientId: clientId(one), standing: 'read_only', rung: 'read_only', since: one.since },
    }),
    truth: promised,
    must: [{ kind: 'read-only', state: 'queued' }],
  }),
  scenario({
    function: 'mail-subscription',
    arrange: ended,
    event: (one: Subscriber) => ({ name: 'billing/subscription.changed', data: { clientId: clientId(one) } }),
    truth: promised,
    must: [{ kind: 'subscription-ended', state: 'queued' }],
  }),
  scenario({
    function: 'request-missed-money-mails',
    when: 'asks again for what events lost',
    arrange: async (world) => ({ paid: await paid(world), ended: await ended(world) }),
    truth: async (one, world) => [heardOf(one.paid, world), heardOf(one.ended, world)],
    must: [['billing/invoice.paid'], ['billing/subscription.changed']],
  }),
  scenario({
    function: 'request-missed-money-mails',
    when: 'promises the mail of a rung',
    arrange: noted,
    truth: promised,
    must: [{ kind: 'read-only', state: 'queued' }],
  }),
];

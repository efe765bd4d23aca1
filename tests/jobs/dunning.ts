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
/** A stage that was recorded and not notified. */
const noted = async (world: World): Promise<Subscriber & { since: string }> => {
  const one = await late(world, '8 days');
  const { rows } = await world.admin.query<{ since: string }>(
    `select to_json(late_since) #>> '{}' as since from app.record_dunning_stages($1)`,
    [one.ctx.account.id],
  );
  return { ...one, since: rows[0]!.since };
};

const clientId = ({ ctx }: Subscriber): string => ctx.account.id;
const stagesOf = async (one: Subscriber, { admin, heard }: World) => [
  (await admin.query('select stage from dunning_stages where client_id = $1 order by stage', [clientId(one)])).rows.map(
    ({ stage }) => stage,
  ),
  heard.filter(({ name, data }) => name === 'billing/dunning-stage.reached' && data?.clientId === clientId(one)).length,
];
const promised = async (one: Subscriber, { admin }: World) =>
  (await admin.query('select kind, state from mails where client_id = $1', [clientId(one)])).rows;
const heardOf = (one: Subscriber, { heard }: World) => [
  ...new Set(heard.filter(({ data }) => data?.clientId === clientId(one)).map(({ name }) => name)),
];

export const dunningScenarios = [
  scenario({ function: 'record-dunning-stages', arrange: late, truth: stagesOf, must: [['late'], 1] }),
  scenario({
    function: 'record-dunning-stage-on-news',
    arrange: late,
    event: (one: Subscriber) => ({ name: 'billing/payment.failed', data: { clientId: clientId(one), invoiceId: one.invoice } }),
    truth: stagesOf,
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
    function: 'mail-dunning-stage',
    arrange: noted,
    event: (one: Subscriber & { since: string }) => ({
      name: 'billing/dunning-stage.reached',
      data: { clientId: clientId(one), paymentState: 'read_only', stage: 'read_only', since: one.since },
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
    when: 'promises the mail of a dunning stage',
    arrange: noted,
    truth: promised,
    must: [{ kind: 'read-only', state: 'queued' }],
  }),
];

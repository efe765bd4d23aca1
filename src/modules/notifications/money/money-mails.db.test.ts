import { expect, test, vi } from 'vitest';
import { recordDunningStages } from '#modules/billing/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { failPayment, letPass, makeSubscriber, payNow, type Subscriber } from '../../../../tests/world/subscribers.ts';
import { findUnmailedMoney, mailDunningStage, mailPaymentFailed, mailReceipt, mailSubscription } from '../index.ts';
import { composeLetter } from '../outbox/compose-letter.ts';

const { admin } = await openDatabase();
vi.spyOn(jobs, 'send').mockResolvedValue({ ids: [] });

type Mail = { kind: string; key: string; data: Record<string, unknown> };
const mailsOf = async ({ ctx }: Subscriber): Promise<Mail[]> =>
  (await admin.query<Mail>('select kind, key, data from mails where client_id = $1 order by created_at, id', [ctx.account.id])).rows;
const kindsOf = async (one: Subscriber) => (await mailsOf(one)).map(({ kind }) => kind);

/** Ages the idempotency keys by a day as well: they contain the time at which the debt began. */
const agedKeys = ({ ctx }: Subscriber) =>
  admin.query(
    `update mails set key = regexp_replace(key, '\\d+$', '') || (substring(key from '\\d+$')::bigint - 86400000)
     where client_id = $1 and key like 'dunning-stage/%'`,
    [ctx.account.id],
  );

/** Runs the sweep as if no event had ever come. */
async function sweep(one: Subscriber): Promise<void> {
  const { failed, paid, stages, subscribers } = await findUnmailedMoney(jobContext('sweep'));
  const own = <T extends { clientId: string }>(those: T[]) => those.filter(({ clientId }) => clientId === one.ctx.account.id);
  for (const ref of own(failed)) await mailPaymentFailed(one.ctx, ref);
  for (const ref of own(paid)) await mailReceipt(one.ctx, ref);
  for (const stage of own(stages)) await mailDunningStage(one.ctx, stage);
  if (own(subscribers).length > 0) await mailSubscription(one.ctx);
}

test('a debt of three weeks brings each mail on its day and once, and paying brings the receipt and the good news', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  const days: [day: number, kinds: string[]][] = [];
  for (let day = 0; day <= 30; day++) {
    const before = (await kindsOf(one)).length;
    await recordDunningStages(one.ctx);
    await sweep(one);
    await sweep(one);
    const came = (await kindsOf(one)).slice(before);
    if (came.length > 0) days.push([day, came]);
    await letPass(admin, one, '1 day');
    await agedKeys(one);
  }
  expect(days).toEqual([
    [0, ['payment-failed']],
    [3, ['payment-reminder']],
    [7, ['read-only']],
    [14, ['pause-coming']],
    [20, ['pause-coming']],
    [21, ['paused']],
  ]);
  await payNow(admin, one);
  await recordDunningStages(one.ctx);
  await sweep(one);
  await sweep(one);
  expect((await kindsOf(one)).slice(6).sort()).toEqual(['lifted', 'receipt']);
  expect((await mailsOf(one)).find(({ kind }) => kind === 'lifted')?.data).toEqual({ wasPaused: true });
});

test('a payment that fails and is made up for on the next day brings two mails', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await recordDunningStages(one.ctx);
  await Promise.all([mailPaymentFailed(one.ctx, { invoiceId: one.invoice }), mailPaymentFailed(one.ctx, { invoiceId: one.invoice })]);
  await payNow(admin, one);
  await recordDunningStages(one.ctx);
  await Promise.all([mailReceipt(one.ctx, { invoiceId: one.invoice }), mailReceipt(one.ctx, { invoiceId: one.invoice })]);
  await mailPaymentFailed(one.ctx, { invoiceId: one.invoice });
  await sweep(one);
  expect(await kindsOf(one)).toEqual(['payment-failed', 'receipt']);
  expect((await mailsOf(one))[1]?.data).toMatchObject({ amount: { cents: 29_700, currency: 'BRL' }, afterFailure: true });
});

test('a stage of dunning that has passed is not mailed', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await letPass(admin, one, '8 days');
  await recordDunningStages(one.ctx);
  const { rows } = await admin.query<{ since: string }>(
    `select to_json(late_since) #>> '{}' as since from dunning_stages where client_id = $1`,
    [one.ctx.account.id],
  );
  await payNow(admin, one);
  await mailDunningStage(one.ctx, { stage: 'read_only', since: rows[0]!.since });
  expect(await kindsOf(one)).toEqual([]);
});

test('an event of a dunning stage and the sweep ask for the same mail', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await letPass(admin, one, '8 days');
  await recordDunningStages(one.ctx);
  const { rows } = await admin.query<{ since: string }>(
    `select to_json(late_since) #>> '{}' as since from dunning_stages where client_id = $1`,
    [one.ctx.account.id],
  );
  await mailDunningStage(one.ctx, { stage: 'read_only', since: rows[0]!.since });
  await sweep(one);
  expect(await kindsOf(one)).toEqual(['read-only']);
});

test('the first payment of a plan that fails, and an invoice of nothing, bring no mail', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await recordDunningStages(one.ctx);
  await admin.query(`update invoices set billing_reason = 'subscription_create' where id = $1`, [one.invoice]);
  await mailPaymentFailed(one.ctx, { invoiceId: one.invoice });
  await payNow(admin, one);
  await admin.query('update invoices set total_cents = 0 where id = $1', [one.invoice]);
  await mailReceipt(one.ctx, { invoiceId: one.invoice });
  await sweep(one);
  expect(await kindsOf(one)).toEqual([]);
});

test('a trial that ends in three days is announced once, and not when it was cancelled', async () => {
  const one = await makeSubscriber(admin);
  await admin.query(`update subscriptions set status = 'trialing', trial_end = now() + interval '4 days' where id = $1`, [
    one.subscription,
  ]);
  await mailSubscription(one.ctx);
  expect(await kindsOf(one)).toEqual([]);
  await admin.query(`update subscriptions set trial_end = now() + interval '60 hours' where id = $1`, [one.subscription]);
  await sweep(one);
  await mailSubscription(one.ctx);
  const mails = await mailsOf(one);
  expect(mails.map(({ kind }) => kind)).toEqual(['trial-ending']);
  expect(mails[0]?.data).toMatchObject({ plan: 'basic', price: { cents: 29_700, currency: 'BRL' } });
  const other = await makeSubscriber(admin);
  await admin.query(
    `update subscriptions set status = 'trialing', trial_end = now() + interval '60 hours', cancel_at = now() + interval '60 hours' where id = $1`,
    [other.subscription],
  );
  await mailSubscription(other.ctx);
  await sweep(other);
  expect(await kindsOf(other)).toEqual([]);
});

test('the end of a plan is announced once, and not while another one is active', async () => {
  const one = await makeSubscriber(admin);
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where id = $1`, [one.subscription]);
  await sweep(one);
  await mailSubscription(one.ctx);
  expect((await mailsOf(one)).map(({ kind, data }) => [kind, data])).toEqual([['subscription-ended', { plan: 'basic', now: 'free' }]]);
});

const money = { cents: 29_700, currency: 'BRL' };
const [readOnlyAt, pausesAt] = ['2026-12-01T12:00:00.000Z', '2026-12-15T12:00:00.000Z'];
const owed = { amount: money, payUrl: 'https://pay.example/i', readOnlyAt, pausesAt };
const DATA: Record<string, object> = {
  'payment-failed': { ...owed, plan: 'basic', reason: 'funds' },
  'boleto-ready': { amount: money, plan: 'basic', until: readOnlyAt, payUrl: 'https://pay.example/v' },
  'boleto-over': { ...owed, plan: 'basic' },
  'payment-reminder': owed,
  'read-only': owed,
  'pause-coming': owed,
  paused: owed,
  lifted: { wasPaused: true },
  receipt: { invoiceId: 'in_1', number: 'PM-1', amount: money, from: readOnlyAt, to: pausesAt, pdfUrl: null, afterFailure: true },
  'trial-ending': { plan: 'pro', endsAt: pausesAt, price: money },
  'subscription-ended': { plan: 'pro', now: 'free' },
};

test.each(Object.keys(DATA))('the mail %s is written in each language: short, with one thing to do and no empty word', (kind) => {
  const subjects = new Set<string>();
  for (const locale of ['pt-BR', 'en', 'es']) {
    const { subject, paragraphs, button, why } = composeLetter(kind, DATA[kind], locale);
    subjects.add(subject);
    const text = [subject, ...paragraphs, button?.label, why].join('\n');
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{3}/);
    expect(paragraphs.join(' ').split(' ').length).toBeLessThan(110);
    expect(button?.href).toMatch(/^https?:\/\//);
  }
  expect(subjects.size).toBe(3);
});

test('a stranger asks for no mail about money, and nobody for another client’s', async () => {
  const one = await makeSubscriber(admin);
  const other = await makeSubscriber(admin);
  await expect(mailPaymentFailed(anonymousContext(), { invoiceId: one.invoice })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(mailReceipt(other.ctx, { invoiceId: one.invoice })).rejects.toMatchObject({ code: 'not_found' });
  await expect(mailDunningStage(anonymousContext(), { stage: 'paused', since: readOnlyAt })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(mailSubscription(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(findUnmailedMoney(other.ctx)).rejects.toMatchObject({ code: 'forbidden' });
});

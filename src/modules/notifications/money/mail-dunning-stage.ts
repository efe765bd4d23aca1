import { type DunningStage, getPaymentState, listDunningStages } from '#modules/billing/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

// The first stage is covered by the mail about the failed invoice, `mailPaymentFailed`.
const KINDS = {
  reminded: 'payment-reminder',
  read_only: 'read-only',
  warned: 'pause-coming',
  last_call: 'pause-coming',
  paused: 'paused',
} as const;

/** Queues the mail of a dunning stage if it still applies; once per stage and late period. */
export async function mailDunningStage(ctx: Context, input: { stage: DunningStage; since: string }): Promise<void> {
  const { stage } = input;
  const since = new Date(input.since);
  const key = ['dunning-stage', stage, requireAccount(ctx).id, since.getTime()].join('/');
  const payment = await getPaymentState(ctx);
  if (stage === 'late') return;
  if (stage === 'lifted') {
    const reached = await listDunningStages(ctx, { since: input.since });
    const waited = reached.includes('read_only') || reached.includes('paused');
    if (!waited || payment.paymentState !== 'good' || payment.source !== 'subscription') return;
    await requestMail(ctx, { kind: 'lifted', key, data: { wasPaused: reached.includes('paused') } });
    return;
  }
  const { late, owed } = payment;
  if (!late || !owed || late.since.getTime() !== since.getTime()) return;
  await requestMail(ctx, {
    kind: KINDS[stage],
    key,
    data: {
      amount: { cents: owed.dueCents, currency: owed.currency },
      payUrl: owed.payUrl,
      readOnlyAt: late.readOnlyAt.toISOString(),
      pausesAt: late.pausesAt.toISOString(),
    },
  });
}

import { getStanding, listRungs, type Rung } from '#modules/billing/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

// The first rung is told with the invoice that failed, by `mailPaymentFailed`.
const KINDS = {
  reminded: 'payment-reminder',
  read_only: 'read-only',
  warned: 'pause-coming',
  last_call: 'pause-coming',
  paused: 'paused',
} as const;

/** Asks for the mail of a rung, as long as it is still true; once for each rung of each time of being late. */
export async function mailStanding(ctx: Context, input: { rung: Rung; since: string }): Promise<void> {
  const { rung } = input;
  const since = new Date(input.since);
  const key = ['standing', rung, requireAccount(ctx).id, since.getTime()].join('/');
  const stands = await getStanding(ctx);
  if (rung === 'late') return;
  if (rung === 'lifted') {
    const reached = await listRungs(ctx, { since: input.since });
    const waited = reached.includes('read_only') || reached.includes('paused');
    if (!waited || stands.standing !== 'good' || stands.source !== 'subscription') return;
    await requestMail(ctx, { kind: 'lifted', key, data: { wasPaused: reached.includes('paused') } });
    return;
  }
  const { late, owed } = stands;
  if (!late || !owed || late.since.getTime() !== since.getTime()) return;
  await requestMail(ctx, {
    kind: KINDS[rung],
    key,
    data: {
      amount: { cents: owed.dueCents, currency: owed.currency },
      payUrl: owed.payUrl,
      readOnlyAt: late.readOnlyAt.toISOString(),
      pausesAt: late.pausesAt.toISOString(),
    },
  });
}

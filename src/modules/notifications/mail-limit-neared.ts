import { type ForeseenMeter, getForecast, getLimitNotice, getSpending } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

/** Queues the mail about a limit, once per notice. Does nothing for a notice of another account. */
export async function mailLimitNeared(ctx: Context, input: { noticeId: string }): Promise<void> {
  const notice = await getLimitNotice(ctx, input);
  if (!notice) return;
  const { overage, maxCents, currency } = await getSpending(ctx);
  const { meter, percent, used, ceiling } = notice;
  const spending = meter === 'spending';
  const foreseen = spending ? null : (await getForecast(ctx))[meter as ForeseenMeter];
  await requestMail(ctx, {
    kind: 'limit-neared',
    key: `limit-neared/${notice.id}`,
    data: {
      percent,
      quantity: spending ? null : { meter: meter as ForeseenMeter, used, of: ceiling },
      money: spending ? { used: { cents: used, currency }, of: { cents: ceiling, currency } } : null,
      resetsAt: notice.periodEnd.toISOString(),
      payUpTo: overage === 'pay' && meter !== 'bandwidth' ? { cents: maxCents, currency } : null,
      forecast: foreseen && {
        at: foreseen.limitAt?.toISOString() ?? null,
        from: foreseen.limitFrom?.toISOString() ?? null,
        to: foreseen.limitTo?.toISOString() ?? null,
      },
    },
  });
}

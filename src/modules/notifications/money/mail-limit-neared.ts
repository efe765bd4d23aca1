import { getForecast, getLimitNotice, getSpending, METERS, type PlanMeter } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail about a limit, once per notice. Does nothing for a notice of another account. */
export async function mailLimitNeared(ctx: Context, input: { noticeId: string }): Promise<void> {
  const notice = await getLimitNotice(ctx, input);
  if (!notice) return;
  const { overage, maxCents, currency } = await getSpending(ctx);
  const { meter, percent, used, ceiling } = notice;
  const limited = meter === 'spending' ? null : (meter as PlanMeter);
  const foreseen = limited && (await getForecast(ctx))[limited];
  await requestMail(ctx, {
    kind: 'limit-neared',
    key: `limit-neared/${notice.id}`,
    data: {
      percent,
      quantity: limited && { meter: limited, used, of: ceiling },
      money: limited ? null : { used: { cents: used, currency }, of: { cents: ceiling, currency } },
      resetsAt: notice.periodEnd.toISOString(),
      payUpTo: overage === 'pay' && (!limited || METERS[limited].isCharged) ? { cents: maxCents, currency } : null,
      forecast: foreseen && {
        at: foreseen.limitAt?.toISOString() ?? null,
        from: foreseen.limitFrom?.toISOString() ?? null,
        to: foreseen.limitTo?.toISOString() ?? null,
      },
    },
  });
}

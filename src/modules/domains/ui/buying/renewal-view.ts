import type { Registered } from '../../buying/read-registration.ts';

const DAY = 86_400_000;

/** A registration as its panel shows it. @param chargedBefore days before the end at which a renewal is charged */
export function renewalOf({ id, autoRenew, expiresAt, renewalCents, currency, order }: Registered, chargedBefore: number) {
  const end = expiresAt!;
  const hasFailed = order.kind === 'renew' && ['unpaid', 'refunding', 'refunded'].includes(order.state);
  const failed = hasFailed ? (order.state as 'unpaid' | 'refunding' | 'refunded') : null;
  return { id, autoRenew, expiresAt: end, chargedAt: new Date(end.getTime() - chargedBefore * DAY), renewalCents, currency, failed };
}

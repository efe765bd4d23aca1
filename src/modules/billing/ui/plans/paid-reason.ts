/** Error reasons that paying resolves. */
const PAID = ['over_limit', 'spending_cap', 'payment_overdue'] as const;
export type PaidReason = (typeof PAID)[number];

export function isPaidReason(reason: string | null | undefined): reason is PaidReason {
  return PAID.includes(reason as PaidReason);
}

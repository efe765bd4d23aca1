/**
 * Link to the page that resolves a refusal for room or payment, with a way back; null for other refusals and for people who may not pay.
 */
export function resolutionLink(reason: string, siteId: string, mayPay: boolean): string | null {
  if (!mayPay) return null;
  if (reason === 'payment_overdue') return '/plan';
  if (reason === 'spending_cap') return '/plan#spending';
  return reason === 'over_limit' ? `/plan/change?back=${encodeURIComponent(`/sites/${siteId}/edit`)}` : null;
}

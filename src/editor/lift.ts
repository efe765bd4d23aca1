/** The page on which a refusal for want of room or payment is lifted, with the way back; null for other refusals. */
export function liftOf(reason: string, siteId: string): string | null {
  if (reason === 'payment_overdue') return '/plan';
  if (reason === 'spending_cap') return '/plan#spending';
  return reason === 'over_limit' ? `/plan/change?back=${encodeURIComponent(`/sites/${siteId}/edit`)}` : null;
}

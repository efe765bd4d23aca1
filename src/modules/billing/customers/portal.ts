import { ask } from '#platform/stripe.ts';

/** What Stripe's pages offer to a client: cards and invoices. Plans are changed and ended here, with the price shown first. */
export const PORTAL = {
  features: { invoice_history: { enabled: true }, payment_method_update: { enabled: true } },
  metadata: { is: 'page-magic-1' },
};

/** Its id at Stripe, once the catalogue was made there; without it Stripe's own default serves. */
export async function findPortal(): Promise<string | null> {
  const { data } = await ask((stripe) => stripe.billingPortal.configurations.list({ active: true, limit: 100 }));
  return data.find(({ metadata }) => metadata?.is === PORTAL.metadata.is)?.id ?? null;
}

import { callStripe } from '#platform/stripe.ts';

/** Features of Stripe's portal: cards and invoices. Plans are changed and cancelled in the app, with the price shown first. */
export const PORTAL = {
  features: { invoice_history: { enabled: true }, payment_method_update: { enabled: true } },
  metadata: { is: 'page-magic-1' },
};

/** The portal's id at Stripe, once the catalogue was synced; without it Stripe's default portal is used. */
export async function findPortal(): Promise<string | null> {
  const { data } = await callStripe((stripe) => stripe.billingPortal.configurations.list({ active: true, limit: 100 }));
  return data.find(({ metadata }) => metadata?.is === PORTAL.metadata.is)?.id ?? null;
}

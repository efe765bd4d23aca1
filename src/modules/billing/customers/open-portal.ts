import { getProfile } from '#modules/accounts/index.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { callStripe } from '#platform/stripe.ts';
import { OpenPortal } from '../input.ts';
import { ensureCustomer } from './ensure-customer.ts';
import { findPortal } from './portal.ts';

/** Stripe's portal with the account's payment methods and invoices; `payment_method` opens the form that changes the card. */
export async function openPortal(ctx: Context, input: OpenPortal): Promise<{ url: string }> {
  requireAccount(ctx);
  await requireProof(ctx);
  const { flow, returnTo } = OpenPortal.parse(input);
  const customer = await ensureCustomer(ctx);
  const profile = await getProfile(ctx);
  const configuration = await findPortal();
  const return_url = `${env().APP_URL}${returnTo}`;
  const { url } = await callStripe((stripe) =>
    stripe.billingPortal.sessions.create({
      customer: customer.id,
      return_url,
      ...(configuration && { configuration }),
      locale: profile?.locale ?? 'pt-BR',
      ...(flow === 'payment_method' && {
        flow_data: { type: 'payment_method_update', after_completion: { type: 'redirect', redirect: { return_url } } },
      }),
    }),
  );
  return { url };
}

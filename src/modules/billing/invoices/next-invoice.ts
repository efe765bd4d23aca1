import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { secondsOf } from '../customers/customers.ts';
import { getLiveRow, requireLive } from '../subscriptions/live-subscription.ts';

import { flatItem } from '../subscriptions/sync-subscription.ts';
import { type InvoicePreview, previewOf } from './invoice-preview.ts';

/** The account's invoice at the end of its period, as Stripe has it now; null without a subscription. */
export async function nextInvoice(ctx: Context): Promise<(InvoicePreview & { at: Date; dueCents: number }) | null> {
  requireAccount(ctx);
  if (!(await getLiveRow(ctx))) return null;
  const subscription = await requireLive(ctx);
  const preview = await previewOf(
    await callStripe((stripe) => stripe.invoices.createPreview({ customer: idOf(subscription.customer), subscription: subscription.id })),
  );
  return { ...preview, dueCents: preview.dueNowCents, at: secondsOf(flatItem(subscription)!.current_period_end) };
}

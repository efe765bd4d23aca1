import { eventType } from 'inngest';
import { z } from 'zod';

/** A Stripe event arrived; with its customer, if the event has one. */
export const stripeReceived = eventType('billing/stripe.received', {
  schema: z.object({ eventId: z.string(), customerId: z.string().nullable() }),
});

const ofInvoice = z.object({ clientId: z.uuid(), invoiceId: z.string() });
export const invoicePaid = eventType('billing/invoice.paid', { schema: ofInvoice });
export const paymentFailed = eventType('billing/payment.failed', { schema: ofInvoice });

/** Plan, state, period or end of a client's subscription has changed. */
export const subscriptionChanged = eventType('billing/subscription.changed', { schema: z.object({ clientId: z.uuid() }) });

/** A late client has reached the next dunning stage, or is no longer late; `since` is the first failed payment. */
export const dunningStageReached = eventType('billing/dunning-stage.reached', {
  schema: z.object({
    clientId: z.uuid(),
    paymentState: z.enum(['good', 'late', 'read_only', 'paused']),
    stage: z.enum(['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted']),
    since: z.string(),
  }),
});

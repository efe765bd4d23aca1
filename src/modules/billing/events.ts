import { eventType } from 'inngest';
import { z } from 'zod';

/** Stripe told us something; who it is about, when it says so. */
export const stripeReceived = eventType('billing/stripe.received', {
  schema: z.object({ eventId: z.string(), customerId: z.string().nullable() }),
});

const ofInvoice = z.object({ clientId: z.uuid(), invoiceId: z.string() });
export const invoicePaid = eventType('billing/invoice.paid', { schema: ofInvoice });
export const paymentFailed = eventType('billing/payment.failed', { schema: ofInvoice });

/** Plan, state, period or end of what a client subscribes to is another than before. */
export const subscriptionChanged = eventType('billing/subscription.changed', { schema: z.object({ clientId: z.uuid() }) });

/** A client who is late has reached the next rung, or is late no more; `since` is the first payment that failed. */
export const standingChanged = eventType('billing/standing.changed', {
  schema: z.object({
    clientId: z.uuid(),
    standing: z.enum(['good', 'late', 'read_only', 'paused']),
    rung: z.enum(['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted']),
    since: z.string(),
  }),
});

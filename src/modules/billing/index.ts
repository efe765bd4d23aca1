import 'server-only';

/**
 * billing: what a client may have, and what it costs.
 * Owns: the catalogue of plans, what Stripe has of each client (customer, subscriptions, invoices), and the one reading
 * of what follows from it.
 * Announces: what Stripe told, invoices paid, payments that failed, subscriptions that changed, standings that changed.
 * Asks: Stripe, never inside a transaction; accounts for names; metering for what is used.
 * Never: lets a client write a tier or a price; believes what an event says of an object (it asks for the object);
 * copies a limit into code (plans are rows); gives anything for a payment that did not come.
 */
export { backfillStripeEvents } from './backfill-stripe-events.ts';
export { cancelSubscription } from './cancel-subscription.ts';
export { changePlan } from './change-plan.ts';
export { chooseSpending } from './choose-spending.ts';
export { completeSubscriptions } from './complete-subscriptions.ts';
export { type DeclineReason, getDeclineReason } from './decline-reason.ts';
export { endDepartedCustomers } from './end-departed-customers.ts';
export { type CustomerView, ensureCustomer } from './ensure-customer.ts';
export { type Entitlement, getEntitlement, getPlan, requireAllowance } from './entitlements.ts';
export { forgetStripeEvents } from './forget-stripe-events.ts';
export { type CheckoutView, getCheckout, getPlanChange } from './get-checkout.ts';
export { handleStripeEvent } from './handle-stripe-event.ts';
export type { InvoicePreview, PreviewLine } from './invoice-preview.ts';
export { getInvoice, type Invoice, type InvoiceLine, listInvoices } from './invoices.ts';
export { type LineEvent, type LineEvents, listLineEvents } from './list-line-events.ts';
export { listWaitingStripeEvents } from './list-waiting-stripe-events.ts';
export { monthlyCents } from './monthly-cents.ts';
export { nextInvoice } from './next-invoice.ts';
export { noteStandings } from './note-standings.ts';
export { openPortal } from './open-portal.ts';
export { isOwed } from './owed.ts';
export { payInvoice } from './pay-invoice.ts';
export { listMeters, listPlans, type Meter, type MeterPrice, type Plan, priceOf, sellsPlans } from './plans.ts';
export { type ChangePreview, previewChange } from './preview-change.ts';
export { receiptCsv } from './receipt-csv.ts';
export { type ReceiptLine, receiptLines } from './receipt-lines.ts';
export { receiveStripeEvent } from './receive-stripe-event.ts';
export { type MeterDifference, reconcileMeters } from './reconcile-meters.ts';
export { reconcileShare } from './reconcile-share.ts';
export { resumeSubscription } from './resume-subscription.ts';
export { sendMeterBatches } from './send-meter-batches.ts';
export { getStanding, listRungs, type Rung, type Standing } from './standing.ts';
export { startCheckout } from './start-checkout.ts';
export { subscribe } from './subscribe.ts';
export { listSubscriptionPage, listSubscriptions, type SubscriptionView } from './subscriptions.ts';
export { syncCatalogue } from './sync-catalogue.ts';
export type { PaymentMethod } from './sync-customer.ts';
export { planOf } from './sync-subscription.ts';
export { getWaitingOrder, type PlanOrder } from './waiting-order.ts';

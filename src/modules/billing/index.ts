import 'server-only';

/**
 * billing: what a client may have, and what it costs.
 * Owns: the catalogue of plans, the Stripe data of each client (customer, subscriptions, invoices), and the single source of what follows
 * from it.
 * Announces: Stripe events, paid invoices, failed payments, changed subscriptions, changed standings.
 * Calls: Stripe, never inside a transaction; accounts for names; metering for usage.
 * Never: lets a client write a tier or a price; trusts the object inside an event (it fetches the object); copies a limit into code (plans
 * are rows); gives anything for a payment that did not arrive.
 */

export { monthlyCents } from './catalogue/monthly-cents.ts';
export { listMeters, listPlans, type Meter, type MeterPrice, type Plan, priceOf, sellsPlans } from './catalogue/plans.ts';
export { syncCatalogue } from './catalogue/sync-catalogue.ts';
export { endDepartedCustomers } from './customers/end-departed-customers.ts';
export { type CustomerView, ensureCustomer } from './customers/ensure-customer.ts';
export { openPortal } from './customers/open-portal.ts';
export type { PaymentMethod } from './customers/sync-customer.ts';
export { noteStandings } from './dunning/note-standings.ts';
export { getStanding, listRungs, type Rung, type Standing } from './dunning/standing.ts';
export { type Entitlement, getEntitlement, getPlan, requireAllowance } from './entitlements/entitlements.ts';
export { type DeclineReason, getDeclineReason } from './invoices/decline-reason.ts';
export type { InvoicePreview, PreviewLine } from './invoices/invoice-preview.ts';
export { getInvoice, type Invoice, type InvoiceLine, listInvoices } from './invoices/invoices.ts';
export { type LineEvent, type LineEvents, listLineEvents } from './invoices/list-line-events.ts';
export { nextInvoice } from './invoices/next-invoice.ts';
export { isOwed } from './invoices/owed.ts';
export { payInvoice } from './invoices/pay-invoice.ts';
export { receiptCsv } from './invoices/receipt-csv.ts';
export { type ReceiptLine, receiptLines } from './invoices/receipt-lines.ts';
export { chooseSpending } from './metered-usage/choose-spending.ts';
export { type MeterDifference, reconcileMeters } from './metered-usage/reconcile-meters.ts';
export { reconcileShare } from './metered-usage/reconcile-share.ts';
export { sendMeterBatches } from './metered-usage/send-meter-batches.ts';
export { getWaitingOrder, type PlanOrder } from './orders/waiting-order.ts';
export { cancelSubscription } from './subscriptions/cancel-subscription.ts';
export { changePlan } from './subscriptions/change-plan.ts';
export { completeSubscriptions } from './subscriptions/complete-subscriptions.ts';
export { type CheckoutView, getCheckout, getPlanChange } from './subscriptions/get-checkout.ts';
export { type ChangePreview, previewChange } from './subscriptions/preview-change.ts';
export { resumeSubscription } from './subscriptions/resume-subscription.ts';
export { startCheckout } from './subscriptions/start-checkout.ts';
export { subscribe } from './subscriptions/subscribe.ts';
export { listSubscriptionPage, listSubscriptions, type SubscriptionView } from './subscriptions/subscriptions.ts';
export { planOf } from './subscriptions/sync-subscription.ts';
export { backfillStripeEvents } from './webhooks/backfill-stripe-events.ts';
export { forgetStripeEvents } from './webhooks/forget-stripe-events.ts';
export { handleStripeEvent } from './webhooks/handle-stripe-event.ts';
export { listWaitingStripeEvents } from './webhooks/list-waiting-stripe-events.ts';
export { receiveStripeEvent } from './webhooks/receive-stripe-event.ts';

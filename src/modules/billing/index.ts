import 'server-only';

/**
 * billing: what a client may have, and what it costs.
 * Owns: the catalogue of plans, the Stripe data of each client (customer, subscriptions, invoices), and the single source of what follows
 * from it.
 * Announces: Stripe events, paid invoices, failed payments, changed subscriptions, dunning stages.
 * Calls: Stripe, never inside a transaction; accounts for names; metering for usage.
 * Never: lets a client write a tier or a price; trusts the object inside an event (it fetches the object); copies a limit into code (plans
 * are rows); gives anything for a payment that did not arrive.
 */

export { monthlyCents } from './catalogue/monthly-cents.ts';
export { listMeters, listPlans, type Plan, priceOf, sellsPlans } from './catalogue/plans.ts';
export { syncCatalogue } from './catalogue/sync-catalogue.ts';
export { endDepartedCustomers } from './customers/end-departed-customers.ts';
export { ensureCustomer } from './customers/ensure-customer.ts';
export { type FormerCard, getFormerCard } from './customers/former-card.ts';
export { openPortal } from './customers/open-portal.ts';
export { syncBillingContacts } from './customers/sync-billing-contacts.ts';
export type { PaymentMethod } from './customers/sync-customer.ts';
export { type DunningStage, getPaymentState, listDunningStages } from './dunning/payment-state.ts';
export { recordDunningStages } from './dunning/record-dunning-stages.ts';
export { type Entitlement, getEntitlement, getPlan } from './entitlements/entitlements.ts';
export { getDeclineReason } from './invoices/decline-reason.ts';
export { getInvoice, type Invoice, listInvoices } from './invoices/invoices.ts';
export { type LineEvents, listLineEvents } from './invoices/list-line-events.ts';
export { nextInvoice } from './invoices/next-invoice.ts';
export { isOwed } from './invoices/owed.ts';
export { payInvoice } from './invoices/pay-invoice.ts';
export { receiptCsv } from './invoices/receipt-csv.ts';
export { type ReceiptLine, receiptLines } from './invoices/receipt-lines.ts';
export { chooseSpending } from './metered-usage/choose-spending.ts';
export { reconcileMeters } from './metered-usage/reconcile-meters.ts';
export { reconcileShare } from './metered-usage/reconcile-share.ts';
export { sendMeterBatches } from './metered-usage/send-meter-batches.ts';
export { chargeOnce } from './one-off/charge-once.ts';
export { payingCurrency, readPayer } from './one-off/read-payer.ts';
export { refundOnce } from './one-off/refund-once.ts';
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
export { withdrawalEnd } from './subscriptions/withdraw-plan.ts';
export { backfillStripeEvents } from './webhooks/backfill-stripe-events.ts';
export { forgetStripeEvents } from './webhooks/forget-stripe-events.ts';
export { handleStripeEvent } from './webhooks/handle-stripe-event.ts';
export { listWaitingStripeEvents } from './webhooks/list-waiting-stripe-events.ts';
export { receiveStripeEvent } from './webhooks/receive-stripe-event.ts';

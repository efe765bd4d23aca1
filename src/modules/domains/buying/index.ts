import 'server-only';

/** Buying and renewing names: a face of its own, for the edge serves names without payments. */

export { type FoundName, searchNames } from '../registrar/search-names.ts';
export { findDueOrders } from './find-due-orders.ts';
export { findOrderNews, findRenewalReminders } from './find-registration-news.ts';
export { fulfilOrder } from './fulfil-order.ts';
export { orderName, requireBuyable } from './order-name.ts';
export { CHARGED_BEFORE, planRenewals } from './plan-renewals.ts';
export { prefillContact } from './prefill-contact.ts';
export { type Quote, quoteName } from './quote-name.ts';
export { readBooks } from './read-books.ts';
export { getRegistration, listRegistrations } from './read-registration.ts';
export { sellsNames } from './sells-names.ts';
export { setAutoRenew } from './set-auto-renew.ts';

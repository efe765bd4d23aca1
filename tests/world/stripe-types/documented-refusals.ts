/** Parameters whose values Stripe refuses although its types allow them, each with the page that documents it. */
export const DOCUMENTED_REFUSALS: Record<string, string> = {
  'POST /v1/customers email': 'https://docs.stripe.com/error-codes#email-invalid',
  'POST /v1/prices currency': 'https://docs.stripe.com/api/prices/create#create_price-currency',
  'POST /v1/promotion_codes code': 'https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-code',
  'POST /v1/subscriptions/{} discounts[]': 'https://docs.stripe.com/api/subscriptions/update#update_subscription-discounts',
};

/** Parameters that Stripe accepts and the local one refuses, so that no code depends on them unnoticed: none of our requests has them. */
export const NOT_COVERED = new Set(['POST /v1/promotion_codes customer_account', 'POST /v1/promotion_codes/{} restrictions']);

/** Stripe's test cards (https://docs.stripe.com/testing), by number and by ready-made payment method. */
export type CardFate =
  | 'ok'
  | 'declined'
  | 'insufficient_funds'
  | 'lost_card'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'authentication'
  | 'declines_later'
  | 'disputed'
  | 'refund_pends'
  | 'refund_fails';
type Card = { number: string; brand: string; fate: CardFate };

const CARDS: Record<string, Card> = {
  pm_card_visa: { number: '4242424242424242', brand: 'visa', fate: 'ok' },
  pm_card_mastercard: { number: '5555555555554444', brand: 'mastercard', fate: 'ok' },
  pm_card_br: { number: '4000000760000002', brand: 'visa', fate: 'ok' },
  pm_card_visa_chargeDeclined: { number: '4000000000000002', brand: 'visa', fate: 'declined' },
  pm_card_visa_chargeDeclinedInsufficientFunds: { number: '4000000000009995', brand: 'visa', fate: 'insufficient_funds' },
  pm_card_chargeDeclinedExpiredCard: { number: '4000000000000069', brand: 'visa', fate: 'expired_card' },
  pm_card_visa_chargeDeclinedLostCard: { number: '4000000000009987', brand: 'visa', fate: 'lost_card' },
  pm_card_chargeDeclinedIncorrectCvc: { number: '4000000000000127', brand: 'visa', fate: 'incorrect_cvc' },
  pm_card_chargeDeclinedProcessingError: { number: '4000000000000119', brand: 'visa', fate: 'processing_error' },
  pm_card_authenticationRequired: { number: '4000002500003155', brand: 'visa', fate: 'authentication' },
  pm_card_chargeCustomerFail: { number: '4000000000000341', brand: 'visa', fate: 'declines_later' },
  pm_card_pendingRefund: { number: '4000000000007726', brand: 'visa', fate: 'refund_pends' },
  pm_card_refundFail: { number: '4000000000005126', brand: 'visa', fate: 'refund_fails' },
  pm_card_createDispute: { number: '4000000000000259', brand: 'visa', fate: 'disputed' },
};

/** Stripe accepts the declining tokens with and without the brand in them. */
export const cardOfToken = (token: string): Card | undefined => CARDS[token] ?? CARDS[token.replace('pm_card_', 'pm_card_visa_')];
/** A card by its number, with or without spaces. Only the test cards exist here. */
export const cardOfNumber = (number: string): Card | undefined =>
  Object.values(CARDS).find((card) => card.number === number.replaceAll(/\D/g, ''));

export const DECLINES: Partial<Record<CardFate, { code: string; decline_code?: string; message: string }>> = {
  declined: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
  insufficient_funds: { code: 'card_declined', decline_code: 'insufficient_funds', message: 'Your card has insufficient funds.' },
  lost_card: { code: 'card_declined', decline_code: 'lost_card', message: 'Your card was declined.' },
  incorrect_cvc: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
  processing_error: { code: 'processing_error', message: 'An error occurred while processing your card. Try again in a little bit.' },
  expired_card: { code: 'expired_card', message: 'Your card has expired.' },
  declines_later: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
};

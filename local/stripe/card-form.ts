import { escaped } from '../http/page.ts';
import { cardOfNumber, DECLINES } from './cards.ts';
import { cardMethod } from './endpoints/customers.ts';
import type { Thing } from './store.ts';
import type { Speech } from './words.ts';

export type Problem = { problem: string; authenticate?: string };

/** The typed card: a payment method, or the name of its problem. */
export function cardFrom(form: URLSearchParams, customer: string): Thing | Problem {
  const card = cardOfNumber(form.get('number') ?? '');
  if (!card) return { problem: 'number' };
  if (!/^\d{2} ?\/? ?\d{2,4}$/.test(form.get('exp') ?? '') || !/^\d{3,4}$/.test(form.get('cvc') ?? '')) return { problem: 'incomplete' };
  const authenticated = form.get('authenticated');
  if (card.fate === 'authentication' && authenticated !== 'yes')
    return authenticated === 'no' ? { problem: 'authentication' } : { problem: '', authenticate: card.number };
  if (DECLINES[card.fate] && card.fate !== 'declines_later') return { problem: card.fate };
  return {
    ...cardMethod(card, customer),
    ...(card.fate === 'declines_later' ? { _fate: 'ok', _later: true } : {}),
    ...(authenticated ? { _authenticated: true } : {}),
  };
}

export const isMethod = (one: Thing | Problem): one is Thing => 'id' in one;

export const alertOf = ({ words }: Speech, problem?: string): string =>
  problem ? `<p class="problem" role="alert">${escaped(words.problem[problem] ?? problem)}</p>` : '';

export const cardFields = ({ words }: Speech): string =>
  `<div class="for-card"><label>${words.cardNumber}<input name="number" inputmode="numeric" autocomplete="cc-number" placeholder="4242 4242 4242 4242"></label><div class="two"><label>${words.expires}<input name="exp" inputmode="numeric" autocomplete="cc-exp" placeholder="12 / 34"></label><label>CVC<input name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="123"></label></div></div>`;

/** The bank's 3-D Secure prompt, carrying the card number. */
export const authentication = ({ words }: Speech, number: string, hidden: Record<string, string> = {}): string => {
  const fields = Object.entries({ number, exp: '12 / 34', cvc: '123', ...hidden }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  );
  return `<h1>${words.confirmBank}</h1><section><form method="post" class="row">${fields.join('')}<button name="authenticated" value="yes">${words.complete}</button><button class="quiet" name="authenticated" value="no">${words.fail}</button></form></section>`;
};

export const testCards = ({ words }: Speech): string => {
  const rows = [
    ['4242 4242 4242 4242', '✓'],
    ['4000 0000 0000 0341', `${words.problem.declines_later} (+1)`],
    ['4000 0025 0000 3155', '3-D Secure'],
    ['4000 0000 0000 0002', words.problem.declined],
    ['4000 0000 0000 0259', 'dispute'],
  ].map(([number, what]) => `<tr><td>${number}</td><td>${what}</td></tr>`);
  return `<footer><details><summary>${words.testCards}</summary><table>${rows.join('')}</table></details>${words.testOnly}</footer>`;
};

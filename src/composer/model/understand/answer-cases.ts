import type { Brief } from '#composer/brief.ts';
import { readAnswer } from './read-answer.ts';
import type { Understood } from './understood.ts';

/** An answer that says nothing, for tests to add to. */
export const NOTHING: Understood = {
  language: 'pt',
  name: null,
  trade: null,
  family: 'unknown',
  places: [],
  clauses: [],
  items: [],
  plans: [],
  classes: [],
  hours: [],
  contacts: [],
  addresses: [],
  people: [],
  reviews: [],
  questions: [],
  overruled: [],
  wishes: {
    moods: [],
    colors: [],
    pages: null,
    ground: null,
    hidePrices: false,
    languages: [],
    wants: [],
    rejects: [],
    goal: null,
    contact: null,
  },
};
export const item = (name: string, price: string | null, more: Partial<Understood['items'][number]> = {}): Understood['items'][number] => ({
  name,
  price,
  amount: null,
  per: null,
  from: false,
  note: null,
  group: null,
  free: false,
  ...more,
});
export const clause = (
  quote: string,
  act: Understood['clauses'][number]['act'],
  more: Partial<Understood['clauses'][number]> = {},
): Understood['clauses'][number] => ({ quote, act, topic: null, tidied: null, ...more });

export function briefOf(prompt: string, answer: Partial<Understood>): Brief {
  const brief = readAnswer(prompt, { ...NOTHING, ...answer });
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
}
export const priced = (brief: Brief): string[] =>
  brief.facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.norm;
    return [`${text} ${price?.kind === 'price' ? `${price.from ? '>' : ''}${price.amount}${price.per ? `/${price.per}` : ''}` : '-'}`];
  });

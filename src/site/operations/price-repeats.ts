import type { Change } from '../changes/change.ts';
import { fold } from '../fold.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import { plainTextOf } from '../strings.ts';
import { factKey } from '../translation/fact-words.ts';
import { priceFactOf } from './price-of-item.ts';
import { sameTranslations } from './rename.ts';

const NUMBER = /\d[\d.,]*\d|\d/g;
const SENTENCE = /[^.!?\n]*(?:[.!?](?=\d)[^.!?\n]*)*[.!?\n]*\s*/g;

/**
 * Changes of the sentences that say a price again in words of their own when it becomes another: those that name its item and say the
 * very amount. A sentence about something else that costs the same stays.
 */
export function priceRepeats(doc: SiteDocument, price: Fact, text: string): Change[] {
  const [was, more] = price.text.match(NUMBER) ?? [];
  const [amount, further] = text.match(NUMBER) ?? [];
  if (!was || !amount || more || further || was === amount) return [];
  const names = namesOf(doc, price.id);
  const number = new RegExp(`(?<![\\d.,])${was.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'g');
  const follows = (sentence: string) => names.some((name) => fold(sentence).includes(name));
  const next = (said: string) =>
    said.replace(SENTENCE, (sentence) => (follows(sentence) ? sentence.replace(number, () => amount) : sentence));
  const changes: Change[] = [];
  for (const [locale, texts] of Object.entries(doc.strings))
    for (const [key, before] of Object.entries(texts)) {
      const value = next(before);
      if (value === before) continue;
      changes.push({ t: 'string', locale, key, value, before });
      if (locale === doc.site.defaultLocale) changes.push(...sameTranslations(doc, key, before, value));
    }
  for (const { id, norm, text: before } of Object.values(doc.facts)) {
    const value = norm.kind === 'statement' ? next(before) : before;
    if (value === before) continue;
    changes.push({ t: 'set', table: 'facts', id, field: 'text', value, before }, ...sameTranslations(doc, factKey(id), before, value));
  }
  return changes;
}

/** Names of the things that cost this price, folded. */
function namesOf(doc: SiteDocument, price: string): string[] {
  const items = Object.values(doc.items).filter(({ facts }) => priceFactOf(doc, facts)?.id === price);
  const titles = items.flatMap(({ slots }) =>
    slots.title ? doc.site.locales.map((locale) => plainTextOf(doc, slots.title!, locale)) : [],
  );
  const offers = Object.values(doc.facts).flatMap(({ norm, text }) => ('price' in norm && norm.price === price ? [text] : []));
  return [...new Set([...titles, ...offers].map((name) => fold(name).trim()).filter((name) => name.length > 2))];
}

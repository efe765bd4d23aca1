import { key } from '../fold.ts';
import type { IndustryId } from '../industries.ts';
import type { TradeWords } from '../lexicon/shape.ts';
import ar from '../lexicon/trades/ar.json' with { type: 'json' };
import de from '../lexicon/trades/de.json' with { type: 'json' };
import en from '../lexicon/trades/en.json' with { type: 'json' };
import es from '../lexicon/trades/es.json' with { type: 'json' };
import fr from '../lexicon/trades/fr.json' with { type: 'json' };
import he from '../lexicon/trades/he.json' with { type: 'json' };
import it from '../lexicon/trades/it.json' with { type: 'json' };
import pt from '../lexicon/trades/pt.json' with { type: 'json' };

interface Word {
  industry: IndustryId;
  weight: number;
}
type Index = Map<string, Word[]>;

const NAMING = 5;
const RELATED = 1;

function indexOf(trades: TradeWords): Index {
  const index: Index = new Map();
  for (const [industry, { naming, related }] of Object.entries(trades) as [IndustryId, NonNullable<TradeWords[IndustryId]>][])
    for (const [list, weight] of [
      [naming, NAMING],
      [related, RELATED],
    ] as const)
      for (const written of list) {
        const word = normal(written);
        if (!word) continue;
        const known = index.get(word) ?? [];
        if (!known.some((entry) => entry.industry === industry))
          index.set(word, [...known, { industry, weight: weight + (weight === NAMING ? word.split(' ').length - 1 : 0) }]);
      }
  return index;
}

/** Words separated by single spaces, folded, without punctuation. */
export const normal = (text: string): string =>
  key(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const INDEXES: Readonly<Record<string, Index>> = {
  pt: indexOf(pt),
  en: indexOf(en),
  es: indexOf(es),
  ar: indexOf(ar),
  // Read and not written: enough to recognise the trade.
  fr: indexOf(fr),
  it: indexOf(it),
  de: indexOf(de),
  he: indexOf(he),
};

/** Plurals are looked up by their singular, Arabic words without their particles. */
function lookUp(index: Index, phrase: string, code: string, n: number): Word[] | undefined {
  const exact = index.get(phrase);
  if (exact) return exact;
  if (code === 'ar') {
    for (const particle of ['ال', 'لل', 'ل', 'ب', 'و', 'وال', 'بال'])
      if (phrase.startsWith(particle)) {
        const found = index.get(phrase.slice(particle.length)) ?? index.get(`ال${phrase.slice(particle.length)}`);
        if (found) return found;
      }
    return n === 1 && /(?:ي|نا|ه|ا)$/.test(phrase) && phrase.length > 4
      ? (index.get(phrase.slice(0, phrase.endsWith('نا') ? -2 : -1)) ?? index.get(`${phrase.slice(0, -1)}ه`))
      : undefined;
  }
  if (!phrase.endsWith('s')) return undefined;
  return (
    index.get(phrase.slice(0, -1)) ?? index.get(phrase.replace(/oes$/, 'ao').replace(/ais$/, 'al').replace(/ies$/, 'y').replace(/es$/, ''))
  );
}

/** The families named by a phrase in a language, allowing plurals and one slip in a long word; related words do not count. */
export function namedBy(phrase: string, language: string): IndustryId[] {
  const found = new Set<IndustryId>();
  for (const [code, index] of Object.entries(INDEXES)) {
    if (code !== language && language in INDEXES && code !== 'en') continue;
    const words = normal(phrase);
    const entries = lookUp(index, words, code, words.split(' ').length) ?? (words.length >= 8 ? misspelt(words, index) : undefined);
    for (const { industry, weight } of entries ?? []) if (weight >= NAMING) found.add(industry);
    if (found.size > 0 && code === language) break;
  }
  return [...found];
}

/** The entry within one slip of a long phrase ("barberria", "hambuergueria"). */
function misspelt(phrase: string, index: Index): Word[] | undefined {
  for (const [word, entries] of index)
    if (word.length >= 8 && word[0] === phrase[0] && Math.abs(word.length - phrase.length) <= 1 && isSlip(phrase, word)) return entries;
  return undefined;
}

/** True when two words are one slip apart: a letter changed, missing, added, or two swapped. */
function isSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

/** True when a folded word or phrase names a trade; such a word alone is no name of a business. */
export const namesTrade = (phrase: string, language?: string): boolean =>
  Object.entries(INDEXES).some(
    ([code, index]) =>
      (!language || code === language || !(language in INDEXES)) &&
      (lookUp(index, normal(phrase), code, 1)?.some((entry) => entry.weight >= NAMING) ?? false),
  );

/** True when words relate to a trade's work: its own lexicon, in any language, has one of their words or neighbours. */
export function speaksOf(phrase: string, industry: string): boolean {
  const words = normal(phrase).split(' ');
  for (const [code, index] of Object.entries(INDEXES))
    for (let from = 0; from < words.length; from++)
      for (let to = Math.min(words.length, from + 3); to > from; to--) {
        const part = words.slice(from, to).join(' ');
        if (part.length >= 3 && lookUp(index, part, code, to - from)?.some((word) => word.industry === industry)) return true;
      }
  return false;
}

/** True when some trade's lexicon has any of these words. */
export function speaksOfAny(phrase: string): boolean {
  const words = normal(phrase).split(' ');
  return Object.entries(INDEXES).some(([code, index]) => words.some((word) => word.length >= 4 && lookUp(index, word, code, 1)));
}

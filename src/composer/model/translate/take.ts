import { languageOf } from '#composer/reading/locale.ts';
import { digestOf } from '#site/digest.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Entry } from '#site/translation/entries.ts';
import { CANARY } from './canary.ts';
import { keptTerms, termsIn } from './kept-terms.ts';
import { roomOf, type TranslateAnswer } from './question.ts';
import { citedFacts, fromNumbered } from './references.ts';
import { saysMore } from './says-more.ts';
import { addressesIn, currenciesIn, numbersIn, shapeOf } from './shape.ts';

export type TranslationRejection =
  | 'unknown'
  | 'twice'
  | 'missing'
  | 'empty'
  | 'echo'
  | 'signs'
  | 'html'
  | 'facts'
  | 'marks'
  | 'length'
  | 'numbers'
  | 'addresses'
  | 'terms'
  | 'ungrounded'
  | 'language';

/** A valid translation; `base` is the digest of its source. */
export interface TakenText {
  key: string;
  text: string;
  base: string;
}
export interface Taken {
  texts: TakenText[];
  /** `key` is null when the answer named no text of the question. */
  rejected: { key: string | null; reason: TranslationRejection }[];
}

/** Validates an answer to `translateQuestion` with the same entries. Each text is accepted or rejected alone. */
export function takeTranslation(document: SiteDocument, to: string, entries: readonly Entry[], answer: TranslateAnswer): Taken {
  const taken: Taken = { texts: [], rejected: [] };
  const cited = citedFacts(entries);
  const terms = keptTerms(document);
  const from = document.site.defaultLocale;
  const given = new Map<number, string[]>();
  for (const { n, text } of answer.texts) {
    if (!entries[n - 1]) taken.rejected.push({ key: null, reason: 'unknown' });
    else given.set(n, [...(given.get(n) ?? []), text]);
  }
  for (const [at, entry] of entries.entries()) {
    const texts = given.get(at + 1) ?? [];
    const reject = (reason: TranslationRejection) => taken.rejected.push({ key: entry.key, reason });
    if (texts.length !== 1) {
      reject(texts.length === 0 ? 'missing' : 'twice');
      continue;
    }
    const text = fromNumbered(texts[0]!.replaceAll('\r\n', '\n').trim(), cited);
    const reason = text === null ? 'facts' : whyNot(entry, text, { from, to, terms });
    if (text === null || reason) reject(reason ?? 'facts');
    else taken.texts.push({ key: entry.key, text, base: digestOf(entry.text) });
  }
  return taken;
}

// Control characters and bidi overrides; the Arabic zero-width non-joiner is allowed.
const SIGNS = /(?![\n\u200c])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
const HTML = /<\/?[a-z!?][^>]*>?|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,10});/i;

interface Setting {
  from: string;
  to: string;
  terms: readonly string[];
}

function whyNot(entry: Entry, text: string, { from, to, terms }: Setting): TranslationRejection | null {
  const { text: source, long } = entry;
  if (!text) return 'empty';
  if (text.includes(CANARY) || text.includes('<<<') || text.includes('>>>')) return 'echo';
  if (SIGNS.test(text) || !text.isWellFormed()) return 'signs';
  if (HTML.test(text)) return 'html';
  if (text.length > roomOf(entry)) return 'length';
  if (!long && text.includes('\n') && !source.includes('\n')) return 'marks';
  if (shapeOf(text, long) !== shapeOf(source, long)) return 'marks';
  if (String(numbersIn(text)) !== String(numbersIn(source))) return 'numbers';
  if (String(currenciesIn(text)) !== String(currenciesIn(source))) return 'numbers';
  if (String(addressesIn(text)) !== String(addressesIn(source))) return 'addresses';
  const kept = termsIn(source, terms);
  if (termsIn(text, kept).length < kept.length) return 'terms';
  if (saysMore(text, source, to)) return 'ungrounded';
  return isIn(text, { source, from, to, kept }) ? null : 'language';
}

const wordsOf = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Whether a text can be in the requested language. Short ones mostly can: names of dishes are alike in many. */
function isIn(
  text: string,
  { source, from, to, kept }: Pick<Setting, 'from' | 'to'> & { source: string; kept: readonly string[] },
): boolean {
  const [wanted, first] = [to.split('-')[0]!, from.split('-')[0]!];
  if (wanted === first) return true;
  const bare = kept.reduce((rest, term) => rest.replaceAll(term, ' '), text).replace(/\{\{fa_[0-9a-z]{8}\}\}|\]\([^()\s]+\)/g, ' ');
  const words = wordsOf(bare);
  if (wanted === 'ar') return words.length < 2 || /\p{Script=Arabic}/u.test(bare);
  if (NOT_LATIN.test(bare) && !NOT_LATIN.test(source)) return false;
  if (words.length >= 4 && text === source) return false;
  if (words.length < 5) return true;
  const { language, score } = languageOf(bare);
  return language === wanted || score < 1;
}

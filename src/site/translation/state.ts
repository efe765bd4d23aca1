import { digestOf } from '../digest.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import { type Entry, entriesOf } from './entries.ts';

/** `unseen`: machine translated and not reviewed. `stale`: its source has changed since. */
export type TranslationState = 'missing' | 'stale' | 'unseen' | 'done';

const languageOf = (locale: Locale) => locale.split('-')[0];

/** Translation state of a text in a language. */
export function stateOf(doc: SiteDocument, { key, text }: Pick<Entry, 'key' | 'text'>, locale: Locale): TranslationState {
  const made = doc.stringMeta[key]?.in?.[locale];
  const isThere = Boolean(doc.strings[locale]?.[key]?.trim());
  // An owner may deliberately leave a text empty in one language.
  if (!isThere && !made?.seen) return languageOf(locale) === languageOf(doc.site.defaultLocale) ? 'done' : 'missing';
  if (made && made.base !== digestOf(text)) return 'stale';
  return made?.by === 'model' && !made.seen ? 'unseen' : 'done';
}

export type StateCounts = Record<TranslationState, number>;

/** Number of texts by state, without posts. */
export function countStates(doc: SiteDocument, locale: Locale, entries: readonly Entry[] = entriesOf(doc)): StateCounts {
  const counts: StateCounts = { missing: 0, stale: 0, unseen: 0, done: 0 };
  for (const entry of entries) if (!entry.optional) counts[stateOf(doc, entry, locale)]++;
  return counts;
}

import { digestOf } from '../digest.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import { type Entry, entriesOf } from './entries.ts';

/** `unseen`: a machine wrote it and its owner has not read it. `stale`: the text that it was made from is another by now. */
export type TranslationState = 'missing' | 'stale' | 'unseen' | 'done';

const languageOf = (locale: Locale) => locale.split('-')[0];

/** How a text stands in a further language. */
export function stateOf(doc: SiteDocument, { key, text }: Pick<Entry, 'key' | 'text'>, locale: Locale): TranslationState {
  const made = doc.stringMeta[key]?.in?.[locale];
  const isThere = Boolean(doc.strings[locale]?.[key]?.trim());
  // An owner may leave out in one language what another says.
  if (!isThere && !made?.seen) return languageOf(locale) === languageOf(doc.site.defaultLocale) ? 'done' : 'missing';
  if (made && made.base !== digestOf(text)) return 'stale';
  return made?.by === 'model' && !made.seen ? 'unseen' : 'done';
}

export type StateCounts = Record<TranslationState, number>;

/** How many texts stand how; those of posts are not counted. */
export function countStates(doc: SiteDocument, locale: Locale, entries: readonly Entry[] = entriesOf(doc)): StateCounts {
  const counts: StateCounts = { missing: 0, stale: 0, unseen: 0, done: 0 };
  for (const entry of entries) if (!entry.optional) counts[stateOf(doc, entry, locale)]++;
  return counts;
}

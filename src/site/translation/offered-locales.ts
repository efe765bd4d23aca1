import type { SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import { entriesOf } from './entries.ts';
import { countStates } from './state.ts';

/** Languages offered to visitors: always the default one, others when no text is missing or the owner offers them anyway. */
export function offeredLocales(doc: SiteDocument): Locale[] {
  const { defaultLocale, locales, shownIncomplete = [] } = doc.site;
  if (locales.every((locale) => locale === defaultLocale || shownIncomplete.includes(locale))) return locales;
  const entries = entriesOf(doc);
  const isOffered = (locale: Locale) =>
    locale === defaultLocale || shownIncomplete.includes(locale) || countStates(doc, locale, entries).missing === 0;
  return locales.filter(isOffered);
}

/** The document as published: without languages that wait for texts. Returned as is where there is none. */
export function withOfferedLocales(doc: SiteDocument): SiteDocument {
  const locales = offeredLocales(doc);
  return locales.length === doc.site.locales.length ? doc : { ...doc, site: { ...doc.site, locales } };
}

import type { SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import { entriesOf } from './entries.ts';
import { countStates } from './state.ts';

/** Languages that visitors are offered: the first one always, a further one when no text is missing in it or its owner says so. */
export function offeredLocales(doc: SiteDocument): Locale[] {
  const { defaultLocale, locales, shownIncomplete = [] } = doc.site;
  if (locales.every((locale) => locale === defaultLocale || shownIncomplete.includes(locale))) return locales;
  const entries = entriesOf(doc);
  const isOffered = (locale: Locale) =>
    locale === defaultLocale || shownIncomplete.includes(locale) || countStates(doc, locale, entries).missing === 0;
  return locales.filter(isOffered);
}

/** The document as it is published: without the languages that wait for texts. The very same where there is none. */
export function withOfferedLocales(doc: SiteDocument): SiteDocument {
  const locales = offeredLocales(doc);
  return locales.length === doc.site.locales.length ? doc : { ...doc, site: { ...doc.site, locales } };
}

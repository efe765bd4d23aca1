import { withoutSamples } from '../samples.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Locale, PageId, SectionId, StringKey } from '../schema/ids.ts';
import { plainTextOf } from '../strings.ts';
import { withOfferedLocales } from '../translation/offered-locales.ts';
import { authorOf } from './author-of.ts';
import { groundingOf } from './grounding-of.ts';
import { incompleteMark } from './incomplete.ts';
import { visibleTexts } from './visible-texts.ts';

/** A generated text that makes an unsupported claim, or is marked as incomplete. */
export interface UngroundedText {
  key: StringKey;
  locale: Locale;
  /** As visitors would read it. */
  text: string;
  /** The unsupported words, in order. */
  claims: string[];
  page: PageId;
  section?: SectionId;
}

/**
 * Every text of a site that must not be published before its owner changes or confirms it, in all languages offered to visitors. Texts that
 * publishing omits are left out.
 * @param material the owner's message, where it is available.
 */
export function ungroundedTexts(document: SiteDocument, material = ''): UngroundedText[] {
  const published = withOfferedLocales(withoutSamples(document));
  return published.site.locales.flatMap((locale) => {
    const found = new Map<StringKey, UngroundedText>();
    const add = (key: StringKey, claim: string, page: PageId, section: SectionId | undefined) => {
      const text = plainTextOf(published, key, locale);
      const known = found.get(key) ?? { key, locale, text, claims: [], page, ...(section && { section }) };
      if (!known.claims.includes(claim)) known.claims.push(claim);
      found.set(key, known);
    };
    for (const { key, value, page, section } of groundingOf(published, locale, material)) add(key, value, page, section);
    const mark = incompleteMark(locale);
    for (const [key, { page, section }] of visibleTexts(published))
      if (published.strings[locale]?.[key]?.includes(mark) && !['owner', 'fact'].includes(authorOf(published, key, locale)))
        add(key, mark, page, section);
    return [...found.values()];
  });
}

import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';

/** Who answers for a text: a `translator` is a model that put it into a further language. What nobody is known to have written is the owner's. */
export type Author = SiteDocument['stringMeta'][string]['by'] | 'translator';

/** Who answers for what a key says in a language. What a model wrote is its owner's as soon as they let it stand. */
export function authorOf({ site, stringMeta }: SiteDocument, key: StringKey, locale: Locale): Author {
  const meta = stringMeta[key];
  const made = locale === site.defaultLocale ? undefined : meta?.in?.[locale];
  if (made) return made.by === 'model' ? (made.seen ? 'owner' : 'translator') : made.by;
  return !meta || meta.seen ? 'owner' : meta.by;
}

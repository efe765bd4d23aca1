import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';

/** Author of a text: a `translator` is a model that translated it. Texts of unknown origin are the owner's. */
export type Author = SiteDocument['stringMeta'][string]['by'] | 'translator';

/** The author of a key's text in a language. A model's text becomes its owner's once they accept it. */
export function authorOf({ site, stringMeta }: SiteDocument, key: StringKey, locale: Locale): Author {
  const meta = stringMeta[key];
  const made = locale === site.defaultLocale ? undefined : meta?.in?.[locale];
  if (made) return made.by === 'model' ? (made.seen ? 'owner' : 'translator') : made.by;
  return !meta || meta.seen ? 'owner' : meta.by;
}

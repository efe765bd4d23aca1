import { digestOf } from '../digest.ts';
import type { SiteDocument, Translated } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { factOfKey, factWords } from './fact-words.ts';

/** The source of translations: the text in the default language, or the fact's words. */
export function sourceOf(doc: SiteDocument, key: StringKey): string | undefined {
  const id = factOfKey(key);
  const fact = id && doc.facts[id];
  return fact ? factWords(fact).find((word) => word.key === key)?.text : doc.strings[doc.site.defaultLocale]?.[key];
}

type Meta = SiteDocument['stringMeta'][string];

/** Meta of a new translation; `base` when it was made from an earlier source. */
export function asTranslated(doc: SiteDocument, key: StringKey, locale: Locale, how: Omit<Translated, 'base'> & { base?: string }): Meta {
  const meta = doc.stringMeta[key] ?? { by: factOfKey(key) ? ('fact' as const) : ('owner' as const) };
  const { base = digestOf(sourceOf(doc, key) ?? ''), ...rest } = how;
  return { ...meta, in: { ...meta.in, [locale]: { base, ...rest } } };
}

/** The meta without one language, or several. */
export function withoutTranslated(meta: Meta, isGone: (locale: Locale) => boolean): Meta {
  const { in: made, ...rest } = meta;
  const left = Object.entries(made ?? {}).filter(([locale]) => !isGone(locale));
  return left.length === 0 ? rest : { ...rest, in: Object.fromEntries(left) };
}

/**
 * Meta for a default-language text about to change: existing translations without a base get the digest of the old text, which they
 * were made from.
 */
export function withBases(doc: SiteDocument, key: StringKey, meta: Meta): Meta {
  const before = doc.strings[doc.site.defaultLocale]?.[key];
  if (before === undefined) return meta;
  const unknown = Object.keys(doc.strings).filter(
    (locale) => locale !== doc.site.defaultLocale && doc.strings[locale]?.[key]?.trim() && !meta.in?.[locale],
  );
  if (unknown.length === 0) return meta;
  const by = (doc.stringMeta[key]?.by ?? 'owner') === 'composer' ? ('composer' as const) : ('owner' as const);
  const base = digestOf(before);
  return { ...meta, in: { ...meta.in, ...Object.fromEntries(unknown.map((locale) => [locale, { base, by }])) } };
}

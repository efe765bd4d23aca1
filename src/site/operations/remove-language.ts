import { z } from 'zod';
import { diff } from '../changes/apply.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Locale } from '../schema/ids.ts';
import { withoutTranslated } from '../translation/source-of.ts';
import { OperationRefused, operation } from './operation.ts';

/** Removes a language with all its texts. The default one stays. */
export const removeLanguage = operation('remove-language', z.object({ locale: Locale }), (doc, { locale }) => {
  const { site } = doc;
  if (!site.locales.includes(locale)) return [];
  if (locale === site.defaultLocale) throw new OperationRefused('fixed', locale);
  const { [locale]: _gone, ...strings } = doc.strings;
  const after: SiteDocument = {
    ...doc,
    site: { ...site, locales: site.locales.filter((other) => other !== locale), ...withoutOffer(site.shownIncomplete, locale) },
    strings,
    stringMeta: mapped(doc.stringMeta, (meta) => (meta.in?.[locale] ? withoutTranslated(meta, (other) => other === locale) : meta)),
    pages: mapped(doc.pages, (page) => (page.slug[locale] === undefined ? page : { ...page, slug: without(page.slug, locale) })),
  };
  return diff(doc, after);
});

const mapped = <V>(map: Readonly<Record<string, V>>, to: (value: V) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(value)]));

const without = <V>(map: Readonly<Record<string, V>>, key: string): Record<string, V> =>
  Object.fromEntries(Object.entries(map).filter(([other]) => other !== key));

const withoutOffer = (shown: readonly string[] | undefined, locale: string) => {
  const left = shown?.filter((other) => other !== locale);
  return { shownIncomplete: left && left.length > 0 ? left : undefined };
};

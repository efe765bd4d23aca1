/** The catalogue of layouts under strain: nothing in them, one thing, very many, words that do not end, right to left. */
import { type CatalogOptions, catalogDocument } from '#site/catalog.ts';
import type { SiteDocument } from '#site/schema.ts';

/** The longest word in everyday use, by the record books: longer than a phone is wide in any heading. */
const ENDLESS = 'Rechtsschutzversicherungsgesellschaften';
const ARABIC = 'خبز طازج كل صباح من الفرن إلى مائدتك مع قهوة محضّرة عند الطلب وحلويات البيت في قلب المدينة القديمة'.split(' ');

function withTexts(doc: SiteDocument, locale: string, change: (text: string, key: string) => string): SiteDocument {
  const [given] = doc.site.locales;
  const strings = Object.fromEntries(Object.entries(doc.strings[given!]!).map(([key, text]) => [key, change(text, key)]));
  const pages = Object.fromEntries(
    Object.entries(doc.pages).map(([id, page]) => [id, { ...page, slug: { [locale]: page.slug[given!] ?? '' } }]),
  );
  return { ...doc, pages, strings: { [locale]: strings }, site: { ...doc.site, defaultLocale: locale, locales: [locale] } };
}

const withFacts = (doc: SiteDocument, change: (text: string) => string): SiteDocument => ({
  ...doc,
  facts: Object.fromEntries(
    Object.entries(doc.facts).map(([id, fact]) => {
      const isWords = ['offer', 'plan', 'class', 'question', 'statement', 'quote', 'person', 'name'].includes(fact.norm.kind);
      return [id, isWords ? { ...fact, text: change(fact.text) } : fact];
    }),
  ),
});

const arabic = (text: string): string => {
  const words = text.split(/\s+/).length;
  return Array.from({ length: words }, (_, i) => ARABIC[(i + text.length) % ARABIC.length]).join(' ');
};

const arabicCatalog = (): SiteDocument => {
  const doc = withFacts(
    withTexts(catalogDocument(), 'ar', (text) => text.replace(/[^\n#-]+/g, arabic)),
    arabic,
  );
  return { ...doc, theme: { ...doc.theme, type: { ...doc.theme.type, pairing: 'cairo' } } };
};

const endlessCatalog = (): SiteDocument =>
  withFacts(
    withTexts(catalogDocument(), 'pt-BR', (text, key) => (/label|seo|nav/.test(key) ? text : `${text} ${ENDLESS}`)),
    (text) => `${text} ${ENDLESS}`,
  );

const counted = (options: CatalogOptions) => () => catalogDocument(options);

export const STRAINS: Readonly<Record<string, () => SiteDocument>> = {
  bare: counted({ bare: true, items: 0 }),
  one: counted({ items: 1 }),
  many: counted({ items: 24 }),
  endless: endlessCatalog,
  arabic: arabicCatalog,
};

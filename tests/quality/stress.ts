/** The catalogue of layouts under strain: nothing in them, one thing, very many, words that do not end, right to left. */
import { type CatalogOptions, catalogDocument } from '#site/catalog/catalog.ts';
import { applyManner } from '#site/manners/apply-manner.ts';
import { MannerName, type SiteDocument } from '#site/schema.ts';

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

/** The number of the house on the button of every opening, behind as long a label as it may have. */
function dialledCatalog(): SiteDocument {
  const doc = catalogDocument();
  const phone = Object.values(doc.facts).find(({ norm }) => norm.kind === 'phone')!;
  const keys = new Set<string>();
  const sections = Object.fromEntries(
    Object.entries(doc.sections).map(([id, section]) => {
      const [first, ...others] = section.actions;
      if (section.kind !== 'hero' || !first) return [id, section];
      keys.add(first.label);
      return [id, { ...section, actions: [{ ...first, link: { to: 'tel' as const, fact: phone.id } }, ...others] }];
    }),
  );
  const strings = Object.fromEntries(
    Object.entries(doc.strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, keys.has(key) ? 'Ligue e se inscreva' : text])),
    ]),
  );
  return { ...doc, sections, strings };
}

/** Lessons whose price is told with all that it holds. */
function wordyPrices(doc: SiteDocument): SiteDocument {
  const prices = new Set(Object.values(doc.facts).map(({ norm }) => (norm.kind === 'class' ? norm.price : undefined)));
  const told = Object.values(doc.facts).map((fact) =>
    prices.has(fact.id) ? { ...fact, text: `${fact.text} por pessoa com o material e a fornada de cada um` } : fact,
  );
  return { ...doc, facts: Object.fromEntries(told.map((fact) => [fact.id, fact])) };
}

const FRAME = new Set(['header', 'hero', 'footer', 'quick-contact', 'cookie-notice']);

/** Every kind of section in a manner, each layout that is left once, all on the home page. */
function inManner(manner: MannerName, doc: SiteDocument): SiteDocument {
  const worn = applyManner(doc, manner);
  const home = Object.values(worn.pages).find(({ type }) => type === 'home')!;
  const seen = new Set<string>();
  const kept = Object.values(worn.sections).filter(({ kind, layout, page }) => {
    const name = FRAME.has(kind) ? kind : `${kind}/${layout}`;
    const isNew = !seen.has(name) && (page === home.id || !FRAME.has(kind));
    if (isNew) seen.add(name);
    return isNew;
  });
  const sections = Object.fromEntries(kept.map((section) => [section.id, { ...section, page: home.id }]));
  const items = Object.fromEntries(Object.entries(worn.items).filter(([, { section }]) => Object.hasOwn(sections, section)));
  return { ...worn, pages: { [home.id]: home }, sections, items };
}

/** Each manner with what owners usually tell; words that do not end and the other direction by turns. */
const IN_MANNERS = Object.fromEntries(
  MannerName.options.flatMap((manner, at): [string, () => SiteDocument][] => [
    [`manner-${manner}`, () => inManner(manner, wordyPrices(catalogDocument()))],
    [`strained-${manner}`, () => inManner(manner, at % 2 === 0 ? endlessCatalog() : arabicCatalog())],
  ]),
);

export const STRAINS: Readonly<Record<string, () => SiteDocument>> = {
  bare: counted({ bare: true, items: 0 }),
  one: counted({ items: 1 }),
  many: counted({ items: 24 }),
  endless: endlessCatalog,
  dialled: dialledCatalog,
  arabic: arabicCatalog,
  ...IN_MANNERS,
};

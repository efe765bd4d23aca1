import type { Page, Section, SiteDocument } from '../schema/document.ts';
import { localesOf } from './site-index.ts';
import { wordsOf } from './words.ts';

const PAGE = 'pg_notfound';
const SECTION = 'sc_notfound';

/** A document with a not-found page: its own, or a plain one in the words of each language. */
export function withNotFound(doc: SiteDocument): SiteDocument {
  if (Object.values(doc.pages).some((page) => page.type === 'not-found')) return doc;
  const home = Object.values(doc.pages).find((page) => page.type === 'home');
  const page: Page = {
    id: PAGE,
    slug: {},
    type: 'not-found',
    order: 'zz',
    nav: 'none',
    label: 'not-found.title',
    seo: { title: 'not-found.title', description: 'not-found.lead' },
  };
  const section: Section = {
    id: SECTION,
    page: PAGE,
    order: 'a',
    kind: 'not-found',
    layout: 'minimal',
    tone: 'plain',
    alias: 'not-found',
    slots: { title: 'not-found.title', lead: 'not-found.lead' },
    actions: home ? [{ label: 'not-found.action', link: { to: 'page', page: home.id } }] : [],
    facts: [],
    by: 'composer',
  };
  const strings = Object.fromEntries(
    localesOf(doc).map((locale) => {
      const { notFound, home: back } = wordsOf(locale);
      const own = { 'not-found.title': notFound.title, 'not-found.lead': notFound.lead, 'not-found.action': back };
      return [locale, { ...own, ...doc.strings[locale] }];
    }),
  );
  return {
    ...doc,
    pages: { ...doc.pages, [PAGE]: page },
    sections: { ...doc.sections, [SECTION]: section },
    strings: { ...doc.strings, ...strings },
  };
}

import type { Page } from '../schema/document.ts';
import type { SafeHtml } from './html.ts';
import { hrefBetween } from './paths.ts';
import { localesOf, localesOfPage } from './site-index.ts';
import { line } from './text.ts';
import { bodyOf, type View } from './view.ts';
import { wordsOf } from './words.ts';

const pageLink = (view: View, page: Page): SafeHtml | null => {
  const isHere = page.id === view.page.id;
  const href = hrefBetween(view.doc, view, { page, locale: view.locale }, view.env.links);
  const label = line(view, 'span', null, page.label);
  return label && view.h('a', { href, 'aria-current': isHere ? 'page' : undefined }, label);
};

/** An empty list of posts on the home page gets no link. */
const isEmptyList = ({ site, locale }: View, page: Page): boolean =>
  page === site.blog && page !== site.home && site.posts(locale).length === 0;

/** Entries of the header's menu: sections of the home page that have a name, then the pages. */
export function mainLinks(view: View): SafeHtml[] {
  const { site, doc, env, page, h } = view;
  const home = site.home;
  const stops = home
    ? bodyOf(site, home).map((section) => {
        // An entry needs a heading to lead to: sections covered by the opening have none.
        const left = view.coverage?.remainders.get(section.id);
        if (!section.nav || view.coverage?.covered.has(section.id) || left?.remains) return null;
        const label = line(view, 'span', null, section.nav);
        const isHere = home.id === page.id;
        const path = isHere ? '' : hrefBetween(doc, view, { page: home, locale: view.locale }, env.links);
        return label && h('a', { href: `${path}#${isHere ? (view.anchors.get(section.id) ?? section.alias) : section.alias}` }, label);
      })
    : [];
  const pages = site.pages
    .filter((one) => one.nav === 'primary' && one.type !== 'home' && !isEmptyList(view, one))
    .map((one) => pageLink(view, one));
  return [...stops, ...pages].filter((link) => link !== null);
}

export const footerLinks = (view: View): SafeHtml[] =>
  view.site.pages
    .filter((page) => page.nav !== 'none' && page.type !== 'home' && page.type !== 'not-found' && !isEmptyList(view, page))
    .map((page) => pageLink(view, page))
    .filter((link) => link !== null);

export const homeHref = (view: View): string =>
  view.site.home ? hrefBetween(view.doc, view, { page: view.site.home, locale: view.locale }, view.env.links) : './';

/** The same page in the site's other languages, or the nearest page that exists in them. */
export function languageLinks(view: View): SafeHtml[] {
  const locales = localesOf(view.doc);
  if (locales.length < 2) return [];
  const { site, page } = view;
  // A server answers the not-found page's own address with an error.
  const isNowhere = page.type === 'not-found' && view.env.links === 'clean';
  const written = isNowhere ? [] : localesOfPage(site, page);
  const instead = (isNowhere ? site.home : (site.blog ?? site.home)) ?? page;
  return locales.map((locale) => {
    const isHere = locale === view.locale;
    const href = hrefBetween(view.doc, view, { page: written.includes(locale) ? page : instead, locale }, view.env.links);
    return view.h('a', { href, lang: locale, hreflang: locale, 'aria-current': isHere ? 'true' : undefined }, wordsOf(locale).own);
  });
}

import { runsOf } from '../concepts/fit.ts';
import type { Page, Section } from '../schema/document.ts';
import type { Locale, SectionId } from '../schema/ids.ts';
import { standInsCss } from '../theme.ts';
import type { Environment } from './environment.ts';
import { headOf } from './head.ts';
import { type Child, escapeHtml, h, toHtml } from './html.ts';
import type { OpeningCoverage } from './opening-coverage.ts';
import { drawingOf, renderScene } from './sections.ts';
import { once, type SiteIndex } from './site-index.ts';
import { structuredData } from './structured-data.ts';
import { fontsCss, ownCss, sectionsCss, siteCss } from './stylesheet.ts';
import { remainsTitle, words } from './text.ts';
import { bodyOf, hasTitle, sceneOf, type View, viewOf } from './view.ts';
import { wordmarkSize } from './wordmark.ts';

const present = <T>(list: readonly (T | undefined)[]): T[] => list.filter((one) => one !== undefined);

/** Gives the main heading to the first section that shows something. */
export function withLeading(view: View): View {
  const titled = bodyOf(view.site, view.page).filter((section) => hasTitle(view, section));
  const shows = (section: Section) =>
    section.kind === 'hero' || toHtml(renderScene({ ...view, h, drawn: new Map(), leading: section.id }, section)) !== '';
  const leading = titled.find(shows)?.id;
  return leading === view.leading ? view : { ...view, leading };
}

/** A page whose sections have no title gets a visually hidden main heading. */
const missingHeading = (view: View) =>
  view.leading
    ? null
    : view.h('h1', { class: 'unseen' }, words(view, view.page.label) || words(view, view.doc.site.name) || view.words.home);

const markCss = (view: View, footer: Section | undefined) =>
  footer?.layout === 'wordmark' ? `:root{--mark:${wordmarkSize(view) ?? '1em'}}` : '';

/** The page's own, else the home page's: cookies concern the whole site. */
function cookieNotice(site: SiteIndex, page: Page): Section | undefined {
  const of = (id: string | undefined) =>
    id ? site.sectionsOf(id).find((section) => section.kind === 'cookie-notice' && !section.hidden) : undefined;
  return of(page.id) ?? of(site.home?.id);
}

const coverageByLocale = new WeakMap<SiteIndex, Map<Locale, OpeningCoverage>>();

/** Coverage of the sections by the site's openings; cached. */
function coverageIn(view: View): OpeningCoverage {
  const { site, locale } = view;
  const byLocale = coverageByLocale.get(site) ?? new Map<Locale, OpeningCoverage>();
  coverageByLocale.set(site, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const all = site.pages
    .flatMap((page) => bodyOf(site, page))
    .flatMap((section) => drawingOf(section).layout.coverage?.(sceneOf(view, section)) ?? []);
  const made = {
    covered: new Set(all.flatMap(({ covered }) => [...covered])),
    remainders: new Map(all.flatMap(({ remainders }) => [...remainders])),
  };
  byLocale.set(locale, made);
  return made;
}

/** Headings of the page that stand in place of a section's own text, because the opening has taken its list. */
export function headingsInPlace(given: View): Map<SectionId, string> {
  const view = { ...given, coverage: coverageIn(given) };
  return new Map(
    shownOf(view).flatMap((section) => {
      const heading = remainsTitle(view, section);
      return heading ? [[section.id, heading] as const] : [];
    }),
  );
}

/** Sections of the page that an opening shows completely: the page has no place for them. */
export const coveredIn = (view: View): ReadonlySet<SectionId> => coverageIn(view).covered;

/** The sections between header and footer, without those that an opening covers completely. */
const shownOf = (view: View): readonly Section[] => bodyOf(view.site, view.page).filter(({ id }) => !coverageIn(view).covered.has(id));

/** Frame sections of a page, else the home page's. */
const frameOf = ({ site, page }: View) => ({
  header: site.frame('header', page.id),
  footer: site.frame('footer', page.id),
  quick: site.frame('quick-contact', page.id),
  cookies: cookieNotice(site, page),
});

/** Everything inside the body, made with the view's own maker. */
export function contentOf(given: View): Child {
  const view = { ...withLeading(given), coverage: coverageIn(given) };
  const { h } = view;
  const { header, footer, quick, cookies } = frameOf(view);
  const body = shownOf(view);
  const isBar = (section: Section) => section.kind === 'announcement' && section.layout === 'bar';
  const draw = (section: Section | undefined) => section && renderScene(view, section);
  return [
    h('a', { class: 'skip', href: '#main' }, view.words.skip),
    body.filter(isBar).map(draw),
    draw(header),
    quick?.layout === 'inline-row' && draw(quick),
    h('main', { id: 'main', tabindex: -1 }, missingHeading(view), body.filter((section) => !isBar(section)).map(draw)),
    draw(footer),
    quick && quick.layout !== 'inline-row' && draw(quick),
    draw(cookies),
  ];
}

/** The sections whose styles a page needs. */
export function sectionsOn(view: View): Section[] {
  const { header, footer, quick, cookies } = frameOf(view);
  return present([header, quick, ...shownOf(view), footer, cookies]);
}

/** The page's main heading as it is set. */
function headlineOf(view: View): string {
  const section = bodyOf(view.site, view.page).find(({ id }) => id === view.leading);
  if (!section) return '';
  return drawingOf(section).layout.headline?.(sceneOf(view, section)) ?? words(view, section.slots.title);
}

/** The styles of some sections of a page's site, with its fonts and theme. */
export function stylesOf(view: View, sections: readonly Section[]): string {
  const { site, env } = view;
  const key = sections.map(({ kind, layout }) => `${kind}.${layout}`).join();
  return (
    fontsCss(env, view.root) +
    standInsCss(view.doc.theme.type.pairing, runsOf(headlineOf(view))) +
    once(site, 'css', () => siteCss(view)) +
    markCss(view, frameOf(view).footer) +
    once(site, `css ${key}`, () => sectionsCss(sections, view.doc.theme.manner)) +
    ownCss(view, sections)
  );
}

/** Structured data of a page; empty for the not-found page. */
export const dataOf = (view: View): string =>
  view.page.type === 'not-found' ? '' : `<script type="application/ld+json">${structuredData(view)}</script>`;

/** A whole page. */
export function pageHtml(site: SiteIndex, page: Page, locale: Locale, env: Environment): string {
  const view = viewOf(site, page, locale, env, h);
  const content = toHtml(contentOf(view));
  const styles = stylesOf(view, sectionsOn(view));
  const html = `<!doctype html><html lang="${escapeHtml(locale)}" dir="${view.dir}"><head>${toHtml(headOf(view))}<style>${styles}</style>${dataOf(view)}</head><body data-tone="plain">${content}</body></html>\n`;
  // UTF-8 cannot encode lone surrogates. This also flattens a string of thousands of pieces, which saves memory.
  return html.toWellFormed();
}

import type { Page, Section } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import type { Environment } from './environment.ts';
import { headOf } from './head.ts';
import { escapeHtml, h, toHtml } from './html.ts';
import { renderScene } from './sections.ts';
import { once, type SiteIndex } from './site-index.ts';
import { structuredData } from './structured-data.ts';
import { fontsCss, sectionsCss, siteCss } from './stylesheet.ts';
import { words } from './text.ts';
import { bodyOf, type View, viewOf } from './view.ts';
import { wordmarkSize } from './wordmark.ts';

const present = <T>(list: readonly (T | undefined)[]): T[] => list.filter((one) => one !== undefined);

/** A page whose sections have no title still has a main heading, for those who listen. */
const missingHeading = (view: View) =>
  view.leading ? null : h('h1', { class: 'unseen' }, words(view, view.page.label) || words(view, view.doc.site.name) || view.words.home);

const markCss = (view: View, footer: Section | undefined) =>
  footer?.layout === 'wordmark' ? `:root{--mark:${wordmarkSize(view) ?? '1em'}}` : '';

/** A whole page. */
export function pageHtml(site: SiteIndex, page: Page, locale: Locale, env: Environment): string {
  const view = viewOf(site, page, locale, env, h);
  const header = site.frame('header', page.id);
  const footer = site.frame('footer', page.id);
  const quick = site.frame('quick-contact', page.id);
  const body = bodyOf(site, page);
  const draw = (section: Section | undefined) => section && renderScene(view, section);
  const content = toHtml([
    h('a', { class: 'skip', href: '#main' }, view.words.skip),
    draw(header),
    quick?.layout === 'inline-row' && draw(quick),
    h('main', { id: 'main', tabindex: -1 }, missingHeading(view), body.map(draw)),
    draw(footer),
    quick && quick.layout !== 'inline-row' && draw(quick),
  ]);
  const shown = present([header, quick, ...body, footer]);
  const key = shown.map(({ kind, layout }) => `${kind}.${layout}`).join();
  const styles =
    fontsCss(env, view.root) +
    once(site, 'css', () => siteCss(view)) +
    markCss(view, footer) +
    once(site, `css ${key}`, () => sectionsCss(shown));
  const data = page.type === 'not-found' ? '' : `<script type="application/ld+json">${structuredData(view)}</script>`;
  const html = `<!doctype html><html lang="${escapeHtml(locale)}" dir="${view.dir}"><head>${toHtml(headOf(view))}<style>${styles}</style>${data}</head><body data-tone="plain">${content}</body></html>\n`;
  // UTF-8 cannot hold half a character. It also makes one string of thousands of pieces, which spares memory.
  return html.toWellFormed();
}

import type { Item, Page, Section, SiteDocument } from '../schema/document.ts';
import type { ItemId, Locale } from '../schema/ids.ts';
import { textOf } from '../strings.ts';
import type { Environment } from './environment.ts';
import type { Maker } from './html.ts';
import type { OpeningCoverage } from './opening-coverage.ts';
import { rootFrom } from './paths.ts';
import { type SiteIndex, siteIn } from './site-index.ts';
import { directionOf, type Words, wordsOf } from './words.ts';

/** Context of rendering one page in one language. */
export interface View {
  h: Maker;
  doc: SiteDocument;
  site: SiteIndex;
  env: Environment;
  page: Page;
  locale: Locale;
  dir: 'ltr' | 'rtl';
  words: Words;
  preview: boolean;
  /** From this page to the site's root. */
  root: string;
  /** HTML id by section id: the alias, made unique on the page. */
  anchors: ReadonlyMap<string, string>;
  /** The section whose title is the page's main heading. */
  leading: string | undefined;
  /** Content covered by the opening. */
  coverage?: OpeningCoverage;
  /** Items whose prices are shown elsewhere on the page. */
  unpriced?: ReadonlySet<ItemId>;
  /** The section's body without the sentences that the opening quotes. */
  body?: string;
  /** Number of uses of each drawing so far, since ids inside it must be unique. */
  drawn: Map<string, number>;
}

/** Context of rendering one section. */
export interface Scene extends View {
  section: Section;
  items: readonly Item[];
  anchor: string;
  /** Whether it shows a title of its own. */
  titled: boolean;
  /** Heading level of the section's title. */
  level: 1 | 2;
  /** Heading level of the items: one deeper, or the same where the section has no title of its own. */
  itemLevel: 2 | 3;
}

/** Ids that the page itself uses. */
const RESERVED = ['main', 'menu-toggle'];
const FRAME = new Set(['header', 'footer', 'quick-contact', 'cookie-notice']);

/** The sections between header and footer. */
export const bodyOf = (site: SiteIndex, page: Page): readonly Section[] =>
  site.sectionsOf(page.id).filter((section) => !FRAME.has(section.kind) && !section.hidden);

function anchorsOf(site: SiteIndex, page: Page): Map<string, string> {
  const taken = new Set(RESERVED);
  const anchors = new Map<string, string>();
  for (const section of site.sectionsOf(page.id)) {
    let anchor = section.alias;
    for (let n = 2; taken.has(anchor); n++) anchor = `${section.alias}-${n}`;
    taken.add(anchor);
    anchors.set(section.id, anchor);
  }
  return anchors;
}

/** In preview an empty title counts too, so that it can be written. */
export function hasTitle({ doc, locale, preview }: Pick<View, 'doc' | 'locale' | 'preview'>, { slots }: Section): boolean {
  return slots.title !== undefined && (preview || textOf(doc, slots.title, locale).text.trim() !== '');
}

export function viewOf(given: SiteIndex, page: Page, locale: Locale, env: Environment, h: Maker): View {
  const site = siteIn(given, locale);
  const shown: Pick<View, 'doc' | 'locale' | 'preview'> = { doc: site.doc, locale, preview: env.mode === 'preview' };
  return {
    h,
    doc: site.doc,
    site,
    env,
    page,
    locale,
    dir: directionOf(locale),
    words: wordsOf(locale),
    preview: env.mode === 'preview',
    root: rootFrom(site.doc, page, locale, env.links),
    anchors: anchorsOf(site, page),
    leading: bodyOf(site, page).find((section) => hasTitle(shown, section))?.id,
    drawn: new Map(),
  };
}

export function sceneOf(view: View, whole: Section): Scene {
  const left = view.coverage?.remainders.get(whole.id);
  const section = left?.section ?? whole;
  const titled = hasTitle(view, section);
  const level = view.leading === section.id ? 1 : 2;
  return {
    ...view,
    section,
    items: left?.items ?? view.site.itemsOf(section.id),
    unpriced: left?.unpriced,
    body: left?.body,
    anchor: view.anchors.get(section.id) ?? section.alias,
    titled,
    level,
    itemLevel: titled && level === 2 ? 3 : 2,
  };
}

/** Attributes of an item's element, with its id in preview. */
export const marked = (scene: Scene, item: Item, className?: string) => ({
  class: className,
  'data-i': scene.preview ? item.id : undefined,
});

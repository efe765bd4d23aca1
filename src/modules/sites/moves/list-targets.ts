import { pagesOf, sectionsOf } from '#site/outline.ts';
import { visiblePath } from '#site/render/paths.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';

/** A place of a site that an old address can lead to. */
export interface MoveTarget {
  /** Path, with the anchor of a section. */
  path: string;
  title: string;
  /** Kind of the section, or type of the page. */
  kind: string;
}

const FRAME = new Set(['header', 'footer', 'quick-contact', 'hero']);

/** Pages of a site, and titled sections of its home page, in reading order. */
export function listTargets(doc: SiteDocument): MoveTarget[] {
  const locale = doc.site.defaultLocale;
  return pagesOf(doc).flatMap((page): MoveTarget[] => {
    if (page.type === 'not-found') return [];
    const path = `/${visiblePath(doc, page, locale, 'clean')}`;
    const here = { path, title: plainTextOf(doc, page.label, locale), kind: page.type };
    if (page.type !== 'home') return [here];
    const sections = sectionsOf(doc, page.id).flatMap(({ kind, alias, hidden, slots }): MoveTarget[] => {
      const title = slots.title ? plainTextOf(doc, slots.title, locale) : '';
      return hidden || FRAME.has(kind) || title === '' ? [] : [{ path: `${path}#${alias}`, title, kind }];
    });
    return [here, ...sections];
  });
}

import type { Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

/** The gallery's items without photos that the page's opening shows, unless a caption stands below them, or that are already in the gallery. */
export function distinctItems({ doc, site, page, items }: Pick<Scene, 'doc' | 'site' | 'page' | 'items'>): readonly Item[] {
  const hashOf = (media: string | undefined) => {
    const source = media ? doc.assets[media]?.source : undefined;
    return source?.from === 'upload' ? source.sha256 : undefined;
  };
  const hero = site.sectionsOf(page.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  const opened = hashOf(hero?.media);
  const seen = new Set<string>();
  return items.filter(({ media, slots }) => {
    const hash = hashOf(media);
    if (!hash) return true;
    if (seen.has(hash) || (hash === opened && !slots.title)) return false;
    seen.add(hash);
    return true;
  });
}

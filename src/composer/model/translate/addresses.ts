import type { Change } from '#site/changes/change.ts';
import { Page, type SiteDocument } from '#site/schema.ts';
import { slugify } from '#site/slug.ts';
import type { TakenText } from './take.ts';

/**
 * Paths of pages whose names are translated for the first time: `/en/menu` for Cardápio. A page already public in that language keeps
 * its path.
 */
export function addressChanges(document: SiteDocument, to: string, texts: readonly Pick<TakenText, 'key' | 'text'>[]): Change[] {
  if (document.site.shownIncomplete?.includes(to)) return [];
  const names = new Map(texts.map(({ key, text }) => [key, text]));
  const pages = Object.values(document.pages);
  const taken = new Set(pages.map(({ slug }) => slug[to] ?? slug[document.site.defaultLocale]));
  return pages.flatMap((page): Change[] => {
    const name = names.get(page.label);
    const isOpen = (page.type === 'page' || page.type === 'legal') && page.slug[to] === undefined && !document.strings[to]?.[page.label];
    const address = name && isOpen ? slugify(name) : '';
    const value = { ...page.slug, [to]: address };
    if (!address || taken.has(address) || !Page.shape.slug.safeParse(value).success) return [];
    taken.add(address);
    return [{ t: 'set', table: 'pages', id: page.id, field: 'slug', value, before: page.slug }];
  });
}

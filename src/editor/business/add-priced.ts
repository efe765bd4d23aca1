import type { PriceGroup } from '#site/facts/priced-items.ts';
import { priceLike } from '#site/operations/price.ts';
import { type Attempt, type EditorStore, newSeed } from '../draft/store.ts';

/** Business types whose price list is a menu. */
const MENU_BUSINESSES = new Set(['restaurant']);
type Titles = (key: 'menu.title' | 'products.title') => string;

/** Adds an item at the end of its group. A site without such a section gets one, with a neutral heading; both are one undo step. */
export function addPriced(
  store: EditorStore,
  group: PriceGroup | undefined,
  { name, price }: { name: string; price: string },
  titles: Titles,
  step: string,
): Attempt {
  const { document, locale } = store.getState();
  const section = group?.section.id ?? newSection(store, titles, step);
  if (!section) return { changes: [], refused: 'limit' };
  const attempt = store.attempt(
    'add-item',
    {
      section,
      locale,
      texts: { title: name.trim() },
      ...(group?.heading && { group: group.heading.id }),
      ...(price.trim() && { price: priceLike(price.trim(), undefined, document) }),
      seed: newSeed(),
    },
    step,
  );
  // If the item is refused, the new section must not stay behind empty.
  if (attempt.refused && !group) store.undo();
  return attempt;
}

function newSection(store: EditorStore, titles: Titles, step: string): string | undefined {
  const { document, locale, page } = store.getState();
  const kind = MENU_BUSINESSES.has(document.site.type) ? 'menu' : 'products';
  const home = Object.values(document.pages).find(({ type }) => type === 'home')?.id ?? page;
  const index = Object.values(document.sections).filter((section) => section.page === home).length;
  const { changes } = store.attempt(
    'add-section',
    { page: home, kind, index, tone: 'plain', locale, texts: { title: titles(`${kind}.title`) }, items: [], seed: newSeed() },
    step,
  );
  const made = changes.find((change) => change.t === 'add' && change.table === 'sections');
  return made?.t === 'add' ? made.record.id : undefined;
}

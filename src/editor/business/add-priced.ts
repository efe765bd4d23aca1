import { priceLike } from '#site/operations/price.ts';
import type { PriceGroup } from '#site/priced-items.ts';
import { type Attempt, type EditorStore, newSeed } from '../draft/store.ts';

/** Kinds of business whose list of prices is a menu. */
const EATS = new Set(['restaurant']);
type Titles = (key: 'menu.title' | 'products.title') => string;

/**
 * Adds a thing sold at the end of its group. A site without such a section gets one, with a heading that claims nothing;
 * both are one step to take back.
 */
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
  // A section without its first item is nobody's wish.
  if (attempt.refused && !group) store.undo();
  return attempt;
}

function newSection(store: EditorStore, titles: Titles, step: string): string | undefined {
  const { document, locale, page } = store.getState();
  const kind = EATS.has(document.site.type) ? 'menu' : 'products';
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

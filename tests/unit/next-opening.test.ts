import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { nextOpening } from '#editor/openings/next-opening.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';

const locale = 'pt-BR';

function shop(): { doc: SiteDocument; hero: string; list: string } {
  const composed = compose({ prompt: 'Mel da Serra em Viçosa. Vendo mel silvestre, R$ 38 o pote. WhatsApp (31) 99812-4407.', seed: 1 });
  if (composed.outcome !== 'site') throw new Error(composed.outcome);
  const of = (...kinds: string[]) => Object.values(composed.document.sections).find(({ kind }) => kinds.includes(kind))!.id;
  const hero = of('hero');
  const doc = apply(composed.document, changesOf(composed.document, 'set-layout', { section: hero, layout: 'label' }));
  return { doc, hero, list: of('products', 'menu', 'features', 'pricing', 'product-detail') };
}

const withItem = (doc: SiteDocument, section: string) =>
  apply(doc, changesOf(doc, 'add-item', { section, locale, texts: { title: 'Própolis' }, price: 'R$ 22', seed: 'another thing' }));

test('an opening of one thing gives way to the fittest when a second thing comes, and to none before', () => {
  const { doc, hero, list } = shop();
  const after = withItem(doc, list);
  const next = nextOpening(doc, after, locale);
  expect(next).toMatchObject({ section: hero, from: 'label' });
  expect(next?.to).not.toBe('label');
  expect(nextOpening(doc, doc, locale)).toBeUndefined();
  // One that could not be filled before was its owner's choice.
  expect(nextOpening(after, withItem(after, list), locale)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { isCovered, shareNote } from './named-pages.ts';
import type { Setting } from './setting.ts';
import { type PageSketch, type Sketch, sketch, word } from './sketch.ts';

const list = (...facts: string[]): Sketch => {
  const section = sketch('pricing', 'list');
  section.items = facts.map((id) => ({ slots: {}, facts: [id] }));
  return section;
};
const page = (name: string, section: Sketch) => ({ name, sections: [section] }) as unknown as PageSketch;

test('a list whose every item stands on a named page needs no page of its own', () => {
  const pages = [page('boats', list('sloop', 'crabber')), page('shop', list('tar', 'rope'))];
  expect(isCovered(list('sloop', 'tar', 'rope'), pages)).toBe(true);
  expect(isCovered(list('sloop', 'mooring'), pages)).toBe(false);
  expect(isCovered(list(), pages)).toBe(false);
});

test('each sentence of its note goes to the page with the item before it', () => {
  const fact = (id: string, text: string, at: number) => ({ id, text, source: { from: 'prompt', span: [at, at + text.length] } });
  const facts = [
    fact('sloop', 'Sloop', 0),
    fact('build', 'Come and build it with us', 10),
    fact('tar', 'Tar', 50),
    fact('cash', 'Cash or card', 60),
  ];
  const shelf = {
    get: (id: string) => facts.find((one) => one.id === id),
    by: () => facts.filter(({ id }) => id === 'build' || id === 'cash'),
  } as unknown as Setting['shelf'];
  const [boats, shop] = [list('sloop'), list('tar')];
  const all = list('sloop', 'tar');
  all.slots.note = word('Come and build it with us. Cash or card.', 'fact');
  shareNote({ shelf } as Setting, all, [page('boats', boats), page('shop', shop)]);
  expect([boats.slots.note?.text, shop.slots.note?.text]).toEqual(['Come and build it with us.', 'Cash or card.']);
});

import { expect, test } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import { carryName } from './carry-name.ts';
import type { EditorStore } from './draft/store.ts';

const document = sampleDocument({ kinds: ['header', 'hero', 'footer'] });

/** The editor's acts after a text was edited. */
function after(key: string, before: string, text: string): unknown[] {
  const done: unknown[] = [];
  const store = {
    getState: () => ({ document, locale: 'pt-BR' }),
    perform: (name: string, input: unknown) => done.push([name, input]),
    notify: (notice: unknown) => done.push(notice),
  };
  carryName(store as unknown as EditorStore, { key, before, text, group: 'g' });
  return done;
}

test('the name carries over; a heading that said it offers to; any other text and an unchanged one do nothing', () => {
  const [from, to] = ['Padaria do Bairro', 'Forno da Serra'];
  expect(after(document.site.name, from, to)).toEqual([['set-name', { from, to }]]);
  expect(after('hero.title', from, to)).toEqual([{ kind: 'name-differs', from, to }]);
  expect(after('hero.title', 'Pão quente', to)).toEqual([]);
  expect(after('hero.title', from, ` ${from} `)).toEqual([]);
  expect(after('hero.title', from, '')).toEqual([]);
});

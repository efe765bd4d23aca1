import { expect, test } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import { carryName, isOwnWords } from './carry-name.ts';
import { EditorStore } from './draft/store.ts';

const document = sampleDocument({ kinds: ['header', 'hero', 'footer'] });

/** The editor's acts after a text was edited. */
function after(key: string, before: string, text: string, notice?: object): unknown[] {
  const done: unknown[] = [];
  const store = {
    getState: () => ({ document, locale: 'pt-BR', history: { undo: [{ id: 'step' }] }, notice }),
    perform: (name: string, input: unknown) => done.push([name, input]),
    notify: (notice: unknown) => done.push(notice),
  };
  carryName(store as unknown as EditorStore, { key, before, text, group: 'g' });
  return done;
}

test('the name carries over and says so; a heading that said it offers to; any other text and an unchanged one do nothing', () => {
  const [from, to] = ['Padaria do Bairro', 'Forno da Serra'];
  expect(after(document.site.name, from, to)).toEqual([['set-name', { from, to }], { kind: 'renamed', step: 'step', name: to }]);
  expect(after('hero.title', from, to)).toEqual([{ kind: 'name-differs', from, to }]);
  // While a way back from a removal stands, nothing is offered in its place.
  expect(after('hero.title', from, to, { kind: 'removed' })).toEqual([]);
  expect(after('hero.title', 'Pão quente', to)).toEqual([]);
  expect(after('hero.title', from, ` ${from} `)).toEqual([]);
  expect(after('hero.title', from, '')).toEqual([]);
});

test('what was composed for search follows the text it came from, and no longer once its owner wrote it', () => {
  const home = Object.values(document.pages).find(({ type }) => type === 'home')!;
  const store = new EditorStore({ siteId: 's', document, revision: 0, locale: 'pt-BR', actions: {} as never });
  const description = () => store.getState().document.strings['pt-BR']![home.seo.description];
  store.perform('set-page-seo', { page: home.id, locale: 'pt-BR', description: 'Paes de fermentação natural', follows: true });
  const edit = { key: 'hero.lead', before: 'Paes de fermentação', text: 'Pães de fermentação', group: 'g' };
  carryName(store, edit);
  expect(description()).toBe('Pães de fermentação natural');
  store.perform('set-page-seo', { page: home.id, locale: 'pt-BR', description: 'Paes de fermentação natural' });
  carryName(store, edit);
  expect(description()).toBe('Paes de fermentação natural');
});

test('a heading that cites the name is its own text; the name itself is not', () => {
  const named = { ...document, facts: { fa_00000001: { norm: { kind: 'name' } }, fa_00000002: { norm: { kind: 'phone' } } } };
  expect(isOwnWords(named as never, 'fa_00000001', 'hero.title')).toBe(true);
  expect(isOwnWords(named as never, 'fa_00000001', document.site.name)).toBe(false);
  expect(isOwnWords(named as never, 'fa_00000002', 'hero.title')).toBe(false);
});

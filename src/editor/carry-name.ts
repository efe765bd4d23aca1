import { plainTextOf } from '#site/strings.ts';
import type { EditorStore } from './draft/store.ts';

interface Edited {
  key: string;
  before: string;
  text: string;
  group: string;
}

/** After a text was edited: the name is changed wherever it is repeated; where a heading said it, that is offered. */
export function carryName(store: EditorStore, { key, before, text, group }: Edited): void {
  const [from, to] = [before.trim(), text.trim()];
  if (!from || !to || from === to) return;
  const { document, locale } = store.getState();
  if (key === document.site.name) store.perform('set-name', { from, to }, group);
  else if (from === plainTextOf(document, document.site.name, locale).trim()) store.notify({ kind: 'name-differs', from, to });
}

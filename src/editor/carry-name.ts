import type { SiteDocument } from '#site/schema.ts';
import { parseInline, plainText, plainTextOf } from '#site/strings.ts';
import { withEdit } from '#site/with-edit.ts';
import type { EditorStore } from './draft/store.ts';

interface Edited {
  key: string;
  before: string;
  text: string;
  group: string;
}

/** Whether a text that cites the business's name speaks for itself, so that editing it renames nothing; a title has no key here. */
export const isOwnWords = ({ facts, site }: SiteDocument, fact: string, key: string | undefined): boolean =>
  facts[fact]?.norm.kind === 'name' && key !== site.name;

/** After a fact was edited on the page: a new name stands on the whole site, which is said, with a way back. */
export function sayRenamed(store: EditorStore, fact: string): void {
  const { norm, text } = store.getState().document.facts[fact] ?? {};
  if (norm?.kind === 'name' && text) notifyRenamed(store, text);
}

function notifyRenamed(store: EditorStore, name: string): void {
  const step = store.getState().history.undo.at(-1);
  if (step) store.notify({ kind: 'renamed', step: step.id, name });
}

/** After a text was edited: what was composed of it for search engines and links follows, until its owner writes that. */
export function carryToSearch(store: EditorStore, { before, text, group }: Omit<Edited, 'key'>): void {
  const { document, locale } = store.getState();
  const plain = (words: string) => plainText(parseInline(words), document);
  for (const { id, seo } of Object.values(document.pages)) {
    const next = (key: string) => {
      const said = document.strings[locale]?.[key] ?? '';
      const value = withEdit(said, plain(before), plain(text));
      return value === said ? undefined : value;
    };
    const [title, description] = [next(seo.title), next(seo.description)];
    if (title ?? description) store.perform('set-page-seo', { page: id, locale, title, description, follows: true }, group);
  }
}

/** After a text was edited: the name is changed wherever it is repeated, which is said; where a heading said it, that is offered. */
export function carryName(store: EditorStore, { key, before, text, group }: Edited): void {
  const [from, to] = [before.trim(), text.trim()];
  if (!from || !to || from === to) return;
  const { document, locale, notice } = store.getState();
  if (key === document.site.name) {
    store.perform('set-name', { from, to }, group);
    notifyRenamed(store, to);
  } else if (from === plainTextOf(document, document.site.name, locale).trim()) {
    // An offer does not take the place of a way back.
    if (notice?.kind !== 'removed') store.notify({ kind: 'name-differs', from, to });
  } else carryToSearch(store, { before, text, group });
}

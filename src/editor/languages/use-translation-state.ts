import { useMemo } from 'react';
import { type Entry, entriesOf } from '#site/translation/entries.ts';
import { countStates, type StateCounts, stateOf, type TranslationState } from '#site/translation/state.ts';
import { useEditor } from '../use-editor.tsx';

/** Translation state of a language, recomputed per document. */
export function useCounts(locale: string): StateCounts {
  const document = useEditor((state) => state.document);
  return useMemo(() => countStates(document, locale), [document, locale]);
}

export interface EntryWithState extends Entry {
  state: TranslationState;
}
/** Texts of a section, or of a page itself. */
export interface EntryGroup {
  id: string;
  page: string;
  section: string | undefined;
  kind: Entry['kind'];
  entries: EntryWithState[];
}

/** Every text of the site with its state in a language, grouped by section. */
export function useGroups(locale: string): EntryGroup[] {
  const document = useEditor((state) => state.document);
  return useMemo(() => {
    const groups = new Map<string, EntryGroup>();
    for (const entry of entriesOf(document)) {
      const { page, section, kind } = entry;
      const id = section ?? page;
      const group = groups.get(id) ?? { id, page, section, kind, entries: [] };
      group.entries.push({ ...entry, state: stateOf(document, entry, locale) });
      groups.set(id, group);
    }
    return [...groups.values()];
  }, [document, locale]);
}

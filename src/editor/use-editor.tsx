'use client';
import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from 'react';
import type { EditorActions } from './actions.ts';
import type { EditorState, EditorStore } from './draft/store.ts';

const StoreContext = createContext<EditorStore | null>(null);

export const EditorProvider = ({ store, children }: { store: EditorStore; children: ReactNode }) => (
  <StoreContext value={store}>{children}</StoreContext>
);

export function useStore(): EditorStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside of EditorProvider');
  return store;
}

/** Selects a part of the editor's state; renders again only when that part changes. */
export function useEditor<T>(select: (state: EditorState) => T, isEqual: (a: T, b: T) => boolean = Object.is): T {
  const store = useStore();
  const last = useRef<{ value: T } | null>(null);
  const read = () => {
    const value = select(store.getState());
    if (last.current && isEqual(last.current.value, value)) return last.current.value;
    last.current = { value };
    return value;
  };
  return useSyncExternalStore(store.subscribe, read, read);
}

const ActionsContext = createContext<{ siteId: string; actions: EditorActions } | null>(null);

export const ActionsProvider = ActionsContext.Provider;

export function useActions(): { siteId: string; actions: EditorActions } {
  const given = useContext(ActionsContext);
  if (!given) throw new Error('useActions outside of ActionsProvider');
  return given;
}

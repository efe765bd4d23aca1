import type { AssistantTarget } from './assistant/requests.ts';
import type { Target } from './canvas/in-place-edit.ts';
import { type EditorStore, neighbour, newSeed } from './draft/store.ts';

/** Keyboard shortcuts outside of text editing. True when the key was handled. */
export function handleShortcut(
  event: KeyboardEvent,
  store: EditorStore,
  canvas: { show: (section: string) => void; isInView: (section: string) => boolean },
  ask?: (target: AssistantTarget) => void,
  writing?: Target | null,
): boolean {
  const command = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  const { section, item, isForText } = store.getState().selection;
  if (command && (key === 'z' || key === 'y' || key === 's')) {
    if (key === 's') void store.flush();
    else if (key === 'y' || event.shiftKey) store.redo();
    else store.undo();
    return true;
  }
  if (command && key === 'j' && ask) {
    ask(assistantTarget(store, writing));
    return true;
  }
  if (isTypingPlace(event.target)) {
    store.guardSelection();
    return false;
  }
  if (command && key === 'd' && section) {
    if (item) store.perform('duplicate-item', { item, seed: newSeed() });
    else store.perform('duplicate-section', { section, seed: newSeed() });
    return true;
  }
  if (command || event.altKey) {
    if (event.altKey && section && (key === 'arrowup' || key === 'arrowdown')) {
      store.perform('move-section', { section, to: key === 'arrowup' ? 'up' : 'down' });
      return true;
    }
    return false;
  }
  if ((key === 'delete' || key === 'backspace') && section) {
    if (isForText) return true;
    // Nothing is removed out of sight: the first press shows it.
    if (!canvas.isInView(section)) canvas.show(section);
    else if (item) store.perform('remove-item', { item });
    else store.perform('remove-section', { section });
    return true;
  }
  if (key === 'escape' && section) {
    store.select(item ? { section, isForText } : { isForText });
    return true;
  }
  if ((key === 'arrowdown' || key === 'arrowup') && !isControl(event.target)) {
    const next = neighbour(store.getState(), key === 'arrowdown' ? 1 : -1);
    if (next) {
      store.select({ section: next });
      canvas.show(next);
    }
    return true;
  }
  // The page is read, not scrolled away, by a space that was meant for a text.
  return key === ' ' && isForText === true && nameOf(event.target) === 'BODY';
}

/** The text that is written, or what is selected. */
function assistantTarget(store: EditorStore, writing: Target | null | undefined): AssistantTarget {
  const { page, selection } = store.getState();
  const { item, section } = selection;
  if (writing?.kind === 'text') return { of: 'text', key: writing.key };
  return item ? { of: 'item', item } : section ? { of: 'section', section } : { of: 'page', page };
}

const nameOf = (target: EventTarget | null) => (target as Element | null)?.tagName ?? '';
const isTypingPlace = (target: EventTarget | null) => {
  const element = target as (HTMLInputElement & HTMLElement) | null;
  return nameOf(target) === 'TEXTAREA' || element?.isContentEditable === true || (nameOf(target) === 'INPUT' && element?.type !== 'radio');
};
const isControl = (target: EventTarget | null) => /^(SELECT|INPUT|TEXTAREA)$/.test(nameOf(target));

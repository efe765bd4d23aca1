import { expect, it, vi } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import type { EditorActions } from './actions.ts';
import { EditorStore } from './draft/store.ts';
import { handleShortcut } from './shortcuts.ts';

const document = sampleDocument({ kinds: ['header', 'hero', 'faq', 'cta', 'footer'], items: 3 });
const faq = Object.values(document.sections).find(({ kind }) => kind === 'faq')!.id;

/** An editor and the page's keys, pressed outside of its texts or in a field. */
function openEditor(isInView = true) {
  const store = new EditorStore({ siteId: 's', document, revision: 0, locale: 'pt-BR', actions: {} as EditorActions });
  const show = vi.fn();
  const press = (key: string, tagName = 'BODY') =>
    handleShortcut({ key, target: { tagName } } as unknown as KeyboardEvent, store, { show, isInView: () => isInView });
  return { store, show, press, isThere: () => store.getState().document.sections[faq] !== undefined };
}

it.each(['Delete', 'Backspace'])('%s removes a section that was selected for itself', (key) => {
  const { store, press, isThere } = openEditor();
  store.select({ section: faq });
  expect(press(key)).toBe(true);
  expect(isThere()).toBe(false);
  expect(store.getState().notice).toMatchObject({ kind: 'removed' });
});

it.each(['Delete', 'Backspace'])('%s spares a section whose text was edited, also after Escape', (key) => {
  const { store, press, isThere } = openEditor();
  const item = Object.values(document.items).find(({ section }) => section === faq)!.id;
  store.select({ section: faq, item, isForText: true });
  press(key);
  press('Escape');
  press(key);
  expect(isThere()).toBe(true);
  expect(store.getState().document.items[item]).toBeDefined();
  // A space meant for the text does not scroll the page.
  press('Escape');
  expect(press(' ')).toBe(true);
  store.select({ section: faq });
  press(key);
  expect(isThere()).toBe(false);
});

it('typing in a field guards the selected section', () => {
  const { store, press, isThere } = openEditor();
  store.select({ section: faq });
  expect(press('a', 'TEXTAREA')).toBe(false);
  press('Backspace');
  expect(isThere()).toBe(true);
});

it('shows a section that is out of view instead of removing it', () => {
  const { store, show, press, isThere } = openEditor(false);
  store.select({ section: faq });
  press('Delete');
  expect(isThere()).toBe(true);
  expect(show).toHaveBeenCalledWith(faq);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesOf } from '#site/bytes.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { apply } from '#site/changes/apply.ts';
import { itemsOf, sectionsOf } from '#site/outline.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import type { EditorActions } from '../actions.ts';
import { carryName } from '../carry-name.ts';
import type { Shelf } from './kept-history.ts';
import type { Outbox, UnfinishedInput, Waiting } from './outbox.ts';
import { EditorStore } from './store.ts';

const base = sampleDocument({ kinds: ['header', 'hero', 'faq', 'cta', 'footer'], items: 3 });
const sectionOf = (doc: SiteDocument, kind: string) => Object.values(doc.sections).find((section) => section.kind === kind);
const faq = sectionOf(base, 'faq')!;
const cta = sectionOf(base, 'cta')!;

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('document', { addEventListener: () => {}, removeEventListener: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

/** A browser's disk, shared by its tabs. */
function newDisk() {
  const waiting = new Map<string, Waiting>();
  const held = new Map<string, UnfinishedInput>();
  const outbox: Outbox = {
    all: async () => structuredClone([...waiting.values()]),
    put: async (one) => void waiting.set(one.transaction.id, structuredClone(one)),
    remove: async (ids) => ids.forEach((id) => void waiting.delete(id)),
    unfinished: async () => structuredClone([...held.values()]),
    keepUnfinished: (one) => void held.set(one.id, structuredClone(one)),
    dropUnfinished: (id) => void held.delete(id),
  };
  return { waiting, held, outbox };
}

/** A tab without a network. */
function openTab({ outbox } = newDisk(), document: SiteDocument = base) {
  const save: EditorActions['save'] = () => Promise.reject(new TypeError('Failed to fetch'));
  const store = new EditorStore({ siteId: 's', document, revision: 0, locale: 'pt-BR', outbox, actions: { save } as EditorActions });
  const close = store.start();
  const write = (key: string, text: string, group?: string) => store.perform('set-text', { locale: 'pt-BR', key, text }, group);
  const textOf = (key: string) => store.getState().document.strings['pt-BR']?.[key];
  return { store, close, write, textOf };
}

describe('a name that contains the earlier one', () => {
  const name = base.site.name;
  const heading = cta.slots.title!;
  const [from, to] = ['Fole do Tião', 'Fole do Tião, sanfonas'];
  const texts = { ...base.strings['pt-BR'], [name]: from, [heading]: from };
  const facts = Object.entries(base.facts).map(([id, fact]) => [id, fact.norm.kind === 'name' ? { ...fact, text: from } : fact]);
  const named: SiteDocument = { ...base, strings: { ...base.strings, 'pt-BR': texts }, facts: Object.fromEntries(facts) };
  const typed = (tab: ReturnType<typeof openTab>, key: string, before: string, text: string, group: string) => {
    for (let end = before.length; end <= text.length; end++) tab.write(key, text.slice(0, end), group);
    carryName(tab.store, { key, before, text, group });
  };

  it('is written once, also when the field is left twice, and undone in one step', () => {
    const tab = openTab(newDisk(), named);
    typed(tab, name, from, to, 'g');
    carryName(tab.store, { key: name, before: from, text: to, group: 'g' });
    expect(tab.textOf(name)).toBe(to);
    expect(JSON.stringify(tab.store.getState().document)).not.toContain(`${to}, sanfonas`);
    tab.store.undo();
    expect(tab.store.getState().document).toEqual(named);
    tab.close();
  });

  it('is written once after the offer beside a heading is accepted, and undone as a step of its own', () => {
    const tab = openTab(newDisk(), named);
    typed(tab, heading, from, to, 'g');
    expect(tab.store.getState().notice).toMatchObject({ kind: 'name-differs', from, to });
    tab.store.perform('set-name', { from, to });
    expect([tab.textOf(heading), tab.textOf(name)]).toEqual([to, to]);
    tab.store.undo();
    expect([tab.textOf(heading), tab.textOf(name)]).toEqual([to, from]);
    tab.close();
  });
});

describe('undo after a reload', () => {
  const shelfOf = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };
  const title = cta.slots.title!;
  const before = base.strings['pt-BR']![title];
  /** A tab whose server has saved everything, at this revision. */
  const reload = (shelf: Shelf, document: SiteDocument, revision: number) => {
    const actions = { save: () => Promise.reject(new TypeError('Failed to fetch')) } as unknown as EditorActions;
    const store = new EditorStore({ siteId: 's', document, revision, locale: 'pt-BR', outbox: newDisk().outbox, actions, shelf });
    return { store, close: store.start(), textOf: () => store.getState().document.strings['pt-BR']?.[title] };
  };

  it('takes back what was done before it, and does it again', () => {
    const shelf = shelfOf();
    const first = reload(shelf, base, 7);
    for (const text of ['Um', 'Dois']) first.store.perform('set-text', { locale: 'pt-BR', key: title, text });
    first.store.undo();
    const { document } = first.store.getState();
    first.close();
    const second = reload(shelf, document, 10);
    expect(second.textOf()).toBe('Um');
    second.store.redo();
    expect(second.textOf()).toBe('Dois');
    second.store.undo();
    second.store.undo();
    expect(second.textOf()).toBe(before);
    expect(second.store.undo()).toBe(false);
    second.close();
  });

  it('is gone where other hands have changed the draft since, or it moved back', () => {
    for (const revision of [6, 9]) {
      const shelf = shelfOf();
      const first = reload(shelf, base, 7);
      first.store.perform('set-text', { locale: 'pt-BR', key: title, text: 'Um' });
      const { document } = first.store.getState();
      first.close();
      const second = reload(shelf, document, revision);
      expect(second.store.undo()).toBe(false);
      expect(second.textOf()).toBe('Um');
      second.close();
    }
  });

  it('costs nothing where the browser denies to keep it', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const tab = reload({ getItem: deny, setItem: deny, removeItem: deny }, base, 7);
    tab.store.perform('set-text', { locale: 'pt-BR', key: title, text: 'Um' });
    expect(() => tab.close()).not.toThrow();
  });
});

describe('the offer to undo what was removed', () => {
  it('takes back that step and leaves what was done since', () => {
    const { store, close, write, textOf } = openTab();
    store.perform('remove-section', { section: faq.id });
    const { notice } = store.getState();
    write(cta.slots.title!, 'Escrito depois');
    expect(notice).toMatchObject({ kind: 'removed' });
    store.undoStep((notice as { step: string }).step);
    expect(sectionOf(store.getState().document, 'faq')).toEqual(faq);
    expect(itemsOf(store.getState().document, faq.id)).toEqual(itemsOf(base, faq.id));
    expect(textOf(cta.slots.title!)).toBe('Escrito depois');
    // Undo is a step too.
    store.undo();
    expect(sectionOf(store.getState().document, 'faq')).toBeUndefined();
    store.undo();
    expect(textOf(cta.slots.title!)).toBe(base.strings['pt-BR']![cta.slots.title!]);
    close();
  });

  it('is gone once the step was undone another way, and says so when asked all the same', () => {
    const { store, close, write } = openTab();
    write(cta.slots.title!, 'Antes');
    store.perform('remove-section', { section: faq.id });
    const { step } = store.getState().notice as { step: string };
    store.undo();
    expect(store.getState().notice).toBeUndefined();
    const { document } = store.getState();
    store.undoStep(step);
    expect(store.getState().document).toBe(document);
    expect(store.getState().notice).toMatchObject({ kind: 'undone-already' });
    close();
  });

  it('puts nothing back into a page that is gone', () => {
    const { store, close } = openTab();
    const list = { label: 'Blog', title: 'Textos', description: '' };
    store.perform('add-post', { locale: 'pt-BR', title: 'Um texto', list, seed: 'seed-1-of-this-test' });
    const post = Object.values(store.getState().document.pages).find(({ type }) => type === 'post')!;
    store.perform('remove-section', { section: sectionsOf(base, faq.page).find(({ kind }) => kind === 'cta')!.id });
    const { step } = store.getState().notice as { step: string };
    store.perform('remove-post', { page: post.id });
    store.undoStep(step);
    expect(sectionOf(store.getState().document, 'cta')).toBeDefined();
    expect(store.getState().document.pages[post.id]).toBeUndefined();
    close();
  });
});

describe('every keystroke', () => {
  it('is on the disk, as one transaction of the run, and one undo takes back all of it', () => {
    const disk = newDisk();
    const { store, close, write, textOf } = openTab(disk);
    const text = 'Escrevo sem parar';
    for (let n = 1; n <= text.length; n++) {
      write(cta.slots.title!, text.slice(0, n), 'run');
      const [only, ...others] = [...disk.waiting.values()];
      expect(others).toEqual([]);
      expect(only!.transaction.changes.find((change) => change.t === 'string')).toMatchObject({ value: text.slice(0, n) });
    }
    store.undo();
    expect(textOf(cta.slots.title!)).toBe(base.strings['pt-BR']![cta.slots.title!]);
    close();
  });

  it('leaves no step when the typing is cancelled', () => {
    const { store, close, write, textOf } = openTab(newDisk());
    write(cta.slots.title!, 'Antes', 'earlier');
    const { undo } = store.getState().history;
    for (const text of ['A', 'Ah', 'Ah!']) write(cta.slots.title!, text, 'cancelled');
    store.takeBack('cancelled');
    expect(textOf(cta.slots.title!)).toBe('Antes');
    expect(store.getState().history).toEqual({ undo, redo: [] });
    store.takeBack('cancelled');
    expect(textOf(cta.slots.title!)).toBe('Antes');
    close();
  });

  it('of a tab that is gone is taken up by the next, and of one that lives is left to it', async () => {
    const disk = newDisk();
    const first = openTab(disk);
    await new Promise((resolve) => setTimeout(resolve, 20));
    first.write(cta.slots.title!, 'Da primeira', 'run');
    const second = openTab(disk);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(second.textOf(cta.slots.title!)).not.toBe('Da primeira');
    first.write(cta.slots.title!, 'Da primeira, que continua', 'run');
    first.close();
    await vi.waitFor(() => expect(second.textOf(cta.slots.title!)).toBe('Da primeira, que continua'));
    second.close();
  });

  it('of a price half typed is taken up too, or shown where it is none yet', async () => {
    const disk = newDisk();
    const document = sampleDocument({ kinds: ['header', 'hero', 'menu', 'footer'], items: 2 });
    const [price, other] = Object.values(document.facts).filter(({ norm }) => norm.kind === 'price');
    const first = openTab(disk, document);
    await new Promise((resolve) => setTimeout(resolve, 20));
    first.store.keepUnfinished(`fact/${price!.id}`, 'set-fact', { fact: price!.id, text: 'R$ 77,50' });
    first.close();
    const second = openTab(disk, document);
    await vi.waitFor(() => expect(second.store.getState().document.facts[price!.id]?.text).toBe('R$ 77,50'));
    expect(disk.held.size).toBe(0);
    second.store.keepUnfinished(`fact/${other!.id}`, 'set-fact', { fact: other!.id, text: 'sob con' });
    second.close();
    const third = openTab(disk, document);
    await vi.waitFor(() => expect(third.store.getState().notice).toMatchObject({ kind: 'unsaved', text: 'sob con' }));
    third.close();
  });
});

describe('a site that is nearly as large as it may be', () => {
  const filled = (bytes: number): SiteDocument => {
    const texts = { ...base.strings['pt-BR'] };
    for (let n = 0; bytesOf(texts) < bytes; n++) texts[`filler.n${n}`] = 'x'.repeat(20_000);
    return { ...base, strings: { 'pt-BR': texts } };
  };

  it('says so once, and refuses what would not fit before it is begun', () => {
    const { store, close, write } = openTab(newDisk(), filled(LIMITS.bytes * 0.9));
    write(cta.slots.title!, 'Mais um pouco de texto. '.repeat(20));
    expect(store.getState().notice).toMatchObject({ kind: 'nearly-full' });
    store.dismiss();
    write(cta.slots.title!, 'Mais um pouco de texto. '.repeat(21));
    expect(store.getState().notice).toBeUndefined();
    let n = 0;
    while (write(`more.n${n}`, 'y'.repeat(20_000))) n += 1;
    expect(store.getState().notice).toMatchObject({ kind: 'refused', reason: 'full' });
    expect(bytesOf(store.getState().document)).toBeLessThan(LIMITS.bytes);
    expect(write(cta.slots.title!, '')).toBe(true);
    close();
  });
});

describe('what the server did for this person', () => {
  it('is shown as a step of their own, which one undo takes back without what was typed meanwhile', async () => {
    const { outbox } = newDisk();
    const [key, before] = [cta.slots.title!, base.strings['pt-BR']![cta.slots.title!]!];
    const changes = [{ t: 'string' as const, locale: 'pt-BR', key, value: 'Escrito pela IA', before }];
    const actions = {
      save: () => Promise.reject(new TypeError('Failed to fetch')),
      load: async () => ({ ok: true, data: { document: apply(base, changes), revision: 1 } }),
    } as unknown as EditorActions;
    const store = new EditorStore({ siteId: 's', document: base, revision: 0, locale: 'pt-BR', outbox, actions });
    const close = store.start();
    const typed = faq.slots.title!;
    store.perform('set-text', { locale: 'pt-BR', key: typed, text: 'Digitado aqui' });
    await store.applyServerStep({ id: 'step', changes }, 1, 0);
    const textOf = (one: string) => store.getState().document.strings['pt-BR']![one];
    expect([textOf(key), textOf(typed)]).toEqual(['Escrito pela IA', 'Digitado aqui']);
    expect(store.getState().notice).toMatchObject({ kind: 'rewritten', count: 1, left: 0 });
    store.undoStep('step');
    expect([textOf(key), textOf(typed)]).toEqual([before, 'Digitado aqui']);
    expect(store.getState().notice).toBeUndefined();
    close();
  });
});

describe('the language that is written in', () => {
  it('is the first one again when it is taken from the site, or its adding is undone', () => {
    const { store, close } = openTab();
    store.perform('add-language', { locale: 'en' });
    store.setLocale('en');
    store.perform('remove-language', { locale: 'en' });
    expect(store.getState().locale).toBe('pt-BR');
    store.undo();
    store.setLocale('en');
    store.undo();
    expect(store.getState().document.site.locales).toEqual(['pt-BR']);
    expect(store.getState().locale).toBe('pt-BR');
    close();
  });
});

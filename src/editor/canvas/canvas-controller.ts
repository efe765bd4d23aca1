import { leadSectionOf } from '#site/outline.ts';
import { wordKeyOf } from '#site/translation/fact-words.ts';
import type { EditorStore } from '../draft/store.ts';
import { adoptPage, forgetBlock, type MARKS, patchPage } from './patch.ts';
import type { RenderCanvas } from './renderer.ts';
import { type Target, targetAt, Writing } from './writing.ts';

export interface CanvasEvents {
  onShortcut: (event: KeyboardEvent) => void;
  /** Writing in place begins, or ends: null. */
  onWriting: (target: Target | null) => void;
}

const PAUSE_MS = 500;

/** Joins the open page in the frame with the store: draws what changed, and makes of clicks and keys what is meant. */
export class CanvasController {
  readonly #frame: HTMLIFrameElement;
  readonly #store: EditorStore;
  readonly #events: CanvasEvents;
  #render: RenderCanvas | undefined;
  /** Whether something was to be drawn while the page was still arriving. */
  #isLate = false;
  #drawn: { document: unknown; page: string; locale: string } | undefined;
  #writing: Writing | undefined;
  #off = new AbortController();
  #frameRequest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLIFrameElement, store: EditorStore, events: CanvasEvents) {
    this.#frame = frame;
    this.#store = store;
    this.#events = events;
  }

  get #page(): Document | null {
    return this.#frame.contentDocument;
  }

  /** The frame has loaded the page that the server drew. */
  adopt(): void {
    const page = this.#page;
    if (!page?.body) return;
    this.#off.abort();
    this.#off = new AbortController();
    const { signal } = this.#off;
    adoptPage(page);
    const { document, page: shown, locale } = this.#store.getState();
    // The server draws the home page in the first language; after a publish it may do so while another one is open.
    const isDrawn = !this.#isLate && document.pages[shown]?.type === 'home' && locale === document.site.defaultLocale;
    this.#isLate = false;
    this.#drawn = isDrawn ? { document, page: shown, locale } : undefined;
    if (!isDrawn) this.update();
    page.addEventListener('click', this.#onClick, { signal });
    page.addEventListener('submit', (event) => event.preventDefault(), { signal });
    page.addEventListener('pointerover', this.#onOver, { signal });
    page.addEventListener('keydown', this.#onKey, { signal });
    this.#openFolds(page);
    this.#markChosen();
  }

  drawWith(render: RenderCanvas): void {
    this.#render = render;
    this.update();
  }

  /** Brings the page to the store's state, once per frame at most. */
  readonly update = (): void => {
    cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#pause);
    const draw = () => {
      this.#frameRequest = requestAnimationFrame(() => this.#draw());
    };
    // The text under the cursor is there already; what else shows it can wait for a pause in typing.
    if (this.#writing) this.#pause = setTimeout(draw, PAUSE_MS);
    else draw();
  };

  close(): void {
    cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#pause);
    this.#writing?.end(true);
    this.#off.abort();
  }

  /** Ends writing in place, keeping what was written. */
  endWriting(): void {
    this.#writing?.end(true);
  }

  /** The screen has become smaller (a keyboard came up): what is being written stays in view. */
  readonly keepInView = (): void => {
    this.#writing?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  scrollTo(section: string): void {
    const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    this.#page?.querySelector(`[data-s="${section}"]`)?.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  }

  #draw(): void {
    const page = this.#page;
    const { document, page: pageId, locale } = this.#store.getState();
    if (!page?.body) return;
    // A page that is still being parsed would get twice what it does not have yet.
    if (page.readyState === 'loading') {
      this.#isLate = true;
      return;
    }
    if (this.#render && (this.#drawn?.document !== document || this.#drawn.page !== pageId || this.#drawn.locale !== locale)) {
      const isOther = this.#drawn?.page !== pageId;
      if (isOther || this.#drawn?.locale !== locale) this.#writing?.end(true);
      patchPage(page, this.#render(document, pageId, locale), this.#writing?.element ?? null);
      this.#drawn = { document, page: pageId, locale };
      this.#openFolds(page);
      if (isOther) page.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
    }
    this.#markChosen();
  }

  /** Answers of an FAQ are written where they stand, so they stand open. */
  #openFolds(page: Document): void {
    for (const fold of page.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) fold.open = true;
  }

  #markChosen(): void {
    const { selection } = this.#store.getState();
    const chosen = [selection.section && `[data-s="${selection.section}"]`, selection.item && `[data-i="${selection.item}"]`];
    const elements = new Set(chosen.flatMap((query) => (query ? [...(this.#page?.querySelectorAll(query) ?? [])] : [])));
    for (const old of this.#page?.querySelectorAll('.is-chosen') ?? []) if (!elements.has(old)) unmark(old, 'is-chosen');
    for (const element of elements) element.classList.add('is-chosen');
  }

  readonly #onOver = (event: Event) => {
    const element = event.target as Element;
    const marked = [element.closest('[data-s]'), targetAt(element)?.element];
    for (const old of this.#page?.querySelectorAll('.is-over') ?? []) if (!marked.includes(old)) unmark(old, 'is-over');
    for (const over of marked) over?.classList.add('is-over');
  };

  readonly #onClick = (event: MouseEvent) => {
    const element = event.target as Element;
    const isToggle = element.closest('label[for], input, select, textarea') && !element.closest('[data-k]');
    if (!isToggle) event.preventDefault();
    if (this.#writing?.element.contains(element)) return;
    const section = element.closest('[data-s]')?.getAttribute('data-s') ?? undefined;
    const item = element.closest('[data-i]')?.getAttribute('data-i') ?? undefined;
    // What an opening shows of another section is edited as that section's.
    const owner = item ? this.#store.getState().document.items[item]?.section : undefined;
    this.#store.select({ section: owner ?? section, item });
    const target = targetAt(element);
    if (target) this.#write(target.element, target.target, event);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const key = event.metaKey || event.ctrlKey ? event.key.toLowerCase() : '';
    if (!this.#writing || key === 'j') this.#events.onShortcut(event);
    else if (key === 's') event.preventDefault();
  };

  #write(element: HTMLElement, target: Target, { clientX, clientY }: MouseEvent): void {
    this.#writing?.end(true);
    const group = `${JSON.stringify(target)}/${crypto.randomUUID()}`;
    const writing = new Writing(element, target, {
      onInput: (_, text) => {
        if (target.kind === 'text') this.#take(target, text, group);
        // Half a price is none: it is taken when it is left, and kept until then.
        else if (text && !this.#wordKey(target.fact)) this.#store.hold(`fact/${target.fact}`, 'set-fact', { fact: target.fact, text });
      },
      onEnd: (_, text) => {
        this.#writing = undefined;
        this.#events.onWriting(null);
        if (target.kind === 'fact') this.#store.letGo(`fact/${target.fact}`);
        this.#drawn = undefined;
        forgetBlock(element);
        const before = writing.before;
        if (text !== null && text !== before) this.#take(target, text, group);
        else if (text === null && target.kind === 'text') this.#take(target, before, group);
        this.update();
      },
    });
    // Words that only hold a place are replaced by the first key.
    if (element.classList.contains('sample') && target.kind === 'text') writing.selectAll();
    else writing.caretTo(clientX, clientY);
    this.#writing = writing;
    this.#events.onWriting(target);
  }

  /** Where the words of a fact are written in the language at hand; none where that is the fact itself. */
  #wordKey(id: string): string | undefined {
    const { document, locale } = this.#store.getState();
    return wordKeyOf(document, id, locale);
  }

  #take(target: Target, text: string, group: string): void {
    const { locale, document } = this.#store.getState();
    if (target.kind === 'fact') {
      const key = this.#wordKey(target.fact);
      if (key) this.#store.perform('set-text', { locale, key, text }, group);
      else if (text) this.#store.perform('set-fact', { fact: target.fact, text });
      return;
    }
    const lead = leadSectionOf(document, this.#store.getState().page);
    // The main heading says what the page is; emptied by mistake it comes back.
    if (!text && lead?.slots.title === target.key) return;
    if ((document.strings[locale]?.[target.key] ?? '') !== text) this.#store.perform('set-text', { locale, key: target.key, text }, group);
  }
}

function unmark(element: Element, mark: (typeof MARKS)[number]): void {
  element.classList.remove(mark);
  if (element.classList.length === 0) element.removeAttribute('class');
}

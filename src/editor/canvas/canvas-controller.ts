import { leadSectionOf } from '#site/outline.ts';
import { wordKeyOf } from '#site/translation/fact-words.ts';
import { carryName, carryToSearch, isOwnWords, sayRenamed } from '../carry-name.ts';
import type { EditorStore } from '../draft/store.ts';
import { InPlaceEdit, type Target, targetAt } from './in-place-edit.ts';
import { adoptPage, forgetBlock, type MARKS, patchPage } from './patch.ts';
import type { RenderCanvas } from './renderer.ts';

export interface CanvasEvents {
  onShortcut: (event: KeyboardEvent) => void;
  /** In-place editing began, or ended with null. */
  onEditing: (target: Target | null) => void;
}

const DEBOUNCE_MS = 500;

/** Connects the page in the iframe to the store: renders changes and turns clicks and keys into operations. */
export class CanvasController {
  readonly #frame: HTMLIFrameElement;
  readonly #store: EditorStore;
  readonly #events: CanvasEvents;
  #render: RenderCanvas | undefined;
  /** A change was due while the page was still loading. */
  #isLate = false;
  /** `document` is null when the drawn page no longer matches its source. */
  #drawn: { document: unknown; page: string; locale: string } | undefined;
  /** An ended edit left the page unlike its source. */
  #isStale = false;
  #shownRemoval: number | undefined;
  #edit: InPlaceEdit | undefined;
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

  /** The iframe has loaded the server-rendered page. */
  adopt(): void {
    const page = this.#page;
    if (!page?.body) return;
    this.#off.abort();
    this.#off = new AbortController();
    const { signal } = this.#off;
    adoptPage(page);
    const { document, page: shown, locale } = this.#store.getState();
    // The server renders the home page in the default language; after publishing it may do so while another page is open.
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

  /** Renders the store's state, at most once per frame. */
  readonly update = (): void => {
    cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#pause);
    const draw = () => {
      this.#frameRequest = requestAnimationFrame(() => this.#draw());
    };
    // The text being typed is already on screen; other places that show it can wait for a pause in typing.
    if (this.#edit) this.#pause = setTimeout(draw, DEBOUNCE_MS);
    else draw();
  };

  close(): void {
    cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#pause);
    this.#edit?.end(true);
    this.#off.abort();
  }

  /** Ends in-place editing and keeps the text. */
  endEdit(): void {
    this.#edit?.end(true);
  }

  /** The viewport shrank (a keyboard opened): scrolls the edited text into view. */
  readonly keepInView = (): void => {
    this.#edit?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  scrollTo(section: string): void {
    const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    // A section without a place of its own is shown by the opening.
    const place = this.#page?.querySelector(`[data-s="${section}"]`) ?? this.#page?.querySelector('main [data-s]');
    place?.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  }

  isInView(section: string): boolean {
    const box = this.#page?.querySelector(`[data-s="${section}"]`)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < (this.#page?.documentElement.clientHeight ?? 0);
  }

  #draw(): void {
    const page = this.#page;
    const { document, page: pageId, locale } = this.#store.getState();
    if (!page?.body) return;
    // Patching a page that is still being parsed would duplicate what has not arrived yet.
    if (page.readyState === 'loading') {
      this.#isLate = true;
      return;
    }
    const drawn = this.#drawn;
    if (this.#render && (this.#isStale || drawn?.document !== document || drawn.page !== pageId || drawn.locale !== locale)) {
      const isOther = drawn?.page !== pageId;
      if (isOther || drawn.locale !== locale) this.#edit?.end(true);
      const top = isOther ? 0 : page.defaultView?.scrollY;
      const places = isOther ? [] : placesIn(page);
      patchPage(page, this.#render(document, pageId, locale), this.#edit?.element ?? null);
      this.#drawn = { document, page: pageId, locale };
      this.#isStale = false;
      this.#openFolds(page);
      if (page.defaultView?.scrollY !== top) page.defaultView?.scrollTo({ top, behavior: 'instant' });
      this.#showRemoval(page, places);
    }
    this.#markChosen();
  }

  /** Brings the place of something removed into view, and the offer to undo it beside that place. */
  #showRemoval(page: Document, places: readonly Place[]): void {
    const { notice } = this.#store.getState();
    if (notice?.kind !== 'removed' || notice.id === this.#shownRemoval) return;
    this.#shownRemoval = notice.id;
    const root = globalThis.document.documentElement;
    const all = places.filter(({ element, selector }) => !element.isConnected && !page.querySelector(selector));
    const gone = all.find(({ element }) => element.hasAttribute('data-s')) ?? all[0];
    root.style.removeProperty('--vanished');
    if (!gone) return;
    const height = page.documentElement.clientHeight;
    const isInView = gone.top >= 0 && gone.top <= height * 0.9;
    if (!isInView) page.defaultView?.scrollBy({ top: gone.top - height / 3, behavior: 'instant' });
    const frame = this.#frame.getBoundingClientRect();
    const at = frame.top + ((isInView ? gone.top : height / 3) / height) * frame.height;
    const fromFoot = innerHeight - Math.min(frame.bottom - 16, Math.max(frame.top + 80, at + 32));
    root.style.setProperty('--vanished', `${Math.round(fromFoot)}px`);
  }

  /** Answers of an FAQ are edited in place, so they are expanded. */
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
    if (this.#edit?.element.contains(element)) return;
    const section = element.closest('[data-s]')?.getAttribute('data-s') ?? undefined;
    const item = element.closest('[data-i]')?.getAttribute('data-i') ?? undefined;
    // Content that an opening shows of another section is edited as that section's.
    const { document } = this.#store.getState();
    const owner = item ? document.items[item]?.section : undefined;
    const target = targetAt(element, (fact, key) => isOwnWords(document, fact, key));
    this.#store.select({ section: owner ?? section, item, isForText: target ? true : undefined });
    const cited = element.closest('[data-f]');
    if (cited && target?.target.kind === 'text' && target.element.contains(cited)) cited.replaceWith(...cited.childNodes);
    if (target) this.#write(target.element, target.target, event);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const key = event.metaKey || event.ctrlKey ? event.key.toLowerCase() : '';
    if (!this.#edit || key === 'j') this.#events.onShortcut(event);
    else if (key === 's') event.preventDefault();
  };

  #write(element: HTMLElement, target: Target, { clientX, clientY }: MouseEvent): void {
    this.#edit?.end(true);
    const group = `${JSON.stringify(target)}/${crypto.randomUUID()}`;
    const writing = new InPlaceEdit(element, target, {
      onInput: (_, text) => {
        if (target.kind === 'text') this.#take(target, text, group);
        // A half-typed price is not valid: it is committed on blur, and stored as a draft until then.
        else if (text && !this.#wordKey(target.fact))
          this.#store.keepUnfinished(`fact/${target.fact}`, 'set-fact', { fact: target.fact, text });
      },
      onEnd: (_, text) => {
        this.#edit = undefined;
        this.#events.onEditing(null);
        if (target.kind === 'fact') this.#store.dropUnfinished(`fact/${target.fact}`);
        this.#isStale = true;
        forgetBlock(element);
        const before = writing.before;
        if (text !== null && text !== before) {
          this.#take(target, text, group);
          if (target.kind === 'fact') carryToSearch(this.#store, { before, text, group });
          else carryName(this.#store, { key: this.#keyOf(target), before, text, group });
        }
        if (text === null) this.#store.takeBack(group);
        this.update();
      },
    });
    // Sample words are replaced by the first key.
    if (element.classList.contains('sample') && target.kind === 'text') writing.selectAll();
    else writing.caretTo(clientX, clientY);
    this.#edit = writing;
    this.#events.onEditing(target);
  }

  /** Key of a fact's translated words in the current language; undefined where the fact itself is edited. */
  #wordKey(id: string): string | undefined {
    const { document, locale } = this.#store.getState();
    return wordKeyOf(document, id, locale);
  }

  /** Key of the edited text: a title that was the business's name has another as soon as it says something else. */
  #keyOf({ key, titleOf }: Target & { kind: 'text' }): string {
    const { document } = this.#store.getState();
    return key === document.site.name && titleOf ? (document.sections[titleOf]?.slots.title ?? key) : key;
  }

  #take(target: Target, text: string, group: string): void {
    const { locale, document } = this.#store.getState();
    if (target.kind === 'fact') {
      const key = this.#wordKey(target.fact);
      if (key) this.#store.perform('set-text', { locale, key, text }, group);
      else if (text && this.#store.perform('set-fact', { fact: target.fact, text })) sayRenamed(this.#store, target.fact);
      return;
    }
    const lead = leadSectionOf(document, this.#store.getState().page);
    // The main heading must not be empty: it is restored.
    const key = this.#keyOf(target);
    if (!text && lead?.slots.title === key) return;
    const { titleOf } = target;
    if ((document.strings[locale]?.[key] ?? '') !== text)
      this.#store.perform('set-text', { locale, key, text, ...(titleOf && { titleOf }) }, group);
  }
}

interface Place {
  element: Element;
  selector: string;
  /** From the top of the window. */
  top: number;
}

/** Tops of sections and items on the screen. */
const placesIn = (page: Document): Place[] =>
  [...page.querySelectorAll('[data-s], [data-i]')].map((element) => {
    const name = element.hasAttribute('data-i') ? 'data-i' : 'data-s';
    return { element, selector: `[${name}="${element.getAttribute(name)}"]`, top: element.getBoundingClientRect().top };
  });

function unmark(element: Element, mark: (typeof MARKS)[number]): void {
  element.classList.remove(mark);
  if (element.classList.length === 0) element.removeAttribute('class');
}

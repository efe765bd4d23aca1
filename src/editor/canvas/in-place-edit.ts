import { type Room, readMarked } from './marked-text.ts';

/** The edited target: a text of the site, or a fact, which has no marks and is validated on commit. */
export type Target = { kind: 'text'; key: string; room: Room; titleOf?: string } | { kind: 'fact'; fact: string };

/** Paragraphs that are set as a label or a name: a second line would break their layout. */
const LABELS = '.kicker, .name, .role, .label, .when, .over, .display';

function roomOf(element: HTMLElement): Room {
  if (element.classList.contains('prose')) return 'blocks';
  return element.tagName === 'P' && !element.matches(LABELS) ? 'lines' : 'line';
}

export interface InPlaceEditEvents {
  /** Called on each keystroke with the current text. */
  onInput: (target: Target, text: string) => void;
  /** Called at the end; `text` is null when the editing was cancelled. */
  onEnd: (target: Target, text: string | null) => void;
}

/**
 * The editable text or fact under a click, if any. `isOwnWords` says of which texts a fact's words become the text's own when they are
 * edited.
 */
export function targetAt(
  element: Element,
  isOwnWords: (fact: string, key: string | undefined) => boolean = () => false,
): { element: HTMLElement; target: Target } | null {
  const fact = element.closest<HTMLElement>('[data-f]');
  const text = element.closest<HTMLElement>('[data-k]');
  const isFact = fact && /^(SPAN|BDI)$/.test(fact.tagName);
  const titleOf = text?.closest('h1,h2,h3,h4') ? text.closest<HTMLElement>('[data-s]')?.dataset.s : undefined;
  const isOwn = isFact && text && isOwnWords(fact.dataset.f ?? '', titleOf ? undefined : text.dataset.k);
  if (isFact && !isOwn) return { element: fact, target: { kind: 'fact', fact: fact.dataset.f ?? '' } };
  if (!text) return null;
  return { element: text, target: { kind: 'text', key: text.dataset.k ?? '', room: roomOf(text), ...(titleOf && { titleOf }) } };
}

/**
 * One session of in-place editing: plain typing, paste as text; blur commits, Escape cancels. Enter begins a new line where the text has
 * room for one. In a text of one line the caret stays, so that no typed word is lost; a touch keyboard's "done" key and a fact's Enter
 * end the editing.
 */
export class InPlaceEdit {
  readonly element: HTMLElement;
  readonly target: Target;
  readonly #events: InPlaceEditEvents;
  readonly #before: string;
  readonly #off = new AbortController();
  #ended = false;

  constructor(element: HTMLElement, target: Target, events: InPlaceEditEvents) {
    this.element = element;
    this.target = target;
    this.#events = events;
    this.#before = this.read();
    for (const fact of element.querySelectorAll('[data-f]')) fact.setAttribute('contenteditable', 'false');
    element.setAttribute('contenteditable', 'true');
    element.setAttribute('spellcheck', 'true');
    element.setAttribute('role', 'textbox');
    element.setAttribute('enterkeyhint', this.#room === 'line' ? 'done' : 'enter');
    element.classList.add('is-writing');
    const { signal } = this.#off;
    element.addEventListener('keydown', this.#onKey, { signal });
    element.addEventListener('paste', this.#onPaste, { signal });
    element.addEventListener('drop', (event) => event.preventDefault(), { signal });
    element.addEventListener('beforeinput', this.#onBeforeInput, { signal });
    element.addEventListener('input', this.#onInput, { signal });
    element.addEventListener('blur', () => this.end(true), { signal });
    element.focus({ preventScroll: true });
  }

  get #room(): Room {
    return this.target.kind === 'text' ? this.target.room : 'line';
  }

  read(): string {
    return this.target.kind === 'fact'
      ? (this.element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      : readMarked(this.element, this.#room);
  }

  /** Moves the caret to a point of the window, or to the end. */
  caretTo(x: number, y: number): void {
    const page = this.element.ownerDocument;
    const range = page.caretRangeFromPoint?.(x, y);
    const inside = range && this.element.contains(range.startContainer) ? range : page.createRange();
    if (inside !== range) {
      inside.selectNodeContents(this.element);
      inside.collapse(false);
    }
    const selection = page.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(inside);
  }

  selectAll(): void {
    this.element.ownerDocument.getSelection()?.selectAllChildren(this.element);
  }

  end(keep: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#off.abort();
    const text = this.read();
    for (const name of ['contenteditable', 'spellcheck', 'role', 'enterkeyhint']) this.element.removeAttribute(name);
    for (const fact of this.element.querySelectorAll('[data-f]')) fact.removeAttribute('contenteditable');
    this.element.classList.remove('is-writing');
    this.element.blur();
    this.#events.onEnd(this.target, keep && text !== this.#before ? text : keep ? this.#before : null);
  }

  /** The text before the editing began. */
  get before(): string {
    return this.#before;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.end(false);
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      this.end(true);
    }
  };

  /** Enter where no paragraph can begin. Not on `keydown`: touch keyboards do not name their keys. */
  #breakLine(): void {
    const page = this.element.ownerDocument;
    if (this.#room === 'lines') page.execCommand('insertLineBreak');
    else if (this.target.kind === 'fact' || page.defaultView?.matchMedia('(pointer: coarse)').matches) this.end(true);
    else if (this.#isCaretAtEnd() && /\S$/.test(this.element.textContent ?? '')) page.execCommand('insertText', false, ' ');
  }

  #isCaretAtEnd(): boolean {
    const selection = this.element.ownerDocument.getSelection();
    if (!selection?.isCollapsed || selection.rangeCount === 0) return false;
    const rest = selection.getRangeAt(0).cloneRange();
    rest.setEnd(this.element, this.element.childNodes.length);
    return rest.toString() === '';
  }

  readonly #onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const clean = this.#room === 'line' ? text.replaceAll(/\s+/g, ' ') : text;
    this.element.ownerDocument.execCommand('insertText', false, clean.slice(0, 20_000));
  };

  /** Bold and italic are the only formats, and facts have none. */
  readonly #onBeforeInput = (event: InputEvent) => {
    const isBreak = event.inputType === 'insertParagraph' || (event.inputType === 'insertLineBreak' && this.#room === 'line');
    if (isBreak && this.#room !== 'blocks') {
      event.preventDefault();
      this.#breakLine();
      return;
    }
    const isFormat = event.inputType.startsWith('format');
    const allowed = this.target.kind === 'text' && (event.inputType === 'formatBold' || event.inputType === 'formatItalic');
    if (isFormat && !allowed) event.preventDefault();
  };

  readonly #onInput = () => {
    // Browsers leave a lone line break in an emptied element; without it the placeholder shows.
    if (this.element.textContent === '' && this.#room !== 'blocks') this.element.replaceChildren();
    this.#events.onInput(this.target, this.read());
  };
}

import { type Element, textIn } from '../page/walk.ts';
import type { Line } from './line.ts';
import { isSoldOut, startsWithPrice } from './price-text.ts';

/** More links in a row are a menu. */
const MAX_LINKS = 2;
/** A thing stands under the heading of its shelf. */
const LEVEL = { least: 3, most: 5 };

type Around = readonly object[];

/** Things of a shop whose names are links to their pages, each above its price. */
export class LinkedThings {
  #links: { text: string; around: Around }[] = [];
  /** "Esgotado", on the picture of a thing whose name is still to come. */
  #soldOut: { line: Line; around: Around } | null = null;
  /** Elements around the last line that is no such word. */
  #around: Around = [];
  #level = 0;

  /** A line that is left out as a link. */
  leave(text: string, around: Around): void {
    this.#links.push({ text, around });
  }

  /** The lines that a line is read as: the name of the thing before its price. */
  read(line: Line, around: Around): Line[] {
    const name = this.#links.length <= MAX_LINKS && startsWithPrice(line.text) ? this.#links.at(-1) : undefined;
    const waiting = this.#soldOut;
    const isOfThing = waiting !== null && name !== undefined && shared(waiting.around, name.around) > shared(waiting.around, this.#around);
    this.#links = [];
    this.#soldOut = null;
    if (isSoldOut(line.text)) {
      this.#soldOut = { line, around };
      return waiting ? [waiting.line] : [];
    }
    this.#around = around;
    if (line.level !== undefined) this.#level = line.level;
    const level = Math.min(LEVEL.most, Math.max(LEVEL.least, this.#level + 1));
    const heading: Line[] = name ? [{ text: name.text, level }] : [];
    if (!waiting) return [...heading, line];
    return isOfThing ? [...heading, waiting.line, line] : [waiting.line, ...heading, line];
  }

  /** A word that still waits for its thing at the end of a page. */
  end(): Line[] {
    return this.#soldOut ? [this.#soldOut.line] : [];
  }
}

const OUT_OF_STOCK = /(?:^|\s)(?:out-?of-?stock|sold-?out|esgotado|agotado|sem-estoque|sin-stock)(?:\s|$)/i;
const WORDS: Readonly<Record<string, string>> = { pt: 'Esgotado', es: 'Agotado', en: 'Sold out' };
/** Letters of a card; a whole page of a thing has more. */
const MAX_CARD = 300;

/** The word for a card that its shop's program marks as sold out by its class alone. */
export function soldOutBy(element: Element, classes: string, language: string): string | undefined {
  if (!OUT_OF_STOCK.test(classes) || !/^(?:li|div|article)$/.test(element.tagName)) return undefined;
  const text = textIn(element, MAX_CARD + 1);
  return text.length <= MAX_CARD && !text.split('\n').some((line) => isSoldOut(line.trim())) ? WORDS[language] : undefined;
}

/** Number of elements that are around both. */
const shared = (one: Around, other: Around): number => one.findIndex((element, at) => element !== other[at]) >>> 0;

import { DAY } from '../page/customer-facts.ts';
import { countsNothing, isFigure } from './block-figures.ts';
import { eachIsStated, isAmongShort } from './block-signs.ts';
import type { Block } from './blocks.ts';
import { withoutContacts } from './content-lines.ts';
import type { Line } from './line.ts';
import type { PartList } from './part-list.ts';
import { isMoment, isNumber, LABEL, MAX_CARD, MIN_WORDS, SHORT_LINE } from './part-signs.ts';
import { plainly } from './plainly.ts';
import { hasPrice, isOnlyPrice, itemInDots, itemInLine, itemInNote, itemOnRequest, soldOut } from './price-text.ts';
import { personIn, withBelow } from './read-person.ts';
import { postInLine } from './read-post.ts';
import { readQuote } from './read-quote.ts';
import type { StatedItem } from './stated-part.ts';

/** Words: a shorter line alone is a label. */
const MIN_ALONE = 4;
/** Table headings, and lines that are bold as a whole, name a group within a list. */
const GROUP_LEVEL = 5;
/** Lines about a person, below their own. */
const MAX_BELOW = 3;
/** "Almoço: Segunda a sábado, 11h às 15h". */
const SITTING = /^\p{Lu}[\p{L} ]{2,20}:\s+\p{L}/u;
/** "Brigadeiro - 110,00": a price where several stand one below the other. */
const BARE_SUM = /^(.{2,60}?)\s*(?:[-–:]|\.{3,})\s*(\d{1,4},\d{2})$/;
const FEW_SUMS = 3;
/** "Alinhamento 3D: Máquina com leitura a laser.": things, each with what it is, where several stand one below the other. */
const LABELLED = /^(\p{Lu}[^:.!?]{2,60}): (\p{L}.{8,240})$/u;
const FEW_LABELS = 3;

/** A moment alone; "Café da manhã com tapioca e cuscuz até as 10h30" is about more than that. */
const isHour = (text: string): boolean =>
  isMoment(text) && (text.split(' ').length < MIN_WORDS || isNumber(text) || DAY.test(text) || /@|\d{4}[-. ]?\d{4}/.test(text));

/** A block's place in its page and site. */
export interface BlockPlace {
  to: PartList;
  lang: string;
  /** Of the business. */
  name: string;
  /** The page's own part of its title. */
  title: string | undefined;
  /** True for a number that is none of the site's facts. */
  isNew: (text: string) => boolean;
}

/** Lines below a heading, or without one: each is read by the first reader that knows it. */
export class BlockReader {
  readonly #block: Block;
  readonly #place: BlockPlace;
  readonly #to: PartList;
  readonly #lines: readonly Line[];
  readonly #above: string | undefined;
  readonly #heading: string | undefined;
  readonly #isGroup: boolean;
  readonly #hasSums: boolean;
  readonly #isPriced: boolean;
  readonly #isLabelled: boolean;
  readonly #isEachStated: boolean;
  /** Short lines that may be a list. */
  #waiting: string[] = [];
  #isListed = false;
  #isSaid = false;
  #mostBelow = 0;

  constructor(block: Block, place: BlockPlace) {
    this.#block = block;
    this.#place = place;
    this.#to = place.to;
    this.#lines = block.lines;
    this.#above = block.under.at(-1)?.heading;
    this.#heading = LABEL.test(block.heading) ? undefined : block.heading || undefined;
    // "PIZZAS DOCES" within a price list, under the heading of the list.
    this.#isGroup = block.level >= GROUP_LEVEL && this.#heading !== undefined;
    this.#hasSums = block.lines.filter(({ text }) => this.#isPaired(text)).length >= FEW_SUMS;
    const labelled = block.lines.filter(({ text, item }) => !item && LABELLED.test(text) && !isMoment(text));
    // Entries of one list, whose prices stand within their words.
    this.#isLabelled =
      labelled.filter(({ text }) => !hasPrice(text)).length >= FEW_LABELS ||
      (labelled.length >= FEW_LABELS && labelled.every(({ isEntry }) => isEntry) && labelled.some(({ text }) => !itemInLine(text)));
    this.#isPriced = block.lines.some(({ text, item }) => item?.price !== undefined || itemInLine(text) !== null);
    this.#isEachStated = eachIsStated(block.lines);
  }

  read(): void {
    const readers = [
      this.#readQuotes,
      this.#readLessons,
      this.#readRow,
      this.#readSum,
      this.#readPost,
      this.#readPrice,
      this.#readPriced,
      this.#readOnRequest,
      this.#readLabelled,
      this.#readNumber,
      this.#readQuestion,
      this.#readPerson,
      this.#readFigure,
      this.#readText,
    ];
    for (let at = 0; at < this.#lines.length; ) {
      const taken = readers.reduce((count, read) => count || read(this.#lines[at]!, at), 0);
      at += Math.max(1, taken);
    }
    this.#endWaiting();
  }

  /** Readers return how many lines they took; none where the line is another's. */
  readonly #readQuotes = ({ quote }: Line, at: number): number => {
    if (quote === undefined) return 0;
    this.#endWaiting();
    const parts = this.#lines.slice(at).filter((line) => line.quote === quote);
    this.#to.add({ is: 'quotes', quotes: readQuote(parts.map((line) => line.text)) }, this.#heading);
    return parts.length;
  };

  readonly #readLessons = ({ lessons }: Line): number => {
    if (!lessons) return 0;
    this.#endWaiting();
    this.#to.add({ is: 'timetable', days: [lessons] }, this.#heading);
    return 1;
  };

  readonly #readRow = ({ item }: Line): number => {
    if (!item) return 0;
    this.#endWaiting();
    this.#isListed = true;
    // A heading that stands over a table alone heads it.
    if (this.#list === undefined) this.#to.addItem(item, this.#block.heading || undefined);
    else this.#to.addItem(this.#grouped(item), this.#list);
    return 1;
  };

  readonly #readSum = ({ text }: Line): number => {
    if (!this.#hasSums || !this.#isPaired(text)) return 0;
    const [, name = '', sum = ''] = BARE_SUM.exec(text)!;
    return this.#addItem({ name, price: `R$ ${sum}` });
  };

  readonly #readPost = ({ text }: Line, at: number): number => {
    const post = postInLine(text, this.#lines[at + 1]?.text);
    if (!post) return 0;
    this.#endWaiting();
    this.#to.addItem(post, this.#heading ?? this.#place.title);
    return 2;
  };

  /** A price below its thing. */
  readonly #readPrice = ({ text }: Line, at: number): number => {
    if (!isOnlyPrice(text)) return 0;
    const name = this.#waiting.pop() ?? (at === 0 ? this.#block.heading : '');
    this.#endWaiting();
    const { price, left } = soldOut(text);
    return name ? this.#addItem({ name, price, ...(left && { note: left }) }) : 1;
  };

  readonly #readPriced = ({ text }: Line, at: number): number => {
    if (!hasPrice(text)) return 0;
    const one = itemInDots(text) ?? itemInNote(text) ?? itemInLine(text);
    if (!one && this.#isLabelled && LABELLED.test(text)) return 0;
    if (!one) return this.#addProse(text);
    const next = this.#lines[at + 1];
    if (!this.#isEachStated || !next || one.note) return this.#addItem(one);
    this.#addItem({ ...one, note: next.text.replace(/\.$/, '') });
    return 2;
  };

  readonly #readOnRequest = ({ text, isEntry }: Line): number => {
    const one = this.#isPriced ? itemOnRequest(text, isEntry) : null;
    return one ? this.#addItem(one) : 0;
  };

  readonly #readLabelled = ({ text }: Line): number => {
    const [, name = '', note = ''] = (this.#isLabelled && !isMoment(text) && LABELLED.exec(text)) || [];
    return name ? this.#addItem({ name, note }) : 0;
  };

  readonly #readNumber = ({ text }: Line): number => (this.#place.isNew(text) ? this.#addProse(text) : 0);

  readonly #readQuestion = ({ text }: Line, at: number): number => {
    const next = this.#lines[at + 1];
    const isAnswered = next && next.quote === undefined && !/\?$/.test(next.text) && !isNumber(next.text);
    if (!/\?$/.test(text) || text.length >= MAX_CARD || !isAnswered) return 0;
    this.#endWaiting();
    this.#to.add({ is: 'questions', questions: [{ question: text, answer: next.text }] }, this.#heading);
    return 2;
  };

  readonly #readPerson = ({ text }: Line, at: number): number => {
    const under = this.#heading ?? this.#above;
    const person = personIn(text, under);
    if (!person) return 0;
    this.#endWaiting();
    const isNext = (line: Line) => line.quote !== undefined || line.item || personIn(line.text, under) !== null;
    const until = this.#lines.findIndex((line, n) => n > at && isNext(line));
    // Behind the last one there may be words about all: it has as many lines as those before it.
    const count = until < 0 ? this.#mostBelow : until - at - 1;
    this.#mostBelow = Math.max(this.#mostBelow, count > MAX_BELOW ? 0 : count);
    const below = count > MAX_BELOW ? [] : this.#lines.slice(at + 1, at + 1 + count).map((line) => line.text);
    this.#to.add({ is: 'people', people: [withBelow(person, below)] }, this.#heading);
    return 1 + below.length;
  };

  /** A number that was counted up to stands above what it counts. */
  readonly #readFigure = (line: Line, at: number): number => {
    const below = this.#lines[at + 1];
    if (!isFigure(line, below)) return 0;
    this.#endWaiting();
    const number = line.text.replace(/\s+(?=[+%])/, '');
    if (!countsNothing(number, below!.text)) this.#to.add({ is: 'figures', figures: [{ number, of: below!.text }] }, undefined);
    return 2;
  };

  readonly #readText = ({ text, isEntry }: Line, at: number): number => {
    const isAmongEntries = isEntry && (this.#lines[at - 1]?.isEntry || this.#lines[at + 1]?.isEntry);
    const isBelowTable = isEntry && this.#lines.slice(0, at).some(({ item }) => item);
    // "Atendemos os planos abaixo:" leads into its list.
    const isLead = /:$/.test(text) && !isEntry && this.#lines[at + 1]?.isEntry;
    if (isBelowTable || isLead) this.#addProse(text);
    else if (isAmongEntries && !this.#isListed && text.length < MAX_CARD && !/[.!?]$/.test(text) && !isHour(text)) this.#waiting.push(text);
    else if (/[.!?]$/.test(text) || text.length >= MAX_CARD / 2) this.#addProse(withoutContacts(text));
    else if (text.length >= SHORT_LINE && isAmongShort(this.#lines, at)) this.#waiting.push(text);
    else if (text.length >= SHORT_LINE) this.#addProse(withoutContacts(text));
    else if (!isMoment(text) && /\p{L}{3}/u.test(text) && plainly(text) !== plainly(this.#place.name)) this.#waiting.push(text);
    else if (isMoment(text) && (this.#heading || SITTING.test(text)) && !isNumber(text) && !/@/.test(text)) this.#addProse(text);
    return 1;
  };

  readonly #isPaired = (text: string): boolean => /^pt/i.test(this.#place.lang) && BARE_SUM.test(text);

  get #list(): string | undefined {
    return this.#isGroup ? this.#above : this.#heading;
  }

  #grouped(item: StatedItem): StatedItem {
    return this.#isGroup ? { ...item, group: this.#heading! } : item;
  }

  #addItem(item: StatedItem): number {
    this.#endWaiting();
    this.#isListed = true;
    this.#to.addItem(this.#grouped(item), this.#list);
    return 1;
  }

  #addProse(text: string): number {
    this.#endWaiting();
    this.#isSaid = true;
    if (this.#isListed) this.#to.addNote(text);
    else this.#to.add({ is: 'prose', paragraphs: [text] }, this.#block.heading || undefined);
    return 1;
  }

  #endWaiting(): void {
    const names = this.#waiting.filter((text) => !LABEL.test(text));
    this.#waiting = [];
    if (names.length > 1) {
      // Bold names above lists, with nothing else under the heading of the page, are its groups.
      const isGroup = this.#isGroup && !this.#isSaid && this.#block.under.at(-1)?.lines.length === 0;
      for (const name of names)
        this.#to.addItem(isGroup ? this.#grouped({ name }) : { name }, (isGroup ? this.#list : this.#heading) ?? this.#above);
      this.#isListed = true;
    } else if ((names[0]?.split(' ').length ?? 0) >= MIN_ALONE || (names.length > 0 && this.#lines.length === 1)) this.#addProse(names[0]!);
  }
}

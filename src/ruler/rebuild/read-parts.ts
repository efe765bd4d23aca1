import { DAY } from '../page/customer-facts.ts';
import { contentOf, isNewNumber, withoutContacts } from './content-lines.ts';
import type { Line } from './line.ts';
import {
  hasPrice,
  isInsteadOfPrice,
  isOnlyPrice,
  itemInDots,
  itemInLine,
  itemInNote,
  priceThenSize,
  soldOut,
  splitPrice,
} from './price-text.ts';
import { readOpening } from './read-opening.ts';
import { personIn, personOf, withBelow } from './read-person.ts';
import { isOfPosts, postInLine, postOf } from './read-post.ts';
import { markQuotes, readQuote } from './read-quote.ts';
import { SentenceCase } from './sentence-case.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import type { StatedItem, StatedPart, StatedSite } from './stated-part.ts';
import { tidyParts } from './tidy-parts.ts';

/** Shorter lines are parts of lists, headings and labels. */
const SHORT_LINE = 40;
const MAX_HEADING = 80;
/** Longer texts below a heading are paragraphs. */
const MAX_CARD = 160;
/** Words: a shorter line alone is a label. */
const MIN_ALONE = 4;
/** Table headings, and lines that are bold as a whole, name a group within a list. */
const GROUP_LEVEL = 5;

/** Labels of facts that go along by themselves. */
const LABEL =
  /^(?:hor[áa]rios?(?: de (?:atendimento|funcionamento))?|funcionamento|atendimento|contatos?|contactos?|fale com a gente|fale conosco|endere[çc]o|direcci[óo]n|onde (?:estamos|fica(?:mos)?)|como chegar|d[óo]nde estamos|c[óo]mo llegar|(?:where to )?find us|visit us|contact(?: us)?|opening (?:times|hours)|call|hours|localiza[çc][ãa]o|tel[ée]fonos?|telefones?|whatsapp|e-?mail):?$/i;
const GALLERY = /^(?:(?:nossa )?galeria(?: de fotos)?|fotos|gallery|photos|galer[íi]a)$/i;
/** Headings of lists: the one thing below them has a name of its own. */
const OF_LIST =
  /^(?:(?:nossa |our |nuestra |la )?(?:loja|shop|store|tienda|lojinha)(?: online| virtual)?|(?:nossos |our |nuestros )?(?:produtos|products|productos|servi[çc]os|services|servicios|cursos|courses|oficinas|workshops|talleres)|(?:tabela de )?(?:pre[çc]os|valores)|prices|precios|tarifas|card[áa]pio|men[uú])$/iu;
const WELCOME = /^(?:bem[- ]vind|welcome|bienvenid)/i;
/** Contacts are facts of their own. */
const FACT = /\d{4}[-. ]?\d{4}|@|\b\d{1,2}(?:h\d{0,2}|:\d{2}| ?[ap]m)\b/i;
/** A label and a phone number. */
const isNumber = (text: string): boolean => /^[^\d]{0,24}[\d\s().+-]{8,}$/.test(text) && text.replace(/\D/g, '').length >= 8;
const isMoment = (text: string): boolean => FACT.test(text) || DAY.test(text) || isNumber(text);

interface Block {
  heading: string;
  level: number;
  lines: Line[];
  /** Headings that it stands under, outermost first. */
  under: Block[];
}

/** Content of the pages in their order, each thing once: their first line, and parts. */
export function readParts(pages: readonly SitePage[], facts: readonly FoundFact[], year?: number): StatedSite {
  const name = facts.find(({ kind }) => kind === 'name')?.text ?? '';
  // A home page of frames or of a drawing alone leaves the first word to the next page.
  const cased = new SentenceCase(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const content = contentOf(pages, facts, year).map(({ page, lines }) => ({
    page,
    lines: markQuotes(lines.map((line) => (line.item || line.lessons ? line : { ...line, text: cased.of(line.text) }))),
  }));
  const [home, ...others] = content.slice(
    Math.max(
      0,
      content.findIndex(({ lines }) => lines.some(({ text }) => text !== '' && plainly(text) !== plainly(name))),
    ),
  );
  if (!home) return { parts: [] };
  const { rest, ...opening } = readOpening(home.lines, name);
  const opened = [opening.headline, opening.lead].filter((text) => text !== undefined);
  const read = [{ ...home, lines: rest }, ...others].map(({ page, lines }) => {
    const reader = new PartReader(page, name, (text) => isNewNumber(text, facts));
    const blocks = blocksOf(lines, name);
    blocks.forEach((block, at) => {
      reader.read(block, blocks[at - 1], blocks[at + 1]);
    });
    return reader.parts;
  });
  return { ...opening, parts: tidyParts(read, opened) };
}

const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function blocksOf(lines: readonly Line[], name: string): Block[] {
  const blocks: Block[] = [{ heading: '', level: 0, lines: [], under: [] }];
  const open: Block[] = [];
  for (const line of lines) {
    const { text, level } = line;
    const startsQuotes = line.quote !== undefined && blocks.at(-1)!.lines.some(({ quote }) => quote === undefined);
    const isAfterQuotes = blocks.at(-1)!.lines.some(({ quote }) => quote !== undefined);
    if (startsQuotes && !isAfterQuotes) blocks.push({ heading: '', level: 0, lines: [line], under: [] });
    else if (level === undefined) blocks.at(-1)!.lines.push(line);
    else {
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const isUsed = text.length < MAX_HEADING && !WELCOME.test(text) && plainly(text) !== plainly(name);
      const block = { heading: isUsed ? asHeading(text) : '', level, lines: [], under: open.filter(({ heading }) => heading) };
      open.push(block);
      blocks.push(block);
    }
  }
  return blocks;
}

const asHeading = (text: string): string => text.replace(/[:!]+$|(?<!\.)\.$/, '').trim();

class PartReader {
  readonly parts: StatedPart[] = [];
  readonly #url: string;
  readonly #lang: string;
  readonly #name: string;
  readonly #isNew: (text: string) => boolean;
  /** The page's own part of its title. */
  readonly #title: string | undefined;
  readonly #isOfPosts: boolean;

  constructor({ url, page }: SitePage, name: string, isNew: (text: string) => boolean) {
    this.#url = url;
    this.#lang = page.lang ?? '';
    this.#name = name;
    this.#isNew = isNew;
    const { pathname } = new URL(url);
    const [title = ''] = (page.title ?? '').split(/\s+[-–—|·]\s+|:\s+/);
    this.#title = pathname !== '/' && title && !plainly(title).includes(plainly(name)) ? asHeading(title) : undefined;
    this.#isOfPosts = isOfPosts(pathname);
  }

  read(block: Block, before: Block | undefined, after: Block | undefined): void {
    // Captions without their pictures say nothing.
    if (GALLERY.test(block.heading)) return;
    if (!this.#readCard(block, before, after)) this.#readLines(block);
  }

  /** A heading with a few words below it: an item with its price, a person with a role, a service with a sentence. */
  #readCard(block: Block, before: Block | undefined, after: Block | undefined): boolean {
    const { heading, lines, under } = block;
    const texts = lines.flatMap(({ text }) => apart(text));
    const isPlain = lines.every(({ quote, lessons, item }) => quote === undefined && !lessons && !item) && texts.length > 0;
    if (
      !heading ||
      LABEL.test(heading) ||
      OF_LIST.test(heading) ||
      !isPlain ||
      (texts.length > 5 && !isPackage(block)) ||
      texts.some((text) => text.length > MAX_CARD * 2)
    )
      return false;
    const above = under.at(-1);
    const post = postOf(heading, texts, this.#isOfPosts);
    if (post) {
      this.#addItem(post, above?.heading ?? this.#title);
      return true;
    }
    const priceAt = texts.findIndex(isOnlyPrice);
    const prices = texts.filter(isOnlyPrice);
    const isOne = prices.length === 1 || (prices.length > 1 && texts.every((text) => isOnlyPrice(text) || INSTALMENTS.test(text)));
    // A sentence behind the price, as on the cards beside it, is the card's own.
    const isNoted = [before, after].some((other) => other?.level === block.level && isPriceAndNote(other));
    const at = lines.findLastIndex(({ text }) => apart(text).some((one) => isOnlyPrice(one) || INSTALMENTS.test(one)));
    const last = isNoted && at >= 0 && at + 1 < lines.length && !hasPrice(lines[at + 1]!.text) ? at + 1 : at;
    // Contents of a package, below its price.
    const contents = lines.slice(at + 1).map(({ text }) => text);
    if (prices.length === 1 && isPackage(block) && [before, after].some((other) => other?.level === block.level && isPackage(other))) {
      const stated = texts.slice(0, priceAt).map((text) => text.replace(/\.$/, ''));
      this.#addItem({ name: heading, note: [...stated, contents.join(' · ')].join('. '), price: prices[0]! }, above?.heading);
      return true;
    }
    // Several lines below a price are no note of its item.
    const isLonger = lines.length - last > (isNoted ? 1 : 2);
    if (last >= 0 && isLonger && prices.length === 1 && (above || block.level > 1)) {
      this.#readCard({ ...block, lines: lines.slice(0, last + 1) }, before, after);
      this.#readLines({ heading: '', level: block.level, lines: lines.slice(last + 1), under });
      return true;
    }
    const others = texts.filter((text) => !isOnlyPrice(text));
    if (isOne && !others.some((text) => hasPrice(text) && !INSTALMENTS.test(text))) {
      // A sentence that follows the price of the last of several cards is about all of them.
      const isLone = !above && block.level === 1;
      const isNote = (text: string) => isLone || isNoted || texts.indexOf(text) < priceAt || INSTALMENTS.test(text) || !/[.!?]$/.test(text);
      const { price, left } = soldOut(prices[0]!);
      const notes = others.filter(isNote).filter((text) => !ONE_PAYMENT.test(text));
      const state = notes.map((text) => soldOut(text).left).find(Boolean);
      const note = [left || state, ...notes.map((text) => soldOut(text).price.replace(/\.$/, ''))].filter(Boolean).join('. ');
      this.#addItem({ name: heading, ...(note && { note }), price }, above?.heading);
      for (const text of others.filter((other) => !isNote(other))) this.#addNote(text);
      return true;
    }
    const among = this.parts.at(-1);
    const isAmongPeople = among?.is === 'people' && among.heading === above?.heading;
    const person =
      prices.length === 0 &&
      !texts.some((text) => hasPrice(text) || ((FACT.test(text) || isNumber(text)) && text.split(' ').length < MIN_WORDS))
        ? personOf(heading, texts, above?.heading, isAmongPeople)
        : null;
    if (person) {
      // Below the last of several without a sentence of their own, one is about the house.
      const isOfHouse = isAmongPeople && person.about !== undefined && among.people.every(({ about }) => !about);
      const { about, ...bare } = person;
      this.#add({ is: 'people', people: [isOfHouse ? bare : person] }, above?.heading);
      if (isOfHouse) this.#add({ is: 'prose', paragraphs: [about!] }, undefined);
      return true;
    }
    if (isInsteadOfPrice(texts[0]!) && among?.is === 'items' && among.items.some(isPriced) && among.heading === above?.heading) {
      this.#addItem({ name: heading, note: texts[0]! }, above?.heading);
      for (const text of texts.slice(1)) this.#addNote(text);
      return true;
    }
    const [text = ''] = texts;
    if (texts.length !== 1 || text.length > MAX_CARD) return false;
    if (/\?$/.test(heading)) {
      this.#add({ is: 'questions', questions: [{ question: heading, answer: text }] }, above?.heading);
      return true;
    }
    const isSibling = (other: Block | undefined): other is Block =>
      other !== undefined &&
      !LABEL.test(other.heading) &&
      other.heading !== '' &&
      other.level === block.level &&
      other.lines.length === 1 &&
      other.lines[0]!.text.length <= MAX_CARD;
    const siblings = [before, after].filter(isSibling);
    if (siblings.length === 0 || (!above && block.level < 2)) return false;
    const isMomentAlone = isMoment(text) && !hasPrice(text) && (text.split(' ').length < MIN_WORDS || siblings.every(isOfMoment));
    if (isMomentAlone) return false;
    // Words above the cards are more than a line that leads into them.
    const list = above && above.lines.length < 2 ? above.heading : undefined;
    const priced = splitPrice(text);
    const alone = !priced && isOnlyPrice(text) ? { words: '', price: text } : priced;
    const note = alone ? alone.words.replace(/[\s,–-]+$/, '') : text;
    this.#addItem({ name: heading, ...(note && { note }), ...(alone && { price: alone.price }) }, list);
    return true;
  }

  #readLines({ heading: own, level, lines, under }: Block): void {
    const above = under.at(-1)?.heading;
    const heading = LABEL.test(own) ? undefined : own || undefined;
    // "PIZZAS DOCES" within a price list, under the heading of the list.
    const isGroup = level >= GROUP_LEVEL && heading !== undefined;
    const list = isGroup ? above : heading;
    const group = isGroup ? heading : undefined;
    const isPaired = (text: string) => /^pt/i.test(this.#lang) && BARE_SUM.test(text);
    const hasSums = lines.filter(({ text }) => isPaired(text)).length >= FEW_SUMS;
    const isLabelled = lines.filter(({ text }) => LABELLED.test(text) && !isMoment(text) && !hasPrice(text)).length >= FEW_LABELS;
    const isEachStated = eachIsStated(lines);
    let waiting: string[] = [];
    let isListed = false;
    let mostBelow = 0;
    const item = (one: StatedItem) => {
      endWaiting();
      isListed = true;
      this.#addItem({ ...one, ...(group && { group }) }, list);
    };
    const endWaiting = () => {
      const names = waiting.filter((text) => !LABEL.test(text));
      waiting = [];
      if (names.length > 1) {
        for (const name of names) this.#addItem({ name }, heading ?? above);
        isListed = true;
      } else if ((names[0]?.split(' ').length ?? 0) >= MIN_ALONE || (names.length > 0 && lines.length === 1)) prose(names[0]!);
    };
    const prose = (text: string) => {
      endWaiting();
      if (isListed) this.#addNote(text);
      else this.#add({ is: 'prose', paragraphs: [text] }, heading);
    };
    for (let at = 0; at < lines.length; at++) {
      const { text, quote, lessons, item: row } = lines[at]!;
      const next = lines[at + 1];
      if (quote !== undefined) {
        endWaiting();
        const parts = lines.slice(at).filter((line) => line.quote === quote);
        this.#add({ is: 'quotes', quotes: readQuote(parts.map((line) => line.text)) }, heading);
        at += parts.length - 1;
      } else if (lessons) {
        endWaiting();
        this.#add({ is: 'timetable', days: [lessons] }, heading);
      } else if (row) {
        endWaiting();
        isListed = true;
        this.#addItem({ ...row, ...(group && { group }) }, list ?? (own || undefined));
      } else if (hasSums && isPaired(text)) {
        const [, name = '', sum = ''] = BARE_SUM.exec(text)!;
        item({ name, price: `R$ ${sum}` });
      } else if (postInLine(text, next?.text)) {
        endWaiting();
        this.#addItem(postInLine(text, next?.text)!, heading ?? this.#title);
        at++;
      } else if (isOnlyPrice(text)) {
        const name = waiting.pop() ?? (at === 0 ? own : '');
        endWaiting();
        const { price, left } = soldOut(text);
        if (name) item({ name, price, ...(left && { note: left }) });
      } else if (hasPrice(text)) {
        const one = itemInDots(text) ?? itemInNote(text) ?? itemInLine(text);
        if (one && isEachStated && next && !one.note) {
          item({ ...one, note: next.text.replace(/\.$/, '') });
          at++;
        } else if (one) item(one);
        else prose(text);
      } else if (isLabelled && LABELLED.test(text) && !isMoment(text)) {
        const [, name = '', note = ''] = LABELLED.exec(text)!;
        item({ name, note });
      } else if (this.#isNew(text)) prose(text);
      else if (
        /\?$/.test(text) &&
        text.length < MAX_CARD &&
        next &&
        next.quote === undefined &&
        !/\?$/.test(next.text) &&
        !isNumber(next.text)
      ) {
        endWaiting();
        this.#add({ is: 'questions', questions: [{ question: text, answer: next.text }] }, heading);
        at++;
      } else if (personIn(text, heading ?? above)) {
        endWaiting();
        const isNext = (line: Line) => line.quote !== undefined || line.item || personIn(line.text, heading ?? above) !== null;
        const until = lines.findIndex((line, n) => n > at && isNext(line));
        // Behind the last one there may be words about all: it has as many lines as those before it.
        const count = until < 0 ? mostBelow : until - at - 1;
        mostBelow = Math.max(mostBelow, count > MAX_BELOW ? 0 : count);
        const below = count > MAX_BELOW ? [] : lines.slice(at + 1, at + 1 + count).map((line) => line.text);
        this.#add({ is: 'people', people: [withBelow(personIn(text, heading ?? above)!, below)] }, heading);
        at += below.length;
      } else if (FIGURE.test(text) && COUNTED.test(next?.text ?? '')) {
        // A number that was counted up to stands above what it counts.
        endWaiting();
        this.#add({ is: 'figures', figures: [{ number: text, of: lines[++at]!.text }] }, undefined);
      } else if (/[.!?]$/.test(text) || text.length >= MAX_CARD / 2) prose(withoutContacts(text));
      else if (text.length >= SHORT_LINE && isAmongShort(lines, at)) waiting.push(text);
      else if (text.length >= SHORT_LINE) prose(withoutContacts(text));
      else if (!isMoment(text) && /\p{L}{3}/u.test(text) && plainly(text) !== plainly(this.#name)) waiting.push(text);
      else if (isMoment(text) && (heading || SITTING.test(text)) && !isNumber(text) && !/@/.test(text)) prose(text);
    }
    endWaiting();
  }

  #add(part: PartOf, heading: string | undefined): void {
    const last = this.parts.at(-1);
    if (last?.is === part.is && last.heading === heading) {
      const key = KEYS[part.is] as keyof typeof last;
      (last[key] as unknown as unknown[]).push(...(part[key as keyof PartOf] as unknown as unknown[]));
      return;
    }
    this.parts.push({ ...part, url: this.#url, ...(heading && { heading }) } as StatedPart);
  }

  #addItem(item: StatedItem, heading: string | undefined): void {
    const last = this.parts.at(-1);
    // Words above a list, under its heading, lead into it.
    if (last?.is === 'prose' && heading && last.heading === heading && last.paragraphs.length === 1) {
      this.parts.pop();
      this.parts.push({ is: 'items', url: this.#url, heading, lead: last.paragraphs[0]!, items: [item] });
    } else if (last?.is === 'items' && heading === undefined && last.items.some(isPriced) !== isPriced(item)) {
      // Without a heading nothing says that names go on a list of prices.
      this.parts.push({ is: 'items', url: this.#url, items: [item] });
    } else this.#add({ is: 'items', items: [item] }, heading);
  }

  #addNote(text: string): void {
    const last = this.parts.at(-1);
    if (last?.is === 'items')
      last.note = [last.note?.replace(/(?<=[\p{L}\d)])$/u, '.'), text.replace(/^\*+\s*/, '')].filter(Boolean).join(' ');
    else this.#add({ is: 'prose', paragraphs: [text] }, undefined);
  }
}

/** Words of a sentence that names a day or an hour beside what it is about. */
const MIN_WORDS = 8;
/** Lines about a person, below their own. */
const MAX_BELOW = 3;
const isOfMoment = ({ lines }: Block): boolean => lines.every(({ text }) => isMoment(text));
const isPriceAndNote = ({ lines: [price, note] }: Block): boolean =>
  price !== undefined && note !== undefined && isOnlyPrice(apart(price.text)[0]!) && !hasPrice(note.text) && /[.!?]$/.test(note.text);
/** A price above several short lines. */
function isPackage({ lines }: Block): boolean {
  const at = lines.findIndex(({ text }) => isOnlyPrice(text));
  const below = lines.slice(at + 1);
  return (
    at >= 0 &&
    at < 2 &&
    below.length > 1 &&
    below.every(({ text }) => text.length < SHORT_LINE * 1.5 && !/[.!?]$/.test(text) && !hasPrice(text))
  );
}
const isPriced = ({ price }: StatedItem): boolean => price !== undefined;

type WithoutPlace<P> = P extends StatedPart ? Omit<P, 'url' | 'heading'> : never;
type PartOf = WithoutPlace<StatedPart>;
const KEYS = {
  items: 'items',
  people: 'people',
  quotes: 'quotes',
  questions: 'questions',
  timetable: 'days',
  figures: 'figures',
  prose: 'paragraphs',
} as const;

/** "Almoço: Segunda a sábado, 11h às 15h". */
const SITTING = /^\p{Lu}[\p{L} ]{2,20}:\s+\p{L}/u;
const FIGURE = /^\+?[\d.,]{1,8}\s?[+%]?$/;
const COUNTED = /^\p{L}[^\d]{3,40}$/u;
/** "2x de R$ 24,95 sem juros". */
const INSTALMENTS = /\b\d{1,2} ?x (?:de )?(?:R\$|US\$|\$|€)/i;
/** A single instalment is the price itself. */
const ONE_PAYMENT = /^1 ?x (?:de )?\D{1,4}\d[\d.,]*(?: sem juros)?$/i;
/** "R$ 49,90 ou 2x de R$ 24,95 sem juros": the price, and its instalments. */
const apart = (text: string): string[] =>
  /^(\D{1,4}\d[\d.,]*) (?:ou |o |or )?(\d{1,2} ?x .+)$/i.exec(text)?.slice(1) ?? priceThenSize(text);
/** "Brigadeiro - 110,00": a price where several stand one below the other. */
const BARE_SUM = /^(.{2,60}?)\s*(?:[-–:]|\.{3,})\s*(\d{1,4},\d{2})$/;
const FEW_SUMS = 3;
/** "Alinhamento 3D: Máquina com leitura a laser.": things, each with what it is, where several stand one below the other. */
const LABELLED = /^(\p{Lu}[^:.!?]{2,40}): (\p{L}.{8,240})$/u;
const FEW_LABELS = 3;

/** True where each priced line has a sentence of its own below it. */
function eachIsStated(lines: readonly Line[]): boolean {
  const priced = lines.flatMap(({ text, item }, at) => (!item && itemInLine(text) ? [at] : []));
  const isStated = (at: number) => {
    const below = lines[at + 1];
    return below !== undefined && below.level === undefined && /[.!]$/.test(below.text) && !hasPrice(below.text);
  };
  return priced.length > 1 && priced.every((at, n) => isStated(at) && (priced[n + 1] === undefined || priced[n + 1] === at + 2));
}

/** A line of a list is not much longer than the lines beside it, and none of them ends as a sentence does. */
function isAmongShort(lines: readonly Line[], at: number): boolean {
  const beside = [lines[at - 1], lines[at + 1]].filter((line) => line !== undefined);
  return beside.some(
    ({ text, quote, item }) => quote === undefined && !item && text.length < SHORT_LINE && !/[.!?:]$/.test(text) && !isMoment(text),
  );
}

import type { Block } from './blocks.ts';
import { isPriced, type PartList } from './part-list.ts';
import {
  apart,
  FACT,
  INSTALMENTS,
  isMoment,
  isNumber,
  isOfPrice,
  LABEL,
  MAX_CARD,
  MIN_WORDS,
  ONE_PAYMENT,
  SHORT_LINE,
} from './part-signs.ts';
import { hasPrice, isInsteadOfPrice, isOnlyPrice, priceInWords, soldOut, splitPrice } from './price-text.ts';
import { personOf } from './read-person.ts';
import { postOf } from './read-post.ts';

/** Headings of lists: the one thing below them has a name of its own. */
const OF_LIST =
  /^(?:(?:nossa |our |nuestra |la )?(?:loja|shop|store|tienda|lojinha)(?: online| virtual)?|(?:nossos |our |nuestros )?(?:produtos|products|productos|servi[çc]os|services|servicios|cursos|courses|oficinas|workshops|talleres)|(?:tabela de )?(?:pre[çc]os|valores)|prices|precios|tarifas|card[áa]pio|men[uú])$/iu;
const MAX_LINES = 5;

/** A block among its neighbours, and where its content goes. */
export interface CardPlace {
  block: Block;
  before: Block | undefined;
  after: Block | undefined;
  to: PartList;
  /** The page's own part of its title. */
  title: string | undefined;
  isOfPosts: boolean;
  /** Reads what follows a card under its heading. */
  readRest: (block: Block) => void;
}

interface Card extends CardPlace {
  heading: string;
  texts: string[];
  /** Texts that are prices. */
  prices: string[];
  /** Last line with a price, and with a note of it. */
  priceLine: number;
  /** The other lines at its level have a sentence behind their price. */
  isNoted: boolean;
  above: Block | undefined;
  neighbours: Block[];
}

/** A heading with a few words below it: an item with its price, a person with a role, a service with a sentence. False where it is none. */
export function readCard(place: CardPlace): boolean {
  const card = cardOf(place);
  if (!card) return false;
  return [readPost, readPackage, readLonger, readPriced, readPerson, readOnRequest, readQuestion, readSibling].some((read) => read(card));
}

function cardOf(place: CardPlace): Card | null {
  const { block, before, after } = place;
  const { heading, lines, under } = block;
  const texts = lines.flatMap(({ text }) => apart(text));
  const isPlain = lines.every(({ quote, lessons, item }) => quote === undefined && !lessons && !item) && texts.length > 0;
  const isLong = (texts.length > MAX_LINES && !isPackage(block)) || texts.some((text) => text.length > MAX_CARD * 2);
  if (!heading || LABEL.test(heading) || OF_LIST.test(heading) || !isPlain || isLong) return null;
  const neighbours = [before, after].filter((other) => other?.level === block.level) as Block[];
  return {
    ...place,
    heading,
    texts,
    neighbours,
    prices: texts.filter(isOnlyPrice),
    priceLine: lines.findLastIndex(({ text }) => apart(text).some(isOfPrice)),
    isNoted: neighbours.some(isPriceAndNote),
    above: under.at(-1),
  };
}

function readPost({ heading, texts, isOfPosts, above, title, to }: Card): boolean {
  const post = postOf(heading, texts, isOfPosts);
  if (post) to.addItem(post, above?.heading ?? title);
  return post !== null;
}

/** A price above its contents, among others. */
function readPackage({ block, heading, texts, prices, priceLine, neighbours, above, to }: Card): boolean {
  if (prices.length !== 1 || !isPackage(block) || !neighbours.some(isPackage)) return false;
  const contents = block.lines.slice(priceLine + 1).map(({ text }) => text);
  const stated = texts.slice(0, texts.findIndex(isOnlyPrice)).map((text) => text.replace(/\.$/, ''));
  to.addItem({ name: heading, note: [...stated, contents.join(' · ')].join('. '), price: prices[0]! }, above?.heading);
  return true;
}

/** Several lines below a price are no note of its item. */
function readLonger(card: Card): boolean {
  const { block, prices, priceLine: at, isNoted, above, readRest } = card;
  const { lines, level, under } = block;
  // A sentence behind the price, as on the cards beside it, is the card's own.
  const last = isNoted && at >= 0 && at + 1 < lines.length && !hasPrice(lines[at + 1]!.text) ? at + 1 : at;
  const isLonger = lines.length - last > (isNoted ? 1 : 2);
  if (last < 0 || !isLonger || prices.length !== 1 || !(above || level > 1)) return false;
  readCard({ ...card, block: { ...block, lines: lines.slice(0, last + 1) } });
  readRest({ heading: '', level, lines: lines.slice(last + 1), under });
  return true;
}

function readPriced({ block, heading, texts, prices, isNoted, above, to }: Card): boolean {
  const isOne = prices.length === 1 || (prices.length > 1 && texts.every(isOfPrice));
  const others = texts.filter((text) => !isOnlyPrice(text));
  const firstAt = texts.findIndex(isOnlyPrice);
  // "Acompanhantes no barco pagam R$ 90." behind the price of the last card is about all of them.
  const isOfAll = (text: string) => hasPrice(text) && texts.indexOf(text) > firstAt && /[.!]$/.test(text);
  if (!isOne || others.some((text) => hasPrice(text) && !INSTALMENTS.test(text) && !isOfAll(text))) return false;
  // A sentence that follows the price of the last of several cards is about all of them.
  const isLone = !above && block.level === 1;
  const isNote = (text: string) =>
    !isOfAll(text) && (isLone || isNoted || texts.indexOf(text) < firstAt || INSTALMENTS.test(text) || !/[.!?]$/.test(text));
  const { price, left } = soldOut(prices[0]!);
  const notes = others.filter(isNote).filter((text) => !ONE_PAYMENT.test(text));
  const state = notes.map((text) => soldOut(text).left).find(Boolean);
  const note = [left || state, ...notes.map((text) => soldOut(text).price.replace(/\.$/, ''))].filter(Boolean).join('. ');
  to.addItem({ name: heading, ...(note && { note }), price }, above?.heading);
  for (const text of others.filter((other) => !isNote(other))) to.addNote(text);
  return true;
}

function readPerson({ heading, texts, prices, above, to }: Card): boolean {
  const among = to.last;
  const isAmongPeople = among?.is === 'people' && among.heading === above?.heading;
  const isFact = (text: string) => hasPrice(text) || ((FACT.test(text) || isNumber(text)) && text.split(' ').length < MIN_WORDS);
  const person = prices.length === 0 && !texts.some(isFact) ? personOf(heading, texts, above?.heading, isAmongPeople) : null;
  if (!person) return false;
  // Below the last of several without a sentence of their own, one is about the house.
  const isOfHouse = isAmongPeople && person.about !== undefined && among.people.every(({ about }) => !about);
  const { about, ...bare } = person;
  to.add({ is: 'people', people: [isOfHouse ? bare : person] }, above?.heading);
  if (isOfHouse) to.add({ is: 'prose', paragraphs: [about!] }, undefined);
  return true;
}

const NOTE_AND_PRICE = 2;

/** "Sob consulta", among things with a price. */
function readOnRequest({ heading, texts, above, to }: Card): boolean {
  const among = to.last;
  const isAmongPriced = among?.is === 'items' && among.items.some(isPriced) && among.heading === above?.heading;
  // "Peças ou fatiados na hora." above "Consulte".
  const at = texts.length === NOTE_AND_PRICE && isInsteadOfPrice(texts[1]!) ? 1 : 0;
  if (!isInsteadOfPrice(texts[at]!) || !isAmongPriced) return false;
  to.addItem({ name: heading, ...(at === 1 && { note: texts[0]!.replace(/\.$/, '') }), price: texts[at]! }, above?.heading);
  for (const text of texts.slice(at + 1)) to.addNote(text);
  return true;
}

const isShort = (texts: readonly string[]): boolean => texts.length === 1 && texts[0]!.length <= MAX_CARD;

function readQuestion({ heading, texts, above, to }: Card): boolean {
  if (!isShort(texts) || !/\?$/.test(heading)) return false;
  to.add({ is: 'questions', questions: [{ question: heading, answer: texts[0]! }] }, above?.heading);
  return true;
}

/** One of several headings with a sentence each. */
function readSibling({ block, heading, texts, above, neighbours, to }: Card): boolean {
  if (!isShort(texts)) return false;
  const [text = ''] = texts;
  const siblings = neighbours.filter(
    ({ heading: other, lines }) => other !== '' && !LABEL.test(other) && lines.length === 1 && lines[0]!.text.length <= MAX_CARD,
  );
  if (siblings.length === 0 || (!above && block.level < 2)) return false;
  const isMomentAlone = isMoment(text) && !hasPrice(text) && (text.split(' ').length < MIN_WORDS || siblings.every(isOfMoment));
  if (isMomentAlone) return false;
  // Words above the cards are more than a line that leads into them.
  const list = above && above.lines.length < 2 ? above.heading : undefined;
  const priced = splitPrice(text) ?? priceInWords(text);
  const alone = !priced && isOnlyPrice(text) ? { words: '', price: text } : priced;
  const note = alone ? alone.words.replace(/[\s,–-]+$/, '') : text;
  to.addItem({ name: heading, ...(note && { note }), ...(alone && { price: alone.price }) }, list);
  return true;
}

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

import { DAY } from '#site/hours/days.ts';
import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { DISCOUNT } from '../items/offer-words.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { CURRENCY_OF } from './currencies.ts';
import { type Money, moneyIn } from './money.ts';
import { portionsOf } from './portion-rows.ts';

/** "- Baixa de gravame: R$ 90", "Cat. A (moto) – 20 aulas – R$ 1.290", "Advanced ..... R$ 1.790": what stands before the first sum. */
const LINE =
  /^([ \t]*(?:(?:[-•*–+]|\d{1,2}[.)])[ \t]+|(?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+[ \t]*)?)((?:\d{1,2} )?\p{L}.{1,110}?)[ \t]*(?:[:=|\t]|\.{2,}|…|(?<=[ \t])[–—-](?=[ \t]))[ \t.:]*(.+?)[ \t]*$/u;
/** "carro de som ........ 70 a hora": dots lead to a price without its currency, or to the owner's word about the thing. */
const LED =
  /^([ \t]*(?:(?:[-•*–+]|\p{Extended_Pictographic}[\ufe0f\u200d]*)+[ \t]*)?)((?:\d{1,2} )?\p{L}.{1,80}?)[ \t]*(?:\.{3,}|…|_{3,}|(?<=[ \t])\.\.?(?=[ \t]))[ \t.…_]*(\S.*?)[ \t.;,]*$/u;
/** Three dots only trail off in talk. */
const LONG_LEAD = /\.{4,}|_{4,}/;
const SUM = /^(?:(?:a partir d[eo]|desde|from|de|add|plus|mais|\+)\s)*(?:\+ ?)?(?:r\$|us\$|s\/\.?|[a-z]{0,2}\$|[€£]|\d)/u;
/** Hours are read by the readers of hours. */
const TIMED = /\d{1,2}:\d{2}|(?<![\p{L}\d])\d{1,2} ?(?:h\d{0,2}|[ap]\.? ?m\.?)(?![\p{L}\d])/u;
const ADDED = /^(?:add|plus|mais|\+)/u;
/** "250g $14, 500g $24": the sizes of one thing. */
const SIZED =
  /^(?:\d{1,4}(?:[.,]\d)? ?(?:g|kg|ml|l|lb|oz|cm|un|min)|[pmg]{1,2}|xl|small|medium|large|pequen[oa]|medi[oa]|grande|chic[oa]|median[oa])$/u;
/** Nothing for sale before the sum, or an hour. */
const NOT_AN_ITEM =
  /^(?:valor(?:es)?|precos?|precios?|prices?|total|custo|costo|cost|(?:taxa|tarifa|valor|fee)(?: d[aeo])? .*|frete.*|entregas?.*|envios?.*|delivery.*|shipping.*|sinal.*|deposit.*|endereco|address|tel\p{L}*|fone|cel\p{L}*|whats\p{L}*|pix|cep|cnpj|cpf|rua .*|av\p{L}* .*|horarios?.*|hours?|datas?|turmas?.*|(?:seg|ter|qua|qui|sex|sab|dom|mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie)(?:\p{L}*)(?:[ ,-].*)?)$/u;
const MIN_ROWS = 3;
/** Two lines are a list below their heading. */
const HEADED = /:[ \t]*\n\s*$/u;
const MAX_NOTE = 140;
const MAX_SENTENCE = 12;

/** "- Diagnóstico: sin cargo": a line of the list without a sum. */
const FREE_ROW =
  /^([ \t]*(?:(?:[-•*–+]|\d{1,2}[.)])[ \t]+)?)(\p{L}[^:=|\n]{1,60}?)[ \t]*(?:[:=|]|[ \t][–—-])[ \t]*(sin (?:cargo|costo)|gr[aá]tis|gratuit[oa]|de graça|sem custo|free(?: of charge)?|no charge)[ \t.!]*$/iu;

interface PricedThing {
  name: Span;
  text: string;
  note: string;
  free?: Span;
  /** Undefined for what is taken off a price: "$20 off the second". */
  money?: Money;
  extra: boolean;
}

interface Row {
  line: Span;
  offers: PricedThing[];
  /** A list by itself: several portions of one thing. */
  isPortioned?: true;
}

/** A list of lines with a thing and its price, read as lines before names, places and hours take words of them. */
export function readPriceLines(sheet: Sheet): void {
  const lists: Row[][] = [];
  let rows: Row[] = [];
  let at = 0;
  for (const line of [...sheet.text.split('\n'), '']) {
    const row = rowAt(sheet, at, at + line.length);
    at += line.length + 1;
    if (row) rows.push(row);
    else {
      const priced = rows.filter(({ offers }) => offers.some(({ money }) => money)).length;
      const [first] = rows;
      const isList = rows.some(({ isPortioned }) => isPortioned);
      if (
        first &&
        (isList || (rows.length >= MIN_ROWS && priced > 1) || (rows.length === 2 && HEADED.test(sheet.text.slice(0, first.line.start))))
      )
        lists.push(rows);
      rows = [];
    }
  }
  const headings = lists.map(([first]) => first && headingOf(sheet, first.line.start));
  // A single heading may as well be the business or its whole list.
  const areGroups = headings.filter(Boolean).length > 1;
  for (const [n, list] of lists.entries()) {
    const heading = areGroups ? headings[n] : undefined;
    for (const row of list) recordRow(sheet, row, heading && sheet.text.slice(heading.start, heading.end));
    if (heading) take(sheet, heading.start, heading.end);
  }
}

/** "CABELO" right over its rows: a few words on a line of their own. */
function headingOf({ text, open }: Sheet, at: number): Span | undefined {
  const from = text.lastIndexOf('\n', at - 2) + 1;
  const own = from > 0 && at > from ? trimmed(text, from, at) : undefined;
  const said = own ? text.slice(own.start, own.end) : '';
  const isShort = /^\p{Lu}[^:.!?\d\n]{1,39}$/u.test(said) && said.split(/\s+/).length <= MAX_HEADING;
  return own && isShort && !open.slice(own.start, own.end).includes(TAKEN) ? own : undefined;
}
const MAX_HEADING = 4;

function rowAt(sheet: Sheet, start: number, end: number): Row | undefined {
  const line = sheet.text.slice(start, end);
  if (sheet.open.slice(start, end).includes(TAKEN)) return undefined;
  const [whole, lead = '', thing = '', free = ''] = FREE_ROW.exec(line) ?? [];
  if (whole !== undefined) return freeRow(sheet, { start, end }, { lead, thing, free });
  const portioned = portionsOf(sheet, start, line);
  if (portioned) return portionRow(sheet, { start, end }, portioned);
  const parts = cutAtSum(sheet, start, line);
  if (!parts) return undefined;
  const { name, note, rest, isLed } = parts;
  const folded = sheet.folded.slice(name.start, name.end);
  if (name.end <= name.start || !hasWords(folded) || NOT_AN_ITEM.test(folded)) return undefined;
  if (folded.split(/\s+/).length > MAX_SENTENCE) return undefined;
  const said = sheet.text.slice(rest.start, rest.end);
  // "político ........ NÃO FAÇO MAIS": a word about the thing in place of its price.
  if (isLed && LONG_LEAD.test(line) && !/\d/.test(said)) {
    const told = [note, unshouted(said)].filter(Boolean).join(', ');
    return { line: { start, end }, offers: [{ name, text: sheet.text.slice(name.start, name.end), note: told, extra: false }] };
  }
  const moneys = moneyIn(sheet, rest.start, rest.end);
  const [money] = moneys;
  const isOfMoney = money && (isLed || money.norm.per || /\p{Sc}|reais|euros|pesos/u.test(fold(said)));
  if (!money || !isOfMoney) return undefined;
  const sized = moneys.length > 1 || money.span.start > rest.start + 3 ? sizesOf(sheet, name, rest, moneys) : undefined;
  if (sized) return { line: { start, end }, offers: sized.map((one) => ({ ...one, note, extra: false })) };
  const sums = sheet.folded.slice(rest.start, rest.end);
  if (!SUM.test(sums) || (!isLed && TIMED.test(sums))) return undefined;
  const text = sheet.text.slice(name.start, name.end);
  if (DISCOUNT.test(sheet.folded.slice(money.span.end, rest.end))) {
    const off = [note, sheet.text.slice(rest.start, rest.end)].filter(Boolean).join(', ');
    return { line: { start, end }, offers: [{ name, text, note: off, extra: false }] };
  }
  const told = behind(sheet, money, rest, moneys);
  if (!told) return undefined;
  const notes = [note, told.note].filter(Boolean).join(', ');
  if (notes.length > MAX_NOTE) return undefined;
  const extra = ADDED.test(sheet.folded.slice(rest.start, rest.end));
  const first = { name, text, note: notes, money, extra };
  return { line: { start, end }, offers: [first, ...told.more.map((one) => ({ ...one, name, text, extra: false }))] };
}

/** The portions of a thing are told with its name; what is told of the thing stands with the first. */
function portionRow(sheet: Sheet, line: Span, { name, told, portions }: NonNullable<ReturnType<typeof portionsOf>>): Row {
  const text = sheet.text.slice(name.start, name.end);
  const offers = portions.map((one, n) => ({
    ...{ name: { start: name.start, end: one.end }, text, money: one.money, extra: false },
    note: [one.text, n === 0 ? told : ''].filter(Boolean).join(', '),
  }));
  return { line, offers, isPortioned: true };
}

function freeRow(sheet: Sheet, line: Span, { lead, thing, free }: { lead: string; thing: string; free: string }): Row | undefined {
  const [name, note] = detailOf(sheet, trimmed(sheet.text, line.start + lead.length, line.start + lead.length + thing.length));
  if (NOT_AN_ITEM.test(sheet.folded.slice(name.start, name.end))) return undefined;
  const at = sheet.text.lastIndexOf(free, line.end);
  const text = sheet.text.slice(name.start, name.end);
  return { line, offers: [{ name, text, note, free: { start: at, end: at + free.length }, extra: false }] };
}

/** The name, its detail and all that follows from the sum on. */
function cutAtSum(sheet: Sheet, start: number, line: string): { name: Span; note: string; rest: Span; isLed?: boolean } | undefined {
  const [led, indent = '', thing = '', behindDots = ''] = LED.exec(line) ?? [];
  if (led !== undefined) {
    const from = start + led.lastIndexOf(behindDots);
    const [name, note] = detailOf(sheet, trimmed(sheet.text, start + indent.length, start + indent.length + thing.length));
    return { name, note, rest: { start: from, end: from + behindDots.length }, isLed: true };
  }
  const [whole, lead = '', , said = ''] = LINE.exec(line) ?? [];
  if (whole === undefined) return undefined;
  // The last separator before the sum: "Cat. A (moto) – 20 aulas – R$ 1.290".
  const sum = /(?:R\$|US\$|S\/\.?|[A-Z]{0,2}\$|[€£])\s?\d|\d[\d.,]*\s?€/u.exec(line);
  const opened = line.slice(0, sum?.index ?? line.length - said.length);
  const sized = /(?:[–—:-])[ \t]+\S{1,8}[ \t]*$/u.exec(opened);
  const opener = /(?:(?:a partir d[eo]|desde|from|de|entre|add|plus|mais|\+)\s?)+$/iu.exec(opened);
  const isSize = sized && SIZED.test(sheet.folded.slice(start + sized.index + 1, start + opened.length).trim());
  const at = isSize ? sized.index + 1 : (opener?.index ?? opened.length);
  const before = line.slice(lead.length, at);
  const separated = /(?:[:=|\t]|\.{2,}|…|[ \t][–—-])[ \t.]*$/u.exec(before);
  if (!separated) return undefined;
  const named = trimmed(sheet.text, start + lead.length, start + lead.length + separated.index);
  const rest = trimmed(sheet.text, start + at, start + line.length);
  // "add $60" keeps its sign.
  const head = line.slice(at, at + 1) === '+' ? start + at : rest.start;
  const [name, note] = detailOf(sheet, named);
  return { name, note, rest: { start: head, end: rest.end } };
}

/** "Batismo (10 min. de fundo)", "Key recovering, full set", "Cat. AB – 40 aulas": a name and its detail. */
function detailOf(sheet: Sheet, named: Span): [name: Span, note: string] {
  const said = sheet.text.slice(named.start, named.end);
  const dash = said.search(/\s[–—-]\s/u);
  const comma = said.replace(/\([^()]*\)/g, (inside) => 'x'.repeat(inside.length)).search(/,\s/u);
  const bracket = /^[^()]{2,}?(?=\s*\([^()]{2,}\)$)/u.exec(said)?.[0].length ?? -1;
  const cut = [dash, comma, bracket].filter((at) => at > 1).sort((a, b) => a - b)[0];
  if (cut === undefined) return [named, ''];
  const name = trimmed(sheet.text, named.start, named.start + cut);
  const note = sheet.text.slice(named.start + cut, named.end).replace(/^[\s,–—-]+/u, '');
  return [name, /^\([^()]*\)$/u.test(note) ? note.slice(1, -1) : note];
}

/** "Wild thyme – 250g $14, 500g $24, 1kg $42" */
function sizesOf(sheet: Sheet, name: Span, rest: Span, moneys: readonly Money[]): { name: Span; text: string; money: Money }[] | undefined {
  const found: { name: Span; text: string; money: Money }[] = [];
  let floor = rest.start;
  for (const money of moneys) {
    const size = trimmed(sheet.text, floor, money.span.start);
    if (!SIZED.test(sheet.folded.slice(size.start, size.end))) return undefined;
    const text = `${sheet.text.slice(name.start, name.end)} ${sheet.text.slice(size.start, size.end)}`;
    found.push({ name: { start: name.start, end: size.end }, text, money });
    floor = money.span.end;
  }
  return found;
}

/** The words behind the first sum: its condition, its instalments, or other sums of the same thing, each with a word. */
function behind(
  sheet: Sheet,
  money: Money,
  rest: Span,
  moneys: readonly Money[],
): { note: string; more: { note: string; money: Money }[] } | undefined {
  if (money.measure && money.measure <= rest.end) money.span.end = money.measure;
  const said = sheet.text.slice(money.span.end, rest.end);
  const note = trimmed(sheet.text, money.span.end, rest.end);
  const [, ...others] = moneys;
  if (others.length === 0)
    return { note: withoutBrackets(sheet.text.slice(note.start, note.end).replace(/^(?:e|y|and)\s/iu, '')), more: [] };
  // "ou 6x R$ 385", "em 3x de R$ 60"
  if (/^[^\d]{0,24}\d{1,2} ?x /u.test(said)) return { note: sheet.text.slice(note.start, note.end), more: [] };
  const [other] = others;
  if (others.length > 1 || !other) return undefined;
  // "R$ 9 (trazendo a garrafa R$ 7)": the bracket tells the other price and what it is for.
  const inBracket = /^\s?\(\p{L}[^()]{3,60}\)$/u.exec(said)?.[0];
  if (inBracket) return { note: inBracket.trim().slice(1, -1), more: [] };
  // "Half day – $85 / $65": both are one price where nothing tells them apart.
  if (/^\s?\/\s?$/u.test(sheet.text.slice(money.span.end, other.span.start)) && other.span.end >= rest.end) {
    money.span.end = other.span.end;
    return { note: '', more: [] };
  }
  const between = trimmed(sheet.text, money.span.end, other.span.start);
  const label = withoutBrackets(sheet.text.slice(between.start, between.end).replace(/\s*\/$/u, ''));
  // "R$ 380 sexta, sábado e feriado": the first of several days belongs to the others.
  const days = DAYS_AT_END.exec(sheet.folded.slice(other.span.start, other.span.end))?.[0].length ?? 0;
  if (days > 0) other.span.end -= days;
  const after = trimmed(sheet.text, other.span.end, rest.end);
  const closing = withoutBrackets(sheet.text.slice(after.start, after.end));
  // "90/dia ou 250/semana"
  if (money.norm.per && other.norm.per && /^(?:ou|or|o|u|e|y|and)?$/u.test(label))
    return { note: closing, more: [{ note: closing, money: other }] };
  // "R$ 290 baixa / R$ 340 alta", "R$ 650, virtual R$ 450"
  if (closing && label && /[/,]\s*$/u.test(sheet.text.slice(money.span.end, other.span.start)))
    return { note: label, more: [{ note: closing, money: other }] };
  if (!closing && label && /^\s?,/u.test(said)) return { note: '', more: [{ note: label, money: other }] };
  return undefined;
}

const DAYS_AT_END = new RegExp(`\\s${DAY}$`, 'u');

const withoutBrackets = (note: string): string => (/^\([^()]*\)$/u.test(note) ? note.slice(1, -1) : note.replace(/^\(([^()]*)\),/u, '$1,'));

/** "NÃO FAÇO MAIS" behind its dots is said aloud in a table. */
const unshouted = (said: string): string => (/\p{Ll}/u.test(said) ? said : said.toLowerCase());

function recordRow(sheet: Sheet, { line, offers }: Row, group?: string): void {
  const currency = CURRENCY_OF[sheet.country] ?? 'USD';
  for (const { name, text, note, money, extra, free } of offers) {
    const price = money
      ? record(sheet, money.span.start, money.span.end, money.norm)
      : free && record(sheet, free.start, free.end, { kind: 'price', amount: '0', currency });
    const norm = {
      ...{ kind: 'offer' as const, ...(price ? { price } : {}), ...(note ? { note } : {}) },
      ...(extra ? { extra } : {}),
      ...(free ? { free: true as const } : {}),
      ...(group ? { group } : {}),
    };
    record(sheet, name.start, name.end, norm, { text });
  }
  take(sheet, line.start, line.end);
}

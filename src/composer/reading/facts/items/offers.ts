import { DAY } from '#site/hours/days.ts';
import type { Fact } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { wholeName } from '../people/whole-name.ts';
import { conditionedPrices } from '../prices/conditioned-prices.ts';
import { type Money, moneyIn } from '../prices/money.ts';
import { rowPrices } from '../prices/row-prices.ts';
import { record, type Sheet, sentenceAt, take, trimmed } from '../sheet.ts';
import { isFragment } from '../statements/fragments.ts';
import { freeItems } from '../statements/free.ts';
import { withoutTakenBack } from '../statements/taken-back.ts';
import { itemsOf } from './attach.ts';
import { withContents } from './contents.ts';
import { hasWords, type Item, ownWords } from './item.ts';
import { listedRow } from './listed-row.ts';
import { BREAK, CONDITION, HEADING } from './offer-words.ts';
import { toldThing, withThingFirst, withThingOfLine } from './subject-first.ts';
import { renamed } from './tagged-items.ts';
import { withHeads } from './variants.ts';

/** A heading of a list, and the line it stands on. */
interface Group {
  text: string;
  line: number;
}

/** Position of a sentence behind the one before it. */
interface Place {
  index: number;
  line: number;
  isNewLine: boolean;
  isAfterGap: boolean;
}

/** Dishes, products and services with their prices, from lists and from running sentences; free ones too. */
export function readOffers(sheet: Sheet, food = false): void {
  let group: Group | undefined;
  let line = 0;
  for (const [index, sentence] of sheet.sentences.entries()) {
    const between = sheet.text.slice(sheet.sentences[index - 1]?.end ?? 0, sentence.start);
    const isNewLine = index > 0 && /\n/.test(between);
    const isAfterGap = isNewLine && /\n\s*\n/.test(between);
    if (isNewLine) line++;
    const moneys = withoutTakenBack(sheet, moneyIn(sheet, sentence.start, sentence.end));
    if (moneys.length === 0) group = groupAt(sheet, { index, line, isNewLine, isAfterGap }, { group, food });
    else if (isAfterGap && group && group.line < line - 1) group = undefined;
    readOffersOf(sheet, sentence, { moneys, group });
  }
}

/** The group from a sentence without prices on: its own words, if they head a list. */
function groupAt(
  sheet: Sheet,
  { index, line, isNewLine, isAfterGap }: Place,
  { group, food }: { group: Group | undefined; food: boolean },
): Group | undefined {
  const { text, sentences, folded } = sheet;
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const title = /^([^:.!?]{2,40}):?$/.exec(text.slice(sentence.start, sentence.end).trim())?.[1];
  const isBeforePrices =
    next !== undefined && moneyIn(sheet, next.start, next.end).length > 0 && isNewLine && /\n/.test(text.slice(sentence.end, next.start));
  const heads = title && !title.includes('|') && title.split(/\s+/).length <= 4 && isBeforePrices;
  const isMarked = text[sentence.end - 1] === ':' || text[sentence.end] === ':' || isAfterGap || index === 0;
  if (!heads || !(isMarked || (/^[\p{Lu}]/u.test(title) && headsList(sheet, index, title)))) return isAfterGap ? undefined : group;
  take(sheet, sentence.start, sentence.end);
  return isPlain(folded.slice(sentence.start, sentence.end).trim(), food) ? undefined : { text: title.trim(), line };
}

/** "Preços": says only that a list follows. On a menu "Entradas" are starters, elsewhere tickets. */
const isPlain = (title: string, food: boolean): boolean =>
  HEADING.test(title) && !(food && /^(?:las |as |los |os )?entrad(?:as|inhas)$/.test(title));

function readOffersOf(sheet: Sheet, sentence: Span, { moneys, group }: { moneys: Money[]; group: Group | undefined }): void {
  const lone = listedRow(sheet, sentence, moneys) ?? toldThing(sheet, sentence, moneys);
  const whole = lone ? [lone] : rowPrices(sheet, sentence, moneys);
  const found = whole ?? withThingOfLine(sheet, sentence, withThingFirst(sheet, sentence, itemsIn(sheet, sentence, moneys)));
  const priced = found
    .map((item) => ({ ...item, name: ownWords(sheet, item.name) }))
    .filter((item) => !isFragment(sheet, item) && !isDayFirst(sheet, item));
  const named = [
    ...withContents(sheet, sentence, withAlternatives(sheet, priced)),
    ...freeItems(sheet, sentence, moneys.length > 0, priced),
  ];
  // "Tecido e lira (iniciante), R$ 180 por mês": a month is nothing for sale beside the lesson.
  const items = named.length === 1 && isOwnUnit(named[0]) && lessonsOf(sheet, sentence, moneys).length === 1 ? [] : named;
  readLonePrices(sheet, sentence, moneys, items);
  // "Pizza: chica 5000, grande 9000": what heads their names is no group of theirs.
  const inline = items.every(({ head }) => head) ? [] : inlineGroups(sheet, sentence, items);
  for (const [n, item] of items.entries()) recordOffer(sheet, item, inline[n] ?? group?.text);
  if (whole && priced.length > 0) take(sheet, sentence.start, sentence.end);
  // The portions of a thing are told with it.
  const [thing] = priced;
  if (thing && priced.length > 1 && priced.every(({ name }) => name.start === thing.name.start))
    take(sheet, thing.name.start, Math.max(...priced.map(({ price }) => price?.span.end ?? thing.name.end)));
}

/** "Mandamos los martes, en frío, 8,90 €": a day with more behind it tells when, and the sentence stays whole. */
const isDayFirst = ({ folded }: Sheet, { name, head }: Item): boolean => !head && DAY_FIRST.test(folded.slice(name.start, name.end));
const DAY_FIRST = new RegExp(
  `^(?:(?:los|las|el|la|on|as|aos|nos|nas|na|no|de) )?${DAY}s?, (?!(?:e |y |and )?(?:${DAY}|feriad|festiv|holiday|bank|vesper|visper))`,
  'u',
);

function recordOffer(sheet: Sheet, item: Item, group: string | undefined): void {
  const price = priceOf(sheet, item);
  const named = [...new Set([item.head ?? item.name, item.name, item.tail ?? item.name])];
  record(
    sheet,
    Math.min(...named.map(({ start }) => start)),
    item.name.end,
    {
      kind: 'offer',
      ...(price ? { price } : {}),
      ...(item.note ? { note: item.note.replace(/[\s,;]+$/, '') } : {}),
      ...(group ? { group } : {}),
      ...(item.extra ? { extra: true } : {}),
      ...(item.free ? { free: true } : {}),
    },
    { text: named.map(({ start, end }) => sheet.text.slice(start, end)).join(' ') },
  );
  if (item.price) take(sheet, item.price.span.start, item.price.span.end);
  takeNote(sheet, item);
}

/** "(incluye desarme, limpieza y lubricación)": what is told of the thing names no further ones. */
function takeNote(sheet: Sheet, { name, note }: Item): void {
  const at = note ? sheet.text.indexOf(note, name.start) : -1;
  if (note && at >= 0 && at < sentenceAt(sheet, name.start).end) take(sheet, at, at + note.length);
}

/** Records the price of an item; something free costs nothing. */
function priceOf(sheet: Sheet, { price, free }: Item): string | undefined {
  const span = price?.shown ?? price?.span;
  if (price && span) return record(sheet, span.start, span.end, price.norm);
  return free && record(sheet, free.start, free.end, { kind: 'price', amount: '0', currency: currencyHere(sheet) });
}

/** The priced items of a sentence by their full names. */
function itemsIn(sheet: Sheet, sentence: Span, moneys: readonly Money[]): Item[] {
  const told = conditionedPrices(sheet, sentence, moneys);
  if (told) {
    const before = moneys.slice(0, told.from);
    const after = moneys.slice(told.to);
    const cut = told.items[0]?.name.start ?? sentence.start;
    const end = told.items.at(-1)?.price?.span.end ?? sentence.end;
    return [
      ...(before.length > 0 ? itemsIn(sheet, { start: sentence.start, end: cut }, before) : []),
      ...told.items,
      ...(after.length > 0 ? itemsIn(sheet, { start: end, end: sentence.end }, after) : []),
    ];
  }
  const items = itemsOf(sheet, sentence, moneys).flatMap((item) => wholeName(sheet, renamed(sheet, item, moneys), sentence) ?? []);
  return withHeads(sheet, withElided(sheet, items)).map((item) => ofDay(sheet, item, sentence));
}

/** "Traje desde 320 €, de niña desde 160 €", "revisão de 15hp 250, de 40hp 380": another sort of the thing named before. */
function withElided({ folded }: Sheet, items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (const item of items) {
    const last = read.at(-1);
    const said = folded.slice(item.name.start, item.name.end);
    const whole = last && (last.head ?? last.name);
    const isNext = last?.price && /^[^.;:\n]{0,30},\s(?:(?:e|y)\s)?$/.test(folded.slice(last.price.span.end, item.name.start));
    if (!whole || !isNext || item.head || !SORT_OF.test(said)) {
      read.push(item);
      continue;
    }
    const length = folded.slice(whole.start, whole.end).search(/\s(?:de|d[aeo]s?|del)\s/u);
    read.push({ ...item, head: { start: whole.start, end: length > 0 ? whole.start + length : whole.end } });
  }
  return read;
}
const SORT_OF = new RegExp(
  `^(?:de|del|da|do)\\s(?!(?:${DAY}|\\d+ (?:a|ate|hasta|as)|manha|tarde|noite|noche|manana|dia)(?!\\p{L}))[\\p{L}\\d]`,
  'u',
);

/** "ingresso quinta grátis / domingo 15 reais": a bare day is a sort of the thing before the first day. */
function ofDay({ folded }: Sheet, item: Item, { start }: Span): Item {
  if (item.head || !BARE_DAY.test(folded.slice(item.name.start, item.name.end))) return item;
  const head = BEFORE_DAY.exec(folded.slice(start, item.name.start))?.[1];
  return head ? { ...item, head: { start, end: start + head.length } } : item;
}
const BARE_DAY = new RegExp(`^${DAY}$`, 'u');
const BEFORE_DAY = new RegExp(`^(ingressos?|entradas?|admission|entry|tickets?) ${DAY} (?:gratis|free|livre|libre)(?!\\p{L})`, 'u');

/** A line without a colon or a space before it is a heading only above two or more lines with prices. */
function headsList(sheet: Sheet, index: number, title: string): boolean {
  const next = sheet.sentences.slice(index + 1, index + 3);
  return (
    !/\d/.test(title.replace(/\([^()]*\)/g, '')) &&
    !SPEAKS.test(title) &&
    next.length === 2 &&
    next.every(({ start, end }) => moneyIn(sheet, start, end).length > 0)
  );
}
const SPEAKS = /^(?:segue|seguem|tudo|sobre|\p{L}+(?:o|amos|emos)\s(?:e|ou)\s)/iu;

/** "mensal 180 duas vezes na semana ou 240 livre": words before the "or" belong to the first price, words after the second name it. */
function withAlternatives({ folded, text }: Sheet, items: readonly Item[]): Item[] {
  const read = [...items];
  for (const [n, item] of items.entries()) {
    const last = read[n - 1];
    const before = /^(.*\S)\s(?:ou|or)$/u.exec(folded.slice(item.name.start, item.name.end))?.[1];
    const at = item.note && item.price ? text.indexOf(item.note, item.price.span.end) : -1;
    if (!last || !before || !item.note || at < 0) continue;
    const { note, ...rest } = item;
    read[n - 1] = { ...last, note: last.note ?? text.slice(item.name.start, item.name.start + before.length) };
    read[n] = { ...rest, head: last.head ?? last.name, name: { start: at, end: at + note.length } };
  }
  return read;
}

/** "…, o e-book Horta em Casa, R$ 29,90": an amount beside the business's own name is the price of its product. */
function readLonePrices(sheet: Sheet, sentence: Span, moneys: Money[], items: Item[]): void {
  if (items.length > 0 || moneys.length !== 1) return;
  const [money] = moneys;
  const said = sheet.open.slice(sentence.start, sentence.end);
  if (!money || CONDITION.test(sheet.folded.slice(Math.max(sentence.start, money.span.start - 40), money.span.start)) || WITHIN.test(said))
    return;
  const name = sheet.facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  const near = name && name[0] >= sentence.start && name[1] <= money.span.start;
  const measured =
    /\d+ (?:modulos|modules|paginas|pages|aulas|lessons|lecciones|clases|sesiones|sessoes|sessions|horas|hours)\s*,\s*$/.test(
      sheet.open.slice(sentence.start, money.span.start),
    );
  const lessons = lessonsOf(sheet, sentence, moneys);
  const [lesson] = lessons;
  // "oficina de torno, sábados das 9h às 13h, R$ 320": the price belongs to the lesson before it.
  if (lesson?.norm.kind === 'class' && lessons.length === 1) {
    const told = money.measure && money.measure <= sentence.end ? money.measure : money.span.end;
    const end = told + (EXTRA.exec(sheet.open.slice(told, sentence.end))?.[0].length ?? 0);
    const level = /^\s?\(([^()\d]{3,40})\)/u.exec(sheet.text.slice(lesson.source.span?.[1] ?? 0, money.span.start))?.[1];
    lesson.norm = {
      ...lesson.norm,
      ...(level && !lesson.norm.who ? { who: level } : {}),
      price: record(sheet, money.span.start, end, money.norm),
    };
    return;
  }
  if (!near && !measured) return;
  record(sheet, money.span.start, money.span.end, money.norm);
  take(sheet, money.span.start, money.span.end);
}
/** The lessons before the only price of a sentence that have none of their own. */
const lessonsOf = ({ facts }: Sheet, { start }: Span, [money]: readonly Money[]): Fact[] =>
  facts.filter(
    ({ norm, source: { span } }) =>
      norm.kind === 'class' && !norm.price && span !== undefined && span[0] >= start && span[1] <= (money?.span.start ?? 0),
  );
const isOwnUnit = (item: Item | undefined): boolean => {
  const price = item?.price;
  return price?.norm.per !== undefined && item !== undefined && item.name.start >= price.span.start && item.name.end <= price.span.end;
};
/** "45 reais c/ samba ao vivo" */
const EXTRA = /^\s(?:c\/|com|con|with|w\/)\s[^,.;:()\n\ue000]{3,30}/u;
/** Amounts other than prices. */
const WITHIN = /\b(?:faturamento|revenue|investimento|meta|raised|goal of|objetivo|orcamento de|budget)\b/;

const currencyHere = (sheet: Sheet): string => {
  for (const fact of sheet.facts) if (fact.norm.kind === 'price') return fact.norm.currency;
  return sheet.country === 'BR' ? 'BRL' : sheet.country === 'MX' ? 'MXN' : 'USD';
};

/** "ah os valores:", "Minha mulher faz bolo:": where the talk of a label ends. */
function afterTalk(label: string): number {
  const verb = [...label.matchAll(BREAK)].map(({ index, 0: word }) => index + word.length).at(-1) ?? 0;
  return (
    verb + (/^\s*(?:(?:ah|ai|dai|entao|e|y|and|o|os|a|as|el|la|los|las|the|de|com|con|with)\s+)*/u.exec(label.slice(verb))?.[0].length ?? 0)
  );
}
const MAX_GROUP = 5;

/** "Bebidas: suco R$ 8, refri R$ 6; Sobremesas: pudim R$ 9": a label names the group of the items after it. */
function inlineGroups(sheet: Sheet, sentence: Span, items: Item[]): (string | undefined)[] {
  let current: string | undefined;
  let floor = sentence.start;
  return items.map((item) => {
    const label = /(?:^|[;:.•\n]\s*)([^:;,.\n\ue000]{2,40}):\s*$/.exec(sheet.open.slice(floor, item.name.start));
    if (label?.[1]) {
      const at = floor + (label.index ?? 0) + label[0].indexOf(label[1]);
      const head = label[1].slice(afterTalk(label[1]));
      const isHeading = items.length > 1 && hasWords(head) && head.trim().split(/\s+/).length <= MAX_GROUP && !HEADING.test(head.trim());
      const span = trimmed(sheet.text, at + label[1].length - head.length, at + label[1].length);
      current = isHeading ? sheet.text.slice(span.start, span.end) : undefined;
      // The list shows it as its heading, so it needs no sentence of its own.
      if (isHeading) take(sheet, span.start, span.end);
    }
    floor = item.price?.span.end ?? item.name.end;
    return current;
  });
}

import { clockOf, clockText, rangeOf } from '#site/hours/clock.ts';
import { DAILY, DAY, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { daysIn, OPENING } from '#site/hours/grammar.ts';
import type { FactNorm } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { freeStretches } from '../statements/free-stretches.ts';
import { GRADES, isOneOff, NOT_OPENING, OPENS, TELLS_TIME } from './loose-hours.ts';
import { SURE_CLOCK } from './programme.ts';
import { isSurcharged } from './stated-hours.ts';
import { isOfPerson } from './times-of-things.ts';
import { daysOf, NO_TITLE } from './timetable.ts';

const SURE_OF_HOURS = 0.3;
const SURE_OF_ITEM = 0.5;
const MAX_HOURS = 5;
const MAX_WORDS = 6;
/** Min count of days with a time range to count as opening hours. */
const WORKING_DAYS = 4;
/** "Culto: domingo 18h", "zumba seg qua 18h30": the only words allowed between a class and its time. */
const JOINS = /^[\s:,،–-]*(?:(?:as|aos|a las|los|at|on|e|is|are|es|every|toda|todo) )?$/;
/** "Adulto: segunda e quarta 19h30": a label before the colon of a single time. */
const LABEL = /^[^:,.\d]{3,30}(?=:\s*$)/u;
const RANGE = /\d\S*\s?(?:-|–|a|as|às|to|till?|ate|hasta|until|الي|ل|لـ|لحد)\s?(?:las |as )?\d/u;

const hoursIn = (sheet: Sheet): Span[] =>
  freeStretches(sheet, 'H', SURE_OF_HOURS)
    .map(({ start, end }) => trimmed(sheet.text, start, end))
    .filter(
      ({ start, end }) =>
        TELLS_TIME.test(sheet.folded.slice(start, end)) &&
        !isOfPlace(sheet.text.slice(start, end)) &&
        !LASTS.test(sheet.folded.slice(start, end)) &&
        !isSurcharged(sheet.folded, end) &&
        !GRADES.test(sheet.folded.slice(Math.max(0, start - 12), start)),
    );

/** "1h15", "9 em cada 10": how long, how many. */
const LASTS = /^(?:de )?\d{1,2} ?(?:h|hs|horas?|hours?)? ?\d{0,2}(?: ?min\p{L}*)?$|\d (?:em cada|out of|de cada)(?: \d|$)/u;
/** "Quarta Cohab 1 e 2": a day and a numbered place, without any time. */
const isOfPlace = (said: string): boolean =>
  /^\p{L}+(?:-feira)? \p{Lu}\p{Ll}{2,}[\p{L} ]* \d/u.test(said) && !new RegExp(SURE_CLOCK, 'u').test(fold(said));

/** "bolo | 90, | das 9 as 18 seg a sab": the price of what stands before it. */
const PRICE_FIRST = /^\d{1,4}(?:[.,]\d{2})?, (?=\D)/;

/** Classes at their day and time: "culto de oração quarta 19h30", "crianças: terça e quinta 18h". */
export function readTaggedClasses(sheet: Sheet): void {
  const items = freeStretches(sheet, 'I', SURE_OF_ITEM);
  let last: number | undefined;
  let open: Extract<FactNorm, { kind: 'class' }>[] = [];
  for (const span of hoursIn(sheet)) {
    if (readSubject(sheet, span)) continue;
    const said = sheet.folded.slice(span.start, span.end);
    if (PRICE_FIRST.test(said)) continue;
    const days = daysOf(said.replace(/(?:\s(?:as|at|a las|das|de las))?\s\d.*$/, ''));
    if (days.length >= WORKING_DAYS && RANGE.test(said)) continue;
    const item =
      items.find(({ start, end }) => end <= span.start && isTitle(sheet, start, end) && JOINS.test(sheet.folded.slice(end, span.start))) ??
      labelOf(sheet, span) ??
      (last === undefined ? undefined : nextOf(sheet, last, span.start));
    if (!item) continue;
    const norm = { kind: 'class' as const, days, when: sheet.text.slice(span.start, span.end), ...clocksOf(said) };
    record(sheet, item.start, item.end, norm);
    take(sheet, span.start, span.end);
    if (last !== undefined && !/^[^.;\n]*$/.test(sheet.text.slice(last, item.start))) open = [];
    if (days.length === 0) open.push(norm);
    last = span.end;
    const told = daysBehind(sheet, last);
    if (!told || open.length === 0) continue;
    for (const one of open) one.when = `${sheet.text.slice(told.start, told.end)} ${one.when}`;
    for (const one of open) one.days = daysOf(sheet.folded.slice(told.start, told.end).replace(BETWEEN_DAYS, ','));
    take(sheet, told.start, told.end);
    open = [];
    last = told.end;
  }
}

/** "El tour es todos los días a las 9": the start of something, no opening hours. */
const SUBJECT =
  /(?:^|[.;:,\n]\s*)(?:o|a|el|la|the)\s(?!(?:loja|tienda|shop|store|casa|restaurante?|bar|cafe|oficina|taller|local|salao|salon|office|atendimento|horario|atencion|gente)(?!\p{L}))(\p{L}+(?:\s(?:d[eo]l?\s)?\p{L}+)?)\s(?:es|e|is|sale|sai|starts|begins|empieza|comeca|runs|leaves)\s$/u;
const FROM_TO = /\d\S*(?: (?:de la|da|in the) \p{L}+)?\s?(?:-|(?:a|as|to|ate|hasta|until|till)(?!\p{L}))\s?(?:las |as )?\d/u;
const ON_DAYS = new RegExp(`(?<!\\p{L})(?:${DAY}|${DAILY}|${WEEKDAYS}|${WEEKEND})(?!\\p{L})`, 'u');
function readSubject(sheet: Sheet, { start, end }: Span): boolean {
  const said = sheet.folded.slice(start, end);
  if (FROM_TO.test(said) || !/\d/.test(said) || !ON_DAYS.test(said)) return false;
  const lead = SUBJECT.exec(sheet.open.slice(Math.max(0, start - 44), start));
  const name = lead?.[1];
  if (!name) return false;
  const from = Math.max(0, start - 44) + lead.index + lead[0].lastIndexOf(name);
  const days = daysOf(said.replace(/\s(?:as|a las|at|das|de las)?\s?\d.*$/, ''));
  record(sheet, from, from + name.length, { kind: 'class', days, when: sheet.text.slice(start, end) });
  take(sheet, start, end);
  return true;
}

/** "sábado 10h", "quarta 14h-17h"; undefined for several times in a row. */
function clocksOf(said: string): { start?: string; end?: string } {
  const clocks = [...said.matchAll(new RegExp(SURE_CLOCK, 'gu'))].map(([one]) => clockOf(one)).filter((one) => one !== undefined);
  const [first, second] = clocks;
  if (first && clocks.length === 1) return { start: clockText(first) };
  if (!first || !second || clocks.length > 2 || !RANGE.test(said)) return {};
  const [start, end] = rangeOf(first, second);
  return { start, end };
}

const BETWEEN_DAYS = new RegExp(`\\s+(?=${DAY}(?![\\p{L}]))`, 'gu');

/** "infantil 17h, adulto 19h e 20h30, seg qua e sex.": the days given once, after all their classes. */
function daysBehind(sheet: Sheet, at: number): Span | undefined {
  const found = new RegExp(
    `^[\\s,(–-]*(${DAY}(?:(?:\\s*,\\s*|\\s*/\\s*|\\s+)(?:(?:e|y|and)\\s+)?${DAY}(?![\\p{L}]))*)(?=\\s*(?:[.;)\\n]|$))`,
    'u',
  ).exec(sheet.open.slice(at, at + 60));
  if (!found?.[1]) return undefined;
  const start = at + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}

const isTitle = (sheet: Sheet, start: number, end: number): boolean =>
  hasWords(sheet.folded.slice(start, end)) &&
  !NO_TITLE.test(sheet.folded.slice(start, end)) &&
  sheet.text.slice(start, end).split(/\s+/).length <= MAX_WORDS;

/** "…, modelagem manual sábado 9h-12h": after one class, words between a comma and a day are another. */
function nextOf(sheet: Sheet, from: number, to: number): Span | undefined {
  const title = /^\s*[,;\n]\s*((?:\p{L}[\p{L}\d'’-]*[ ,:]*){1,4})$/u.exec(sheet.open.slice(from, to))?.[1];
  if (!title || OPENING.test(title) || NOT_OPENING.test(title) || !hasWords(title)) return undefined;
  return trimmed(sheet.text, to - title.length, to);
}

function labelOf(sheet: Sheet, { start, end }: Span): Span | undefined {
  const from = sheet.sentences.find((sentence) => sentence.start <= start && sentence.end >= end)?.start ?? start;
  const label = LABEL.exec(sheet.open.slice(from, start))?.[0];
  if (!label || !hasWords(label) || OPENING.test(label) || OPENS.test(`${label} `) || RANGE.test(sheet.folded.slice(start, end)))
    return undefined;
  return daysOf(sheet.folded.slice(start, end)).length > 0 ? { start: from, end: from + label.length } : undefined;
}

/** Opening hours outside the grammar, as written. */
export function readTaggedHours(sheet: Sheet): void {
  for (const span of sheet.tags.likeliest('H')) if (span.chance >= SURE_OF_HOURS) lengthen(sheet, span);
  for (const span of hoursIn(sheet))
    if (
      isOpening(sheet, span) &&
      !isOfPerson(sheet, span) &&
      !isPriced(sheet, span) &&
      !isOneOff(sheet, span) &&
      sheet.facts.filter(({ norm }) => norm.kind === 'hours').length < MAX_HOURS
    )
      record(sheet, span.start, span.end, { kind: 'hours', days: daysIn(sheet, span) ?? {} }, { must: false });
}

/** "Tuesdays and Thursdays after 3.30, saturday 9 to 1": hours only partly read by the grammar are shown whole, as written. */
function lengthen(sheet: Sheet, { start, end }: Span): void {
  const parts = sheet.facts.filter(({ norm, source: { span } }) => norm.kind === 'hours' && span && span[0] < end && span[1] > start);
  const rest = sheet.open.slice(start, end);
  if (parts.length === 0 || !TELLS_TIME.test(rest) || isOfNext(sheet, rest, end) || LAST_CALL.test(rest.replaceAll(TAKEN, ''))) return;
  const from = Math.min(start, ...parts.map(({ source: { span } }) => span?.[0] ?? start));
  const to = Math.max(end, ...parts.map(({ source: { span } }) => span?.[1] ?? end));
  sheet.facts = sheet.facts.filter((fact) => !parts.includes(fact));
  const price = PRICE_FIRST.exec(sheet.text.slice(from, to))?.[0].length ?? 0;
  const span = trimmed(sheet.text, from + price, to);
  if (isOfPerson(sheet, span)) return;
  if (isOneOff(sheet, span)) {
    readSeason(sheet, span);
    return;
  }
  record(sheet, span.start, span.end, { kind: 'hours', days: daysIn(sheet, span) ?? {} }, { must: false });
}

/** "… das nove às quatro sexta eu faço fisioterapia": a day that begins what is told next. */
const isOfNext = (sheet: Sheet, rest: string, end: number): boolean =>
  new RegExp(`^${TAKEN}+ ${DAY}$`, 'u').test(rest.trim()) && /^ \p{L}/u.test(sheet.text.slice(end, end + 2));

/** "…, último horário 15h": listed beside the hours, which are shown without it. */
const LAST_CALL =
  /^\W*(?:(?:o |com )?ultim[oa]s? (?:horarios?|atendimentos?|clientes?|entradas?|pedidos?)|last (?:orders?|entry|appointment))(?!\p{L})/u;

/** "Corn maze from the last weekend of September through Halloween, Fri 3-7": an event for a part of the year, no opening hours. */
function readSeason(sheet: Sheet, { start, end }: Span): void {
  sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  const from = sheet.sentences.find((sentence) => sentence.start <= start && sentence.end >= end)?.start ?? start;
  const lead = sheet.open.slice(from, start).replace(SINCE_WHEN, '');
  const title = trimmed(sheet.text, from + Math.max(...[',', ';', ':'].map((sign) => lead.lastIndexOf(sign))) + 1, from + lead.length);
  if (isTitle(sheet, title.start, title.end) && !OPENING.test(sheet.folded.slice(title.start, title.end)))
    record(sheet, title.start, title.end, { kind: 'class', days: [], when: sheet.text.slice(start, end) });
  else if (DATED.test(sheet.folded.slice(start, end))) record(sheet, start, end, { kind: 'statement', topic: 'other' }, { must: false });
  else return;
  take(sheet, start, end);
}
/** A date alone means nothing. */
const DATED = new RegExp(`(?<!\\p{L})${DAY}(?!\\p{L})`, 'u');
const SINCE_WHEN =
  /\s(?:(?:runs?|goes|is|are|vai|va|e|es)\s)?(?:from|de|desde|d[oa]s?|in|on|no|na|el|la)?\s?(?:the|[oa]s?|el|la|los|las)?\s*$/u;

/** "lun a jue $290.000": the days of a price. */
const isPriced = (sheet: Sheet, { end }: Span): boolean => AMOUNT_AHEAD.test(sheet.open.slice(end, end + 12));
const AMOUNT_AHEAD = /^[\s:=–-]*(?:\p{Sc}|\p{L}{1,3}\$|\d)/u;

/** True when words of opening come before the hours; a time at the start of a part of the sentence needs none. */
function isOpening(sheet: Sheet, { start, end }: Span): boolean {
  const lead =
    sheet.folded
      .slice(Math.max(0, start - 50), start)
      .split(/[.,;:!?\n(/|•،]|\s[-–]\s/)
      .at(-1) ?? '';
  // "13,50 de lunes a viernes": the days of a price.
  if (/\d[.,]\d{2}\s*$/.test(sheet.folded.slice(0, start))) return false;
  const isTimed = /\p{N}/u.test(sheet.text.slice(start, end));
  return (isTimed && !/\p{L}{3}/u.test(lead)) || ((OPENS.test(lead) || OPENING.test(lead)) && !NOT_OPENING.test(lead));
}

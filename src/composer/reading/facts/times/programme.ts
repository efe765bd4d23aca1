import { clockOf, clockText, rangeOf, TIME } from '#site/hours/clock.ts';
import { DAILY, DAY } from '#site/hours/days.ts';
import type { Day } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { SIGNS, UNITS_OF_MONEY } from '../prices/currencies.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, sentenceAt, TAKEN, take, trimmed } from '../sheet.ts';
import { MONTH as MONTH_GROUP } from './dates.ts';
import { daysOf } from './timetable.ts';

const MONTH = MONTH_GROUP.replace(/^\(/, '(?:');
const PLAIN = TIME.replace(/\((?!\?)/g, '(?:');
/** A time with explicit notation: "18:00", "20h", "7pm", and not the 80 of "80 places". */
export const SURE_CLOCK = `(?=\\d{1,2}(?:[:.]\\d\\d(?!\\d)|\\s?h(?!\\p{L}{2})|h\\d\\d|\\s?[ap]\\.?m|\\s?hs?(?!\\p{L})|\\s?hrs)|noon|midnight|meio|meia|medio|medianoche)${PLAIN}(?![\\p{L}\\d])`;
export const SURE_CLOCKS = `(?:(?:as|at|a las|das|de las|from|desde as|desde las) )?${SURE_CLOCK}(?:\\s?(?:-|as|a|to|ate(?: as)?|until|till|hasta(?: las)?|a las)\\s?${SURE_CLOCK})?`;
const WHOLLY = new RegExp(`^${SURE_CLOCKS}$`, 'u');
const AT_HEAD = new RegExp(`^${SURE_CLOCKS}\\s*[-:,]?\\s*(?=[\\p{L}"'«])`, 'u');
const AT_END = new RegExp(`[\\s,:-]+${SURE_CLOCKS}$`, 'u');

const NUMERIC = '(?<![\\d/.,-])\\d{1,2}/\\d{1,2}(?![\\d/]|[.,]\\d)';
const NAMED = `(?<![\\d/.,-])\\d{1,2}(?:º|st|nd|rd|th)?(?:\\s?(?:-|a|e|y|and|to|&)\\s?\\d{1,2}(?:º|st|nd|rd|th)?)?\\s(?:de |of )?${MONTH}(?!\\p{L})|(?<!\\p{L})${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:-|to|and|&)\\s?\\d{1,2}(?:st|nd|rd|th)?)?(?![\\d:])`;
const NO_YEAR = '(?!,?\\s(?:de\\s|del\\s)?20\\d\\d|/\\d)';
const DATED = new RegExp(
  `(?:(?:${DAY})(?!\\p{L}),?\\s(?:dia )?)?(?:${NUMERIC}(?:\\s?(?:e|y|a|and|to|&|-)\\s?\\d{1,2}/\\d{1,2})?|${NAMED})${NO_YEAR}(?:\\s?\\(?${DAY}(?!\\p{L})\\)?)?`,
  'gu',
);
/** Separators before the dates of a list. */
const SETS_APART = /(?:^|[;:,.\n•·|(*–-]|\s(?:e|y|and))\s*(?:(?:no )?dia |el (?:dia )?|on )?$/u;
const BETWEEN = /^[\s;,.•·|*–-]*(?:(?:e|y|and)\s)?(?:(?:no )?dia |el (?:dia )?|on )?$/u;
/** "até 30/06", "prazo 10/05": the last day of something. */
const LIMITS =
  /(?<!\p{L})(?:ate|hasta|by|until|till|before|antes d[eo]|desde|since|from|prazo|deadline|d[eo]|a partir d[eo])\s*(?:o |el |dia )*$/u;
const MAX_WORDS = 12;

interface Entry {
  /** The whole entry in the text. */
  span: Span;
  /** The words of its day. */
  day: string;
  days: Day[];
  title?: Span;
  /** The other details: a title if none comes before the date, the time, the place, the price. */
  body: Span;
}

/** Lists of events: by date ("10/05 Concerto, Teatro, 20h; 21/06 Festa Junina"), or hour by hour under the name of a day. */
export function readProgrammes(sheet: Sheet): void {
  readByDay(sheet);
  readDated(sheet);
}

function readDated(sheet: Sheet): void {
  const dates = [...sheet.open.matchAll(DATED)]
    .filter((match) => isDate(sheet, match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let row: Entry[] = [];
  const close = () => {
    if (row.length > 1) for (const entry of row) write(sheet, entry, ', ');
    row = [];
  };
  for (const [n, date] of dates.entries()) {
    const entry = entryAt(sheet, date, dates[n + 1]?.start);
    const last = row.at(-1);
    if (!entry || (last && !BETWEEN.test(sheet.open.slice(last.span.end, entry.span.start)))) close();
    if (entry) row.push(entry);
  }
  close();
}

/** "1/2 calabresa", "24/7" and sizes are no dates. */
function isDate({ country }: Sheet, written: string): boolean {
  const [, first, second] = /(\d{1,2})\/(\d{1,2})/.exec(written)?.map(Number) ?? [];
  if (!first || !second) return !/\//.test(written);
  const [day, month] = country === 'US' && first <= 12 ? [second, first] : [first, second];
  return month <= 12 && day <= 31 && !/(?<!\d)(?:24\/7|1\/[2-9]|2\/3|3\/[45])(?!\d)/.test(written);
}

function entryAt(sheet: Sheet, date: Span, next = sheet.text.length): Entry | undefined {
  const { start, end } = sentenceAt(sheet, date.start);
  const open = sheet.open.slice(0, Math.min(end, next));
  const sign = open.slice(date.end).search(/[;\n]/);
  const stop = sign < 0 ? open.length : date.end + sign;
  const joint = /(?:[\s,](?:e|y|and))?(?:[\s,]+(?:(?:no )?dia|el(?: dia)?|on))?[\s,]*$/u.exec(open.slice(date.end, stop))?.[0].length ?? 0;
  const body = trimmed(sheet.text, date.end, stop - joint);
  const day = sheet.text.slice(date.start, date.end);
  const before = sheet.open.slice(start, date.start);
  if (SETS_APART.test(before)) {
    const told = { span: { start: date.start, end: body.end }, day, days: [], body };
    return titleOf(sheet, told) && told;
  }
  if (LIMITS.test(before)) return undefined;
  const from = start + Math.max(...[';', '\n', ':'].map((one) => before.lastIndexOf(one))) + 1;
  const title = trimmed(
    sheet.text,
    from,
    date.start - (/(?:\s(?:n?o dia|dia|em|on|el))?[\s,(–-]*$/u.exec(sheet.open.slice(from, date.start))?.[0].length ?? 0),
  );
  const told = { span: { start: title.start, end: Math.max(date.end, body.end) }, day, days: [], title, body };
  return isTitle(sheet, title) && !/[\d,]/.test(sheet.open.slice(title.start, title.end)) && body.end <= next ? told : undefined;
}

/** "Segunda e quarta" alone on its line, over the hours of both days. */
const DAYS = `${DAY}(?:\\s?(?:,|/|&|\\+|e|y|and)\\s?${DAY})+`;
const HEAD = new RegExp(
  `(?<=^|[\\n;:•*(]\\s*|(?<!\\d)\\.\\s*|\\s[–-]\\s)(?:(?<dated>(?:(?:${DAY})(?!\\p{L}),?\\s(?:dia )?)?(?:${NUMERIC}|${NAMED}|\\d{1,2}(?!\\d|[:.h]|\\s?(?:h|am|pm)(?!\\p{L})|/)(?=\\s*[-:,\\n(]))|(?:dia|day)\\s\\d(?!\\d))|(?<day>${DAY}|${DAYS}(?=\\s*[:\\n])))(?!\\p{L})\\s*(?:[:,(-]\\s*)?(?=(?:[•*-]\\s*)?(?:as |at |a las )?${SURE_CLOCK})`,
  'gu',
);
const NO_TITLE = '(?!(?:as|a|ate|to|till?|until|hasta|e|y|and|ou|or|o|fechad|cerrad|closed)(?!\\p{L}))';
const SLOT = new RegExp(`(?<=^|[;,\\n•|(]\\s*|\\s[-–]\\s)(${SURE_CLOCKS})\\s*[-:]?\\s*(?=[\\p{L}"'«])${NO_TITLE}`, 'gu');
const BEGINS_TIMED = new RegExp(`^(?:as |at |a las )?${SURE_CLOCK}`, 'u');

/** Min share of lines under the days that must name something. */
const MAX_OF = 0.8;

/** "Viernes 24 – 18:00 inauguración; 19:00 charla", "Segunda: 7h yoga, 9h pilates": a day, and its events hour by hour. */
function readByDay(sheet: Sheet): void {
  const heads = [...sheet.open.matchAll(HEAD)];
  const entries = heads.flatMap((head, n) => {
    const from = head.index + head[0].length;
    const end = blockEnd(sheet, from, heads[n + 1]?.index);
    const slots = [...sheet.open.slice(from, end).matchAll(SLOT)];
    const { dated, day } = head.groups ?? {};
    return slots.map((slot, at): Entry => {
      const start = from + slot.index;
      const body = trimmed(sheet.text, start, at + 1 < slots.length ? from + (slots[at + 1]?.index ?? 0) : end);
      const said = sheet.text.slice(head.index, head.index + (dated ?? day ?? '').trimEnd().length);
      return { span: { start: at === 0 ? head.index : start, end: body.end }, day: said, days: day ? daysOf(day) : [], body };
    });
  });
  const told = entries.filter((entry) => titleOf(sheet, entry));
  if (told.length < 2 || told.length < entries.length * MAX_OF) return;
  for (const entry of told) write(sheet, entry, entry.days.length > 0 ? ' ' : ', ');
}

/** Up to the next day, across lines that begin with a time. */
function blockEnd(sheet: Sheet, from: number, next = sheet.text.length): number {
  let { end } = sentenceAt(sheet, from);
  for (const sentence of sheet.sentences) {
    if (sentence.start <= end && sentence.end <= end) continue;
    if (sentence.start >= next || !BEGINS_TIMED.test(sheet.open.slice(sentence.start, sentence.end))) break;
    end = sentence.end;
  }
  return Math.min(end, next);
}

/** Words of opening hours, never of events. */
const OPENS =
  /^(?:fechad|cerrad|closed|abre|abrimos|abert[oa]s? (?:d|a)|abiert[oa]s? (?:d|a)|open(?:s|ing)? (?:from|at|to|till?|until)|horario|hours|atend|atiend)/u;

const isTitle = (sheet: Sheet, { start, end }: Span): boolean => {
  const said = sheet.open.slice(start, end);
  return (
    /\p{L}{3}|\p{L}{2} \p{L}{2}/u.test(said) &&
    !said.includes(TAKEN) &&
    said.split(/\s+/).length <= MAX_WORDS &&
    !OPENS.test(said) &&
    !new RegExp(`^(?:${DAY}|${DAILY})$`, 'u').test(said)
  );
};

/** The parts of an entry: between commas outside quotations, and in brackets. */
function partsOf(sheet: Sheet, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  let quoted = false;
  let depth = 0;
  const push = (to: number) => {
    const part = trimmed(sheet.text, from, to);
    if (/[\p{L}\d]/u.test(sheet.text.slice(part.start, part.end))) parts.push(part);
  };
  for (let at = start; at < end; at++) {
    const sign = sheet.folded[at] as string;
    if (sign === '"') quoted = !quoted;
    if (quoted || !(sign === '(' || sign === ')' || ((sign === ',' || sign === '،') && depth === 0))) continue;
    push(at);
    from = at + 1;
    depth = sign === '(' ? 1 : 0;
  }
  push(end);
  return parts;
}

interface Told {
  title: Span;
  clock?: Span;
  rest: Span[];
  /** End of its words. */
  end: number;
}

/** "en Ecatepec", "tocamos no Clube": the venue without its preposition. */
const afterPreposition = (sheet: Sheet, { start, end }: Span): Span => {
  const said = sheet.folded.slice(start, end);
  const lead = /^(?:(?:andamos|estamos|tocamos|estaremos|we are|we play) )?(?:en (?:el |la )?|em |n[oa] |in |at (?:the )?)(?=\p{L})/u.exec(
    said,
  )?.[0];
  return { start: start + (lead?.length ?? 0), end };
};
const MAX_REST_LENGTH = 110;

/** The title, the time, and the rest; undefined without a name. */
function titleOf(sheet: Sheet, { title: before, body }: Entry): Told | undefined {
  let title = before;
  let clock: Span | undefined;
  const rest: Span[] = [];
  for (const part of partsOf(sheet, body)) {
    const said = sheet.folded.slice(part.start, part.end);
    const head = clock || WHOLLY.test(said) ? undefined : AT_HEAD.exec(said)?.[0];
    const tail = clock || head ? undefined : AT_END.exec(said)?.[0];
    if (WHOLLY.test(said)) clock ??= part;
    else {
      const left = trimmed(sheet.text, part.start + (head?.length ?? 0), part.end - (tail?.length ?? 0));
      if (head) clock = trimmed(sheet.text, part.start, part.start + head.length);
      if (tail) clock = trimmed(sheet.text, part.end - tail.length, part.end);
      if (title) rest.push(left);
      else title = afterPreposition(sheet, left);
    }
  }
  // A long unbroken continuation is no place and no cost.
  const isBreath = rest.reduce((length, { start, end }) => length + end - start, 0) > MAX_REST_LENGTH;
  const end = isBreath && title ? Math.max(title.end, clock && clock.end < (rest[0]?.start ?? 0) ? clock.end : 0) : body.end;
  return title && isTitle(sheet, title) ? { title, clock, rest: isBreath ? [] : rest, end } : undefined;
}

/** "plazas: 80" is no amount. */
const IN_MONEY = new RegExp(`(?:${SIGNS})\\s?\\d|\\d\\s?(?:${UNITS_OF_MONEY})`, 'u');

function write(sheet: Sheet, entry: Entry, joint: string): void {
  const told = titleOf(sheet, entry);
  if (!told) return;
  const { clock, rest } = told;
  const clocks = clock
    ? [...sheet.folded.slice(clock.start, clock.end).matchAll(new RegExp(SURE_CLOCK, 'gu'))].map(([one]) => clockOf(one))
    : [];
  const [first, second] = clocks;
  const [start, end] = first && second ? rangeOf(first, second) : [first && clockText(first)];
  const time = clock && sheet.text.slice(clock.start, clock.end).replace(/^(?:às|as|at|a las)\s/iu, '');
  const money = [told.title, ...rest]
    .flatMap((part) => moneyIn(sheet, part.start, part.end))
    .filter(({ span }) => IN_MONEY.test(sheet.folded.slice(span.start, span.end)));
  const [paid] = money.length === 1 ? money : [];
  // "Village Hall £8": the cost is not the name.
  const isInTitle = paid && paid.span.start > told.title.start + 2 && paid.span.end <= told.title.end;
  const title = isInTitle ? trimmed(sheet.text, told.title.start, paid.span.start) : told.title;
  const price = paid && record(sheet, paid.span.start, paid.span.end, paid.norm);
  const who = rest
    .filter((part) => !paid || part.end <= paid.span.start || part.start >= paid.span.end)
    .map((part) => sheet.text.slice(part.start, part.end))
    .join(', ');
  const norm = {
    kind: 'class' as const,
    days: entry.days,
    when: time ? `${entry.day}${joint}${time}` : entry.day,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(price ? { price } : {}),
    ...(who ? { who } : {}),
  };
  const stop = Math.max(told.end, title.end);
  record(sheet, entry.span.start, stop, norm, { text: sheet.text.slice(title.start, title.end) });
  take(sheet, entry.span.start, Math.max(told.end, entry.span.start));
}

import { fold } from '../fold.ts';
import type { Day } from '../schema/facts.ts';
import { breaksIn, withoutBreaks } from './breaks.ts';
import { type Clock, clockOf, clockText, rangeOf } from './clock.ts';
import { dayOf, daysFromTo, WEEK } from './days.ts';
import { EXCEPTED, type Mark, marksFrom } from './marks.ts';
import type { HoursNorm } from './week.ts';

type Days = HoursNorm['days'];

type Range = [opens: string, closes: string];

/** The grammar: days, then ranges of time or "closed" for them; days may also follow the times they belong to. */
export function parse(marks: readonly Mark[]): { days: Days; end: number } | undefined {
  return new HoursParser(marks).parse();
}

const MAX_RANGES = 4;

class HoursParser {
  readonly #marks: readonly Mark[];
  readonly #days: Days = {};
  #end = 0;
  /** Days that the next times are of. */
  #subject: Day[] = [];
  /** The next days begin a new subject. */
  #fresh = true;
  /** Times whose days are not named yet. */
  #pending: Range[] = [];
  #pendingClosed = false;
  /** "Todo dia menos segunda das 5 às 13": excludes these from the days named before. */
  #excepted = false;
  /** The ranges of the previous days. */
  #last: Range[] = [];
  #firstOpen: Clock | undefined;
  #lastOpen: Clock | undefined;
  #lastClose: Clock | undefined;

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  parse(): { days: Days; end: number } | undefined {
    let at: number | 'end' | 'unknown' = 0;
    while (typeof at === 'number' && at < this.#marks.length) at = this.#read(at);
    // Times without days beside times with days: their days are unknown.
    if (at === 'unknown' || this.#pending.length > 0) return undefined;
    return Object.keys(this.#days).length > 0 ? { days: this.#days, end: this.#end } : undefined;
  }

  /** Reads the mark at `i`; returns the index of the next one. */
  #read(i: number): number | 'end' | 'unknown' {
    const mark = this.#marks[i]!;
    const named = daysAt(this.#marks, i);
    if (named) return this.#readDays(named, i);
    if (mark.type === 'allday') return this.#readAllDay(mark, i);
    this.#excepted = this.#isException(mark, i);
    if (this.#excepted) return i + 1;
    if (mark.type === 'closed') return this.#readClosed(mark, i);
    if (mark.type === 'half') return this.#readHalf(mark, i);
    return mark.type === 'time' ? this.#readTime(mark, i) : i + 1;
  }

  #readDays(named: { days: Day[]; last: number }, i: number): number {
    if (this.#excepted) {
      this.#subject = this.#subject.filter((day) => !named.days.includes(day));
      return named.last + 1;
    }
    this.#subject = this.#fresh ? named.days : [...new Set([...this.#subject, ...named.days])];
    this.#fresh = false;
    const next = named.last + 1;
    const hasOwnTimes = timeSoon(this.#marks, next);
    // "8 till half 5 weekdays, sat 8 till 12": a comma separates these days from later ones with their own times.
    const closes = this.#marks[i - 1]?.type === 'time' && this.#marks[next]?.type === 'and' && hasOwnTimes;
    const { end } = this.#marks[named.last]!;
    if (this.#pendingClosed && !hasOwnTimes) this.#close(end);
    else if (this.#pending.length > 0 && (closes || !hasOwnTimes)) {
      this.#giveAll(this.#subject, this.#pending);
      this.#end = end;
      if (closes || !this.#sharesTimes(next)) {
        this.#pending = [];
        this.#fresh = true;
      }
    } else if (this.#pendingClosed) this.#close(end);
    return next;
  }

  /** More days of the same times follow. */
  #sharesTimes(from: number): boolean {
    const more = nextSignificant(this.#marks, from);
    const further = more && daysAt(this.#marks, more.index);
    return further !== undefined && this.#marks[further.last + 1]?.type !== 'half';
  }

  #readAllDay({ end }: Mark, i: number): number {
    for (const day of this.#subject.length > 0 ? this.#subject : WEEK) this.#days[day] = [['00:00', '24:00']];
    this.#end = end;
    this.#fresh = true;
    return i + 1;
  }

  #isException(mark: Mark, i: number): boolean {
    const isExcept = mark.type === 'closed' && EXCEPTED.test(mark.text);
    return isExcept && !this.#fresh && this.#marks[i - 1]?.type === 'daily' && timeSoon(this.#marks, i + 1);
  }

  #readClosed({ text, end }: Mark, i: number): number {
    const isExcept = EXCEPTED.test(text);
    if (this.#subject.length > 0 && !this.#fresh && !isExcept) {
      this.#close(end);
      this.#fresh = true;
      return i + 1;
    }
    // "das 18 às 23 menos segunda": every day except the following ones.
    if (this.#pending.length > 0 && isExcept) {
      this.#giveAll([...WEEK], this.#pending);
      this.#pending = [];
    }
    this.#pendingClosed = true;
    this.#fresh = true;
    this.#subject = [];
    return i + 1;
  }

  #close(end: number): void {
    for (const day of this.#subject) this.#days[day] = [];
    this.#end = end;
  }

  /** "sexta só pela manhã": the part of the previous days' hours before or after noon. */
  #readHalf({ text, end }: Mark, i: number): number | 'end' {
    const isMorning = MORNINGS.test(text);
    const part = this.#last.filter(([from, to]) => (isMorning ? to <= '13:30' : from >= '12:00'));
    if (this.#subject.length === 0 || this.#fresh || part.length === 0) return 'end';
    this.#giveAll(this.#subject, part);
    this.#end = end;
    this.#fresh = true;
    return i + 1;
  }

  #readTime(mark: Mark, i: number): number | 'unknown' | 'end' {
    const time = clockOf(mark.text);
    if (!time) return i + 1;
    const second = nextOf(this.#marks, i + 1, 'time', ['to', 'skip']);
    const close = second === undefined ? undefined : clockOf(this.#marks[second]!.text);
    if (second !== undefined && close) return this.#readRange(time, close, second);
    const isOfDays = this.#subject.length > 0 && !this.#fresh && this.#marks[i + 1]?.type !== 'to';
    const isUntil = isOfDays && this.#marks[i - 1]?.type === 'to';
    if (isUntil && !this.#lastClose) return 'unknown';
    if (isOfDays && this.#lastClose && this.#lastOpen) return this.#readOneEnd(time, i, [this.#lastOpen, this.#lastClose]);
    return i + 1;
  }

  #readRange(open: Clock, close: Clock, second: number): number {
    const range = this.#afterLast(open, close);
    this.#firstOpen ??= open;
    this.#lastOpen = open;
    this.#lastClose = close;
    this.#givePendingToWeekdays();
    if (this.#subject.length > 0) {
      this.#give(this.#subject, range, this.#fresh);
      this.#pending = [];
    } else this.#pending.push(range);
    this.#end = this.#marks[second]!.end;
    this.#fresh = true;
    this.#pendingClosed = false;
    return second + 1;
  }

  /** "De 10 a 2 y de 5 a 8": a second sitting of the same days is after the first. */
  #afterLast(open: Clock, close: Clock): Range {
    const range = rangeOf(open, close);
    const known = this.#subject.length > 0 ? this.#days[this.#subject[0] as Day] : this.#pending;
    const last = this.#fresh ? known?.at(-1) : undefined;
    if (!last || open.half || open.hour >= NOON || range[0] >= last[1]) return range;
    const later = rangeOf(
      { ...open, hour: open.hour + NOON },
      close.half || close.hour >= NOON ? close : { ...close, hour: close.hour + NOON },
    );
    return last[1] <= later[0] && later[0] < later[1] ? later : range;
  }

  /** "terça a domingo 18h às 23h, sexta até 1h" gives the closing time, "Friday from 2" the opening one. */
  #readOneEnd(time: Clock, i: number, [lastOpen, lastClose]: readonly [Clock, Clock]): number | 'unknown' | 'end' {
    this.#givePendingToWeekdays();
    this.#pending = [];
    const isUntil = this.#marks.slice(0, i).findLast(({ type }) => type !== 'skip')?.type === 'to';
    // "seg a sex 8h às 18h, sábado até 13h": weekends open at times of their own, and this one is not told.
    if (isUntil && this.#subject.some((day) => WEEK.indexOf(day) >= 5 && !this.#days[day]?.length)) return 'end';
    const range = isUntil ? untilOf(this.#firstOpen ?? lastOpen, lastOpen, time) : rangeOf(time, lastClose);
    // "domingo 15h às 19h e quarta 19h30": no end is told.
    if (!isUntil && range[1] <= range[0] && lastClose.hour >= 7) return 'unknown';
    // "seg a sex das 14h às 19h, sábado até 12h": no start is told.
    if (isUntil && range[1] <= range[0] && time.hour >= 7 && time.hour < 24) return 'unknown';
    // "segunda a quinta 7h30 às 12h e 13h às 18h, sexta até 17h": the morning stays the same as on the previous days.
    const mornings = isUntil && range[0] === clockText(lastOpen) ? this.#last.slice(0, -1) : [];
    this.#giveAll(this.#subject, [...mornings, range]);
    this.#end = this.#marks[i]!.end;
    this.#fresh = true;
    return i + 1;
  }

  #giveAll(to: readonly Day[], ranges: readonly Range[]): void {
    for (const [n, range] of ranges.entries()) this.#give(to, range, n > 0);
  }

  /** `more`: beside the ranges that the days have. */
  #give(to: readonly Day[], range: Range, more: boolean): void {
    for (const day of to) {
      const known = this.#days[day] ?? [];
      // "Segunda a sábado, 11h às 15h. Sexta e sábado, 19h às 23h": a second sitting on some of the days.
      const isSecond = to.length > 1 && known.length > 0 && known.at(-1)![1] <= range[0] && range[0] < range[1];
      this.#days[day] = (more && known.length > 0) || isSecond ? [...known, range].slice(0, MAX_RANGES) : [range];
    }
    this.#last = this.#days[to[0] as Day] ?? this.#last;
  }

  /** "8 às 12 e 14 às 18, sábado 8 às 11": times before the weekend's own times belong to the other days. */
  #givePendingToWeekdays(): void {
    const isWeekend = this.#subject.length > 0 && this.#subject.every((day) => WEEK.indexOf(day) >= 5);
    if (isWeekend) this.#giveAll(WEEK.slice(0, 5), this.#pending);
  }
}

const NOON = 12;
const MORNINGS = /manha|manana|morning/;

/** "De 9 a 14 y de 16:30 a 19, los viernes hasta las 15": the range starts in the morning, if that ends before the afternoon begins. */
function untilOf(first: Clock, last: Clock, close: Clock): [string, string] {
  // "4 pm a 11 pm, los viernes hasta la 1": closing after midnight.
  if (!close.half && close.hour < 7 && last.hour >= 15) return [clockText(last), clockText(close)];
  const late = rangeOf(last, close);
  const whole = rangeOf(first, close);
  return late[1] <= late[0] && whole[1] > whole[0] ? whole : late;
}

function daysAt(marks: readonly Mark[], i: number): { days: Day[]; last: number } | undefined {
  const mark = marks[i];
  if (!mark) return undefined;
  if (mark.type === 'daily') return { days: [...WEEK], last: i };
  if (mark.type === 'weekdays') return { days: WEEK.slice(0, 5), last: i };
  if (mark.type === 'weekend') return { days: WEEK.slice(5), last: i };
  const from = mark.type === 'day' ? dayOf(mark.text.replace(/\.$/, '')) : undefined;
  if (!from) return undefined;
  const next = nextOf(marks, i + 1, 'day', ['to', 'skip']);
  const reach =
    next !== undefined &&
    (/^لل?(?!ا)/.test((marks[next] as Mark).text) ||
      marks.slice(i + 1, next).some((between) => between.type === 'to' || between.text === '-'));
  const to = reach ? dayOf((marks[next as number] as Mark).text.replace(/\.$/, '')) : undefined;
  return to ? { days: daysFromTo(from, to), last: next as number } : { days: [from], last: i };
}

const nextSignificant = (marks: readonly Mark[], from: number): { index: number } | undefined => {
  for (let i = from; i < marks.length; i++) if (!['skip', 'and'].includes((marks[i] as Mark).type)) return { index: i };
  return undefined;
};

const timeSoon = (marks: readonly Mark[], from: number): boolean => {
  for (let i = from; i < marks.length; i++) {
    const type = (marks[i] as Mark).type;
    if (type === 'time' || type === 'allday') return true;
    if (type !== 'skip' && type !== 'and' && type !== 'day' && type !== 'to') return false;
  }
  return false;
};

/** Index of the next mark of a type with only `between` before it. */
function nextOf(marks: readonly Mark[], from: number, type: string, between: string[]): number | undefined {
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.type === type) return i;
    if (!between.includes(mark.type)) return undefined;
  }
  return undefined;
}

export const OPENING =
  /\b(?:abr(?:e|imos|imos|ir|en|e-se|indo)|abert[oa]s?|obert|obrim|funciona\w*|atend\w+|atenc\w+|horarios?|expediente|open(?:s|ing|ed)?|hours?|business hours|abiert[oa]s?|abierto|aperto|aperti|orari|geoffnet|offnungszeiten|ouvert|horaires|atiend\w+|recepcao|recepcion|secretari\w+|reception|office|servimos|served?|almoco|jantar|lunch|dinner|brunch|loja|store)\b|פתוח|פתוחים|שעות|بنفتح|فاتحين|نفتح|يفتح|مفتوح|ساعات|اوقات|مواعيد|الدوام|العمل/;

/** The days of a stretch that reads as hours from end to end. */
export function daysIn({ folded }: { folded: string }, { start, end }: { start: number; end: number }): Days | undefined {
  const parsed = parse(marksFrom(folded, start, end));
  return parsed && parsed.end >= end - 1 ? parsed.days : undefined;
}

const LEAD = new RegExp(`^(?:(?:${OPENING.source}|de|of|:|-)[\\s:]*)+`, 'u');

/** The week of a text that says opening hours and nothing else, in its owner's words; null where any of it stays unread. */
export function readWeek(text: string): Days | null {
  const folded = fold(text).replace(/[\s.!]+$/u, '');
  const breaks = breaksIn({ open: folded });
  const plain = breaks.reduce((read, { start, end }) => read.slice(0, start) + ' '.repeat(end - start) + read.slice(end), folded).trimEnd();
  const start = LEAD.exec(plain)?.[0].length ?? 0;
  const days = daysIn({ folded: plain }, { start, end: plain.length });
  return days ? withoutBreaks(days, breaks) : null;
}

/** The grammar of opening hours over folded text: days, then times for them. */
import { fold } from '../fold.ts';
import type { Day } from '../schema/facts.ts';
import { breaksIn, withoutBreaks } from './breaks.ts';
import { type Clock, clockOf, clockText, rangeOf, TIME } from './clock.ts';
import { DAILY, DAY, dayOf, daysFromTo, WEEK, WEEKDAYS, WEEKEND } from './days.ts';
import type { HoursNorm } from './week.ts';

type Days = HoursNorm['days'];

const EXCEPT =
  '(?:exceto|menos|salvo|excepto|except(?: on| for)?|apart from|other than|but(?: not)?(?= (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))|ما عدا|عدا)';
const EXCEPTED = new RegExp(`${EXCEPT}|^but`);
export const CLOSED =
  '(?:fechad[oa]s?|fecha(?:mos)?|closes|nao abr\\w+|chius[oa]|geschlossen|ferme[es]?|סגור|closed|shut|cerrad[oa]s?|cierra|مغلق\\S*|نغلق|عطله|اجازه)';
export const ALL_DAY = '(?:24 ?(?:h|hs|hrs|horas|hours)\\b(?: por dia)?|24/7|24x7|around the clock|٢٤ ساعه|24 ساعه|على مدار الساعه)';
const TO =
  '(?:as|ate(?: as| a)?|a las|h?asta(?: las)?|au|bis|alle|al|עד|ao|a|too?|until|till?|through|thru|e(?= as)|y(?= las)|حتي|لحد|لغايه|الي|لل|لـ|ل|و ?حتي)';
export const HOLIDAYS = '(?:feriad(?:o|os|ao|oes)|festivos?|(?:bank |public )?holidays)';
/** "e feriados", "feriados e domingos": holidays share the following times only beside days. */
const AND_DAYS = new RegExp(`^\\s?(?:e|y|and|&)\\s(?:${DAY})(?![\\p{L}])`, 'u');
/** The words of hours, each by its type. */
export const HOUR_WORDS = [
  `(?<allday>${ALL_DAY})`,
  `(?<daily>${DAILY})`,
  `(?<weekdays>${WEEKDAYS})`,
  `(?<weekend>${WEEKEND})`,
  `(?<closed>(?:${CLOSED}|${EXCEPT})(?![\\p{L}])|n(?:ao|o|ot)(?=\\s*(?:[.,;)\\n]|$)))`,
  `(?<day>${DAY})(?![\\p{L}])\\.?`,
  `(?<time>${TIME.replace(/\((?!\?)/g, '(?:')})(?![\\p{L}\\d%])`,
  `(?<to>-|→|➜|➔|⇒|>|(?:${TO})(?![\\p{L}]))`,
  '(?<and>(?:e|i|y|and|or|ou|und|et|&|و|,|،|;|\\+)(?![\\p{L}])|/)',
  '(?<half>(?:(?:so|somente|apenas|solo|only|just) )?(?:pela|pelas|a|de|na|no periodo da|por la|en la|in the) (?:manhas?|mananas?|mornings?|tardes?|afternoons?)(?![\\p{L}])|mornings? only(?![\\p{L}]))',
  `(?<holiday>${HOLIDAYS}(?![\\p{L}]))`,
  '(?<skip>abre|abrimos|abro|abren|opens|das|dalle|dal|von|uhr|de|du|da|do|dos|del|desde(?: as| las)?|from|las|los|la|el|on|at|as|aos|nas|nos|no|na|em|h|feiras?|horas?|hrs?|من|ايام|يوم|الساعه|:|\\.|-|\\(|\\)|only|so|solo)(?![\\p{L}])',
].join('|');
const TOKEN = new RegExp(HOUR_WORDS, 'uy');

interface Mark {
  type: string;
  text: string;
  start: number;
  end: number;
}

export function marksFrom(text: string, start: number, limit: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < limit) {
    const sign = text[at] as string;
    if (sign === ' ' || sign === '\n') {
      at++;
      continue;
    }
    // "até 23h.\n4. Responsável": the number of the next line of a list.
    if (text[at - 1] === '\n' && LIST_NUMBER.test(text.slice(at, at + 5))) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const type = match?.groups && Object.keys(match.groups).find((name) => match.groups?.[name] !== undefined);
    if (!match || !type || match[0].length === 0) break;
    if (type === 'time' && !clockOf(match[0])) break;
    if (type === 'holiday') {
      const [day, joint] = marks.slice(-2);
      const joins = joint?.type === 'and' && joint.text !== ',' && (day?.type === 'day' || day?.type === 'weekend');
      if (!joins && !AND_DAYS.test(text.slice(at + match[0].length))) break;
      at += match[0].length;
      marks.push({ type: 'skip', text: match[0], start: at - match[0].length, end: at });
      continue;
    }
    marks.push({ type, text: match[0], start: at, end: at + match[0].length });
    at += match[0].length;
  }
  // "8h/19h" is a range, "10-14/16-20" two ranges.
  for (const [n, mark] of marks.entries()) {
    const [before, last, next, after] = [-2, -1, 1, 2].map((by) => marks[n + by]?.type);
    const isDate = DATE_PART.test(marks[n - 1]?.text ?? '') && DATE_PART.test(marks[n + 1]?.text ?? '');
    if (mark.text === '/' && last === 'time' && next === 'time' && before !== 'to' && after !== 'to' && !isDate) mark.type = 'to';
  }
  // "sábado só de manhã, 8 às 12": the hours that follow say more than the half of the day.
  for (const [n, mark] of marks.entries()) {
    const next = marks.slice(n + 1).find(({ type, text }) => type !== 'skip' && text !== ',');
    if (mark.type === 'half' && next?.type === 'time') mark.type = 'skip';
  }
  return withClosings(marks);
}

const LIST_NUMBER = /^\d{1,2}[.)] /;
/** "18/10" contains no hour. */
const DATE_PART = /^\d{1,2}$/;
const CLOSES = /^(?:fecha(?:mos)?|fech[oa]|closes?|cierra|cerramos)$/;
/**
 * "Abre 5 e meia, fecha 8 da noite, domingo fecha 1 hora": a verb beside one time gives the closing time; after a day, the usual opening
 * time applies.
 */
function withClosings(marks: readonly Mark[]): Mark[] {
  const read: Mark[] = [];
  for (const [n, mark] of marks.entries()) {
    const isTo = marks[n + 1]?.type === 'to';
    const isUntil = CLOSES.test(mark.text) && marks[n + (isTo ? 2 : 1)]?.type === 'time' && marks[n + (isTo ? 3 : 2)]?.type !== 'to';
    if (!isUntil) {
      read.push(mark);
      continue;
    }
    if (read.at(-1)?.type === 'and') read.pop();
    const opens = read.find(({ type }) => type === 'time');
    if (!opens) return read;
    if (read.at(-1)?.type !== 'time') read.push({ ...opens, start: mark.start, end: mark.end });
    read.push({ ...mark, type: isTo ? 'skip' : 'to' });
  }
  return read;
}

/** The grammar: days, then ranges of time or "closed" for them; days may also follow the times they belong to. */
export function parse(marks: Mark[]): { days: Days; end: number } | undefined {
  const days: Days = {};
  let subject: Day[] = [];
  let fresh = true;
  let pending: [string, string][] = [];
  let pendingClosed = false;
  /** "Todo dia menos segunda das 5 às 13": excludes these from the days named before. */
  let excepted = false;
  let firstOpen: Clock | undefined;
  let lastOpen: Clock | undefined;
  let lastClose: Clock | undefined;
  /** The ranges of the previous days. */
  let last: [string, string][] = [];
  let end = 0;
  const give = (to: Day[], range: [string, string], more: boolean) => {
    for (const day of to) {
      const known = days[day] ?? [];
      // "Segunda a sábado, 11h às 15h. Sexta e sábado, 19h às 23h": a second sitting on some of the days.
      const isSecond = to.length > 1 && known.length > 0 && known.at(-1)![1] <= range[0] && range[0] < range[1];
      days[day] = (more && known.length > 0) || isSecond ? [...known, range].slice(0, 4) : [range];
    }
    last = days[to[0] as Day] ?? last;
  };
  /** "8 às 12 e 14 às 18, sábado 8 às 11": times before the weekend's own times belong to the other days. */
  const givePendingToWeekdays = () => {
    if (subject.length > 0 && subject.every((day) => WEEK.indexOf(day) >= 5))
      for (const [n, one] of pending.entries()) give(WEEK.slice(0, 5), one, n > 0);
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    const named = daysAt(marks, i);
    if (named && excepted) {
      subject = subject.filter((day) => !named.days.includes(day));
      i = named.last;
      continue;
    }
    if (named) {
      subject = fresh ? named.days : [...subject, ...named.days];
      fresh = false;
      // "8 till half 5 weekdays, sat 8 till 12": a comma separates these days from later ones with their own times.
      const closes = marks[i - 1]?.type === 'time' && marks[named.last + 1]?.type === 'and' && timeSoon(marks, named.last + 1);
      i = named.last;
      if (pendingClosed && !timeSoon(marks, i + 1)) {
        for (const day of subject) days[day] = [];
        end = (marks[i] as Mark).end;
      } else if (pending.length > 0 && closes) {
        for (const [n, range] of pending.entries()) give(subject, range, n > 0);
        end = (marks[i] as Mark).end;
        pending = [];
        fresh = true;
      } else if (pending.length > 0 && !timeSoon(marks, i + 1)) {
        for (const [n, range] of pending.entries()) give(subject, range, n > 0);
        end = (marks[i] as Mark).end;
        const more = nextSignificant(marks, i + 1);
        const further = more && daysAt(marks, more.index);
        if (!further || marks[further.last + 1]?.type === 'half') {
          pending = [];
          fresh = true;
        }
      } else if (pendingClosed) {
        for (const day of subject) days[day] = [];
        end = (marks[i] as Mark).end;
      }
      continue;
    }
    if (mark.type === 'allday') {
      const to = subject.length && !fresh ? subject : subject.length ? subject : [...WEEK];
      for (const day of to) days[day] = [['00:00', '24:00']];
      end = mark.end;
      fresh = true;
      continue;
    }
    excepted = mark.type === 'closed' && EXCEPTED.test(mark.text) && !fresh && marks[i - 1]?.type === 'daily' && timeSoon(marks, i + 1);
    if (excepted) continue;
    if (mark.type === 'closed') {
      if (subject.length > 0 && !fresh && !EXCEPTED.test(mark.text)) {
        for (const day of subject) days[day] = [];
        fresh = true;
        end = mark.end;
      } else {
        // "das 18 às 23 menos segunda": every day except the following ones.
        if (pending.length > 0 && EXCEPTED.test(mark.text)) {
          for (const [n, range] of pending.entries()) give([...WEEK], range, n > 0);
          pending = [];
        }
        pendingClosed = true;
        fresh = true;
        subject = [];
      }
      continue;
    }
    if (mark.type === 'half') {
      // "sexta só pela manhã": the part of the previous days' hours before or after noon.
      const isMorning = MORNINGS.test(mark.text);
      const part = last.filter(([from, to]) => (isMorning ? to <= '13:30' : from >= '12:00'));
      if (subject.length === 0 || fresh || part.length === 0) break;
      for (const [n, range] of part.entries()) give(subject, range, n > 0);
      end = mark.end;
      fresh = true;
      continue;
    }
    if (mark.type !== 'time') continue;
    const open = clockOf(mark.text);
    const second = nextOf(marks, i + 1, 'time', ['to', 'skip']);
    const close = second && clockOf((marks[second] as Mark).text);
    if (!open) continue;
    if (second !== undefined && close) {
      const range = rangeOf(open, close);
      firstOpen ??= open;
      lastOpen = open;
      lastClose = close;
      givePendingToWeekdays();
      if (subject.length > 0) {
        give(subject, range, fresh);
        pending = [];
      } else pending.push(range);
      i = second;
      end = (marks[second] as Mark).end;
      fresh = true;
      pendingClosed = false;
    } else if (subject.length > 0 && !fresh && lastClose && lastOpen && marks[i + 1]?.type !== 'to') {
      givePendingToWeekdays();
      pending = [];
      // "domingo até 23h" gives the closing time, "Friday from 2" the opening one.
      const isUntil = marks.slice(0, i).findLast(({ type }) => type !== 'skip')?.type === 'to';
      const range = isUntil ? untilOf(firstOpen ?? lastOpen, lastOpen, open) : rangeOf(open, lastClose);
      // "domingo 15h às 19h e quarta 19h30": no end is told.
      if (!isUntil && range[1] <= range[0] && lastClose.hour >= 7) return undefined;
      // "segunda a quinta 7h30 às 12h e 13h às 18h, sexta até 17h": the morning stays the same as on the previous days.
      const mornings = isUntil && range[0] === clockText(lastOpen) ? last.slice(0, -1) : [];
      for (const [n, one] of [...mornings, range].entries()) give(subject, one, n > 0);
      end = mark.end;
      fresh = true;
    }
  }
  // Times without days beside times with days: their days are unknown.
  if (pending.length > 0) return undefined;
  return Object.keys(days).length > 0 ? { days, end } : undefined;
}

const MORNINGS = /manha|manana|morning/;

/** "De 9 a 14 y de 16:30 a 19, los viernes hasta las 15": the range starts in the morning, if that ends before the afternoon begins. */
function untilOf(first: Clock, last: Clock, close: Clock): [string, string] {
  // "4 pm a 11 pm, los viernes hasta la 1": closing after midnight.
  if (!close.half && close.hour < 7 && last.hour >= 15) return [clockText(last), clockText(close)];
  const late = rangeOf(last, close);
  const whole = rangeOf(first, close);
  return late[1] <= late[0] && whole[1] > whole[0] ? whole : late;
}

function daysAt(marks: Mark[], i: number): { days: Day[]; last: number } | undefined {
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

const nextSignificant = (marks: Mark[], from: number): { index: number } | undefined => {
  for (let i = from; i < marks.length; i++) if (!['skip', 'and'].includes((marks[i] as Mark).type)) return { index: i };
  return undefined;
};
const timeSoon = (marks: Mark[], from: number): boolean => {
  for (let i = from; i < marks.length; i++) {
    const type = (marks[i] as Mark).type;
    if (type === 'time' || type === 'allday') return true;
    if (type !== 'skip' && type !== 'and' && type !== 'day' && type !== 'to') return false;
  }
  return false;
};
/** Index of the next mark of a type with only `between` before it. */
function nextOf(marks: Mark[], from: number, type: string, between: string[]): number | undefined {
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

import { clockOf, TIME } from './clock.ts';
import { DAILY, DAY, WEEKDAYS, WEEKEND } from './days.ts';

const EXCEPT =
  '(?:exceto|menos|salvo|excepto|except(?: on| for)?|apart from|other than|but(?: not)?(?= (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))|ما عدا|عدا)';

export const EXCEPTED = new RegExp(`${EXCEPT}|^but`);
export const CLOSED =
  '(?:fechad[oa]s?|fecha(?:mos)?|closes|nao abr\\w+|chius[oa]|geschlossen|ferme[es]?|סגור|closed|shut|cerrad[oa]s?|cierra|مغلق\\S*|نغلق|عطله|اجازه)';

export const ALL_DAY =
  '(?:(?:dia e noite|noite e dia|dia y noche|noche y dia|day and night|night and day)(?![\\p{L}])|24 ?(?:h|hs|hrs|horas|hours)\\b(?: por dia)?|24/7|24x7|around the clock|٢٤ ساعه|24 ساعه|على مدار الساعه)';
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

export interface Mark {
  type: string;
  text: string;
  start: number;
  end: number;
}

export function marksFrom(text: string, start: number, limit: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < limit) {
    if (text[at] === ' ' || text[at] === '\n') {
      at++;
      continue;
    }
    const mark = markAt(text, at, marks);
    if (!mark) break;
    marks.push(mark);
    at = mark.end;
  }
  return withClosings(withHalves(withSlashes(marks)));
}

function markAt(text: string, at: number, before: readonly Mark[]): Mark | undefined {
  // "até 23h.\n4. Responsável": the number of the next line of a list.
  if (text[at - 1] === '\n' && LIST_NUMBER.test(text.slice(at, at + 5))) return undefined;
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const type = match?.groups && Object.keys(match.groups).find((name) => match.groups?.[name] !== undefined);
  if (!match || !type || match[0].length === 0) return undefined;
  const end = at + match[0].length;
  if (type === 'time' && !clockOf(match[0])) return undefined;
  if (type === 'holiday' && !isAmongDays(before) && !AND_DAYS.test(text.slice(end))) return undefined;
  return { type: type === 'holiday' ? 'skip' : type, text: match[0], start: at, end };
}

/** "sábado e | feriados" */
function isAmongDays(before: readonly Mark[]): boolean {
  const [day, joint] = before.slice(-2);
  return joint?.type === 'and' && joint.text !== ',' && (day?.type === 'day' || day?.type === 'weekend');
}

/** "8h/19h" is a range, "10-14/16-20" two ranges. */
function withSlashes(marks: Mark[]): Mark[] {
  for (const [n, mark] of marks.entries()) {
    const [before, last, next, after] = [-2, -1, 1, 2].map((by) => marks[n + by]?.type);
    const isDate = DATE_PART.test(marks[n - 1]?.text ?? '') && DATE_PART.test(marks[n + 1]?.text ?? '');
    if (mark.text === '/' && last === 'time' && next === 'time' && before !== 'to' && after !== 'to' && !isDate) mark.type = 'to';
  }
  return marks;
}

/** "sábado só de manhã, 8 às 12": the hours that follow say more than the half of the day. */
function withHalves(marks: Mark[]): Mark[] {
  for (const [n, mark] of marks.entries()) {
    const next = marks.slice(n + 1).find(({ type, text }) => type !== 'skip' && text !== ',');
    if (mark.type === 'half' && next?.type === 'time') mark.type = 'skip';
  }
  return marks;
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

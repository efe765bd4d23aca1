import { clockOf, clockText, rangeOf, TIME } from '#site/hours/clock.ts';
import { DAILY, DAY } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { OF_THE_HOUSE } from './labelled-times.ts';
import { SURE_CLOCK } from './programme.ts';
import { DAYS, daysOf, NO_TITLE, OPENING } from './timetable.ts';

const PLAIN = TIME.replace(/\((?!\?)/g, '(?:');
const RANGE = `${PLAIN}\\s?(?:-|–|as|a|to|till?|until|ate(?: as)?|hasta(?: las)?|a las)\\s?(?:las )?${PLAIN}(?![\\p{L}\\d])`;
/** "segundo sábado del mes", "first Monday of the month": no day of every week. */
const OF_MONTH = `(?:el |o |a |the |todo |toda |every )?(?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|ultim[oa]|primer|tercer|cuarto|first|second|third|fourth|last|1[oa]?|2[oa]?) (?:${DAY})(?: (?:d[eo]|del?|of)(?: (?:cada|the|each|every))? (?:mes|month))?`;
const ON = '(?:(?:de|as|aos|nas|nos|los|el|on|every|toda|todo|cada)\\s)?';
const FROM = '(?:(?:as|at|a las|das|de las|de|from)\\s)?';
const ROW = new RegExp(
  `^(?<title>\\p{L}[\\p{L}\\d'’/+&() .-]{1,58}?)(?:\\s?[,:]\\s|\\s[–—-]\\s|\\s\\(|\\s)${ON}(?<days>${OF_MONTH}|${DAYS})[\\s,:]+(?<times>${FROM}(?:${RANGE}|${SURE_CLOCK}))(?<rest>\\s*(?:[,;.()–—-].*)?)$`,
  'du',
);
const SEVERAL = 2;
const MAX_WORDS = 8;
const MAX_REST = 90;
/** "Oficina" is an office in Spanish; "oficina de memória" is a workshop. */
const A_WORKSHOP = /^oficina d[aeo] (?=\p{L})/u;
/** "Loja Centro: seg a sex 8h às 18h": where the house is open, and nothing that happens there. */
const A_BRANCH =
  /^(?:lojas?|unidades?|filia(?:l|is)|matriz|sede|store|shop|branch|office|tienda|sucursal(?:es)?|local|polo|campus)(?!\p{L})/u;
const CONTACT = /\d(?:[ ().-]?\d){6,}|@|https?:/u;

interface Row {
  title: Span;
  days: Span;
  times: Span;
  rest: Span;
  line: Span;
}

/** "- Gimnasia para mayores, lunes y miércoles 10:00-11:00, 12 € al mes": a list of what happens, a line each; the rest of a line stays with it. */
export function readActivities(sheet: Sheet): void {
  const rows = [...sheet.text.matchAll(/[^\n]*\p{L}[^\n]*/gu)].map(({ index, 0: line }) =>
    rowAt(sheet, { start: index, end: index + line.length }),
  );
  for (const [n, row] of rows.entries()) {
    if (!row || rows[n - 1]) continue;
    const after = rows.slice(n).findIndex((one) => !one);
    const list = rows.slice(n, after < 0 ? undefined : n + after).filter((one) => one !== undefined);
    if (isProgramme(sheet, list)) for (const one of list) write(sheet, one);
  }
}

function rowAt(sheet: Sheet, line: Span): Row | undefined {
  const { start, end } = trimmed(sheet.text, line.start, line.end);
  const match = ROW.exec(sheet.folded.slice(start, end));
  const { title, days, times, rest } = match?.indices?.groups ?? {};
  if (!title || !days || !times || !rest) return undefined;
  const at = ([from, to]: [number, number]): Span => ({ start: start + from, end: start + to });
  const row = {
    title: trimmed(sheet.text, start + title[0], start + title[1]),
    days: at(days),
    times: at(times),
    rest: at(rest),
    line: { start, end },
  };
  return isActivity(sheet, row) ? row : undefined;
}

function isActivity({ folded, open }: Sheet, { title, rest, line }: Row): boolean {
  const said = folded.slice(title.start, title.end).replace(A_WORKSHOP, '');
  return (
    hasWords(said) &&
    said.split(/\s+/).length <= MAX_WORDS &&
    said.split('(').length === said.split(')').length &&
    rest.end - rest.start <= MAX_REST &&
    !open.slice(line.start, line.end).includes(TAKEN) &&
    !CONTACT.test(folded.slice(line.start, line.end)) &&
    !NAMES_DAY.test(said) &&
    ![A_BRANCH, OF_THE_HOUSE, OPENING, NO_TITLE].some((sign) => sign.test(said))
  );
}
const NAMES_DAY = new RegExp(`(?<!\\p{L})(?:${DAY}|${DAILY})(?!\\p{L})`, 'u');

/** Lines with names of their own, not all of which reach over days and hours as opening hours do. */
function isProgramme({ folded }: Sheet, rows: readonly Row[]): boolean {
  const isLong = ({ days, times }: Row): boolean =>
    REACHES.test(folded.slice(days.start, days.end)) && new RegExp(RANGE, 'u').test(folded.slice(times.start, times.end));
  return rows.length >= SEVERAL && rows.filter(isLong).length * 2 < rows.length;
}
const REACHES = new RegExp(`${DAY}\\.? ?(?:a|ao|ate|to|al|-|–) ?${DAY}|${DAILY}`, 'u');

function write(sheet: Sheet, { title, days, times, rest, line }: Row): void {
  const clocks = [...sheet.folded.slice(times.start, times.end).matchAll(new RegExp(PLAIN, 'gu'))].map(([one]) => clockOf(one));
  const [first, second] = clocks;
  const [start, end] = first && second ? rangeOf(first, second) : [first && clockText(first)];
  const more = sheet.text.slice(rest.start, rest.end).replace(/^[\s,;.–—-]+|[\s,;.–—-]+$/gu, '');
  const who = /^\([^()]*\)$/u.test(more) ? more.slice(1, -1) : more.replace(/^\)\s*,?\s*/u, '');
  const isWeekly = !new RegExp(`^${OF_MONTH}$`, 'u').test(sheet.folded.slice(days.start, days.end));
  const norm = {
    kind: 'class' as const,
    days: isWeekly ? daysOf(sheet.folded.slice(days.start, days.end)) : [],
    when: sheet.text.slice(days.start, times.end).trim(),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(/[\p{L}\d]/u.test(who) ? { who } : {}),
  };
  record(sheet, line.start, line.end, norm, { text: sheet.text.slice(title.start, title.end) });
}

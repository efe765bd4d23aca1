import { clockOf, clockText, rangeOf, TIME } from '#site/hours/clock.ts';
import type { Day } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { SURE_CLOCK } from './programme.ts';
import { DAYS, daysOf, NO_TITLE, OPENING } from './timetable.ts';

const PLAIN = TIME.replace(/\((?!\?)/g, '(?:');
/** "6.30-8pm", "19 a 20:30", "19h30": a range, or one time that can be nothing else. */
const RANGE = `${PLAIN}\\s?(?:-|–|as|a|ao|to|till?|ate(?: as)?|hasta(?: las)?|a las)\\s?${PLAIN}(?![\\p{L}\\d])`;
const FROM = '(?:(?:as|at|a las|das|de las|de|from|desde as|desde las) )?';
const TIMES = `${FROM}(?:${RANGE}|${SURE_CLOCK})`;
const TITLE = "\\p{L}[\\p{L}'’/+& -]{1,48}?";
const ENDS = `(?=\\s*(?:[,;.(\\n]|$)|\\s(?:e|y|and)\\s(?:${FROM}(?:${RANGE}|${SURE_CLOCK})|${DAYS}))`;
const BRACKET = '(?:\\s?\\((?<who>[^()\\n]{2,60})\\))?';
/** "6.30-8pm beginners", "9h (escola bíblica)": the class after its time. */
const TIMED_FIRST = new RegExp(
  `^(?<times>${TIMES})(?:\\s?\\((?<inside>${TITLE})\\)|\\s(?:[-–:]\\s)?(?<title>${TITLE})${ENDS}${BRACKET})`,
  'du',
);
/** "presencial 13h-20h": the class before its time. */
const NAMED_FIRST = new RegExp(
  `^(?<title>${TITLE})[\\s,:]+(?<times>${FROM}${RANGE})(?=\\s*(?:[,;.(\\n]|$)|\\s(?:e|y|and)\\s)${BRACKET}`,
  'du',
);
const DAYS_AT = new RegExp(DAYS, 'gu');
const BETWEEN = /^(?:\s*[,;]\s*|\s(?:e|y|and)\s)+/u;
const NO_CLASS =
  /^(?:(?:e|y|and|ou|or|o|no|na|nos|nas|n|em|en|at|in|on|com|con|with|by|sem|sin|so|solo|only|ate|hasta|until|till?|para|pra|for|de|do|da|del|das|a|as|horas?|hrs?|hs|direto|corrido|feira|todo|toda|tod[oa]s|cada|every|x|msm|mesmo|same|am|pm|hrs|uhr)(?!\p{L})|fechad|cerrad|closed|feriad|holiday|festiv|almoco|lunch|almuerzo|folga|descanso|whats|zap|tel|fone|insta|manhas?$|tardes?$|noites?$|manana|noche|mornings?$|afternoons?$|evenings?$)|(?<!\p{L})(?:horario|marcad[ao]|appointment|agendad[ao]|cita|turno|entregas?|delivery|almoco|lunch)(?!\p{L})/u;

interface Row {
  title: Span;
  days: Day[];
  when: string;
  start?: string;
  end?: string;
  who?: string;
  /** All its words. */
  span: Span;
}

/** "Mon/Wed 6.30-8pm beginners, Tue/Thu …", "domingo 9h (escola) e 18h30 (culto)", "terças presencial 13h-20h, quartas online 9h-18h". */
export function readDayRows(sheet: Sheet): void {
  const lines = sheet.sentences.map((sentence) => rowsOf(sheet, sentence));
  const rows = lines.flat();
  const names = new Set(rows.map(({ title }) => sheet.folded.slice(title.start, title.end)));
  if (names.size > 1) for (const row of rows) write(sheet, row);
  readVisits(sheet);
  readStops(sheet);
}

function write(sheet: Sheet, { title, days, when, start, end, who, span }: Row): void {
  record(sheet, title.start, title.end, {
    kind: 'class',
    days,
    when,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(who ? { who } : {}),
  });
  take(sheet, span.start, span.end);
}

/** The rows of a sentence, if each of its days has one. */
function rowsOf(sheet: Sheet, sentence: Span): Row[] {
  const heads = daysNamed(sheet, sentence);
  const rows: Row[] = [];
  for (const [n, head] of heads.entries()) {
    const found = rowsAt(sheet, head, heads[n + 1]?.start ?? sentence.end);
    if (found.length === 0) return rows.length > 1 ? rows : [];
    rows.push(...found);
  }
  return rows;
}

const daysNamed = ({ open, language }: Sheet, { start, end }: Span): Span[] =>
  [...open.slice(start, end).matchAll(DAYS_AT)]
    // "beira-mar": the sea, where "mar" is no Tuesday.
    .filter(([said]) => language !== 'pt' || said !== 'mar')
    .map(({ index, 0: said }) => ({ start: start + index, end: start + index + said.length }));

function rowsAt(sheet: Sheet, head: Span, limit: number): Row[] {
  const rows: Row[] = [];
  const days = daysOf(sheet.folded.slice(head.start, head.end));
  const told = sheet.text.slice(head.start, head.end);
  let at = head.end + (/^\.?[\s:,–-]*/u.exec(sheet.open.slice(head.end, limit))?.[0].length ?? 0);
  while (at < limit) {
    const said = sheet.open.slice(at, limit);
    const match = TIMED_FIRST.exec(said) ?? (rows.length === 0 ? NAMED_FIRST.exec(said) : null);
    const spans = match?.indices?.groups;
    const title = spans?.inside ?? spans?.title;
    if (!match || !title || !spans?.times || !isClass(said.slice(title[0], title[1]))) break;
    const times = trimmed(sheet.text, at + spans.times[0], at + spans.times[1]);
    const clocks = [...sheet.folded.slice(times.start, times.end).matchAll(new RegExp(PLAIN, 'gu'))].map(([one]) => clockOf(one));
    const [first, second] = clocks;
    if (!first) break;
    const [start, end] = second ? rangeOf(first, second) : [clockText(first)];
    const who = spans.who && sheet.text.slice(at + spans.who[0], at + spans.who[1]);
    const stop = at + match[0].length;
    rows.push({
      title: trimmed(sheet.text, at + title[0], at + title[1]),
      days,
      when: `${told} ${sheet.text.slice(times.start, times.end).replace(/^de\s/u, '')}`,
      start,
      ...(end ? { end } : {}),
      ...(who && !/\d|!/.test(who) ? { who } : {}),
      span: { start: rows.length === 0 ? head.start : at, end: who && /\d|!/.test(who) ? at + (spans.who?.[0] ?? 0) - 1 : stop },
    });
    at = stop + (BETWEEN.exec(sheet.open.slice(stop, limit))?.[0].length ?? 0);
    if (at === stop) break;
  }
  return rows;
}

const isClass = (said: string): boolean =>
  hasWords(said) &&
  !said.includes(TAKEN) &&
  ![OPENING, NO_TITLE, NO_CLASS].some((sign) => sign.test(said)) &&
  said.trim().split(/\s+/).length <= 6;

const VISITS = new RegExp(
  `(?<!\\p{L})(?<title>visitas?|recorridos?|viewings?|visits?)(?: (?:de|from|on|los|as|aos))? (?<when>(?<days>${DAYS})[\\s,]+${FROM}${RANGE},? (?:(?:so |solo |only )?(?:con (?:previa )?cita|com (?:hora marcada|agendamento)|by appointment|con reserva|agendad[ao]s))(?: previa)?)`,
  'dgu',
);
/** "Visitas martes a domingo de 11 a 6 con cita": the place is shown then, to those who have asked. */
function readVisits(sheet: Sheet): void {
  for (const { indices, groups } of sheet.open.matchAll(VISITS)) {
    const [title, when] = [indices?.groups?.title, indices?.groups?.when];
    if (!title || !when) continue;
    write(sheet, {
      title: { start: title[0], end: title[1] },
      days: daysOf(groups?.days ?? ''),
      when: sheet.text.slice(when[0], when[1]),
      span: { start: title[0], end: when[1] },
    });
  }
}

const ON = '(?:n[oa]s?|em|at|in|on|en)(?: (?:the|el|la|los|las))?';
/** "segunda no Bucarein", "qui e sex à noite na beira-mar 18h30 até 23h": a day and the place for it. */
const STOP = new RegExp(
  `^\\s(?:(?:a|de|pela|por la|in the) (?:noite|manha|tarde|noche|manana|mornings?|evenings?|night) )?${ON}\\s(?<place>\\p{L}[^,;.\\n()]{2,50}?)(?:,?\\s(?<times>${TIMES})|\\s(?<same>(?:no |n[oa] )?(?:msm|mesmo|same|mismo) (?:horario|times?|hours)))?(?=\\s*(?:[,;.()\\n]|$)|\\s(?:e|y|and)\\s$)`,
  'du',
);
const LEAST_STOPS = 2;

/** Stops of a round: each day's place, with its time or the one that all share. */
function readStops(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    const heads = daysNamed(sheet, sentence);
    const stops = heads.flatMap((head, n) => {
      const limit = heads[n + 1]?.start ?? sentence.end;
      const match = STOP.exec(sheet.open.slice(head.end, limit));
      const place = match?.indices?.groups?.place;
      const times = match?.indices?.groups?.times;
      if (!match || !place) return [];
      return [
        {
          head,
          place: { start: head.end + place[0], end: head.end + place[1] },
          times: times && sheet.text.slice(head.end + times[0], head.end + times[1]),
          isSame: match.groups?.same !== undefined,
          end: head.end + match[0].length,
        },
      ];
    });
    if (stops.length < LEAST_STOPS) continue;
    const last = stops.at(-1)?.times;
    const isShared = stops.slice(0, -1).every(({ times, isSame }) => !times && !isSame);
    let before: string | undefined;
    for (const { head, place, times, isSame, end } of stops) {
      const own = times ?? (isSame ? before : isShared ? last : undefined);
      before = own ?? before;
      const clocks = own ? [...own.toLowerCase().matchAll(new RegExp(PLAIN, 'gu'))].map(([one]) => clockOf(one)) : [];
      const [first, second] = clocks;
      const [opens, closes] = first && second ? rangeOf(first, second) : [];
      const told = sheet.text.slice(head.start, head.end);
      write(sheet, {
        title: place,
        days: daysOf(sheet.folded.slice(head.start, head.end)),
        when: own ? `${told} ${own}` : told,
        ...(opens && closes ? { start: opens, end: closes } : {}),
        span: { start: head.start, end },
      });
    }
  }
}

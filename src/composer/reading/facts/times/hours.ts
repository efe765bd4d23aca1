import { breaksIn, withoutBreaks } from '#site/hours/breaks.ts';
import { TIME } from '#site/hours/clock.ts';
import { DAILY, DAY, WEEK, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { ALL_DAY, CLOSED, marksFrom, OPENING, parse } from '#site/hours/grammar.ts';
import type { FactNorm } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';

type Days = Extract<FactNorm, { kind: 'hours' }>['days'];

/** Words of a business that never closes. */
const ON_DUTY =
  /(?<![\p{L}])(?:plantao|emergencias?|urgencias?|guincho|reboque|socorro|gruas?|abert[oa]s?|funciona\w*|abierto|servicio|servico|portaria|atend\w+|entrego|open|towing|emergency|call ?outs?|service|طوارئ|والطوارئ|الطوارئ|خدمه|جاهز\S*|بنشتغل|نشتغل|شغالين)(?![\p{L}])[^.,;\n\d]{0,24}$/u;

/** Round-the-clock availability means on call: the business itself need not be open, unless nothing else is stated. */
const ON_CALL =
  /(?<![p{L}])(?:(?:plantao|plantoes|sobreaviso) (?:p|pra|para|em|na|no|de|do|da|so|apenas)|emergenc\p{L}*|urgenc\p{L}*|guardia|on[- ]call|call[- ]?outs?|breakdowns?|storm|burst|طوارئ|الطوارئ)(?![\p{L}])[^.;\n]{0,40}$/u;
const ALWAYS = new RegExp(`^(?:${ALL_DAY})`, 'u');
const ONLY_BY_PHONE = new RegExp(
  `^${ALL_DAY} ?,? (?:so|somente|apenas|only|solo|solamente) (?:por|pelo|no|by|on|over|via) (?:the |o )?(?:tel|fone|phone|whats|zap)`,
  'u',
);
/** True when round-the-clock hours are for emergency calls: "Emergencies 24/7", "plantão em safra 24 horas". */
export const isOnCall = ({ folded }: Sheet, { start, end }: Span): boolean => {
  const at = folded.slice(start, end).search(new RegExp(ALL_DAY, 'u'));
  if (at < 0) return false;
  if (isLength(folded, start + at)) return true;
  const isAnswered = ONLY_BY_PHONE.test(folded.slice(start + at, start + at + 48));
  return isAnswered || ON_CALL.test(folded.slice(Math.max(0, start + at - 60), start + at));
};
/** "Inspeção de solda, 24h, 690": the length of a course among others of 60h and 80h, or in a row with its price. */
function isLength(folded: string, at: number): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', at) + 1, at);
  const rest = /^[^\n]*/u.exec(folded.slice(at))?.[0] ?? '';
  return (
    /,\s$/.test(line) && (/^24 ?h\p{L}*,\s(?:r\$ ?)?\d/u.test(rest) || /,\s(?:[1-9]\d|[1-3]\d\d)h,/u.test(folded.replace(/24h/gu, '')))
  );
}
/** A part of the year with its own hours. */
export const SEASON =
  /(?<!\p{L})(?:na safra|na temporada|no verao|no inverno|em temporada|en temporada|en verano|en invierno|in season|in (?:the )?(?:summer|winter)|(?:from |de )?(?:january|february|march|april|june|july|august|september|october|november|december|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre) (?:to|a|ate|till|until|through|hasta) |بالموسم|في الموسم|بالصيف|بالشتا)/u;

/** "sábado às 9h e às 14h": two starts, not an opening and a closing. */
const TWO_STARTS = /(?<!\p{L})(?:as|a las|at) \d{1,2}(?:[:h]\d{0,2})? ?(?:[ap]m )?(?:e|y|and) (?:as|a las|at) \d{1,2}(?:[:h]\d{0,2})?$/u;

/** A named place between two stretches of hours. */
const STOP = /(?<![\p{L}])(?:at|no|na|en el|en la|in)\s(?:the |our )?\p{Lu}\p{L}+(?:\s\p{L}+){0,3}/u;

/** Opening hours: the longest stretch that reads as hours, over neighbouring sentences; one fact per branch. */
export function readHours(sheet: Sheet): void {
  const start = new RegExp(
    `(?<![\\p{L}\\d])(?:(?:de|du|das|from|desde|aos|on|من) )?(?:${DAY}(?![\\p{L}])|${DAILY}|${WEEKDAYS}|${WEEKEND}|${ALL_DAY}|${CLOSED}(?= (?:as |aos |on |los |a[ao]s? )?${DAY})|${TIME.replace(/\((?!\?)/g, '(?:')}(?= ?(?:(?:as|ate|a|to|till?|until|-|→|➜|hasta|حتي|الي|لحد|لغايه|ل) |[-→➜] ?\\d|,?(?: e| y| and)? ?(?:fecha(?:mos)?|fecho|cierra|cerramos|closes?) (?:as |at |a las )?\\d)))`,
    'gu',
  );
  let best: { days: Days; start: number; end: number; duty?: boolean } | undefined;
  const groups: { days: Days; start: number; end: number }[] = [];
  let lastEnd = 0;
  const breaks = breaksIn(sheet);
  const open = sheet.open;
  for (const { start: from, end: to } of breaks) sheet.open = sheet.open.slice(0, from) + ' '.repeat(to - from) + sheet.open.slice(to);
  for (const match of sheet.open.matchAll(start)) {
    if (match.index < lastEnd || isTerm(sheet, match.index)) continue;
    // "Fridays at Riverfront Park 5-9pm, Saturdays …": the day after a range of times starts a new range only at the start of a sentence.
    if (
      /^\d/.test(match[0]) &&
      /^ ?- ?\d/.test(sheet.open.slice(match.index + match[0].length)) &&
      !sheet.sentences.some((span) => span.start === match.index) &&
      !/(?:horarios?|hours|atendimento|expediente|open|aberto|abierto)\s?:?\s$/.test(
        sheet.open.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      continue;
    let limit = sheet.open.indexOf(TAKEN, match.index);
    // Max characters of opening hours.
    limit = Math.min(limit < 0 ? sheet.open.length : limit, match.index + 600);
    const marks = marksFrom(sheet.open, match.index, limit);
    if (marks.length < 2) continue;
    const parsed = parse(marks);
    if (!parsed) continue;
    const before = sheet.open.slice(Math.max(0, match.index - 50), match.index);
    const timed = marks.some((mark) => mark.type === 'time' || mark.type === 'allday' || mark.type === 'closed');
    const alone = marks.every(
      (mark) => mark.type !== 'day' && mark.type !== 'daily' && mark.type !== 'weekdays' && mark.type !== 'weekend',
    );
    const always =
      /^(?:24\/7|24x7|around)/.test(match[0]) ||
      (/^(?:24|على|٢٤)/.test(match[0]) && ON_DUTY.test(before.slice(-36))) ||
      (/^24/.test(match[0]) &&
        /^\S*\s?(?:de )?(?:emergenc|service|plantao|atend|urgenc)/.test(
          sheet.open.slice(match.index + match[0].length, match.index + match[0].length + 20),
        ));
    if (ALWAYS.test(match[0]) && isOnCall(sheet, { start: match.index, end: match.index + match[0].length })) continue;
    const apart =
      /^24/.test(match[0]) &&
      /(?:^|[.,;\n])\s*(?:طوارئ )?$/.test(before) &&
      /^\s*(?:[.,;\n!]|$)/.test(sheet.open.slice(match.index + match[0].length, match.index + match[0].length + 3));
    if (
      /\bvolunt\w+|\b(?:classes|aulas|clases|turmas|cultos|missas|misas|ceremony|reception|trivia|live music)\b/.test(
        (before.split(/[.;\n]/).at(-1) ?? '').slice(-24),
      )
    )
      continue;
    if ((alone || !timed) && !always && !apart && !OPENING.test(before) && !(best && match.index - best.end < 12)) continue;
    if (
      alone &&
      /\b(?:horas|hours) de (?:descanso|ferment\w+)|descans\w+|ferment\w+|entrega|deliver\w*|resposta|response|within|em ate|prazo/.test(
        before.slice(-30),
      )
    )
      continue;
    lastEnd = match.index + 1;
    if (TWO_STARTS.test(sheet.folded.slice(match.index, parsed.end))) continue;
    // "Urgencias 24h" beside the opening hours is not part of them.
    const duty = always && marks.every(({ type }) => type === 'allday' || type === 'skip');
    if (duty && best && !best.duty) continue;
    if (best?.duty && !duty) best = undefined;
    // Another place or number between them: the hours of another branch.
    const elsewhere = best && isElsewhere(sheet, best.end, match.index);
    const between = best && sheet.text.slice(best.end, match.index);
    const stop = between && !/[.\n]/.test(between) ? STOP.exec(between) : null;
    if (best && stop) {
      // "… and at the Vineyard Market on Saturdays 8am-1pm": place and time make sense only together.
      const span = trimmed(sheet.text, best.end + stop.index, parsed.end);
      record(sheet, span.start, span.end, { kind: 'statement', topic: 'other' }, { share: true });
    } else if (best && elsewhere) {
      groups.push(best);
      best = { ...parsed, start: match.index };
    } else if (best && match.index - best.end < 90) {
      for (const day of WEEK) if (parsed.days[day] && !best.days[day]) best.days[day] = parsed.days[day];
      best.end = Math.max(best.end, parsed.end);
    } else if (!best || Object.keys(parsed.days).length > Object.keys(best.days).length) best = { ...parsed, start: match.index, duty };
    lastEnd = Math.max(lastEnd, parsed.end);
  }
  if (best) groups.push(best);
  sheet.open = open;
  for (const { days, start: from, end: to } of groups) {
    const own = breaks.filter(({ start: at }) => at >= from && at - to < BREAK_REACH);
    const span = trimmed(sheet.text, from, Math.max(to, ...own.map(({ end }) => end)));
    record(sheet, span.start, span.end, { kind: 'hours', days: withoutBreaks(days, own) }, { must: false });
    const but = HOLIDAYS_OFF.exec(sheet.open.slice(span.end, span.end + 80))?.[0].length;
    if (but) {
      const lead =
        /(?:abre|abrimos|abro|opens?|abierto|aberto)(?: a las?| as| at)? $/u.exec(
          sheet.folded.slice(Math.max(0, span.start - 16), span.start),
        )?.[0].length ?? 0;
      record(sheet, span.start - lead, span.end + but, { kind: 'statement', topic: 'other' });
    }
  }
}
const BREAK_REACH = 40;
const FEAST =
  "(?:natal|navidad|christmas(?: day)?|boxing day|thanksgiving|easter(?: sunday)?|ano novo|ano nuevo|new year['’]?s(?: day| eve)?|reveillon|sexta[- ]feira santa|viernes santo|good friday|pascoa|carnaval|\\d{1,2} de \\p{L}{4,9}|\\d{1,2}/\\d{1,2}|(?:january|december) \\d{1,2}(?:st|nd|rd|th)?)";
/** "todo dia menos natal e 1 de janeiro": days of the year, outside any week. */
const HOLIDAYS_OFF = new RegExp(
  `^,? (?:menos|exceto|salvo|excepto|except(?: on| for)?|apart from)(?: n?o| el| en| on)? ${FEAST}(?:(?:,| e| y| and) (?:n?o |el |on )?${FEAST})*`,
  'u',
);

/** "prazo 10 a 15 dias úteis", "entrega em 5 a 7 dias": a number of days, no hours. */
const isTerm = ({ open }: Sheet, at: number): boolean =>
  /^(?:de )?\d{1,3} ?(?:a|ate|-|ou|e) ?\d{1,3} (?:dias?|days?)(?!\p{L})/u.test(open.slice(at, at + 24));

/** True when an address stands between two stretches of hours and the second belongs to it. */
const isElsewhere = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'address' && span !== undefined && span[0] >= from && span[1] <= to);

import { TIME } from '#site/hours/clock.ts';
import { DAILY, DAY, dayOf, WEEK, WEEKEND } from '#site/hours/days.ts';
import { OPENING, parse } from '#site/hours/grammar.ts';
import { HOLIDAYS, marksFrom } from '#site/hours/marks.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { LONG_MONTH } from './dates.ts';
import { NOT_OPENING } from './loose-hours.ts';
import { startsOfHours } from './stated-hours.ts';

const CLOCK = TIME.replace(/\((?!\?)/g, '(?:');
const ON = '(?:(?:aos?|n?[oa]s?|em|de|el|los|las|on|the|every|each|tod[oa]s?(?: [oa]s?)?|cada|also|still|tambem|tambien|and|e|y) )*';
const DAYS = `${ON}${DAY}(?:(?:,? e|,? y|,? and|,| a| to| ou| o| or) ${ON}${DAY})*`;
const PARTS = '(?:manhas?|tardes?|noites?|mananas?|noches?|mornings?|afternoons?|evenings?)';
const OF_MONTH = '(?:d[oe] mes|de cada mes|del mes|of (?:the|each|every) month|each month|every month)';
/** "Segunda", "quarta" and "quinta" are ordinals too, and need the month beside them. */
const NTH =
  '(?:primeir[oa]s?|segundos?|terceir[oa]s?|quartos?|quintos?|ultim[oa]s?|penultim[oa]s?|primer[oa]?s?|tercer[oa]?s?|cuart[oa]s?|first|second|third|fourth|last|1st|2nd|3rd|4th|[1-4] ?[oaºª°]|every other|every second|alternate)';
const NTH_DAY = `(?:${NTH}(?:(?:,| e| y| and|,? &) ${ON}${NTH})* ${DAY}|(?:segunda|quarta|quinta) ${DAY}(?= ${OF_MONTH}))(?![\\p{L}])(?: ${OF_MONTH})?`;
const BY_TURNS = `(?:um |un )?${DAY},? (?:sim|si),? (?:e |y )?(?:outro |otro |${DAY} )?(?:nao|no)(?!\\p{L})|${DAY} (?:alternad[oa]s|alternos|intercalad[oa]s|quinzena(?:l|is)|quincenales)|(?:um|uma|one|un|dois|two|dos) ${DAY} (?:por mes|a month|al mes|every month)|${DAY},? (?:a cada|de) (?:15|quinze) (?:em 15 |em quinze )?dias|every fortnight`;
/** Parts of the year with hours of their own. */
export const SEASON_NAME = `(?:verao|inverno|verano|invierno|summer|winter|spring|autumn|off[- ]season|temporada(?: alta| baja| baixa)?|alta temporada|baixa temporada|safra|entressafra|ferias(?: escolares)?|vacaciones|school holidays|term time|quaresma|semana santa|carnaval|ramadan|رمضان|الصيف|الشتا\\p{L}*|${LONG_MONTH}|may|mayo|maio)`;
const SEASON = `(?:n?[oa]s?|em|en|in|during|durante|over|from|de|desde|between|entre|for|all(?: of)?|بـ?|في|ب)\\s?(?:(?:the|o|a|el|la|as|os|las|los|todo|toda|mes de|school) )*(?:\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?)?${SEASON_NAME}(?:(?: a| ate| to| until| through| hasta| e| and| y|-) (?:\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?)?${SEASON_NAME})?`;
const SHUT =
  '(?:closed|shut|close|not open|fechad[oa]s?|fech(?:a|o|amos)|nao (?:abr\\p{L}+|atend\\p{L}+|funcion\\p{L}+)|no (?:abr\\p{L}+|atend\\p{L}+)|cerrad[oa]s?|cierr\\p{L}+|cerramos|مغلق\\p{L}*|نغلق|مسكر\\p{L}*)';
const OPENS = '(?:open|opens|we open|abre|abro|abrimos|abert[oa]s?|abiert[oa]s?|atend\\p{L}+|atiend\\p{L}+|funcion\\p{L}+|نفتح|منفتح)';
const BY_APPOINTMENT =
  '(?:(?:so |somente |apenas |solo |solamente )?(?:com|con|sob) (?:hora|horario|cita|turno|agendamento|reserva)(?: marcad[oa]| agendad[oa]| previ[oa])?|hora marcada|cita previa|by (?:prior )?appointment(?: only)?|appointments? only|a combinar|بموعد(?: مسبق)?|emergenc(?:y|ies) only)';
/** A word that is no time and no half of the day. */
const NO_TIME = `(?!${CLOCK}|(?:as|a las|at|de|das|da|a|ate|hasta|until|till?|from|pela|por la|in the|a?s?) ?(?:las? )?(?:\\d|${PARTS}))`;
const REST = '[^.;\\n!]{0,70}?';
const END = `(?=\\s*(?:[.;\\n!)]|$|, (?!\\d|d?as \\d|ate \\d|a las|from \\d|noon)|,? (?:e|y|and|mas|pero|but) ${ON}${DAY}))`;

/** Kinds of exceptions, each from its first word to its last. */
const EXCEPTIONS = [
  // "primeira segunda do mês fechado", "second Sundays, noon to 3", "sábado sim, sábado não das 9 às 12"
  `${ON}(?:${NTH_DAY}|${BY_TURNS})(?:,? (?:d?as|from|de|${SHUT}|${OPENS}|${CLOCK}|noon|so|only|solo)${REST})?${END}`,
  `(?:${SHUT}|${OPENS}) ${ON}(?:${NTH_DAY}|${BY_TURNS})${REST}${END}`,
  // "no verão fecho mais tarde", "en enero solo por la mañana", "closed 20 December to 25 January", "sábado na safra até 12h"
  `(?:${DAYS} )?${SEASON}(?: \\([^)]*\\))?,? (?:a gente |we |we're |we are |it's )?(?:${SHUT}|${OPENS}|so|only|solo|tambem|tambien|also|(?:ate|hasta|until|till|das?|from|by|de)(?= (?:as |a las |las |about |mais )?(?:\\d|noon|mei[oa]|medio|mediodia|tarde|late))|من|حتي|${DAILY}|${DAYS}|mais (?:cedo|tarde)|later|earlier|${CLOCK})(?!\\p{L})${REST}${END}`,
  `(?:a gente |we |we're |we are )?(?:${SHUT}) (?:a gente )?(?:${SEASON}|(?:from |de |do dia |del )?\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?${LONG_MONTH}${REST}|[^.;,\\n]{0,16}(?:week|weeks|semanas?|quinzena|quincena|fortnight) (?:of|in|de|em|en) ${SEASON_NAME})${END}`,
  // "feriado não abre", "closed on bank holidays"
  `${ON}${HOLIDAYS},? (?:a gente |we |we're |tambem |tambien |also )?(?:${SHUT}|${OPENS}|so|only|solo|by|com|con|ate|hasta|until|das|from|\\d|de(?= \\d))(?!\\p{L})${REST}${END}`,
  `(?:${SHUT}|${OPENS}) ${ON}(?:${HOLIDAYS})(?: too| also| tambem| tambien)?${END}`,
  // "viernes solo con turno", "Sundays emergencies only", "by appointment on Mondays", "menos quarta à tarde"
  `${DAYS},? (?:${BY_APPOINTMENT}|(?:so|somente|apenas|solo|solamente|only|just|se|si|if|unless|hasta|ate|until|till) ${NO_TIME}\\p{L}{2,}${REST})${END}`,
  // "domingo e segunda não abro, só em dezembro", "Mondays we're closed, except in August"
  `${DAYS},? (?:a gente |we |we're |we are )?${SHUT},? (?:so|somente|apenas|solo|only|exceto|salvo|menos|excepto|except|unless|a nao ser|a no ser) ${REST}${END}`,
  `${BY_APPOINTMENT} (?=aos?|n[oa]s|los|las|on|el|mondays?|tuesdays?)${ON}${DAYS}(?! (?:de|das|from|d?as) \\d)${END}`,
  `(?:menos|exceto|salvo|excepto|except(?: on)?|but not(?: on)?|ما عدا) ${ON}${DAY} (?:(?:a|de|da|pela|por la|en la|in the|بعد) )*${PARTS}${END}`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'gu'));

const PAST =
  /(?<!\p{L})(?:used to|antes|antigamente|costumav\p{L}+|sol[ií]\p{L}*|abria(?:mos)?|abriam|atendia(?:mos)?|we opened only|before we)(?!\p{L})[^.;\n]*$/u;
const JOINT = /^(?:(?:e|y|and|mas|pero|but|still|on|also|tambem|tambien) )+/u;
/** Reach of hours that an exception belongs to. */
const NEAR = 130;

/** "…, sábado até 13h" */
const UNTIL = new RegExp(
  `(?<![\\p{L}\\d])${ON}(?:${DAY}|${WEEKEND})(?:,? (?:e|y|and|a|to) ${ON}${DAY})*,? (?:(?:so|somente|solo|only|just|vai) )*(?:ate|hasta|until|till?)(?: (?:as?|a?las?|a las?|el))? (?:${CLOCK}|meio[- ]dia|noon|mediodia|midday|lunch ?time)(?: da (?:tarde|manha|noite)| de la (?:tarde|noche))?(?![\\p{L}\\d])`,
  'gu',
);

/** Weekends that no range of hours covers, of which the end alone is told: they open at a time of their own. */
function endsOfWeekends(sheet: Sheet): Span[] {
  const { open } = sheet;
  return [...open.matchAll(UNTIL)].flatMap(({ index, 0: said }) => {
    const end = index + said.length;
    const from = Math.max(0, index - NEAR);
    const told = startsOfHours(sheet).flatMap((start) =>
      start.index < from || start.index >= index ? [] : [parse(marksFrom(open, start.index, index))?.days ?? {}],
    );
    const days = [...said.matchAll(new RegExp(`(?<!\\p{L})${DAY}`, 'gu'))].flatMap(([day]) => dayOf(day.replace(/\.$/, '')) ?? []);
    const isWeekend = days.every((day) => WEEK.indexOf(day) >= SATURDAY);
    const isBehindWeek = told.some((week) => Object.keys(week).length > 0);
    const isCovered = told.some((week) => days.every((day) => week[day]?.length));
    return isWeekend && isBehindWeek && !isCovered ? [{ start: index, end }] : [];
  });
}
const SATURDAY = 5;

export interface Exception extends Span {
  isPast: boolean;
}

/** Hides days and seasons that are exceptions from the readers of a week's hours, and days that belong to the past. */
export function setAsideExceptions(sheet: Sheet): Exception[] {
  const found: Exception[] = [];
  for (const sentence of sheet.sentences)
    for (const pattern of EXCEPTIONS)
      for (const { index, 0: said } of sheet.open.slice(sentence.start, sentence.end).matchAll(pattern)) {
        const span = { start: sentence.start + index, end: sentence.start + index + said.trimEnd().length };
        const lead = sheet.folded.slice(sentence.start, span.start);
        if (said.includes(TAKEN) || found.some(({ start, end }) => span.start < end && start < span.end)) continue;
        if (NOT_OPENING.test(lead.split(/[,:(]/).at(-1) ?? '') || NOT_OPENING.test(said)) continue;
        found.push({ ...span, isPast: PAST.test(lead) });
      }
  for (const ends of endsOfWeekends(sheet))
    if (!found.some(({ start, end }) => ends.start < end && start < ends.end)) found.push({ ...ends, isPast: false });
  for (const { start, end } of found) take(sheet, start, end);
  return found;
}

/** Records the exceptions beside the hours they belong to, in the owner's words; all other words are free again. */
export function recordExceptions(sheet: Sheet, found: readonly Exception[]): void {
  for (const { start, end } of found) sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  const hours = sheet.facts.flatMap(({ norm, source: { span } }) => (norm.kind === 'hours' && span ? [span] : []));
  for (const exception of [...found].sort((a, b) => a.start - b.start)) {
    if (exception.isPast) continue;
    const isBeside = hours.some(([start, end]) => exception.start - end < NEAR && start - exception.end < NEAR);
    if (!isBeside && !OPENING.test(sheet.folded.slice(exception.start, exception.end))) continue;
    const joint = JOINT.exec(sheet.folded.slice(exception.start, exception.end))?.[0].length ?? 0;
    const { start, end } = trimmed(sheet.text, exception.start + joint, exception.end);
    record(sheet, start, end, { kind: 'hours', days: {} }, { must: false });
  }
}

import { type Break, breaksIn, withoutBreaks } from '#site/hours/breaks.ts';
import { WEEK } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, trimmed } from '../sheet.ts';
import { hoursAt, type StatedHours, startsOfHours } from './stated-hours.ts';

/** A part of the year with its own hours. */
export const SEASON =
  /(?<!\p{L})(?:na safra|na temporada|no verao|no inverno|em temporada|en temporada|en verano|en invierno|in season|in (?:the )?(?:summer|winter)|(?:from |de )?(?:january|february|march|april|june|july|august|september|october|november|december|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre) (?:to|a|ate|till|until|through|hasta) |بالموسم|في الموسم|بالصيف|بالشتا)/u;

/** "sábado às 9h e às 14h": two starts, not an opening and a closing. */
const TWO_STARTS = /(?<!\p{L})(?:as|a las|at) \d{1,2}(?:[:h]\d{0,2})? ?(?:[ap]m )?(?:e|y|and) (?:as|a las|at) \d{1,2}(?:[:h]\d{0,2})?$/u;

/** A named place between two stretches of hours. */
const STOP = /(?<![\p{L}])(?:at|no|na|en el|en la|in)\s(?:the |our )?\p{Lu}\p{L}+(?:\s\p{L}+){0,3}/u;

export function readHours(sheet: Sheet): void {
  const breaks = breaksIn(sheet);
  const { open } = sheet;
  for (const { start, end } of breaks) sheet.open = sheet.open.slice(0, start) + ' '.repeat(end - start) + sheet.open.slice(end);
  const branches = branchesIn(sheet);
  sheet.open = open;
  for (const hours of branches) recordHours(sheet, hours, breaks);
}

/** Hours stated beside each other are of one branch. */
function branchesIn(sheet: Sheet): StatedHours[] {
  const branches: StatedHours[] = [];
  let best: StatedHours | undefined;
  let readTo = 0;
  for (const start of startsOfHours(sheet)) {
    const found = start.index < readTo ? undefined : hoursAt(sheet, start, best?.end);
    if (!found) continue;
    readTo = start.index + 1;
    if (TWO_STARTS.test(sheet.folded.slice(found.start, found.end))) continue;
    // "Urgencias 24h" beside the opening hours is not part of them.
    if (found.duty && best && !best.duty) continue;
    if (best?.duty && !found.duty) best = undefined;
    const place = best && placeBetween(sheet, best, found);
    // "… and at the Vineyard Market on Saturdays 8am-1pm": place and time make sense only together.
    if (place) record(sheet, place.start, place.end, { kind: 'statement', topic: 'other' }, { share: true });
    else if (best && isElsewhere(sheet, best.end, found.start)) {
      branches.push(best);
      best = { days: found.days, start: found.start, end: found.end };
    } else if (best && found.start - best.end < SAME_BRANCH) addDays(best, found);
    else if (!best || Object.keys(found.days).length > Object.keys(best.days).length) best = found;
    readTo = Math.max(readTo, found.end);
  }
  return best ? [...branches, best] : branches;
}
const SAME_BRANCH = 90;

function addDays(to: StatedHours, { days, end }: StatedHours): void {
  for (const day of WEEK) if (days[day] && !to.days[day]) to.days[day] = days[day];
  to.end = Math.max(to.end, end);
}

/** The second hours with the place named before them in the same sentence. */
function placeBetween({ text }: Sheet, first: StatedHours, second: StatedHours): Span | undefined {
  const between = text.slice(first.end, second.start);
  const stop = /[.\n]/.test(between) ? null : STOP.exec(between);
  return stop ? trimmed(text, first.end + stop.index, second.end) : undefined;
}

function recordHours(sheet: Sheet, { days, start, end }: StatedHours, breaks: readonly Break[]): void {
  const own = breaks.filter((pause) => pause.start >= start && pause.start - end < BREAK_REACH);
  const span = trimmed(sheet.text, start, Math.max(end, ...own.map((pause) => pause.end)));
  record(sheet, span.start, span.end, { kind: 'hours', days: withoutBreaks(days, own) }, { must: false });
  const but = HOLIDAYS_OFF.exec(sheet.open.slice(span.end, span.end + 80))?.[0].length;
  if (!but) return;
  const lead = OPENS.exec(sheet.folded.slice(Math.max(0, span.start - 16), span.start))?.[0].length ?? 0;
  record(sheet, span.start - lead, span.end + but, { kind: 'statement', topic: 'other' });
}
const OPENS = /(?:abre|abrimos|abro|opens?|abierto|aberto)(?: a las?| as| at)? $/u;

const BREAK_REACH = 40;
const FEAST =
  "(?:natal|navidad|christmas(?: day)?|boxing day|thanksgiving|easter(?: sunday)?|ano novo|ano nuevo|new year['’]?s(?: day| eve)?|reveillon|sexta[- ]feira santa|viernes santo|good friday|pascoa|carnaval|\\d{1,2} de \\p{L}{4,9}|\\d{1,2}/\\d{1,2}|(?:january|december) \\d{1,2}(?:st|nd|rd|th)?)";
/** "todo dia menos natal e 1 de janeiro": days of the year, outside any week. */
const HOLIDAYS_OFF = new RegExp(
  `^,? (?:menos|exceto|salvo|excepto|except(?: on| for)?|apart from)(?: n?o| el| en| on)? ${FEAST}(?:(?:,| e| y| and) (?:n?o |el |on )?${FEAST})*`,
  'u',
);

/** True when an address stands between two stretches of hours and the second belongs to it. */
const isElsewhere = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'address' && span !== undefined && span[0] >= from && span[1] <= to);

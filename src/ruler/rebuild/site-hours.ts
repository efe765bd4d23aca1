import { beginsWithDays, CLOCK_OR_CLOSED, DAY, isHours } from '../page/customer-facts.ts';
import { hoursInFigures, inFigures } from '../page/hours-in-figures.ts';
import { plainly } from './plainly.ts';
import { hasPrice } from './price-text.ts';
import { daysIn, isSame, timesIn } from './same-hours.ts';
import type { SitePage } from './site-page.ts';

const MAX_DAYS = 10;
/** Characters of the second half of a broken line. */
const MAX_BROKEN = 40;
/** Characters of a row of a table of hours, and of what stands before its day. */
const MAX_ROW = 60;
const MAX_ARTICLE = 4;

/** "Jantar: Sexta e sábado, …": days are read at the start of a sentence. */
const LABEL_OF_HOURS = /^(?:\p{L}+ ){0,2}\p{L}+:\s+(?=\p{Lu})/u;

/** A notice about one day. */
const ON_A_DATE =
  /\d\s+(?:de\s+)?(?:jan|fe[bv]|mar[cçz]|a[bp]r|ma[iy]|ju[ln]|a[gu][og]|sep|set|o[uc]t|no[v]|de[cz])\p{L}*|(?:january|february|march|april|june|july|august|september|october|november|december) \d/iu;

/** True for a line about an event or a thing. */
export const isOfEvent = (text: string): boolean => hasPrice(text) || OF_A_MONTH.test(text);

/** "primeiro sábado do mês", "first Sunday of May": a day of an event. */
const OF_A_MONTH =
  /(?<!\p{L})(?:primeir[oa]s?|segundo|terceir[oa]s?|quarto|[úu]ltim[oa]s?|primer|tercer|first|second|third|fourth|last)\s+(?:s[áa]b|dom|seg|ter[çc]|qua|qui|sex|lunes|martes|mi[ée]rc|jueves|viernes|mon|tue|wed|thu|fri|sat|sun)/iu;
/** "Boletería: todos los días de 6 a 19 hs.": hours of a part of the house, with its name. */
const OF_A_PART = /^(\p{L}[\p{L} ]{2,30}):\s+(?=\p{L})/u;
const OF_THE_HOUSE =
  /^(?:hor[áa]rios?|expediente|funcionamento|aberto|atendimento|atenci[óo]n|abierto|(?:opening )?(?:hours|times)|open|loja|tienda|shop)\b/iu;
const LABEL_OF_THE_HOUSE = new RegExp(`${OF_THE_HOUSE.source}[^:]{0,24}:\\s+`, 'iu');
const NETWORKS = /(?:\s+(?:facebook|instagram|twitter|google\+?|youtube|linkedin))+\s*$/iu;

/** "Tues - Fri 9.30 to 5.30", "Sat 10 to 2", "Monday to Friday 9 - 6": figures of a clock without its halves of the day. */
const BARE =
  /(?<![\d.,:])(?<!\b(?:ages?|aged|grades?|years|kids|children)\s)(\d{1,2})(?:[.:](\d\d))?(\s?(?:to|till|until|-|–)\s?)(\d{1,2})(?:[.:](\d\d))?(?![\d:]|[.,]\d|\s?(?:[ap]\.?m|h|years|anos))/giu;
const LONG_DAY = /\b(tues|weds|thurs|thur)\b\.?/giu;
const EARLIEST = 6;
const LATEST = 11;

const half = (hour: number, minutes: string | undefined): string =>
  `${hour % 12 || 12}${minutes && minutes !== '00' ? `:${minutes}` : ''}${hour < 12 || hour === 24 ? 'am' : 'pm'}`;

/** A line of hours whose clock is the reader's to complete, completed: shops open in the morning and close after they open. */
function withHalves(line: string): string {
  if (!DAY.test(line.replace(LONG_DAY, (day) => day.slice(0, 3))) || !/\b(?:mon|tue|wed|thu|fri|sat|sun|daily|weekdays)/i.test(line))
    return line;
  return line
    .replace(LONG_DAY, (day) => day.slice(0, 3))
    .replace(BARE, (found: string, from: string, minutes: string | undefined, to: string, until: string, last: string | undefined) => {
      const [opens, closes] = [Number(from), Number(until)];
      if (opens < EARLIEST || opens > LATEST || closes > 12) return found;
      return `${half(opens, minutes)}${to.replace(/\s?[-–]\s?/, ' – ')}${half(closes <= opens || closes === 12 ? closes + (closes === 12 ? 0 : 12) : closes, last)}`;
    });
}

/** "Sunday 8.00am" over a sentence: the time at which something takes place, and not at which a house is open. */
const isMeeting = (heading: string, below: SitePage['lines'][number] | undefined): boolean =>
  below !== undefined &&
  below.level === undefined &&
  !isHours(below.text) &&
  below.text.split(' ').length > 2 &&
  !RANGE_OF_CLOCK.test(heading);

interface HoursLine {
  /** Its line on the page. */
  line: string;
  text: string;
}

/** "Entregamos das 11h às 13h, de segunda a sexta": nobody stands at a door then. */
export const OF_DELIVERY =
  /^(?:n[óo]s )?(?:(?:fazemos |hacemos )?entreg\p{L}+|(?:we )?deliver\p{L}*|reparti\p{L}+|envi(?:amos|os)|env[íi]os|pedidos?|encomend\p{L}+|orders?|ligue|llam[ea]\p{L}*|call)(?!\p{L})/iu;

/** Lines of a table of hours on a page. */
function hoursLines(lines: SitePage['lines']): HoursLine[] {
  const heads = headings(lines);
  const parts = lines.flatMap(({ text: line, lessons, item, level }, at) =>
    lessons || item || isOfActivity(heads[at]!, line) || (level !== undefined && isMeeting(line, lines[at + 1]))
      ? []
      : partsOfLine(line).map((text) => ({ line, text: tidied(text) })),
  );
  const found = wholeLines(parts)
    .map((one) => (isOfPart(one.text) ? one : { ...one, text: bare(one.text) }))
    .filter(
      ({ text }, at, all) =>
        (isHours(text) || isBelowHours(text, all[at - 1]?.text)) &&
        !ON_A_DATE.test(text) &&
        !isOfEvent(text) &&
        !OF_DELIVERY.test(text) &&
        !isOfGroup(text) &&
        !isOfDeparture(text) &&
        !LEADS_IN.test(text),
    );
  return firstOfEach(found, ({ text }) => text).slice(0, MAX_DAYS);
}

/** The heading that each line stands under. */
function headings(lines: SitePage['lines']): string[] {
  let last = '';
  return lines.map(({ text, level, isFooter }) => {
    if (level !== undefined || isFooter) last = level === undefined ? '' : text;
    return last;
  });
}
/** Lines under such headings, which are no hours of a house. */
export function linesOfActivities(lines: SitePage['lines']): Set<string> {
  const heads = headings(lines);
  return new Set(lines.flatMap(({ text }, at) => (isOfActivity(heads[at]!, text) ? [text] : [])));
}
const isOfActivity = (heading: string, text: string): boolean => OF_ACTIVITY.test(heading) && !OF_DOOR.test(text);
/** "Atendimento de segunda a sexta": when somebody is there, wherever it stands. */
const OF_DOOR =
  /^(?:(?:hor[áa]rios? de )?(?:atendimento|funcionamento|atenci[óo]n)|atendemos|expediente|abert|abrimos|abiert|open|loja|tienda|shop|secretaria|recep)/iu;
/** Headings of what takes place at an hour: "Turmas teóricas", "Saídas", "When we go out". */
const OF_ACTIVITY =
  /(?<!\p{L})(?:turmas?|aulas|cursos?|sa[íi]das?|salidas|passeios?|paseos|travessias?|departures?|trips?|tours?|classes|clases|lessons|courses?|workshops?|oficinas de|cultos?|missas|misas|services? of worship|sess[õo]es|sessions?|treinos|ensaios|rehearsals|jogos|partidas|when we (?:go|sail|dive|ride|meet)|quando (?:sa[íi]mos|vamos)|cu[áa]ndo salimos|shows?|apresenta[çc][õo]es)(?!\p{L})/iu;

/** "Quartas, das 17h às 20h: primeira consulta sem custo": hours of what is said behind them. */
export const LEADS_IN = /\d(?:h|[ap]m)?: (?:\p{L}+ ){2,}\p{L}/iu;

/** Parts of a bar at the top; sentences of a paragraph that begins with hours. */
function partsOfLine(line: string): string[] {
  const parts = line.split(/\s+[|•]\s+/);
  const sentences = line.split(/(?<=[\p{L}\d)]\.)\s+(?=\p{Lu})/u);
  return parts.length === 1 && sentences.length > 1 && !isHours(line) && isHours(sentences[0]!) ? sentences : parts;
}

/** "Secretaria: (31) 3561-2874, de terça a sexta": a number between a part of the house and its hours. */
const NUMBER_BEFORE = /^(\p{L}[\p{L} ]{2,30}:)\s+\(?\d{2,4}\)?[\d\s.-]{7,}\d(?:\s*\([^()\d]*\))?,?\s*/u;

const tidied = (text: string): string =>
  withHalves(
    text
      .replace(NUMBER_BEFORE, '$1 ')
      .replace(NETWORKS, '')
      .replace(/^[^\p{L}\d]+/u, '')
      .trim(),
  );

function firstOfEach<T>(all: readonly T[], keyOfOne: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOfOne(one)) && seen.add(keyOfOne(one)));
}

/** Lines of a page that say its hours, as they stand. */
export const linesOfHours = (lines: SitePage['lines']): Set<string> => new Set(hoursLines(lines).map(({ line }) => line));

const joined = (lines: readonly string[]): string => lines.map((text) => text.replace(/\.$/, '')).join('. ');
const bare = (text: string): string => text.replace(LABEL_OF_HOURS, '').replace(LABEL_OF_THE_HOUSE, '');

/** All lines of a table of hours. */
export const hoursIn = (lines: SitePage['lines']): string => joined(hoursLines(lines).map(({ text }) => bare(text)));

export interface SiteHours {
  text: string;
  url: string;
}

/** True for a house whose pages say when something takes place there. */
export const meets = (pages: readonly SitePage[]): boolean =>
  pages.some(({ lines }) =>
    lines.some(({ lessons, level, text }, at) => lessons || (level !== undefined && isHours(text) && isMeeting(text, lines[at + 1]))),
  );

const CONTACT = /contat|contact|find-?us|visit|onde|donde|localiza|hor[áa]ri/i;

/**
 * Hours as each part of a site states them, the fullest first: those that stand on most pages, and those of single pages. Of equally full
 * ones the page of contacts is believed. Hours of a part of the house are left to `hoursOfParts`, unless there are no others.
 */
export function hoursOfSite(pages: readonly SitePage[]): SiteHours[] {
  const stated = pages.map(({ lines, url }) => ({ url, lines: hoursLines(lines).map(({ text }) => text) }));
  const isMetIn = meets(pages);
  const ofHouse = stated.map(({ url, lines }) => ({
    url,
    lines: lines.filter((text) => !isOfPart(text) && !(isMetIn && OFFICE.test(text))),
  }));
  // The office of a house that meets at hours of its own is only a part of it.
  const isStated = ofHouse.some(({ lines }) => lines.length > 0) || isMetIn;
  const used = isStated ? ofHouse : stated.map((one) => ({ ...one, lines: one.lines.filter((text) => !OF_PHONE.test(text)).map(bare) }));
  const counts = new Map<string, number>();
  for (const { lines } of used) for (const text of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isOnMost = (text: string) => pages.length > 2 && counts.get(text)! > pages.length / 2;
  const sources = used.flatMap(({ url, lines }) => [
    { url, lines: lines.filter((text) => !isOnMost(text)) },
    { url, lines: lines.filter(isOnMost) },
  ]);
  const texts = sources.map(({ url, lines }) => ({ url, text: joined(lines) })).filter(({ text }) => DAY.test(text));
  const rank = ({ text, url }: SiteHours) => daysIn(text) * 2 + (CONTACT.test(new URL(url).pathname) ? 1 : 0);
  const ranked = firstOfEach(texts, ({ text }) => plainly(text)).sort((one, other) => rank(other) - rank(one));
  // A part of a statement on another page is no other statement, nor are the same hours in other words.
  const different = ranked.filter(
    ({ text }, at) => !ranked.slice(0, at).some((fuller) => plainly(fuller.text).includes(plainly(text)) || isSame(fuller.text, text)),
  );
  const inFull = (one: SiteHours) =>
    ranked
      .filter(({ text }) => isSame(text, one.text))
      .reduce((most, other) => (timesIn(other.text).length > timesIn(most.text).length ? other : most), one);
  return different.map(inFull);
}

/** "Phone answered: Monday to Friday": nobody stands at the door then. */
export const OF_PHONE =
  /^(?:phones?|calls?|telephone|telefone|tel[ée]fono|liga[çc][õo]es|llamadas|atendimento telef[ôo]nico|atenci[óo]n telef[óo]nica|whats\s?app)(?: (?:answered|taken|lines?|atendid[oa]s?|open))?[: ]+(?=\p{Lu})/iu;
/** "Office open Tuesday and Thursday". */
const OFFICE =
  /^(?:the )?(?:(?:parish|church|school) )?(?:office|secretaria|escrit[óo]rio|oficina parroquial|reception)(?: (?:is )?open| abert[ao]| abiert[ao])(?!\p{L})/iu;

/** Hours of parts of the house, each with its name, as they stand. */
export function hoursOfParts(pages: readonly SitePage[]): string[] {
  const texts = pages.flatMap(({ lines }) => hoursLines(lines).map(({ text }) => text));
  const isMetIn = meets(pages);
  return [...new Set(texts.filter((text) => isOfPart(text) || (isMetIn && OFFICE.test(text))))];
}

const ANY_DAY = /^(?:recep\p{L}*|atend\p{L}*|abr\p{L}+|abiert\p{L}+|abert\p{L}+|open)(?!\p{L})/iu;
const RANGE_OF_CLOCK = /\d[\d:h]*(?:am|pm)?\s?(?:to|a|às|-|–)\s?\d/iu;

/** Sentences that say when somebody is there without naming a day. */
export function hoursOfAnyDay(pages: readonly SitePage[]): SiteHours[] {
  const found = pages.flatMap(({ lines, url }) =>
    lines.flatMap(({ text, item, lessons }) => {
      const sentence = text.split(/(?<=\.)\s+/)[0]!;
      const isStated = !item && !lessons && ANY_DAY.test(sentence) && !DAY.test(sentence) && RANGE_OF_CLOCK.test(inFigures(sentence));
      return isStated ? [{ text: sentence, url }] : [];
    }),
  );
  return firstOfEach(found, ({ text }) => plainly(text));
}

const isOfPart = (text: string): boolean => {
  const part = OF_A_PART.exec(text)?.[1];
  return part !== undefined && !DAY.test(part) && !OF_THE_HOUSE.test(part);
};

/** "Música: Ensaios do coral às terças, 20h.": hours of what takes place, and not of somebody who is there. */
const isOfGroup = (text: string): boolean =>
  (isOfPart(text) && !beginsWithDays(text.replace(OF_A_PART, ''))) || (!beginsWithDays(text) && OF_SOME_PEOPLE.test(text));
/** "Allowing 13 to 15 year olds to use the gym from 3pm to 5pm daily": when some people may come, or come free. */
const OF_SOME_PEOPLE =
  /(?<!\p{L})(?:year[- ]?olds?|under \d+s?|over \d+s?|\d+ (?:anos|a[ñn]os)|crian[çc]as?|adolescentes?|idosos|aposentados|ni[ñn][oa]s|jubilados|kids|children|teenagers|students|seniors|members only|s[óo] (?:para )?s[óo]cios|s[óo]lo socios)(?!\p{L})/iu;

/** "A escuna sai do cais todos os dias às 11h": a single time at which something takes place. */
export function isOfDeparture(text: string): boolean {
  const sentence = text.split(/(?<=\p{Ll}[.!?])\s+(?=\p{Lu})/u).find((one) => DAY.test(one)) ?? text;
  return !beginsWithDays(sentence) && SINGLE_CLOCK.test(sentence) && (sentence.match(ANY_CLOCK) ?? []).length === 1;
}
const SINGLE_CLOCK = /(?<!\p{L})(?:às|à|at|a las?)\s+\d/iu;
const ANY_CLOCK = /\d{1,2}(?:h|:\d\d|\s?[ap]m)/giu;

/** "Saturday, till we sell out", in the row below other days. */
const isBelowHours = (text: string, above: string | undefined): boolean =>
  above !== undefined && isHours(above) && text.length < MAX_ROW && (DAY.exec(text)?.index ?? MAX_ROW) < MAX_ARTICLE;

/** "Tuesday to Friday," is broken before its hours. */
function wholeLines(lines: readonly HoursLine[]): HoursLine[] {
  const whole: HoursLine[] = [];
  for (const one of lines) {
    const last = whole.at(-1);
    const isRest = last?.text.endsWith(',') && DAY.test(last.text) && one.text.length < MAX_BROKEN;
    if (last && isRest) whole[whole.length - 1] = { ...last, text: `${last.text} ${one.text}` };
    else whole.push(one);
  }
  return whole;
}

const LATER = /^(\p{L}+)(?: nights?| evenings?)?,? (?:until|till?|hasta las) (\d[\d:]*(?:am|pm)?)$/iu;
const RANGE = /(?:de )?(\d[\d:]*(?:am|pm)?)(?: to | a )\d/;

/** "Thursday nights until 9pm" opens when the other days do. */
function withOpening(sentence: string, first: string): string {
  const [, day = '', closes = ''] = LATER.exec(sentence) ?? [];
  const opens = RANGE.exec(first)?.[1];
  if (!opens || !DAY.test(day)) return sentence;
  return /[ap]m$/.test(closes) ? `${day}, ${opens} to ${closes}` : `${day}, de ${opens} a ${closes}`;
}

const ALSO = /^(\p{L}[\p{L} -]{1,20}?),? (?:tamb[ée]m|tambi[ée]n|also)(?: (?:abert[oa]|abiert[oa]|open))?,? (.*\d.*)$/iu;
const WHOLE_RANGE = /(?:(?:das?|de|from) )?\d[\d:.h]*\s?(?:[ap]m)?\s?(?:to|a|às|até|until|–|-)\s?(?:las )?\d[\d:.h]*(?:\s?[ap]m)?/iu;
const AND = { pt: 'e', es: 'y', en: 'and' } as const;

/** "Friday also 5pm to 8pm" is open when the days before it are, and then. */
function withMorning(sentence: string, first: string, language: keyof typeof AND): string {
  const [, day = '', more = ''] = ALSO.exec(sentence) ?? [];
  const range = WHOLE_RANGE.exec(first)?.[0];
  return day && DAY.test(day) && range ? `${day}, ${range} ${AND[language]} ${more}` : sentence;
}

const LABELS = { pt: 'Horário', es: 'Horario', en: 'Opening hours' } as const;
const LANGUAGES = ['pt', 'es', 'en'] as const;

const OF_HOLIDAYS = /^(?:feriados?|festivos|(?:bank |public )?holidays)(?!\p{L})/iu;
const CLOSED_ON =
  /^(\p{L}+)(?: e|,| y| and) (feriados?|festivos|(?:bank |public )?holidays)(?: nacionais)?:?\s+((?:fechad|cerrad|closed|n[ãa]o abr|no abr)[\p{L} ]*)\.?$/iu;

/** "Domingos e feriados: das 6h às 13h". */
const OPEN_ON =
  /^(\p{L}[\p{L}ª, -]*?)(?:,| e| y| and) (feriados?|festivos|(?:bank |public )?holidays)(?: nacionais)?:?,?\s+([^.]*\d[^.]*)\.?$/iu;

/** "Domingo e feriado Fechado": the day for the table, and a sentence about holidays. */
function withoutHolidays(text: string): string[] {
  const [, day = '', holidays = '', closed = ''] = CLOSED_ON.exec(text) ?? [];
  const [, days = '', also = '', open = ''] = OPEN_ON.exec(text) ?? [];
  if (DAY.test(days) && !DAY.test(open)) return [`${days}: ${open}`, `${also[0]!.toUpperCase()}${also.slice(1)}: ${open}`];
  if (!day || !DAY.test(day)) return [text];
  const low = closed.toLowerCase();
  return [`${day}: ${low}`, `${holidays[0]!.toUpperCase()}${holidays.slice(1)}: ${low}`];
}

/** "Lunes cerrado (peluquería)": of a part of the house, the rest of which may be open. */
const OF_PART_IN_BRACKETS =
  /\((?:s[óo]lo? |apenas |somente |solamente |only )?(?!(?:exce|salvo|menos|feriado|festivo|holiday|almo|lunch|cerrad|fechad|closed|manh|tarde|noite|noche|ma[ñn]ana|morning|afternoon|evening)\p{L}*)\p{L}{3,}(?: \p{L}{2,}){0,2}\)\.?$/iu;
/** "24/7 emergencies", "plantão 24 horas": when somebody comes outside the hours. */
const URGENT = /^(?:24\s?(?:\/\s?7|h(?:oras|s)?)|(?:atendimento de )?emerg|(?:atendimento de )?urg|plant[ãa]o|guardia)/iu;
const BEFORE_URGENT = new RegExp(`\\s+[·•|–—]\\s+(?=${URGENT.source.slice(1)})`, 'iu');

/** Hours for a table, in figures; and sentences about days that say no hours: "Sábado só com hora marcada". */
export function hoursInWords(hours: string, lang: string): { table: string; notes: string[]; label: string } {
  const own = LANGUAGES.find((language) => lang.toLowerCase().startsWith(language)) ?? 'pt';
  const language = [own, ...LANGUAGES].find((one) => hoursInFigures(hours, one) !== hours) ?? own;
  const sentences = hoursInFigures(hours, language)
    .split(/\.\s+(?=\p{Lu})/u)
    .flatMap((text) => text.split(BEFORE_URGENT))
    .filter(Boolean)
    .flatMap(withoutHolidays)
    .map((text, _, all) => withMorning(withOpening(text, all[0]!), all[0]!, language));
  const isUntimed = (text: string) => DAY.test(text) && !CLOCK_OR_CLOSED.test(text);
  const isOfBracket = (text: string) => OF_PART_IN_BRACKETS.test(text) && !sentences.every((one) => OF_PART_IN_BRACKETS.test(one));
  // "Saturday, till we sell out. Closed Sunday": a table of the closed days alone would leave Saturday out.
  const isNote = (text: string) =>
    isUntimed(text) ||
    isOfBracket(text) ||
    (URGENT.test(text) && !DAY.test(text)) ||
    (OF_HOLIDAYS.test(text) && !DAY.test(text)) ||
    (!/\d/.test(text) && CLOCK_OR_CLOSED.test(text) && (OF_HOLIDAYS.test(text) || sentences.some(isUntimed)));
  return {
    table: sentences.filter((text) => !isNote(text)).join('. '),
    notes: sentences.filter(isNote).map((text) => text.replace(/(?<![.!?])$/, '.')),
    label: LABELS[language],
  };
}

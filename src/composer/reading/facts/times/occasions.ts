import { clockOf, clockText, TIME } from '#site/hours/clock.ts';
import { DAY } from '#site/hours/days.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { CAPITALS, isCommon } from '../../name/capitals.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { MONTH as MONTH_GROUP } from './dates.ts';

const MONTH = MONTH_GROUP.replace(/^\(/, '(?:');
const CLOCK = TIME.replace(/\((?!\?)/g, '(?:');
const HOURS = `(?:,?\\s(?:(?:d?as|a las|at|from|de las?|desde las?|,)\\s)?${CLOCK}(?:\\s?(?:-|as|a|to|ate(?: as)?|until|hasta(?: las)?)\\s?(?:las )?${CLOCK})?(?![\\p{L}\\d]))?`;
const NTH =
  '(?:primeir[oa]s?|segund[oa]s?|terceir[oa]s?|quart[oa]s?|ultim[oa]s?|primer[oa]?s?|tercer[oa]?s?|first|second|third|fourth|last|1o|2o|3o|1º|2º|3º|1st|2nd|3rd)';
/** A day without a year, or a recurring one: "dia 14 de dezembro das 10h às 16h", "todo primeiro sábado do mês", "every last Sunday". */
const WHEN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:n?o |el |on )?(?:del? |from )?(?:dias? )?\\d{1,2}(?:º|st|nd|rd|th)?(?:\\s?(?:e|y|and|al?|&|to|ate|-|–)\\s?\\d{1,2}(?:st|nd|rd|th)?)?\\s(?:de |of )?${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d))(?!\\s(?:de\\s|del\\s)?20\\d{2}|,?\\s20\\d{2}|[\\p{L}])|(?:tod[oa]s?(?: [oa]s| l[oa]s)?|every|each|cada|(?:n?o|el|on the|the))\\s(?:${NTH}\\s)?${DAY}(?![\\p{L}])(?:\\s(?:do mes|de cada mes|del mes|of the month|of each month|of every month))?)${HOURS}`,
  'gu',
);
const OF_THE_MONTH = '(?:d[oe] mes|de cada mes|de todo mes|del mes|of the month|of each month|of every month|each month|every month)';
/** A monthly day: no opening day. */
export const MONTHLY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:tod[oa]s?(?: [oa]s| l[oa]s)?|every|each|cada|n?[oa]s?|el|los|on the|the)\\s)?${NTH}(?:\\s(?:e|y|and|&)\\s${NTH})?\\s${DAY}(?![\\p{L}])\\s${OF_THE_MONTH}${HOURS}`,
  'gu',
);
/** Requests to whoever makes the site, and list headings, before an event. */
const ASKED =
  /^(?:(?:please|por favor|we need|i need|we want|precisamos|preciso|queremos|quero|necesitamos|queria)\s)*(?:(?:include|add|show|list|publish|put|publicar|mostrar|colocar|por|incluir|divulgar|publicar|poner|incluyan?)\s)?(?:(?:the|our|o|a|os|as|el|la|los|las|um|uma|un|una|nossa?s?|nosso?s?|nuestr[oa]s?)\s)?(?:(?:calendari?o?|calendar|datas|dates|fechas|agenda|horarios?)\s(?:of|d[aeo]s?|de l[oa]s|del)\s)?/u;
const LEAD =
  /^(?:(?:e|y|and|mas|but|tambem|tambien|also|we also|alem disso|ademas|nossa?|nosso|nuestr[ao]|our|the|as?|os?|um|uma|un|una|el|l[ao]s?|an?|temos|tem|tenemos|hay|ha|have|hold|host|run|we|organizamos|fazemos|realizamos|hacemos|acontece|vai ter|teremos|habra|there is|there's|join us for|participe d[aeo]|venha (?:para|a|ao)|proxim[oa]|next|proximo evento)\s*:?\s+)+/u;
const UNTIL =
  /(?:^|[^\p{L}])(?:by|until|till|before|ate|hasta|antes d[eo]|desde|since|prazo|deadline|promoc\w+|desconto|valid\w*|inauguramos|abrimos|opened|fundad\w+)\s(?:[\p{L}\s]{0,14})$/u;
const NO_TITLE =
  /\b(?:aberto|abrimos|abre|open|opens|closed|fechad\w+|atend\w+|horario|hours|entrega\w*|delivery|whats\w*|tel|telefone|preciso|quero|site|website|pagina|(?:nos )?(?:meet|meets|gather|reun\w+mos|se reunen?|nos juntamos|encontramos|juntamos)$)\b/u;

/**
 * Events of a cause or a gathering on a day without a year, or recurring: a line of the programme, in the owner's words. Without a clock
 * the year is unknown, so the day stays as written.
 */
export function readDays(sheet: Sheet): void {
  readWhen(sheet, WHEN);
}

/** Monthly events of any business: "mutirão no segundo domingo de cada mês, 8h", "work days (first Saturday of each month, 9 to noon)". */
export const readMonthly = (sheet: Sheet): void => readWhen(sheet, MONTHLY);

const BARE_DAY = new RegExp(`^(?:n?o|el|on the|the) ${DAY}$`, 'u');
function readWhen(sheet: Sheet, pattern: RegExp): void {
  for (const sentence of sheet.sentences) {
    let floor = sentence.start;
    for (const match of [...sheet.open.slice(sentence.start, sentence.end).matchAll(pattern)]) {
      const at = sentence.start + match.index;
      const end = at + match[0].trimEnd().length;
      const before = sheet.open.slice(floor, at);
      // "Las fiestas son del 14 al 17, … y paella el domingo": that Sunday, and no other.
      if (floor > sentence.start && BARE_DAY.test(match[0])) continue;
      if (UNTIL.test(before) || moneyIn(sheet, sentence.start, sentence.end).length > 2) continue;
      const cut = Math.max(
        ...[',', ';', ':', '. ', TAKEN].map((sign) => before.trimEnd().lastIndexOf(sign)),
        / (?:e|y|and) /.test(before) && floor > sentence.start ? before.search(/ (?:e|y|and) /) : -1,
      );
      let from = floor + cut + 1;
      from += /^\s*/.exec(sheet.open.slice(from, at))?.[0].length ?? 0;
      from += LEAD.exec(sheet.open.slice(from, at))?.[0].length ?? 0;
      from += ASKED.exec(sheet.open.slice(from, at))?.[0].length ?? 0;
      const title = trimmed(
        sheet.text,
        from,
        at -
          (/(?:\s(?:e|sao|son|sera[on]?|seran|acontece|vai|vao|va|van|will be|is|es|are|n?o|n?a|on|em|el))?[\s(–-]*$/u.exec(
            sheet.open.slice(from, at),
          )?.[0].length ?? 0),
      );
      const words = sheet.folded.slice(title.start, title.end).split(/\s+/).filter(Boolean);
      if (words.length === 0 || words.length > 8 || title.end - title.start < 3 || NO_TITLE.test(words.join(' '))) continue;
      if (sheet.open.slice(title.start, title.end).includes(TAKEN)) continue;
      const clocks = [...match[0].matchAll(new RegExp(`(?<![\\p{L}\\d])${CLOCK}(?![\\p{L}\\d])`, 'gu'))]
        .map((time) => clockOf(time[0]))
        .filter((clock) => clock !== undefined);
      const timed = /\d ?(?:h|:|am|pm)/.test(match[0]) ? clocks.slice(-2) : [];
      const where = placeAfter(sheet, end, sentence.end);
      const [start, stop] = timed.length === 2 ? timed : [timed[0]];
      record(sheet, title.start, title.end, {
        kind: 'class',
        days: [],
        when: sheet.text.slice(at, end).replace(/^(?:n?[oa]|on|el|the)\s+/i, ''),
        ...(start ? { start: clockText(start) } : {}),
        ...(stop ? { end: clockText(stop) } : {}),
        ...(where ? { who: where.text } : {}),
      });
      floor = where?.end ?? end;
      take(sheet, from, end);
      // An address stays readable for the map; here it is only repeated.
      if (where && !sheet.open.slice(end, where.end).includes(TAKEN)) take(sheet, end, where.end);
    }
  }
}

const BEGINS =
  '(?:largada(?: \\p{L}+)?|concentracao|abertura(?: dos portoes)?|portoes|inicio|salida|comienzo|puertas|start|starts|doors|gates|kick-?off)';
const STARTS = new RegExp(
  `(?:dia |el |on )?(?:${DAY},? (?:dia )?)?(?<date>\\d{1,2}(?:º|st|nd|rd|th)?\\s(?:de |of )?${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?)(?!\\p{L}|,? (?:de )?20\\d\\d)(?<starts>(?:,\\s(?:e\\s)?${BEGINS}\\s(?:as |at |a las |a )?${CLOCK}(?![\\p{L}\\d]))+)`,
  'gu',
);

/**
 * "quero um site pra corrida …, dia 22 de agosto, largada 19h na orla": the day of the ordered event, which the order itself does not show.
 */
export function readStarts(sheet: Sheet, judged: readonly ClauseReading[]): void {
  for (const match of [...sheet.open.matchAll(STARTS)]) {
    const { date = '', starts = '' } = match.groups ?? {};
    const sentence = sheet.sentences.find(({ start, end }) => match.index >= start && match.index < end);
    if (!judged.some(({ start, act }) => act === 'wish' && sentence && start >= sentence.start && start <= match.index)) continue;
    const end = match.index + match[0].length;
    const from = end - starts.length;
    const at = match.index + match[0].indexOf(date);
    const where = placeAfter(sheet, end, sentence?.end ?? end);
    const parts = [...starts.matchAll(new RegExp(`(${BEGINS})\\s(?:as |at |a las |a )?(${CLOCK})(?![\\p{L}\\d])`, 'gu'))];
    for (const [n, part] of parts.entries()) {
      const [whole, title = '', time = ''] = part;
      const start = from + part.index;
      const clock = clockOf(time);
      const said = sheet.text.slice(start + whole.length - time.length, start + whole.length).trim();
      record(sheet, start, start + title.length, {
        kind: 'class',
        days: [],
        when: `${sheet.text.slice(at, at + date.length)}, ${said}`,
        ...(clock ? { start: clockText(clock) } : {}),
        ...(where && n === parts.length - 1 ? { who: where.text } : {}),
      });
    }
    take(sheet, match.index, end);
  }
}

/** "salão da escola Zilda", complete up to a punctuation mark. */
const PLAIN_PLACE = /^\p{Ll}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,5}(?=\s*(?:[,;:)\n]|\.(?:\s|$)|$))/u;

/** "no Parque Barigui", "at St Mary's Hall": the venue, with its preposition. */
function placeAfter(sheet: Sheet, at: number, limit: number): { text: string; end: number } | undefined {
  const lead = /^\s*,?\s*(?=(?:n[oa]|em|na sede|in|at|en|en el|en la)\s)/u.exec(sheet.folded.slice(at, limit));
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const preposition = /^(?:n[oa]s?|em|in|at|en)\s(?:the |el |la )?/u.exec(sheet.folded.slice(start, limit))?.[0] ?? '';
  const rest = sheet.text.slice(start + preposition.length, limit);
  const name = new RegExp(`^${CAPITALS}(?:, \\d{1,5})?(?:, ${CAPITALS})?`, 'u').exec(rest)?.[0] ?? PLAIN_PLACE.exec(rest)?.[0];
  if (!name || isCommon(name.split(' ')[0] ?? '')) return undefined;
  const end = start + preposition.length + name.length;
  return { text: sheet.text.slice(start, end), end };
}

import { clockOf } from '#site/hours/clock.ts';
import { DAILY, DAY, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { OPENING } from '#site/hours/grammar.ts';
import { HOUR_WORDS } from '#site/hours/marks.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { LONG_MONTH, MONTH as MONTH_GROUP } from './dates.ts';
import { MONTHLY } from './occasions.ts';
import { isSurcharged } from './stated-hours.ts';
import { isOfPerson } from './times-of-things.ts';

const MONTH = MONTH_GROUP.replace(/^\(/, '(?:');
const PART =
  '(?:(?:pela|pelas|a|as|da|na|nas|de la|por las?|en las?|in the|all|early|late) )?(?:manhas?|tardes?|noites?|mananas?|noches?|mornings?|afternoons?|evenings?|nights?|arvos?|madrugadas?|dia todo|dia inteiro|todo el dia|all day|day|الصبح|المسا|العصر|المغرب|الفجر|الضهر|الظهر|الليل|بالليل|العشا)';
/** Conditions on hours in words, outside any clock. */
const TERM =
  "(?:by (?:prior )?appointment(?: only)?|appointments? only|(?:so |somente |apenas |solo )?(?:com|con) (?:hora|horario|cita|turno|agendamento)(?: marcad[oa]| agendad[oa]| previ[oa])?|sob agendamento|cita previa|(?:until|til) (?:it is |they're |we're |we )?(?:sold out|sell out|finished|gone|late|dusk|dark|sunset|sundown)|till (?:sold out|late|dusk|dark|sunset|sundown|it's gone|gone)|ate (?:acabar?|esgotar|escurecer|(?:o )?anoitecer|o ultimo|fechar|tarde|onde der)(?: (?:o|a|os|as) \\p{L}+)?|hasta (?:agotar|acabar|(?:el )?anochecer|que se acabe|tarde|terminar)(?: (?:el|la|existencias|stock)(?: \\p{L}+)?)?|(?:after|before|depois d[aeo]s?|antes d[aeo]s?|despues de(?: las?)?|a partir d[aeo]s?(?: las?)?|بعد|من بعد|قبل)|(?:inclusive|including|incluso|incluindo|menos|exceto|excepto|except|bar|not|ما عدا|عدا|الا)|(?:feriados?|festivos|bank holidays?|public holidays|holidays|natal|christmas|navidad|رمضان)|(?:first|second|third|last|primer[oa]?s?|segundo|ultim[oa]s?|every (?:second|other))|(?:of (?:the|each|every) month|do mes|de cada mes|del mes)|(?:tod[oa]s?(?: [oa]s?)?|cada|every|each|كل))";
const WORD = new RegExp(`(?<part>${PART})(?![\\p{L}])|(?<term>${TERM})(?![\\p{L}])|${HOUR_WORDS}`, 'uy');
/** A figure, a day or a part of the day. */
export const TELLS_TIME = new RegExp(`(?<!\\p{L})(?:\\p{N}|${DAY}|${DAILY}|${WEEKDAYS}|${WEEKEND}|${PART})(?!\\p{L})`, 'u');
/** Kinds of words that make a stretch meaningful. */
const DAYS: readonly string[] = ['day', 'daily', 'weekdays', 'weekend'];
const ENDS: readonly string[] = [...DAYS, 'part', 'term', 'time', 'allday', 'closed'];
const BEGINS =
  /^(?:inclusive|including|incluso|incluindo|menos|exceto|excepto|except|bar|not|of|do mes|de cada|del mes|day|ما عدا|عدا|الا)/;
const REGULAR =
  /(?<![\p{L}])(?:todas?|todos|cada|every|each|toda|كل)(?![\p{L}])|(?:feira|segunda|terca|quarta|quinta|sexta|sabado|domingo|day)s(?![\p{L}])|(?:los|las) /u;

/** "5 to 7 days": how long something takes. */
const PERIOD =
  /^\d{1,3} ?(?:to|a|ate|-|–|or|ou|o|hasta) ?\d{1,3} (?:working |business )?(?:days|dias|weeks|semanas|months|meses|years|anos)(?!\p{L})/u;

/** Hours that do not fit a week, shown as written: "Thu to Sun, 8 until sold out", "segundas e quartas à tarde", "das 8 às 18". */
export function readLooseHours(sheet: Sheet): void {
  let at = 0;
  while (at < sheet.open.length && sheet.facts.filter(({ norm }) => norm.kind === 'hours').length < 4) {
    const found =
      /[\p{L}\d]/u.test(sheet.open[at] ?? '') && !/[\p{L}\d]/u.test(sheet.open[at - 1] ?? ' ') ? stretchFrom(sheet, at) : undefined;
    if (!found) at++;
    else {
      if (isHours(sheet, found) && !isOfPerson(sheet, found) && !PERIOD.test(sheet.folded.slice(found.start, found.end))) {
        const span = trimmed(sheet.text, found.start, found.end);
        record(sheet, span.start, span.end, { kind: 'hours', days: {} }, { must: false });
      }
      // Hours may follow a joining word.
      at = ['and', 'to'].includes(found.kinds[0] ?? '') ? at + 1 : found.end;
    }
  }
}

/** "5,20", "8 €": an amount, no time. */
const PRICED = /^(?:,\d|\s?(?:€|£|euros?|reais|pesos|quid|pounds|dollars?)(?!\p{L}))/u;

interface Stretch extends Span {
  kinds: string[];
}

function stretchFrom(sheet: Sheet, start: number): Stretch | undefined {
  const kinds: string[] = [];
  let at = start;
  let end = start;
  let kept = 0;
  while (at < sheet.open.length && at - start < 160) {
    if (sheet.open[at] === ' ') {
      at++;
      continue;
    }
    // A full stop ends them; a line may continue.
    if (at > start && /[.!?] $/.test(sheet.open.slice(at - 2, at)) && sheet.sentences.some((sentence) => sentence.start === at)) break;
    WORD.lastIndex = at;
    const match = WORD.exec(sheet.open);
    const kind = match?.groups && Object.keys(match.groups).find((name) => match.groups?.[name] !== undefined);
    if (!match || !kind || match[0].length === 0) break;
    // "calabresa 5,20" is a price.
    if (kind === 'time' && (!clockOf(match[0]) || PRICED.test(sheet.open.slice(at + match[0].length)))) break;
    at += match[0].length;
    kinds.push(kind);
    if (ENDS.includes(kind)) {
      end = at;
      kept = kinds.length;
    }
  }
  return kept > 0 ? { start, end, kinds: kinds.slice(0, kept) } : undefined;
}

/** True when words of opening come before the stretch, or when it has recurring days with a time. */
function isHours(sheet: Sheet, { start, end, kinds }: Stretch): boolean {
  const said = sheet.open.slice(start, end);
  const lead =
    sheet.open
      .slice(Math.max(0, start - 44), start)
      .split(/[.;!?\n\ue000]/)
      .at(-1) ?? '';
  const days = kinds.filter((kind) => DAYS.includes(kind)).length;
  const times = kinds.filter((kind) => kind === 'time').length;
  const named = days > 0 || kinds.includes('allday');
  const next = sheet.open.slice(end, end + 12);
  if (
    kinds[0] === 'and' ||
    kinds[0] === 'to' ||
    BEGINS.test(said) ||
    COUNTED_BEHIND.test(next) ||
    COUNTED.test(sheet.open.slice(start, end + 6)) ||
    HALF_DAY.test(said) ||
    /(?:[$€£\d]\s?|[.,])$/.test(sheet.open.slice(Math.max(0, start - 2), start)) ||
    GRADES.test(lead)
  )
    return false;
  // "Visita com agendamento" describes the visit.
  if (kinds.every((kind) => kind === 'term') && /(?:visit\p{L}*|tour|passeios?|entregas?|retiradas?)\s$/u.test(lead)) return false;
  if (isOneOff(sheet, { start, end }) || isSurcharged(sheet.folded, end)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(sheet.text.slice(start, end)) && days + times === 0) return false;
  // "es viernes", "on a Saturday": a single day is no opening hours.
  if (days === 1 && times === 0 && !kinds.some((kind) => kind === 'part' || kind === 'closed') && !REGULAR.test(said)) return false;
  if (days + times === 0 && !kinds.includes('allday') && !/(?:s|ال\S+)(?![\p{L}])|appoint|cita|hora|agend|turno/u.test(said)) return false;
  const hours = sheet.facts.filter(({ norm }) => norm.kind === 'hours').map(({ source }) => source.span);
  // "…, sábados mañana": beside other hours a day needs no word of opening.
  if (
    (days > 0 || kinds.includes('part')) &&
    hours.some((span) => span && (ADJOINS.test(sheet.text.slice(span[1], start)) || ADJOINS.test(sheet.text.slice(end, span[0]))))
  )
    return true;
  const isKnown = hours.length > 0;
  // "Los martes damos taller abierto de 18 a 21": the time of what happens on that day.
  if (!named && kinds.includes('to') && (isKnown || DAY_BEFORE.test(lead))) return false;
  const isOpening = OPENS.test(lead) || (OPENING.test(lead) && !NOT_OPENING.test(lead));
  if ((isKnown && (!isOpening || days + times === 0)) || (!isOpening && NOT_OPENING.test(lead))) return false;
  if (times === 2 && kinds.includes('to') && said.match(HALF)?.length === 2) return true;
  if (days > 1 && kinds.includes('to') && WORKS.test(lead)) return true;
  if (kinds.length === 1 && kinds[0] === 'allday' && !isKnown) return isOpening || (RESCUES.test(sheet.folded) && !LASTS.test(lead));
  if (isOpening)
    return (
      named || times > 1 || kinds.includes('part') || (kinds.includes('term') && (times > 0 || /appoint|agend|cita|hora|turno/.test(said)))
    );
  if (days > 0 && kinds.includes('time') && kinds.includes('to') && times > 1) return !sheet.open.slice(start, end).includes(TAKEN);
  return days > 0 && (times > 0 || kinds.includes('part')) && (days > 1 || REGULAR.test(said));
}
/** A day, and more than a few words after it. */
const DAY_BEFORE = new RegExp(`(?<!\\p{L})(?:${DAY})\\s(?:\\p{L}+\\s){2,}[^.]*$`, 'u');
/** "Gr 8 to 12", "ages 5 to 9" are no hours. */
export const GRADES = /(?<!\p{L})(?:gr|grades?|years?|yrs?|ages?|aged|forms?|levels?|grados?|anos|edades?|series?|niveles?)\s$/u;
/** Emergency trades use "24 horas" as their only hours: "chaveiro urgente … cofre 24 horas". */
const RESCUES = /(?<!\p{L})(?:chaveiros?|cerrajer\p{L}+|locksmith|guinchos?|reboques?|gruas?|borrach\p{L}+|towing)(?!\p{L})/u;
const LASTS = /(?<!\p{L})(?:d[aeo]|em|ate|por|in|within|en|cada|para|pra|hasta|dentro de|prazo|diaria|for|every|mais|,) $/u;
/** A day of a year, of a month, or a season: an event, unless words of opening come before it. */
const ONCE = new RegExp(
  `(?<!\\p{L})(?:dia \\d{1,2}(?![\\d:h])|\\d{1,2}/\\d{1,2}\\s?(?:-|a|ate|to|hasta)\\s?\\d{1,2}/\\d{1,2}|\\d{1,2}(?:º|st|nd|rd|th)?\\s(?:de |of )?${MONTH}(?!\\p{L})|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|(?:of|de|from|until|through|to|till|ate|hasta) ${LONG_MONTH}(?!\\p{L})|through (?:halloween|christmas|thanksgiving|easter))`,
  'u',
);
export function isOneOff({ folded }: Sheet, { start, end }: Span): boolean {
  const said = folded.slice(start, end);
  const lead = folded
    .slice(Math.max(0, start - 44), start)
    .split(/[.;!?\n]/)
    .at(-1);
  MONTHLY.lastIndex = 0;
  return (ONCE.test(said) || MONTHLY.test(said)) && !OPENS.test(lead ?? '');
}
/** "I'm out Tuesday to Saturday": working days of somebody who visits customers. */
const WORKS =
  /(?<!\p{L})(?:(?:i'?m|we'?re|am|are) out|out|working|we work|i work|on the road|trabalh(?:o|amos)|trabaj(?:o|amos)|rodo|rodamos)\s(?:de |from |on )?$/u;
export const OPENS =
  /(?<![\p{L}])(?:atendo|atende|atendemos|atendimento|atencion|atiendo|atendemos|abro|abre|abrimos|abertos?|aberta|abierto|abrimos|funcionamos|horarios?|open|opens|opening|hours|drop-?off|viewing|visits?|visitas?|appointments?|ring|call|chama|liga\p{L}*|llam\p{L}*|phone|answer|respondo|so|somente|دوامنا|الدوام|نفتح|منفتح|فاتحين|بنفتح|المواعيد|مواعيدنا|نبلش)(?![\p{L}])[^\d]{0,30}$/u;
const HALF =
  /\d ?(?:am|pm|a\.m|p\.m)|الصبح|صباحا|بالليل|ليلا|مساء|المسا|الظهر|الضهر|العصر|الفجر|da manha|da noite|da tarde|de la manana|de la tarde|de la noche/g;
const ADJOINS = /^(?:\s*[,;/\n]\s*|\s(?:e|y|i|and|و)\s?)(?:los |as |os |on |nos |aos )?$/;
/** "Roteiro de meio dia e de dia inteiro" */
const HALF_DAY = /^(?:de )?(?:meio|medio)[- ]dia(?! (?:as|a|ate|to|hasta) )/u;
const COUNTED = /\d (?:em cada|out of|de cada)(?: \d|$)/u;
const COUNTED_BEHIND = /^[,.]\d|^\s?(?:anos|years|yrs|anios|meses|months|pessoas|people|personas|%|reais|km|kg)/;
export const NOT_OPENING =
  /(?<![\p{L}])(?:entreg\p{L}+|repart\p{L}+|deliver\p{L}*|collect\p{L}*|sa[ií]das?|salidas?|salimos|saimos|saio|departures?|departs?|leaves?|ensaios?|ensayos?|rehears\p{L}*|treinos?|encontros?|pedidos?|orders?|encomendas?|encargos|توصيل|within|prazo|resposta|response|em ate|parcel\p{L}*|classes|aulas|clases|turmas?)(?![\p{L}])/u;

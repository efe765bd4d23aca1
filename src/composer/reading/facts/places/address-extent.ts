import { DAILY, DAY, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { type Parts, place, splitTown, takePostcode } from './address-parts.ts';
import type { AddressStart } from './address-starts.ts';

const STOP =
  /(?<![\p{L}\d])(?:(?:u\$s|us\$|r\$|[$€£]) ?\d|\d{1,5} ?m(?:2|²)|tel\.?|tels?|telefonos?|telefones?|fone|whats\w*|wpp|zap|cel\.?(?= ?:? ?[(+\d])|celular|celulares|phone|call(?! \d)|e-?mail|correo|instagram|insta|facebook|site|horarios?|hours|open|abert[oa]|abr(?:e|imos)|abiert[oa]|atend(?:e|emos|imento)|atendemos|funciona\w*|de (?:seg|segunda|ter|terca|qua|quarta|qui|quinta|sex|sexta|sab|sabado|dom|domingo|lun|lunes|martes|miercoles|jueves|viernes)|(?:aos?|as|los|on|todo|toda|todos os|todas as) (?:seg|segundas?|ter|tercas?|qua|quartas?|qui|quintas?|sex|sextas?|sab|sabados?|dom|domingos?|lunes|martes|miercoles|jueves|viernes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|(?:das|de las|from) \d|(?:seg|segunda|ter|terca|lun|lunes|tue|tues)\.? (?:a|ate|to)|mon|monday|com|em(?! frente)|where|onde|donde|que|and we|e (?:o|a|uma?|temos|quero)|y (?:el|los|las) resto|and the rest|es una?|is an?|we|our|since|desde|cnpj|هاتف|واتساب|نفتح|يوميا|اتصل)(?![\p{L}])/u;

const DAYS = `(?:${DAY}|${DAILY}|${WEEKDAYS}|${WEEKEND})`;
const CLOCK = '\\d{1,2}(?:[:.h]\\d{0,2})?\\s?(?:[ap]\\.?m\\.?|hs?|horas?|hrs)?';
/** "jueves y viernes de 19 a 23.30", "Saturdays 8am–1pm", "seg a sex 8h-18h": days and their times. */
const HOURS = new RegExp(
  `(?<![\\p{L}\\d])${DAYS}(?:\\.?[\\s,/–-]+(?:(?:a|ao?s?|e|y|to|and|al|ate|hasta|through|thru|till?)\\s)?${DAYS})*\\.?[\\s,:]*(?:(?:de(?: las?)?|d?as|from|desde(?: las?)?|a las?)\\s)?${CLOCK}\\s?(?:a|as|to|-|–|—|ate|hasta|till?|until)\\s?(?:las? |as )?\\d`,
  'u',
);

/** An address as it stands in the text. */
export interface Address {
  span: Span;
  parts: Parts;
}

const MAX_LENGTH = 220;
const MAX_PIECES = 9;
/** The times may stand behind the limit of their days. */
const MAX_HOURS = 40;
/** Countries in which a small town is mentioned with its state or postcode. */
const STATE_COUNTRIES = ['US', 'CA', 'AU', 'GB', 'IE', 'NZ'];

export function addressFrom(sheet: Sheet, { at, english }: AddressStart, until = at + MAX_LENGTH): Address | undefined {
  const { parts, end, pieces } = partsFrom(sheet, at, { limit: limitOf(sheet, at, until), english });
  const written = sheet.text.slice(at, end).replace(/[\s,.;:–-]+$/, '');
  const isSure = /\d|[\u0600-\u06ff]|s\/n/i.test(written) || pieces > 1;
  if (!isSure && !isWhereWeAre(sheet, { start: at, end: at + written.length })) return undefined;
  if (written.length < 6) return undefined;
  // "…, Plano, TX 75074", "…, Wells BA5 2RB": the town may be small.
  if (parts.district && !parts.city && (parts.region || parts.postcode) && STATE_COUNTRIES.includes(sheet.country)) {
    parts.city = parts.district;
    delete parts.district;
  }
  if (!parts.country) parts.country = sheet.country;
  return { span: { start: at, end: at + written.length }, parts };
}

/** "Estamos en la Plaza de la Intendencia", "Praça do Sol, quinta e sexta das 17h às 22h": a place without a number, said to be ours. */
const isWhereWeAre = ({ folded }: Sheet, { start, end }: Span): boolean =>
  (WE_ARE.test(folded.slice(Math.max(0, start - 40), start)) && !/^,? ?\d/.test(folded.slice(end))) ||
  (NO_NUMBER.test(folded.slice(start, end)) && new RegExp(`^[\\s,:(–-]*${HOURS.source}`, 'u').test(folded.slice(end, end + MAX_LENGTH)));
const WE_ARE =
  /(?<!\p{L})(?:(?:estamos|ficamos|nos encontramos|atendemos|atiendo|atendo|(?:nos )?encontr\p{L}+|queda(?:mos)?|fica|funciona\p{L}*)(?: (?:todos|siempre|sempre|aqui|ali|ahi))? (?:en|na|no|em)(?: (?:la|el))?|(?:we are|we['’]re|find us|visit us|located) (?:at|in|on)(?: the)?|(?:find us|visit us|encontre[- ]nos|encuentranos|onde estamos|donde estamos)\s?:) $/u;
const NO_NUMBER = /^(?:praca|pca\.?|plaza|pza\.?|largo|vereda)(?!\p{L})/u;

/** "5º andar Laranja, que é a cor da nossa jaqueta": what is said to be a colour is no part of the way. */
export const COLOUR =
  /(?<=\p{L}|\d) \p{L}{4,}(?: (?:e|y|and) \p{L}{4,})?,? (?:que |which )?(?:eh?|es|sao|son|is|are) (?:(?:as?|os?|las?|los|el|the|our|nossas?|nuestr\p{L}+) ){0,2}(?:cor|cores|color(?:es)?|colou?rs?)(?!\p{L})/u;

/** The furthest that an address can go: its line, its sentence, the next taken words, or words that are no address. */
function limitOf({ text, open, folded, sentences }: Sheet, at: number, until: number): number {
  const stops = ['\n', ';', ': '].map((sign) => text.indexOf(sign, at));
  const sentence = sentences.find((span) => at >= span.start && at < span.end);
  const ends = [...stops, open.indexOf(TAKEN, at)].filter((end) => end >= 0);
  const limit = Math.min(text.length, until, ...ends, ...(sentence ? [sentence.end] : []));
  // From the second word on, so that the end of "Calle" is not read as a word.
  const second = Math.max(at, folded.indexOf(' ', at));
  const rest = folded.slice(second, limit);
  const words = [
    STOP.exec(rest),
    COLOUR.exec(rest),
    HOURS.exec(folded.slice(second, Math.min(limit + MAX_HOURS, sentence?.end ?? limit))),
  ].flatMap((stop) => (stop ? [second + stop.index] : []));
  return Math.min(limit, ...words);
}

function partsFrom(
  sheet: Sheet,
  at: number,
  { limit, english }: { limit: number; english?: number },
): { parts: Parts; end: number; pieces: number } {
  const parts: Parts = {};
  let end = at;
  let pieces = 0;
  for (const piece of piecesOf(sheet.text, at, limit, english)) {
    const written = sheet.text.slice(piece.start, piece.end);
    const isPhone = /^\+?\d[\d ]{8,}$/.test(written);
    if (isPhone || (pieces > 0 && !place(parts, written, sheet))) break;
    if (pieces === 0) {
      end = takeStreet(parts, piece, sheet);
      if (end < piece.end) break;
    }
    end = piece.end;
    pieces++;
    if (pieces > MAX_PIECES) break;
  }
  return { parts, end, pieces };
}

/** Assigns the first piece; returns where the street ends. */
function takeStreet(parts: Parts, piece: Span, sheet: Sheet): number {
  const whole = runOn(sheet, piece);
  const clock = /\s\d{1,2}(?:h\d{0,2}|:\d{2})(?![\d\p{L}])/u.exec(sheet.folded.slice(piece.start, whole));
  const end = clock ? piece.start + clock.index : whole;
  parts.street = sheet.text.slice(piece.start, end);
  takePostcode(parts, parts.street, sheet);
  splitTown(parts, sheet);
  return end;
}

/** "Rua Sergipe com a Rua Bahia" */
export const isCorner = (between: string): boolean =>
  /^[^,.;\n\d]{3,40}\s(?:com|con|x|esq\.?(?:uina)?(?: com| con)?)\s(?:a |o |la |el )?$/.test(between);

export function cornerFrom(sheet: Sheet, at: number, other: AddressStart): Address | undefined {
  const found = addressFrom(sheet, other);
  if (!found) return undefined;
  const lead = /esquina (?:(?:d[aeo]s?|de(?: l[ao]s?)?|entre) )?$/.exec(sheet.folded.slice(Math.max(0, at - 24), at))?.[0].length ?? 0;
  const start = at - lead;
  const street = sheet.text.slice(start, other.at) + (found.parts.street ?? '');
  return { span: { start, end: found.span.end }, parts: { ...found.parts, street } };
}

/** Start of a second whole address after "and": "Rua XV, 500, Blumenau e Av. Central, 90". Two numbered streets are a corner. */
export function secondFrom(folded: string, at: number, next: number): number | undefined {
  const between = folded.slice(at, next);
  const joint = /\s(?:e|y|and|&|ou|or)\s(?:(?:outra |otra |another )?(?:n[ao]|em|en(?: la)?|at|in|on)\s)?$/.exec(between);
  const isNumbered = /^(?:calle|carrera|cra\.?|cl\.?)\s?\d/;
  if (!joint || !/\d|s\/n/.test(between) || isNumbered.test(between) || isNumbered.test(folded.slice(next))) return undefined;
  return at + joint.index;
}

/** Continuations after a house number without a comma: "casa 12", "loja B", "centro", "em frente a lotérica", a town. */
const GOES_ON =
  /^ ?(?:,? ?(?:[a-z]|bis)(?![\p{L}\d]| (?:casa|gente|loja|esquina|partir))|,? ?(?:n[ºo°.]* ?)?\d{1,5}(?![\d.,:h])|(?:sala|sl|loja|lj|apto?|bloco|bl|andar|casa|box|galpao|local|int|piso|depto|fundos|terreo|suite|unit|floor|edificio|edif?|galeria|cj|conj|conjunto|ap|sobreloja|km)\.? ?\S{1,12}|centro(?![\p{L}])|(?:bairro|barrio|vila|jardim|jd|col\.?|colonia|setor|conjunto|urb\.?) \S+(?: d[aeo]s? \S+)?|(?:em|en|in|no|na|d[aeo]|del?|of|on|e|y|esquina|con|com) \p{L}+|entre (?:(?:las? )?\S+ ){1,2}(?:e|y) (?:la )?\S+|(?:ao lado|do lado|al lado|em frente|enfrente|frente|perto|proximo|cerca|atras|esquina|esq\.|casi|next to|near|opposite|behind)(?: (?:d[aeo]s?|del?|a|al|the|com|con))? \S+(?: d[aeo]s? \S+)?)/u;

/** End of an address that runs on without a comma, with its number and its other parts. */
function runOn(sheet: Sheet, { start, end }: Span): number {
  const written = sheet.folded.slice(start, end);
  // "شارع الحمام كيلو قطايف دينار": a street has two words, or continues with the words beside it.
  const arabic =
    /^(?:\d{1,5} )?[\u0600-\u06ff]+ [\u0621-\u064a]+(?: (?:ال|بن |ابن |ابو |عبد )[\u0621-\u064a]+){0,2}(?: (?:برج|عماره|بنايه|مجمع|مبني|كلم|كم|ط|الطابق|الدور|فوق|جنب|قرب|مقابل|حذا|خلف|قباله) ?(?:[\u0621-\u064a]+|\d+)(?: ال[\u0621-\u064a]+)?)*/u.exec(
      written,
    );
  if (arabic && written.split(' ').length > 4) return start + arabic[0].length;
  const number = /^(?:(?:unit|suite|flat|shop|studio) \w+,? )?\d|(?<![\p{L}\d])(?:\d{1,5}|s\/n)(?![\d\p{L}])/u.exec(written);
  if (!number || /^\d/.test(written) || written.split(' ').length < 6) return end;
  let at = start + number.index + number[0].length;
  for (let guard = 0; guard < 6 && at < end; guard++) {
    const more = GOES_ON.exec(sheet.folded.slice(at, end))?.[0] ?? /^ \p{Lu}[\p{L}.'-]+/u.exec(sheet.text.slice(at, end))?.[0];
    if (!more) break;
    at += more.length;
  }
  const left = sheet.text.slice(at, end);
  return /^ \p{Ll}/u.test(left) || /^ \p{Lu}+ \p{Lu}+/u.test(left) ? at : end;
}

/** The stretches between commas, spaced dashes and bars. */
function piecesOf(text: string, start: number, end: number, english?: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  const separator = /\s*(?:,|،|;|\||·|\s[-–—]\s|\s?[-–—]\s|\()\s*|\)/g;
  separator.lastIndex = english ?? start;
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) spans.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (english && spans.length === 0) {
    // Nothing but "Rd" and a new thought: the address ends at its street.
    const rest = text.slice(english, end);
    // "7 Otley Rd Headingley": one or two capitalised words before a break are the part of town.
    const quarter = /^ (\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?)(?=[.,;\n]|$)/u.exec(rest)?.[1];
    if (quarter && !isCommon(quarter.split(' ')[0] ?? ''))
      return [
        { start, end: english },
        { start: english + 1, end: english + 1 + quarter.length },
      ];
    if (!/^\s*(?:,|-|–|\(|[A-Z]{2} \d|Suite|Ste|Unit|Apt|#)/.test(rest))
      return [{ start, end: text[english - 1] === '.' ? english - 1 : english }];
  }
  if (from < end) spans.push({ start: from, end });
  return spans
    .map((span) => ({ start: span.start, end: span.end - (/[\s.]*$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0) }))
    .filter((span) => span.end > span.start);
}

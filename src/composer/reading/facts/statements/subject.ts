import type { Span } from '../../sentences.ts';
import { type Item, LINKED_AT_END } from '../items/item.ts';
import { BREAK } from '../items/offer-words.ts';
import type { Money } from '../prices/money.ts';
import type { Sheet } from '../sheet.ts';

const VERBS =
  'es|é|is|are|son|são|sale|salen|sai|saem|dura|duran|duram|usually|normally|começa|começam|empieza|empiezan|starts?|runs?|lasts?|takes?|vale|valen|valem|cuesta|cuestan|custa|custam|costs?';
const SUBJECT = new RegExp(
  `^(?:(?:e|y|and|mas|pero|but)\\s)?(?:(?:el|la|los|las|os?|as?|the|our|nuestr[oa]s?|noss[oa]s?)\\s)?(\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,3}?)\\s(?:${VERBS})\\s`,
  'iu',
);
const NO_SUBJECT =
  /^(?:it|that|this|there|he|she|they|we|you|i|what|who|ele|ela|isso|isto|aqui|hoje|eso|esto|esta|este|ello|todo|tudo|se|si|if|quando|cuando|when|prices?|precos?|precios?)(?![\p{L}])/u;

/** Subject of a sentence: "El tour" of "El tour es todos los días a las 9, dura tres horas, vale $65.000 por persona". */
export function subjectOf(sheet: Sheet, { start, end }: Span): Span | undefined {
  const found = SUBJECT.exec(sheet.text.slice(start, end));
  if (!found?.[1]) return undefined;
  const from = start + found[0].toLowerCase().lastIndexOf(found[1].toLowerCase());
  const span = { start: from, end: from + found[1].length };
  const said = sheet.folded.slice(span.start, span.end);
  return NO_SUBJECT.test(said) || said.search(BREAK) >= 0 || !isOpen(sheet, span) ? undefined : span;
}

/** Free, or the name of a thing with hours of its own: "El recorrido es de martes a domingo a las 11, cuesta …". */
function isOpen({ open, folded, facts }: Sheet, { start, end }: Span): boolean {
  const isTimed = facts.some(({ norm, source: { span } }) => norm.kind === 'class' && span && span[0] <= start && span[1] >= end);
  return isTimed || open.slice(start, end) === folded.slice(start, end);
}

const BY_VERB = /(?:^|[\s,;])(?:vale|valen|valem|cuesta|cuestan|custa|custam|costs?|sale(?: a| en)?|sai(?: por| a)?|is|es|é)\s*$/iu;
const JOINED = /\s(?:e|y|and)$/u;
const SAYS = new RegExp(`\\s(?:${VERBS})\\s`, 'u');

/** True when the words before a price only describe a thing named before: "dura tres horas, vale", "half an hour and costs". */
export function isPredicate(sheet: Sheet, item: Item | undefined, floor: number, { span, norm, measure }: Money): boolean {
  const lead = sheet.text.slice(floor, span.start);
  const part = lead.split(/[,;:\n]/).at(-1) ?? '';
  if (!item) return BY_VERB.test(lead) && part.trim().split(/\s+/).length <= 2;
  const isCounted = /^\s(?:an?|per)\s$/.test(sheet.folded.slice(span.end, item.name.start));
  if (isCounted) return true;
  const isMeasure = item.name.start >= span.start && item.name.start < Math.max(measure ?? 0, item.price?.span.end ?? span.end);
  const said = sheet.text.slice(item.name.start, item.name.end);
  const isVerbPhrase = JOINED.test(said) && !SAYS.test(said);
  return (isMeasure && (norm.per !== undefined || measure !== undefined || BY_VERB.test(lead))) || (isVerbPhrase && BY_VERB.test(lead));
}

/** "u-pick or $5 a pound if we pick it": the difference between two prices of one thing. */
const CONDITION = /^\s((?:if |when |se |si |quando |cuando )?\p{L}[^,;.:\n()\d\ue000]{1,30}?)(?=\s(?:or|ou|o|e|y|and)\s|\s*[,;.\n)]|\s*$)/u;
export function conditionAfter(sheet: Sheet, at: number, ceiling: number): { text: string; end: number } | undefined {
  const found = CONDITION.exec(sheet.open.slice(at, ceiling))?.[1];
  const end = at + 1 + (found?.replace(LINKED_AT_END, '').length ?? 0);
  return found && found.split(' ').length <= 4 ? { text: sheet.text.slice(at + 1, end), end } : undefined;
}

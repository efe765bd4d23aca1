import type { Span } from '../../sentences.ts';
import { hasWords, type Item, wordsOf } from '../items/item.ts';
import { BREAK, CONDITION, DISCOUNT } from '../items/offer-words.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';
import type { Money } from './money.ts';

/** The condition of a price: "até 10kg", "para quem é do distrito", "adulto", "pareja", "todo dia", "na parede". */
const HOLDS =
  /^(?:(?:ate|de|acima de|abaixo de|a partir de|mais de|menos de|hasta|mas de|arriba de|menos de|up to|over|under|above|from|between|entre)\s(?:r\$ ?|[$€£] ?)?\d|(?:para|pra|p\/|for)\s(?!(?:pedir|reservar|agendar|cada|levar)(?!\p{L}))\p{L}|(?:[oa]s|los|las|the)\s\d{1,2}\s(?:dias?|days?|horas?|hours?|noites?|noches?)|(?:adult|estudante|student|estudiante|crianca|child|kid|nin[oa]|soci[oa]|member|alun[oa]|alumn[oa]|pareja|casal|couple|individual|idos[oa]|jubilad|avuls[oa]|inteira|meia|antecipad|anticipad|baixa|alta|low season|high season|dia de semana|fim de semana|weekday|weekend|feriado|todo dia|todos os dias|every day|\d{1,2} ?(?:vezes|veces|times|x)\s(?:na|por|a la|a)\s(?:semana|week)|(?:uma|duas|tres|una|dos|two|three|once|twice) (?:vez|vezes|veces|times)?\s?(?:na|por|a la|a) (?:semana|week)|(?:no|na|nos|nas|en el|en la|en|on the)\s\p{L}{3,})\p{L}*)/u;
/** Between a condition and the next price. */
const NEXT =
  /^(.*?)(?:\s*[,;/]\s*|\s+)(?:(?:e|y|and|ou|or|mas|pero)\s)?(?:(?:depois|despues|then|after that)\s)?(?:(?:por|a|sai|fica|e|es|is)\s)?$/u;
const LATER = /(?:^|[\s,;])(depois|despues|after that|then|na hora|no dia|en puerta)\s(?:(?:sai|fica|e|es|is|por)\s)?$/u;
const UNTIL = /^(?:ate|hasta|until|before|antes de?)\s\d/u;
const MAX_HEAD = 7;
const MAX_TOLD = 60;

/**
 * "Diária R$ 95 até 10kg, R$ 115 de 10 a 25kg, R$ 140 acima de 25": one thing with a price for each condition. Undefined where a price has
 * no condition behind it.
 */
export function conditionedPrices(
  sheet: Sheet,
  sentence: Span,
  moneys: readonly Money[],
): { items: Item[]; from: number; to: number } | undefined {
  for (let first = 0; first + 1 < moneys.length; first++) {
    const found = rowFrom(sheet, sentence, moneys, first);
    if (found) return found;
  }
  return undefined;
}

function rowFrom(
  sheet: Sheet,
  sentence: Span,
  moneys: readonly Money[],
  first: number,
): { items: Item[]; from: number; to: number } | undefined {
  const lead = moneys[first];
  const head = lead && headBefore(sheet, first > 0 ? (moneys[first - 1]?.span.end ?? sentence.start) : sentence.start, lead);
  if (!lead || !head) return undefined;
  const items: Item[] = [];
  for (let n = first; n < moneys.length; n++) {
    const money = moneys[n] as Money;
    const next = moneys[n + 1];
    const at = amountEnd(sheet, money);
    const told = conditionAt(sheet, at, next?.span.start ?? sentence.end, next !== undefined);
    const isLater = items.length > 0 && items.every(({ note }) => UNTIL.test(note?.toLowerCase() ?? ''));
    const later = isLater ? LATER.exec(sheet.folded.slice(moneys[n - 1]?.span.end ?? at, money.span.start))?.[1] : undefined;
    if (!told && !later) break;
    const end = told ? at : money.span.end;
    items.push({ name: head, price: { ...money, span: { start: money.span.start, end } }, extra: false, note: told?.text ?? later ?? '' });
    if (!next || !told?.goesOn) break;
  }
  const last = items.at(-1)?.price?.span.end;
  return items.length >= 2 && last !== undefined ? { items, from: first, to: first + items.length } : undefined;
}

/** The end of the amount itself, without the conditions that the reader of amounts has joined to it. */
export function amountEnd({ folded }: Sheet, { span }: Money): number {
  const amount = /^(?:.*?\d[\d.,]*(?: ?mil)?(?:\s?(?:reais|€|euros?|pesos|pounds))?)/u.exec(folded.slice(span.start, span.end))?.[0];
  return amount ? span.start + amount.replace(/[.,]$/, '').length : span.end;
}

function conditionAt(sheet: Sheet, at: number, ceiling: number, hasNext: boolean): { text: string; goesOn: boolean } | undefined {
  const said = sheet.folded.slice(at, ceiling);
  if (DISCOUNT.test(said)) return undefined;
  const open = said.replace(/^[\s(]+/u, '');
  if (!HOLDS.test(open)) return undefined;
  const whole = hasNext ? NEXT.exec(said)?.[1] : /^[^.,;\n]*/u.exec(said)?.[0];
  // "R$ 60 adulto, R$ 35 estudante, isento": what follows the last condition is no part of it.
  const part = whole === undefined ? undefined : hasNext ? whole : whole.replace(/\s(?:e|y|and|mas|pero)\s.*$/u, '');
  if (part === undefined || part.length > MAX_TOLD || /[.;\n]/.test(part.trim()) || /,\s.*,\s/.test(part)) return undefined;
  const span = trimmed(sheet.text, at, at + part.length);
  const text = sheet.text.slice(span.start, span.end);
  // "R$ 60 adulto, estudante R$ 35": the next thing has its name before its price.
  const between = hasNext ? said.slice(part.length) : '';
  if (!hasWords(text) && !/\d/.test(text)) return undefined;
  return { text, goesOn: hasNext && !/\p{L}{4,}/u.test(between.replace(/depois|despues|after that|then/u, '')) };
}

/** The few words before the first price, without its label's colon. */
function headBefore(sheet: Sheet, floor: number, { span }: Money): Span | undefined {
  const said = sheet.open.slice(floor, span.start);
  const cut = Math.max(...[...said.matchAll(/[.;\n]|,(?=\s)|\ue000/gu)].map(({ index }) => index + 1), 0);
  const body = said.slice(cut);
  const label = /^\s*(\p{L}[^:]{2,40}):\s+(\p{L}.*)?$/u.exec(body);
  // "Barracas: aluguel R$ 180 …" keeps both; "Valores: diária R$ 95" only the thing.
  const from = floor + cut + (label?.[2] && GENERAL.test(label[1] ?? '') ? body.indexOf(label[2]) : 0);
  const rest = sheet.open.slice(from, span.start).replace(/(?:\s(?:e|es|is|a|por|de|custa|cuesta|sai|sai a|fica|cobro))*[\s:=–-]*$/u, '');
  const talk = [...rest.matchAll(BREAK)].map(({ index, 0: word }) => index + word.length).at(-1) ?? 0;
  const name = trimmed(sheet.text, from + talk, from + rest.length);
  const article = /^(?:o|a|os|as|el|la|los|las|the|um|uma|un|una)\s/u.exec(sheet.folded.slice(name.start, name.end))?.[0].length ?? 0;
  const span2 = { start: name.start + article, end: name.end };
  const words = sheet.folded.slice(span2.start, span2.end);
  if (!hasWords(words) || wordsOf(words).length > MAX_HEAD || words.includes(TAKEN) || CONDITION.test(words) || GENERAL.test(words))
    return undefined;
  return span2;
}
const GENERAL = /^(?:valor(?:es)?|precos?|precios?|prices?|rates?|tarifas?|tabela|investimento|cobro|cobramos|custa|custo|sai|de|por)$/u;

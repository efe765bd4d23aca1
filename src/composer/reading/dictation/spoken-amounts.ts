import { fold } from '../fold.ts';
import type { Span } from '../sentences.ts';
import {
  CHARGES_AT_END,
  CONDITION_AFTER,
  COUNTED_AFTER,
  FREE,
  NEVER_AFTER,
  NUMBERED_BEFORE,
  PRICED_BY_VERB,
  THING_AFTER,
  THING_BEHIND,
  UNIT_AFTER,
} from './price-signs.ts';

/** An amount of a list, or "grátis" in its place. */
export interface SpokenAmount extends Span {
  /** End of the amount with its unit and condition. */
  whole: number;
  byVerb: boolean;
}

const FIGURE = '(?:r\\$ ?|[$€£] ?)?\\d{1,6}(?:\\.\\d{3})*(?:,\\d{1,2})?(?: mil)?';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/:#-])(?:(?:(?:de|entre|from|between|desde) )?${FIGURE} (?:a|to|ate|hasta|e|and|y) (?=\\d{2})${FIGURE}(?! ?(?:itens|pessoas))|${FIGURE})(?![\\d:%ºª]|[hx](?!\\p{L})| ?%|[.,/-]\\d)|(?<!\\p{L})${FREE}`,
  'gu',
);
const MONEY_AFTER =
  /^ (?:reais|real|contos?|pilas?|pratas?|pesos?|lucas|soles|euros?|dollars?|bucks|pounds?|quid|pence|centavos?|mil)(?!\p{L})/u;

/** The amounts of a stretch without marks that its own words make prices; `folded` by `spoken`. */
export function amountsIn(folded: string, { start, end }: Span): SpokenAmount[] {
  const found: SpokenAmount[] = [];
  for (const match of folded.slice(start, end).matchAll(NUMBER)) {
    const at = start + match.index;
    const last = found.at(-1);
    if ((last && last.whole > at) || isOfPhone(folded, at, at + match[0].length)) continue;
    const number = at + (rises(match[0]) ? match[0] : (/^\D*\d[\d.,]*/u.exec(match[0])?.[0] ?? match[0])).length;
    const isFree = !/\d/.test(match[0]);
    const to = number + (isFree ? 0 : (MONEY_AFTER.exec(folded.slice(number, end))?.[0].length ?? 0));
    const before = folded.slice(Math.max(start, at - 40), at);
    const byVerb = isFree || PRICED_BY_VERB.test(before);
    const byCharge = CHARGES_AT_END.test(before);
    const rest = folded.slice(to, end);
    const unit = isFree || /^ (?:por|per) (?:cento|ciento)(?!\p{L})/u.test(rest) ? 0 : (UNIT_AFTER.exec(rest)?.[0].length ?? 0);
    const isSure = isFree || to > number || unit > 0 || /^(?:r\$|[$€£])/u.test(match[0]);
    if (NEVER_AFTER.test(rest)) continue;
    if (!isSure && !byVerb && NUMBERED_BEFORE.test(before)) continue;
    if (!isSure && !byCharge && COUNTED_AFTER.test(rest) && !(byVerb && /^ \p{L}+(?<!s)(?!\p{L})/u.test(rest))) continue;
    if (!isSure && !byVerb && !isNamed(before, rest)) continue;
    let whole = to + unit;
    const more = () => (CONDITION_AFTER.exec(folded.slice(whole, end)) ?? EACH.exec(folded.slice(whole, end)))?.[0].length ?? 0;
    for (let length = isFree ? 0 : more(); length > 0; length = more()) whole += length;
    found.push({ start: at, end: to, whole, byVerb });
  }
  return found;
}

const EACH = /^ (?:cada um|cada una?|each)(?!\p{L})/u;

/** "37 99821 4476" */
const isOfPhone = (folded: string, start: number, end: number): boolean =>
  /^[ -]\d{3,}/u.test(folded.slice(end)) || (/\d{2}[ -]$/u.test(folded.slice(0, start)) && /^\d{3,}/u.test(folded.slice(start)));

/** Folded, and with the verb of "o corte é 40" as "h", apart from the joint of "corte e barba 40". */
export function spoken(text: string): string {
  const folded = fold(text);
  if (!/[áéíóúâêôãõç]/iu.test(text)) return folded.replace(/ e (?=\d)/gu, ' h ');
  return folded.replace(/(?<!\p{L})e(?!\p{L})/gu, (one, at: number) => (/é/iu.test(text[at] as string) ? 'h' : one));
}

/** "de 80 a 160", not "150 até 10 km". */
function rises(range: string): boolean {
  const [low = 0, high] = (range.match(/\d[\d.,]*/gu) ?? []).map((figure) => Number(figure.replace(/\./gu, '').replace(',', '.')));
  return high === undefined || high > low;
}

/** A bare number beside a noun: "cabresto 85", "85 o par", at the end of the stretch, before the next thing. */
function isNamed(before: string, rest: string): boolean {
  if (before.trim() === '' || /\p{L}\s(?:e|y|and|ou|or)\s$/u.test(before)) return THING_BEHIND.test(rest);
  const isBeside = /(?:\p{L}{3}|(?<!\p{L})(?!(?:d[aeo]|em|n[ao]|[ao]s|ou|se|so|el|la|en|of|to|in|an)\s)\p{L}{2})\s$/u.test(before);
  return isBeside && (rest.trim() === '' || THING_AFTER.test(rest) || /^ (?:e|y|and|so|to)(?: |$)/u.test(rest));
}

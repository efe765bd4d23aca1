import type { Sheet } from '../sheet.ts';

const VESSEL =
  '(?:potes?|potinhos?|frascos?|vidros?|garrafas?|latas?|pacotes?|sacos?|saquinhos?|caixas?|bisnagas?|baldes?|botes?|bolsas?|botellas?|cajas?|tarros?|paquetes?|jars?|bottles?|bags?|packs?|box(?:es)?|tins?|tubs?|blocks?|buckets?)';
/** Names that say only how much: "pote 500g", "3 lb", "200g block". */
export const MEASURE = new RegExp(
  `^(?:(?:o|a|el|la|the|um|uma|un|una|an?) )?(?:${VESSEL} (?:d[eo] |of |con |com )?)?(?:\\d+(?:[.,]\\d+)?|half an?|mei[oa]|medi[oa]) ?(?:g|gr|gramas?|gramos?|kg|kilos?|quilos?|ml|l|lts?|litros?|lit(?:er|re)s?|lbs?|pounds?|oz|ounces?|pints?|gallons?)(?: ${VESSEL})?$`,
  'u',
);
const SOLD =
  "(?:(?:vend\\p{L}+|tem(?:os)?|tenemos|hay|ofre\\p{L}+|oferec\\p{L}+|produz\\p{L}+|we sell|i sell|sell|we have|there is|there['’]s) (?:(?:tambem|tambien|also) )?(?:(?:o|a|os|as|el|la|los|las|the|our|nosso|nossa|meu|minha|nuestr[oa]) )?)";
/** "também vendo o mel, |pote 500g", "…, e própolis, |frasco 30ml": the thing named right before its measure. */
const NAMED_AHEAD = new RegExp(
  `(?:(?<!\\p{L})${SOLD}|(?:\\d|reais|pesos|euros?|dollars|pounds) ?[,;]? (?:(?:e|y|and) )?(?:(?:o|a|el|la|the) )?|(?<=\\d)[,;] (?:(?:e|y|and) )?)(\\p{L}{3,}(?: (?:de |do |da |del |of )?\\p{L}{3,}){0,2})(?:,| (?:em|en|in))\\s+(?:(?:o|a|el|la|the|um|uma|un|una) )?$`,
  'u',
);

export function thingBefore({ text, folded }: Sheet, at: number): { text: string; start: number } | undefined {
  const found = NAMED_AHEAD.exec(folded.slice(0, at));
  if (!found?.[1]) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  return { text: text.slice(start, start + found[1].length), start };
}

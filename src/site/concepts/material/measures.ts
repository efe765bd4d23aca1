import type { Material, Offer } from '../material.ts';
import { firstPricedOffers } from '../priced.ts';

export type Quantity = 'area' | 'mass' | 'volume' | 'time';

/** An offer with a measure in its name. */
export interface Measured {
  offer: Offer;
  /** The name split around its measure: "Casa no Taquaral", "312 m²". */
  before: string;
  measure: string;
  after: string;
  /** In square metres, grams, millilitres or minutes. */
  value: number;
  quantity: Quantity;
}

const UNITS: readonly (readonly [RegExp, Quantity, number])[] = [
  [/^(?:m²|m2|mts2|metros quadrados|metros cuadrados|sqm)$/i, 'area', 1],
  [/^(?:kg|quilos?|kilos?)$/i, 'mass', 1000],
  [/^(?:g|gr|gramas?|gramos?|grams?)$/i, 'mass', 1],
  [/^(?:l|lt|litros?|lit(?:er|re)s?)$/i, 'volume', 1000],
  [/^(?:ml)$/i, 'volume', 1],
  [/^(?:cl)$/i, 'volume', 10],
  [/^(?:min|mins|minutos?|minutes?|دقيقة)$/i, 'time', 1],
  [/^(?:h|hs|hrs?|horas?|hours?)$/i, 'time', 60],
];
const MEASURE =
  /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s*(m²|m2|mts2|metros quadrados|metros cuadrados|\p{L}{1,8})(?![\p{L}\d²])(?:\s?(\d{2})(?!\d))?/giu;

/** The measure in a name; the last one where there are several. */
function measureIn(offer: Offer): Measured | undefined {
  for (const { 0: measure, 1: number, 2: unit, 3: minutes, index } of [...offer.name.matchAll(MEASURE)].reverse()) {
    const known = UNITS.find(([pattern]) => pattern.test(unit!));
    if (!known || (minutes && unit!.toLowerCase() !== 'h')) continue;
    // "Mini (hasta 5 kg)", "10-25 kg": a limit in brackets and a range are no measure of the thing.
    const ahead = offer.name.slice(0, index);
    if (/\([^)]*$/.test(ahead) || /\d\s?[-–a]\s?$/.test(ahead)) continue;
    const value = Number(number!.replace(',', '.')) * known[2] + Number(minutes ?? 0);
    if (!(value > 0)) continue;
    const before = ahead.replace(/[\s,(–-]+$/u, '');
    const after = offer.name.slice(index + measure.length).replace(/^[\s,)–-]+/u, '');
    return { offer, before, measure, after, value, quantity: known[1] };
  }
  return undefined;
}

/** Offers of one group with measures of one kind, smallest first. */
export function measuresOf(material: Material, quantities: readonly Quantity[]): Measured[] {
  const measured = firstPricedOffers(material).flatMap((offer) => measureIn(offer) ?? []);
  const quantity = quantities.find((one) => measured.filter((found) => found.quantity === one).length >= 2);
  return measured.filter((found) => found.quantity === quantity).sort((one, other) => one.value - other.value);
}

import { shownPrice } from './shown-price.ts';

/** "entrega: jd america grátis, vila nova 5, centro 7" */
const LED = /^((?:taxas? de )?(?:entregas?|delivery|frete|envios?|busc[oa]\p{L}*[^:]{0,20})\s?:\s)(.+)$/isu;
/** An area and its cost, at the end of a part of the list or before the rest of it. */
const AREA = /^(\p{L}[\p{L}.\s]{2,40}?)\s(\d{1,3}(?:[.,]\d{2})?|gr[aá]tis|free|sin costo)(?=$|\s(?:outr|demais|otr|resto|other))(.*)$/iu;
const MIN_AREAS = 2;

/** The fees of a delivery, area by area, each with its currency; the areas in the case of names. Undefined for any other sentence. */
export function shownFees(text: string, currency: string, country: string, nameOf: (text: string) => string): string | undefined {
  const [, lead = '', list = ''] = LED.exec(text) ?? [];
  const parts = list.split(/,\s+/);
  const areas = parts.filter((part) => AREA.test(part)).length;
  if (areas < MIN_AREAS || !/\d/.test(list)) return undefined;
  const shown = parts.map((part) => {
    const [whole, area = '', cost = '', rest = ''] = AREA.exec(part) ?? [];
    if (!whole) return part;
    const fee = /^\d/.test(cost) ? shownPrice(cost, currency, country) : cost;
    return `${nameOf(area)} ${fee}${rest.trim() ? `, ${rest.trim()}` : ''}`;
  });
  return `${lead}${shown.join(', ')}`;
}

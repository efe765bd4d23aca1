import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown } from '../../gazetteer.ts';
import type { Sheet } from '../sheet.ts';

const POSTCODES = [
  /(?:cep:? ?)?\b\d{5}-\d{3}\b|\bcep:? ?\d{8}\b/,
  /\bc\.? ?p\.?:? ?\d{4,5}\b/,
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/,
  /\b[a-z]\d[\dw] ?[a-z\d]{4}\b/,
  /\b\d{4}-\d{3}\b/,
  /(?<=\b(?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy),? )\d{5}(?:-\d{4})?\b/,
  /(?<=[a-z](?: ?-)? )\d{3} ?\d{3}$/,
  /^\d{5}(?= [a-z])|^\d{5}$|^[a-z]\d{4}[a-z]{0,3}$/,
];

const COMPLEMENT =
  /^(?:sala|sl|loja|lj|apto?|apartamento|bloco|bl|andar|conj|conjunto|cj|galpao|casa|piso|local|interior|int|exterior|ext|despacho|depto|departamento|suite|ste|unit|floor|fl|flat|shop|room|oficina|of|terreo|sobreloja|edificio|ed|edif|torre|box|lote|lt|quadra|qd|km|n|no|num|s\/n|sn|planta|bajo|puerta|pta|esc|nave|manzana|mz|level|building|bldg|\d{1,2}(?:do|er|ero|ro|to|mo|vo|no|ta|da|ra)\.? (?:piso|planta|andar)|\d+[ºªo°]?\s*(?:andar|piso|floor|planta|nd|rd|st|th)|\d+[ºª°]|شقه|طابق|مبني|محل|بنايه|الطابق)(?![\p{L}\d])\.?/u;

const LANDMARK =
  /^(?:ao lado|proximo|perto|em frente|entre|esquina|junto|frente|al lado|do lado|enfrente|atras|detras|al fondo|ao fundo|fundos|nos fundos|subindo|depois|antes|above|over|below|under|inside|dentro|by the|by|cerca|a (?:uma|duas|tres|una|dos|\d+(?:[.,]\d)?) ?(?:(?:quadra|cuadra)s?|km|kms|metros?|m|min\p{L}*)|next to|near|opp\.?(?= )|opposite|across|behind|beside|corner of|between|in front|بجانب|بجوار|مقابل|قرب|بالقرب|امام|خلف|فوق|جنب|قباله|حذا|يم)(?![\p{L}])/u;

export interface Parts {
  street?: string;
  district?: string;
  city?: string;
  region?: string;
  postcode?: string;
  country?: string;
  landmark?: string;
}

/** "rua treze de maio 455 Campina Grande": the town behind the house number. */
export function splitTown(parts: Parts, { country }: Sheet): void {
  const [, street = '', behind = ''] =
    /^(.*\s\d{1,5}(?:,? (?:sala|sl|loja|lj|apto?|casa|box|bloco)\.? \S{1,5})?(?:,? centro)?) (\p{Lu}\p{Ll}.*)$/u.exec(parts.street ?? '') ??
    [];
  if (!behind || !isTown(behind, country)) return;
  parts.street = street;
  parts.city = behind;
}

export function takePostcode(parts: Parts, written: string, sheet: Sheet): string {
  const folded = fold(written);
  for (const pattern of POSTCODES) {
    const match = pattern.exec(folded);
    if (!match || parts.postcode) continue;
    if (pattern === POSTCODES[2] && !['GB'].includes(sheet.country) && !/^[A-Z]/.test(written.slice(match.index))) continue;
    parts.postcode = written.slice(match.index, match.index + match[0].length).replace(/^(?:CEP|cep|Cep|C\.? ?P\.?|c\.? ?p\.?):? ?/, '');
    return `${written.slice(0, match.index)} ${written.slice(match.index + match[0].length)}`.trim();
  }
  return written;
}

const COUNTY =
  /(?:shire|folk|sex)$|^(?:kent|surrey|devon|cornwall|cumbria|dorset|somerset|powys|gwynedd|clwyd|dyfed|fife|rutland|(?:co\.?|county) \p{L}+)$/u;
const OF_A_STREET = /(?<!\p{L})(?:street|road|lane|quay|avenue|terrace|row|yard|farm|mill|estate|works)$/u;
const isOnlyHouse = ({ street = '', district, city }: Parts): boolean =>
  !district && !city && (!/\d/.test(street) || /^(?:barn|unit|flat|studio|workshop|shop|suite|office|room|stall) \w{1,4}$/iu.test(street));

/** "The Slip, West Street, …", "Barn 3, Quanea Farm, …" */
function addToStreet(parts: Parts, rest: string): boolean {
  if (!isOnlyHouse(parts) || !OF_A_STREET.test(fold(rest))) return false;
  parts.street = `${parts.street}, ${rest}`;
  return true;
}

/** "Ely, Cambridgeshire CB7 5TJ": the county beside the postcode. */
function addCounty(parts: Parts, rest: string): boolean {
  if (!parts.postcode || parts.region || !(parts.city || (parts.district && COUNTY.test(fold(rest))))) return false;
  parts.city ??= parts.district as string;
  if (parts.city === parts.district) delete parts.district;
  parts.region = rest;
  return true;
}

/** Assigns a part to its field; false when it does not look like a part of an address. */
export function place(parts: Parts, written: string, sheet: Sheet): boolean {
  const folded = fold(written);
  if (LANDMARK.test(folded)) {
    parts.landmark = written;
    return true;
  }
  const [, centre, town = ''] = /^([Cc]entro) d[eo] (\p{Lu}.+)$/u.exec(written) ?? [];
  if (centre && isTown(town, sheet.country)) {
    parts.district = centre;
    parts.city = town;
    return true;
  }
  // "…, 5h30 às 21h", "…, seg a sex" are hours.
  if (/^(?:d?as )?\d{1,2}(?:h|:\d{2})/.test(folded)) return false;
  // "…, 3 dorm" counts rooms.
  if (/^\d{1,4} ?(?:dorm\p{L}*|quartos?|suites?|vagas?|banheiros?|habitaciones|ambientes?|bed\p{L}*|baths?|m2|m²)(?!\p{L})/u.test(folded))
    return false;
  if (/^\d{5}$/.test(folded) && !parts.postcode && /\d/.test(parts.street ?? '')) {
    parts.postcode = written;
    return true;
  }
  if (/^(?:\d{1,6}|\d{1,2}\.\d{3})[a-z]?$/.test(folded) || COMPLEMENT.test(folded)) {
    if (written.split(/\s+/).length > 6) return false;
    if (!parts.district && !parts.city) parts.street = `${parts.street}, ${written}`;
    return true;
  }
  let rest = takePostcode(parts, written, sheet).trim();
  if (!rest) return true;
  if (
    rest.split(/\s+/).length > 6 ||
    (/^[a-zà-ÿ]/.test(rest) &&
      !/^(?:bairro|col|colonia|barrio|vila|jardim|jd|centro|downtown|in|the|finca|sitio|chacara|fazenda|granja|hacienda|rancho|parcela|povoado|distrito|comunidade|edificio|galeria)\b/.test(
        fold(rest),
      ) &&
      !findCity(rest))
  )
    return false;
  const state = /(?:^|[\s/-])([A-Z]{2,3})$/.exec(rest)?.[1];
  if (state && countriesOfState(state).length > 0) {
    parts.region = state;
    rest = rest.slice(0, -state.length).replace(/[\s/,-]+$/, '');
    if (!rest) return true;
  }
  const region = findRegion(rest);
  if (region && (parts.city || !findCity(rest, sheet.country))) {
    parts.region ??= rest;
    return true;
  }
  if (addToStreet(parts, rest) || (rest !== written && addCounty(parts, rest))) return true;
  const quarter = /^bairro\s+(?=\p{L})/iu.exec(rest)?.[0].length;
  if (quarter && !parts.district) parts.district = rest.slice(quarter);
  else if (findCity(rest, sheet.country) || (parts.region && parts.district && !parts.city) || (state && !parts.city)) parts.city = rest;
  else if (!parts.district) parts.district = rest.replace(/^(?:bairro|col\.?|colonia|barrio)\s+/i, '');
  else if (!parts.city) parts.city = rest;
  else return false;
  return true;
}

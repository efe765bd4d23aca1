import { findRegion } from './reading/gazetteer.ts';

export interface AddressParts {
  street?: string;
  city?: string;
  region?: string;
  postcode?: string;
}

const POSTCODE =
  /(?:\bCEP:?\s*)?\(?(\b(?:\d{5}-\d{3}|\d{4}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d{4}[A-Z]{3}|\d{4,5}))\)?(?![\d.])/u;
const BRITISH = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const COUNTRY =
  /^(?:Bra[sz]il|Chile|Argentina|M[ée]xico|Espa[ñn]a|Spain|Portugal|Uruguay|Colombia|Per[úu]|Paraguay|Ireland|England|Scotland|Wales|U\.?K\.?|United Kingdom|U\.?S\.?A\.?)$/u;
const COUNTY = /^(?:Co\.?|County) \p{Lu}/u;
const isRegion = (piece: string): boolean => /^\p{Lu}{2,3}$/u.test(piece) || COUNTY.test(piece) || findRegion(piece) !== undefined;

/** The parts of an address in one line: its last words are the town, then the region; the street is all before them. */
export function addressParts(address: string): AddressParts {
  const pieces = address.split(/,\s*|\s+[-–—·]\s+|(?<=\p{L})\/(?=\p{Lu}{2}\b)/u).filter(Boolean);
  const parts: AddressParts = {};
  while (pieces.length > 1) {
    const piece = pieces.pop()!;
    const [whole = '', code] = POSTCODE.exec(piece) ?? [];
    if (code && !parts.postcode) parts.postcode = code;
    // "44100 Albarracín (Teruel)".
    const [, town, province] = /^(.{2,}?)\s*\((\p{Lu}[^()\d]+)\)$/u.exec(piece.replace(whole, '').trim()) ?? [];
    if (town && !parts.region) {
      Object.assign(parts, { city: town, region: province });
      break;
    }
    const rest = (code ? piece.replace(whole, '') : piece).trim();
    if (rest === '' || COUNTRY.test(rest)) continue;
    const before = pieces.at(-1)!;
    // "(1648) Tigre, Buenos Aires", "Hebden Bridge, West Yorkshire HX7 8EH".
    const isBehindTown = /^\(?\d{4,5}\)? \p{L}/u.test(before) || (BRITISH.test(code ?? '') && pieces.length > 1 && !/\d/.test(before));
    // "sentido Feira de Santana": a direction is no town.
    if (/^\p{Ll}/u.test(rest)) {
      pieces.push(piece);
      break;
    }
    if (!parts.region && (isRegion(rest) || isBehindTown) && pieces.length > 1) parts.region = rest;
    else if (/\d/.test(rest)) {
      pieces.push(piece);
      break;
    } else {
      parts.city = rest;
      break;
    }
  }
  const end = pieces.reduce((at, piece) => address.indexOf(piece, at) + piece.length, 0);
  return { ...(end > 0 && { street: address.slice(0, end) }), ...parts };
}

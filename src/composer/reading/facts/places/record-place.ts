import { pinnedBefore } from '../../drawn-labels.ts';
import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown, spelledTown, stateBehind, statesOfMunicipality } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet } from '../sheet.ts';
import { isLowState } from '../times/low-state.ts';
import { type Found, isPersonAt, known, longestRegion } from './towns.ts';

/** Records the place with its continuation: ", CA", " - MG", ", Jalisco", " em Belo Horizonte". `lead` are the words before it. */
export function recordPlace(sheet: Sheet, found: Found, lead = ''): void {
  const { start, end } = found;
  const text = /^\p{Lu}.*(?![a-zA-Z])\p{L}/u.test(found.text) ? found.text : (spelledTown(found.text, sheet.country) ?? found.text);
  // "com a professora Helena": a person with the name of a town.
  if (isPersonAt(sheet.folded, start)) return;
  // "Terreno no Laranjal 12x30": a size.
  if (/\d ?x ?\d/i.test(text)) return;
  const parted = quarterAndTown(text, sheet.country, lead);
  if (parted) {
    const [district, town] = parted;
    record(
      sheet,
      start,
      end,
      { kind: 'place', district, city: town, country: sheet.country },
      { must: false, share: true, text: `${district}, ${town}` },
    );
    return;
  }
  const city = findCity(text, sheet.country);
  const { region, inside, quarter, stop } =
    stateOf(sheet, found) ?? continuation(sheet, end, isTownByItself(sheet, { ...found, text }, lead));
  const isKnownRegion = region && countriesOfState(region).length + (findRegion(region) ? 1 : 0) > 0;
  const country = isKnownRegion && !city ? (findRegion(region)?.country ?? sheet.country) : sheet.country;
  const isCity =
    (Boolean(city) && (!inside || city?.country === sheet.country) && !/colonia|barrio|bairro/.test(lead)) ||
    (country === 'BR' && statesOfMunicipality(text).length > 0 && !/bairro/.test(lead)) ||
    (!inside && !/bairro|barrio|colonia|centro|حي/.test(lead) && (Boolean(region) || !['pt'].includes(sheet.language)));
  const exact = sheet.text.slice(start, end) === text;
  const quarterPinned = isCity && !inside && !region ? pinnedQuarter(sheet, found) : undefined;
  if (quarterPinned) {
    const { start: from, end: to } = quarterPinned;
    record(sheet, start, to, { kind: 'place', city: text, district: sheet.text.slice(from, to), country }, { must: false });
    return;
  }
  record(
    sheet,
    start,
    inside || (region && exact) ? stop : end,
    {
      kind: 'place',
      ...(isCity && !inside ? { city: text } : { district: text }),
      ...(inside ? { city: inside.text } : {}),
      ...(quarter ? { district: quarter } : {}),
      ...(region ? { region } : {}),
      country,
    },
    { must: false, share: true, ...(exact && !inside && !region ? {} : { text }) },
  );
}

/** "em Lagoa Santa, Vespasiano e Confins": a town of any size, in the state of the next; "em Boa Viagem, Recife" is a part of it. */
function isTownByItself({ country, text: whole }: Sheet, { text, end }: Found, lead: string): boolean {
  if (findCity(text, country)) return true;
  if (!/(?<!\p{L})(?:em|en|in|around)\s/u.test(lead) || QUARTER.test(fold(text)) || !isTown(text, country)) return false;
  const next = /^,\s+(\p{L}[\p{L}'’ ]+?)(?=,| (?:e|y|and) |[.;\n]|$)/u.exec(whole.slice(end, end + 40))?.[1] ?? '';
  return country !== 'BR' || statesOfMunicipality(next).some((state) => statesOfMunicipality(text).includes(state));
}

const QUARTER = /^(?:jardim|vila|parque|conjunto|setor|residencial|alto|villa|colonia|barrio|bairro) /u;
/** "em vila mariana sao paulo", "barrio alberdi cordoba": the part of town and the town, told without a mark. */
function quarterAndTown(text: string, country: string, lead: string): [quarter: string, town: string] | undefined {
  if (isTown(text, country) || !(QUARTER.test(fold(text)) || /bairro|barrio|colonia/.test(lead))) return undefined;
  const words = text.split(' ');
  const least = QUARTER.test(fold(text)) ? 2 : 1;
  const from = words.findIndex((_, n) => n >= least && isTown(words.slice(n).join(' '), country) && words.slice(n).join('').length > 3);
  const town = from > 0 ? words.slice(from).join(' ') : '';
  return town ? [words.slice(0, from).join(' '), spelledTown(town, country) ?? town] : undefined;
}

/** "📍 Córdoba Capital - Nueva Córdoba": behind the town, the part of it. */
function pinnedQuarter({ text }: Sheet, { start, end }: Found): Span | undefined {
  if (pinnedBefore(text, start)?.trim() !== '') return undefined;
  const [lead = '', name = ''] =
    /^(?: [Cc]apital)?(?:,| ?[-–|•·])\s?(\p{Lu}[\p{L}.'’]+(?: (?:d[aeo]s? |del? |la )?\p{Lu}[\p{L}.'’]+){0,3})(?=\s*(?:\n|$))/u.exec(
      text.slice(end, end + 60),
    ) ?? [];
  return name ? { start: end + lead.length - name.length, end: end + lead.length } : undefined;
}

/** Words that follow a place. */
interface Continuation {
  stop: number;
  region?: string;
  /** The city that the place is in. */
  inside?: Found;
  /** The part of town. */
  quarter?: string;
}

const JOINT = /^(?:\s*(?:,|-|–|\/|\(|،)\s*(?:(?:em|in|en)\s+)?|\s+(?:em|in|en|d[eo]|da|في)\s+)/;
const NEXT_NAME = /^[\p{Lu}\u0600-\u06ff][\p{L}.]*(?:\s(?:d[eoa]s?\s)?[\p{Lu}\u0600-\u06ff][\p{L}.]*){0,3}/u;

/** "em Exu PE": the state needs no comma. */
function stateOf({ text, country }: Sheet, { end, text: town }: Found): Continuation | undefined {
  const state = country === 'BR' ? stateBehind(text.slice(end, end + 30), town) : undefined;
  return state && { region: state.state, stop: end + state.end };
}

function continuation(sheet: Sheet, end: number, isCity: boolean): Continuation {
  const joint = JOINT.exec(sheet.text.slice(end, end + 8))?.[0];
  if (!joint) return { stop: end };
  const next = end + joint.length;
  const name = NEXT_NAME.exec(sheet.text.slice(next, next + 40))?.[0];
  const region = regionAt(sheet, next, { joint, name });
  if (region) return region;
  const inside = isCity && (/\(/.test(joint) || isOneOfSeveral(sheet, next)) ? undefined : insideOf(sheet, next);
  if (inside) return { stop: inside.end, inside };
  // "en Valencia (Ruzafa)": the part of town.
  const isQuarter = isCity && name && /\($/.test(joint.trim()) && sheet.text[next + name.length] === ')';
  return { stop: end, ...(isQuarter ? { quarter: name } : {}) };
}

function regionAt(sheet: Sheet, at: number, { joint, name }: { joint: string; name: string | undefined }): Continuation | undefined {
  const code = /^[A-Za-z]{2,3}(?![\p{L}\d])/u.exec(sheet.text.slice(at))?.[0];
  const isState = code && (/^[A-Z]+$/.test(code) ? countriesOfState(code).length > 0 : isLowState(sheet, at, code));
  if (isState && !/\s(?:em|in|en|de|do|da)\s/.test(joint)) return { region: code.toUpperCase(), stop: at + code.length };
  const region = name && longestRegion(name);
  return region ? { region, stop: at + region.length } : undefined;
}

/** "Santo André, São Bernardo e São Caetano", "Osasco, Barueri, Carapicuíba e Jandira": towns side by side are not inside one another. */
function isOneOfSeveral(sheet: Sheet, at: number): boolean {
  const second = known(sheet, at);
  if (!second) return false;
  const after = sheet.text.slice(second.end, second.end + 8);
  const third = /^\s*,\s/u.exec(after)?.[0].length;
  return (
    /^(?:\s*,)?\s(?:e|y|and|&)\s\p{L}/u.test(after) ||
    (third !== undefined &&
      known(sheet, second.end + third) !== undefined &&
      !longestRegion(sheet.text.slice(second.end + third).split(/[,.\n]/u)[0] ?? ''))
  );
}

/** The city of a district; "Fortaleza, Lima Souto Advogados" continues with a name. */
function insideOf(sheet: Sheet, at: number): Found | undefined {
  const found = known(sheet, at);
  return found && /^ \p{Lu}\p{Ll}/u.test(sheet.text.slice(found.end)) ? undefined : found;
}

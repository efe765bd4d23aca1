import { isHours } from '../page/customer-facts.ts';
import { LANDMARK } from './landmark.ts';
import type { Line } from './line.ts';

/** A town and state on a line of their own, below a street. */
const TOWN =
  /^\p{Lu}[\p{L} .'’-]{2,40}(?:,| [-–/·]|\/)\s*\p{L}[\p{L} .'’-]{1,30}(?:\/\p{Lu}{2})?(?:(?:[ ,]+|\s[-–·]\s)[\d-]{5,10})?$|^\d{5} \p{Lu}[\p{L} .'’-]{2,40}(?: \(\p{Lu}[\p{L} .'’-]+\))?$|^(?:CEP:? ?)?\d{5}-\d{3}[ ,–-]+\p{Lu}[\p{L} .'’-]{2,40}(?:[-–/, ]+\p{Lu}{2})?$|^\p{Lu}[\p{L} .'’-]{2,40}(?:, \p{Lu}[\p{L} .'’-]{2,30})?,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u;
export const POSTCODE = /^(?:CEP:? ?)?\d{5}(?:-\d{3})?(?:\s[-–])?\s|\s[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^(?:CEP:? ?)?\d{5}-\d{3}$/;
/** "(entrada pelo porão)": the way to the door. */
const IN_BRACKETS = /^\([^()]+\)$/;
/** "Empresarial Boa Viagem Center, sala 603", between a street and its town. */
const INSIDE =
  /^[\p{L}\d][^:!?@]{0,50}(?<!\p{L})(?:sala|salas|loja|conj(?:unto)?s?\.?|andar|bloco|apto\.?|box|quiosque|local|piso|planta|oficina|suite|unit|floor) (?:n[º°o.]* ?)?\d[\d/]*[a-z]?(?:\s[–-]\s\p{L}[\p{L} ]{2,30})?$/iu;
/** "Mitre 305, (1648) Tigre, Buenos Aires". */
const BY_POSTCODE = /^\p{Lu}[\p{L} .'’-]{2,40} \d{1,5}, \(?[A-Z]?\d{4}\p{Lu}{0,3}\)? \p{Lu}[\p{L} .'’-]+(?:, \p{Lu}[\p{L} .'’-]+)?$/u;
/** "Pasaje Gálvez 173, Cerro Alegre", "BR-116 Sul, km 431": streets and roads of other names. */
const ROAD = /^(?:(?:pasaje|passagem|camino|ruta|viela|vereda|manzana|sítio)\s\p{L}.{0,60}\d|[A-Z]{2}-\d{2,3}\b.{0,30}\bkm\.? ?\d)/iu;
/** "Estación Fluvial, boletería 9": a place within a house, above its street. */
const WITHIN = /^\p{Lu}[\p{L} .'’-]{2,40}, \p{L}{2,15} \d{1,4}$/u;
const MAX_PART = 40;
const MIN_PARTS = 3;

type Texts = readonly Pick<Line, 'text' | 'level'>[];

/** The line below a street, where it is a town; words in brackets between them lead to the door. */
export function townBelow(address: string | null, lines: Texts): string {
  const at = address ? lines.findIndex(({ text }) => text === address) : -1;
  if (at < 0) return addressByPostcode(lines).town;
  const below = lines.slice(at + 1, at + 3).map(({ text }) => text);
  const [inside = '', under = ''] = below;
  if (INSIDE.test(inside) && TOWN.test(under) && !TOWN.test(inside) && !LANDMARK.test(under)) return `${inside}, ${under}`;
  const found = IN_BRACKETS.test(below[0] ?? '') ? below[1] : below[0];
  return TOWN.test(found ?? '') && !LANDMARK.test(found!) ? found! : '';
}

const MAX_ROAD = 110;

function addressByRoad(lines: Texts): string {
  const at = lines.findIndex(({ text }) => ROAD.test(text) && text.length < MAX_ROAD);
  if (at < 0) return '';
  const written = lines[at]!.text;
  const road = written.replace(/\s*\([^()]*\)\.?$/, '');
  return [road, townBelow(written, lines)].filter(Boolean).join(', ');
}

function addressByPostcode(lines: Texts): { text: string; town: string } {
  const at = lines.findIndex(({ text }) => BY_POSTCODE.test(text));
  if (at < 0) return { text: '', town: '' };
  const { text } = lines[at]!;
  const above = lines[at - 1]?.text ?? '';
  const town = /\d{4}\p{Lu}{0,3}\)? ([^,]+)/u.exec(text)?.[1] ?? '';
  return { text: WITHIN.test(above) ? `${above}, ${text}` : text, town };
}

/** "The Old Creamery," above "Ballycorrig Cross," above "Co. Tipperary": lines that go on after a comma. */
function addressByCommas(lines: Texts): string {
  const isPart = (text: string) =>
    text.length < MAX_PART && /^[\p{Lu}\d]/u.test(text) && !/[.!?:@]|\d{4}[- ]\d{3}/.test(text.slice(3)) && !isHours(text);
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && lines[end]!.text.endsWith(',') && isPart(lines[end]!.text)) end++;
    const last = lines[end]?.text ?? '';
    if (end - at + 1 >= MIN_PARTS && isPart(last) && !last.endsWith(','))
      return [...lines.slice(at, end), { text: last }].map(({ text }) => text.replace(/,$/, '')).join(', ');
    at = end;
  }
  return '';
}

/** "Barn 3, Quanea Farm", above a town with its postal code: an address without a word for its street. */
function addressByTown(lines: Texts): string {
  const isPlace = (text: string) =>
    text.length < MAX_ROAD / 2 && /^[\p{Lu}\d]/u.test(text) && /,|\d/.test(text) && !/[.!?:@]|\d{4}/.test(text) && !isHours(text);
  const at = lines.findIndex(({ text }, n) => n > 0 && CODED.test(text) && TOWN.test(text) && isPlace(lines[n - 1]!.text));
  return at < 0 ? '' : `${lines[at - 1]!.text.replace(/,$/, '')}, ${lines[at]!.text}`;
}
const CODED = / [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|\d{5}-\d{3}|^\d{5} /;

/** "Güemes 2417, entre Ricchieri y Suipacha, Rosario", under the heading of where a house is: a street without a word for it. */
function addressByHeading(lines: Texts): string {
  const at = lines.findIndex(({ text, level }, n) => level === undefined && NUMBERED.test(text) && isUnder(lines, n));
  const { text = '' } = lines[at] ?? {};
  return text.length < MAX_ROAD && !isHours(text) ? text.replace(/\.$/, '') : '';
}
const isUnder = (lines: Texts, at: number): boolean => {
  const above = lines.slice(Math.max(0, at - 3), at).findLast(({ level }) => level !== undefined);
  return OF_PLACE.test(above?.text ?? '');
};
const NUMBERED = /^(?:\p{Lu}[\p{L}.'’]*\s(?:(?:d[aeo]s?|del?|la|los|las|y)\s)?){1,4}\d{1,5}(?=,|\.?$)/u;
const OF_PLACE =
  /^(?:d[óo]nde (?:estamos|queda\p{L}*|encontrarnos)|onde (?:estamos|fica\p{L}*|nos encontrar)|(?:nuestra |nossa |our )?(?:direcci[óo]n|ubicaci[óo]n|localiza[çc][ãa]o|endere[çc]o|address|location)|where (?:to find us|we are|are we)|find us|visit us|vis[íi]tanos)[:.?]?$/iu;

/** "Galeria Pio X, loja 23 – Centro", in the line above its street. */
const houseAbove = (address: string | null, lines: Texts): string => {
  const above = lines[lines.findIndex(({ text }) => text === address) - 1]?.text ?? '';
  return INSIDE.test(above) ? above : '';
};

/** The street with the town below it; else an address whose lines say so themselves. @param written as it stands on the page. */
export function joinedAddress(street: string | undefined, written: string | null, ways: readonly Texts[]): string {
  if (street) {
    const town = ways.map((lines) => townBelow(written, lines)).find(Boolean) ?? '';
    const inside = ways.map((lines) => houseAbove(written, lines)).find((text) => text && !street.includes(text)) ?? '';
    return [street, inside, street.includes(town) ? '' : town.replace(/\s·\s/g, ' - ')].filter(Boolean).join(', ');
  }
  return (
    ways
      .map(
        (lines) =>
          addressByPostcode(lines).text ||
          addressByRoad(lines) ||
          addressByCommas(lines) ||
          addressByTown(lines) ||
          addressByHeading(lines),
      )
      .find(Boolean) ?? ''
  );
}

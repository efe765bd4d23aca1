import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion } from '../../gazetteer.ts';
import { isFirstName, isWord } from '../../learned/kinds.ts';
import type { Sheet } from '../sheet.ts';
import { type Found, isName, isThing, known, longestRegion, lowerCase } from './towns.ts';

/** Max words into the text for a town in the introduction. */
const HEAD_WORDS = 14;

/**
 * "boi na brasa açougue dourados ms", "zumba com a tati ourinhos": without capitals, a town by its state, or by a spelling unlike any other
 * word.
 */
export function lowTown(sheet: Sheet): Found | undefined {
  if (!lowerCase(sheet.text) && /\p{Ll}/u.test(sheet.text.slice(0, 200))) return undefined;
  const words = [...sheet.open.slice(0, 600).matchAll(/(?<![\p{L}\d@#.-])\p{L}{3,}/gu)].slice(0, HEAD_WORDS);
  for (const { index } of words) {
    const found = known(sheet, index);
    if (!found || isName(sheet, found)) continue;
    const state = /^,?\s?[-/(]?\s?(\p{L}{2})(?!\p{L})/u.exec(sheet.text.slice(found.end, found.end + 6))?.[1]?.toUpperCase();
    if (state && countriesOfState(state).includes(sheet.country)) return found;
    const said = fold(sheet.text.slice(found.start, found.end));
    if (said.length > 4 && !said.split(' ').every((word) => isWord(word, sheet.language))) return found;
  }
  return undefined;
}

/** A street of that name, a bread, a prize won there. */
const NO_TOWN_OF_OURS =
  /(?<!\p{L})(?:rua|av\.?|avenida|calle|estilo|pao|queijo|concurso|concurs[oa]s|premio|medalha|medalla|campeonato|concours|contest|award|prize|medal|championship)\s(?:(?:d[aeo]s?|del?|of|in|em|en|at)\s)?$/u;

const isBehindForeign = ({ folded }: Sheet, at: number): boolean => NO_TOWN_OF_OURS.test(folded.slice(Math.max(0, at - 24), at));

/** "Goiânia, setor Campinas", "bairro Santa Catarina": a part of town with a town's name. */
const isQuarter = ({ folded }: Sheet, { start }: Found): boolean =>
  /(?<!\p{L})(?:setor|bairro|vila|jardim|jd\.?|parque|pq\.?|conjunto|residencial|colegio|escola|rio)\s$/u.test(
    folded.slice(Math.max(0, start - 14), start),
  );

/** "Maria do Rosário": a town's name within a person's. */
const isSurname = ({ text }: Sheet, { start }: Found): boolean => {
  const first = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:d[aeo]s?|del?) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return first !== undefined && isFirstName(fold(first));
};

/** "cachoeira bahia", "Barcelos Amazonas": a town with the name or the letters of its state right behind it, wherever it is said. */
export function withState(sheet: Sheet): Found | undefined {
  for (const { index } of sheet.open.slice(0, 1500).matchAll(/(?<![\p{L}\d@#.-])\p{L}{4,}/gu)) {
    const found = known(sheet, index);
    if (!found || isName(sheet, found) || isQuarter(sheet, found) || isThing(sheet, found)) continue;
    const behind = /^,? ((?:\p{L}+ ?){1,3})/u.exec(sheet.text.slice(found.end, found.end + 40))?.[1]?.trim() ?? '';
    const region = longestRegion(behind);
    if (region && region.length > 3 && findRegion(region)?.country === sheet.country && !isBehindForeign(sheet, index)) return found;
  }
  return undefined;
}

const LARGE_CITIES: readonly string[] = [
  'Curitiba',
  'Recife',
  'Fortaleza',
  'Brasília',
  'Campinas',
  'Florianópolis',
  'Goiânia',
  'Lisboa',
  'Madrid',
  'Barcelona',
  'Bogotá',
  'Monterrey',
  'Guadalajara',
  'London',
];

/** A larger city without a preposition: "dentista curitiba", "Crumb, Leeds". */
export function knownAnywhere(sheet: Sheet): Found | undefined {
  for (const { index, 0: word } of sheet.open.slice(0, 3000).matchAll(/(?<![\p{L}\d@#.-])[\p{L}]{3,}/gu)) {
    // Hebrew writes "in" as a letter before the name.
    const found = known(sheet, index) ?? (word.startsWith('ב') ? known(sheet, index + 1) : undefined);
    if (!found || found.text.length < 4 || isQuarter(sheet, found) || isSurname(sheet, found)) continue;
    if (/^[\u0590-\u05ff]/.test(found.text)) return found;
    if (standsOut(sheet, found) && !isBehindForeign(sheet, found.start)) return found;
  }
  return undefined;
}

function standsOut({ text, folded }: Sheet, { start, text: town }: Found): boolean {
  const isCapital = /^[\p{Lu}\u0600-\u06ff]/u.test(text.slice(start));
  const isClear = town.includes(' ') || LARGE_CITIES.includes(town);
  return (
    (isCapital && !/[\p{L}] $/u.test(text.slice(Math.max(0, start - 2), start)) && start > 0) ||
    (isClear && town !== 'Porto Alegre') ||
    (isCapital && /\b(?:de|d[eo]|from|of|,|-)\s$/.test(folded.slice(Math.max(0, start - 5), start)))
  );
}

/** "doula olinda": in a message of two to five words, a city at the end is the place. */
export function atTheEnd(sheet: Sheet): Found | undefined {
  const words = [...sheet.folded.matchAll(/[\p{L}'’.-]+/gu)];
  if (words.length < 2 || words.length > 5) return undefined;
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const at = words[words.length - n]?.index ?? 0;
    const found = known(sheet, at);
    if (found && found.end >= sheet.text.trimEnd().length - 1) return found;
  }
  return undefined;
}

/** "gestoría de Albacete", "sou de Mariana": a known city of the country after "de", "from", or after the Arabic "in". */
export function ofCity(sheet: Sheet): Found | undefined {
  for (const match of sheet.open
    .slice(0, 3000)
    .matchAll(/(?<![\p{L}])(?:d[eo]|from|of)\s(?=[\p{L}])|(?<![\u0600-\u06ff])ب(?=[\u0600-\u06ff]{3})/gu)) {
    const at = match.index + match[0].length;
    if (!/^[\p{Lu}\u0600-\u06ff]/u.test(sheet.text.slice(at))) continue;
    const found = known(sheet, at);
    if (found && findCity(found.text, sheet.country)?.country === sheet.country && !isBehindForeign(sheet, at)) return found;
  }
  return undefined;
}

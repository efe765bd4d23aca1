import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { countriesOfState, findRegion, isTown, isTownName } from '../gazetteer.ts';
import { isFirstName, isFrequent, isLastName } from '../learned/kinds.ts';
import { BODIES } from '../trade/expansion.ts';
import { namesTrade } from '../trade/lexicon.ts';

const LINK = /^(?:d[aeo]s?|del?|of|the|e|y|and|&)$/;
/** "Corpo em Foco", "Vet em Casa": no places. */
const SET_PHRASE =
  /^(?:foco|casa|dia|acao|movimento|forma|festa|cena|familia|flor|obras?|rede|alta|boas maos|accion|movimiento|motion|bloom)$/;
const LEAD = /\s(?:em|en|in|no|na|at|de|da|do|del|of|في|من|على|ب)$/iu;

/** The words of a name before a town at its end: "Guincho Estrela Registro", but not "Forró de Aracaju". */
export function withoutTown(words: readonly string[], country: string): readonly string[] {
  const from = words.findIndex((_, n) => n > 0 && !LINK.test(fold(words[n - 1] ?? '')) && isTown(words.slice(n).join(' '), country));
  return from < 0 ? words : words.slice(0, from);
}

/** "MARMITA DA CIDOCA de Ananindeua", "PULA PULA MANIA de Ananindeua PA", "Tornería Galván de Rafaela | , Santa Fe": behind a name that is whole, the town it is from. */
export function withoutHome({ country, language, text }: Sheet, name: string, end: number): string {
  const [, own = '', said = ''] = /^(.+) (?:d[aeo]|del?|of|from) (\p{Lu}.*)$/u.exec(name) ?? [];
  const [, before = '', state = ''] = /^(.+) (\p{Lu}{2})$/u.exec(said) ?? [];
  const inState = countriesOfState(state).includes(country) || COUNTRY.test(state);
  const town = inState ? before : said;
  const isLoud = /^[\P{Ll}]{6,}$/u.test(own) && own.includes(' ') && /\p{Ll}/u.test(town);
  const [, person = ''] = /\s(?:da|do|del|de la|of) (\p{Lu}\p{Ll}+)$/u.exec(own) ?? [];
  const region = /^(?:, | - |\/| \()(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const isRegion = region !== '' && region !== town && (findRegion(region) !== undefined || isTown(region, country));
  const words = fold(own).split(' ');
  const isPlaced =
    words.length > 1 &&
    (inState || isRegion) &&
    !OF_ITS_TOWN.test(own) &&
    (language === 'en' || !namesTrade(words.at(-1) as string)) &&
    !namesTrade(fold(own));
  // "soy Marta de Santa Fe": a town of two words is no family's name.
  const isOfPerson = isFirstName(fold(person)) || (isFirstName(fold(own)) && town.includes(' '));
  const isWhole = isPlaced || ((isLoud || isOfPerson) && !isLastName(fold(town)));
  return isWhole && (isTown(town, country) || COUNTRY.test(state)) ? own : name;
}

const COUNTRY = /^(?:NZ|UK|US|AU|IE|ZA)$/;
/** Bodies are named after their town: "Associação Comercial de Uberaba". */
const OF_ITS_TOWN = new RegExp(
  `^(?:${BODIES}|Club|Coral|Banda|Orquestra|Festival|Feira|Feria|Festa(?= d)|Museu|Museo|C[aâ]mara|Biblioteca|Escola|Escuela|Hospital|Igreja|Iglesia)(?!\\p{L})`,
  'u',
);

/**
 * The name without its location and the words before that: "لمعة في", "Olas Altas en Sayulita", "GUINCHO ESTRELA REGISTRO, SP". Empty where
 * only a trade is left: "Borracharia Caruaru" is no name.
 */
export function withoutPlace(sheet: Sheet, name: string, end: number): string {
  const placed = /^(.+?)\s(?:em|en|in|في)\s(\p{L}.*)$/iu.exec(name);
  const isPlaced =
    placed?.[2] &&
    !SET_PHRASE.test(fold(placed[2])) &&
    (isTownName(placed[2]) || (/^\p{Lu}/u.test(placed[2]) && !isFrequent(fold(placed[2]), sheet.language)));
  const bare = (isPlaced ? (placed[1] as string) : name).replace(LEAD, '');
  const words = bare.split(' ');
  const own = withoutTown(words, sheet.country);
  if (own.length === words.length) return bare;
  const isTrade = namesTrade(own.join(' '), sheet.language);
  const state = /^[\s,(/–-]{1,3}(\p{L}{2})(?!\p{L})/u.exec(sheet.text.slice(end, end + 6))?.[1]?.toUpperCase();
  const inState = state !== undefined && countriesOfState(state).includes(sheet.country);
  const inOneCase = !/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name);
  // A district or a saint may have a town's name: where another town is given, this one is part of the name.
  if (isTrade) return inOneCase && !otherTown(sheet, end) ? '' : bare;
  return inState || inOneCase ? own.join(' ') : bare;
}

/** True when a town is given after this position, by its preposition or after punctuation. */
const otherTown = (sheet: Sheet, from: number): boolean =>
  [...sheet.text.slice(from).matchAll(/(?:[,–—(·-]\s?|(?<!\p{L})(?:em|en|in|no|na)\s)(\p{L}+(?: \p{L}+){0,3})/giu)].some(
    ({ 1: said = '' }) => said.split(' ').some((_, n, words) => isTown(words.slice(0, n + 1).join(' '), sheet.country)),
  );

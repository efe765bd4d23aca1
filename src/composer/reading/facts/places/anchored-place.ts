import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown } from '../../gazetteer.ts';
import { isCommon } from '../../name/capitals.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { type Found, isOfLand, longestRegion } from './towns.ts';

/** "Icapuí-CE", "Corpo Ribeirinho – Santarém, Pará": a name followed by its state or country. */
const BEFORE_REGION =
  /(?<![\p{L}\d@-])(?<!(?:Rua|Av\.?|Avenida|Calle|Dr\.?|Dra\.?) )(\p{Lu}\p{Ll}[\p{L}'’]+(?: (?:d[aeo]s? |del? )?\p{Lu}\p{Ll}[\p{L}'’]+){0,2})(?:, |\s?[-–/]\s?|\s\(|\s(?=\p{Lu}{2}[.,\n])|(?<=(?:[,\n(–-]\s?|(?<!\p{L})(?:in|from|near|outside|of)\s)\p{Lu}[\p{L}'’ ]{2,30})\s(?=\p{Lu}\p{Ll}{3,}))(?=(\p{Lu}[\p{L}]+(?:\s(?:d[eo]\s)?\p{Lu}[\p{L}]+){0,3}))/gu;

export function anchoredByRegion(sheet: Sheet): Found | undefined {
  for (const match of sheet.text.matchAll(BEFORE_REGION)) {
    const [name = '', region = ''] = [match[1], match[2]];
    const start = match.index;
    const end = start + name.length;
    const isState = /^[A-Z]{2}$/.test(region.split(' ')[0] ?? '') && countriesOfState(region.split(' ')[0] ?? '').includes(sheet.country);
    const long = longestRegion(region);
    const behind =
      isState ||
      (long &&
        findRegion(long)?.country === sheet.country &&
        long.length > 3 &&
        findCity(region, sheet.country)?.country !== sheet.country);
    // "Mena Arkansas": the whole name of the state, and no side of it.
    if (
      /^\s$/.test(match[0].slice(name.length)) &&
      !isState &&
      (sheet.country !== 'US' || !long || isCommon(name) || SIDE.test(name) || !endsThere(sheet.text.slice(end + 1 + long.length)))
    )
      continue;
    const isWhole = isTown(name, sheet.country) || (TOWN_FIRST.test(fold(name)) && /[,\n(–-]\s?$/.test(sheet.text.slice(0, start)));
    const own = isWhole ? undefined : (townBehindOf(sheet, name) ?? endOfName(sheet, start, end));
    if (
      !behind ||
      (!own && sheet.open.slice(start, end).includes(TAKEN) && !isOfAddress(sheet, start, end)) ||
      isCommon(name.split(' ')[0] ?? '')
    )
      continue;
    return { start: end - (own ?? name).length, end, text: own ?? name };
  }
  return undefined;
}

const endsThere = (after: string): boolean => /^\s*(?:[.,;:)!\n–-]|$|and\s|to\s)/.test(after);
const SIDE = /^(?:North|South|East|West|Upper|Lower|Central|Mid|Serving|Across|All)(?:e?r?n)?(?!\p{L})/u;

/** "Rodovia PR-180, km 42, zona rural de Goioerê, Paraná": within an address that knows no town yet. */
const isOfAddress = ({ facts }: Sheet, start: number, end: number): boolean =>
  facts.some(({ norm, source: { span } }) => norm.kind === 'address' && !norm.city && span && span[0] < start && span[1] >= end);

/** "…, Santa Rosa de Lima SC": a town of more words, one of them the name of another. */
const TOWN_FIRST =
  /^(?:santa|santo|sao|san|nossa|bom|boa|rio|vila|villa|porto|campo|monte|nova|novo|lagoa|serra|barra|ribeirao|agua|aguas|alto|conceicao|salto|morro|ponte) /u;

/** "Vozes Unidas de Santos - SP": for a business and its town, the town. */
const townBehindOf = ({ country }: Sheet, name: string): string | undefined => {
  const own = / (?:de|do|da|del) (\p{Lu}.*)$/u.exec(name)?.[1];
  return own && !isOfLand(name.slice(0, -own.length)) && (isTown(own, country) || findCity(own)) ? own : undefined;
};

/** "2º Tabelionato de Notas e Protesto de Itararema - SP": of the business's own name, the words after its last "de". */
const endOfName = (sheet: Sheet, start: number, end: number): string | undefined =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < start && span[1] === end)
    ? /^.* (?:de|do|da|del) (\p{Lu}[\p{L}'’ ]+)$/u.exec(sheet.text.slice(start, end))?.[1]
    : undefined;

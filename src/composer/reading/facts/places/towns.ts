import { fold } from '../../fold.ts';
import { findCity, findRegion, isTown, longestCity, spelledTown, stateBehind, statesOfMunicipality } from '../../gazetteer.ts';
import { isFirstName, isFrequent } from '../../learned/kinds.ts';
import { namesTrade } from '../../trade/lexicon.ts';
import { wasThere } from '../../was-there.ts';
import { type Sheet, TAKEN } from '../sheet.ts';

export interface Found {
  start: number;
  end: number;
  text: string;
}

/** "College of Nurses of Ontario", "Conselho Regional de Santos": of the body that lists them. */
const BODY =
  /(?<!\p{L})(?:College|Board|Council|Guild|Order|Ordem|Conselho|Colegio|Colegiad\p{L}+|Consejo|Law Society) (?:of |d[aeo]s? |del? )?(?:\p{Lu}?\p{L}+ ){1,3}(?:of|d[aeo]|del?|for) $/u;
const isOfBody = (text: string, at: number): boolean => BODY.test(text.slice(Math.max(0, at - 60), at));
/** "sou a Lorena, fisioterapeuta": who speaks. */
const isSelf = ({ folded, text }: Sheet, at: number): boolean =>
  /(?<!\p{L})(?:sou|soy|aqui e|me chamo|me llamo|my name is|i['’]?m) (?:[ao] |la |el )?$/u.test(folded.slice(Math.max(0, at - 18), at)) &&
  isFirstName(/^\p{L}+/u.exec(folded.slice(at))?.[0] ?? '') &&
  /^\p{L}+(?:,| \p{Ll}| \p{Lu}\p{Ll}+,)/u.test(text.slice(at, at + 40));

/** "Serra do Cipó", "Vale do Itajaí", "Sierra de Gata": land that has the name of a town in it. */
const LAND =
  /(?<!\p{L})(?:serras?|sierras?|vales?|valles?|chapad\p{L}+|costa|litoral|pico|cerro|quebrada|ca[ñn][oó]n|lag[oa]|laguna|represa|ilha|isla|rec[oô]ncavo|isle) (?:d[aeo]s?|del?(?: l[ao]s?)?|of) $/iu;
export const isOfLand = (before: string): boolean => LAND.test(before.slice(-28));

/** A city of the gazetteer in any case at this position. */
export function known(sheet: Sheet, at: number): Found | undefined {
  // "na serra da Mantiqueira"
  if (isOfBody(sheet.text, at) || isSelf(sheet, at) || isOfLand(sheet.text.slice(0, at))) return undefined;
  if (wasThere(sheet.folded, at) || /^serra d[aeo]s? \p{L}/u.test(sheet.folded.slice(at, at + 20))) return undefined;
  const words = [...sheet.folded.slice(at, at + 60).matchAll(/[\p{L}'’.-]+/gu)];
  for (let n = Math.min(longestCity, words.length); n > 0; n--) {
    const last = words[n - 1] as RegExpExecArray;
    const end = at + last.index + last[0].length;
    const written = sheet.text.slice(at, end).replace(/\.$/, '');
    const city =
      findCity(written, sheet.country) ??
      ((isTown(written, sheet.country) && written.length > 3) || isMeantMunicipality(sheet, { start: at, end, text: written })
        ? { name: spelledTown(written, sheet.country) ?? written }
        : undefined);
    if (city && !sheet.open.slice(at, end).includes(TAKEN) && !isDenied(sheet.folded, end) && !isPersonAt(sheet.folded, at))
      return (
        withSaint(sheet, at, end, city.name) ?? {
          start: at,
          end: sheet.text[end - 1] === '.' && !city.name.endsWith('.') ? end - 1 : end,
          text: city.name,
        }
      );
  }
  return undefined;
}

/** A municipality that is meant as one: its state behind it, or a name of several words after "em", "de" or in capitals. */
export function isMeantMunicipality({ country, text, folded, language }: Sheet, { start, end, text: name }: Found): boolean {
  if (country !== 'BR' || statesOfMunicipality(name).length === 0) return false;
  if (stateBehind(text.slice(end, end + 30), name)) return true;
  const words = fold(name).split(/[ -]/);
  if (words.length === 1) return false;
  if (!words.every((word) => word.length < 3 || isFrequent(word, language))) return isLed(folded, start) || isCapitalised(name);
  return isLed(folded, start) && isCapitalised(name) && !/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
const isLed = (folded: string, at: number): boolean => /(?<!\p{L})(?:em|n[ao]|d[aeo]|e) $/u.test(folded.slice(Math.max(0, at - 4), at));
const isCapitalised = (name: string): boolean => name.split(' ').every((word) => /^(?:\p{Lu}|d[aeo]s?$|e$)/u.test(word));

/** "florianopolis não, SANTOS": a town that is not theirs. */
const isDenied = (folded: string, end: number): boolean => /^,? (?:nao|no|not)\s?(?:[,.;!)]|$)/.test(folded.slice(end, end + 8));

const PERSON_BEFORE =
  /(?<!\p{L})(?:contramestr[ae]|profess?or[ae]?s?|prof[ae]?\.?|doutora?|dra?\.?|dona|seu|sr[a]?\.?|tia|tio|mestre|mestra|instrutora?|terapeuta|maestr[ao]|chef|minha (?:mae|irma|filha|esposa|mulher)|meu (?:pai|irmao|filho|marido))\s$/u;

export const isPersonAt = (folded: string, at: number): boolean => PERSON_BEFORE.test(folded.slice(Math.max(0, at - 24), at));

const SAINT = /^(?:santa|santo|sao|san|santana|nossa senhora|bom jesus|conceicao|vila|villa) ?/u;

/** "São Roque de Minas", "San Miguel de Allende": towns that share a saint's name differ in the words after it. */
function withSaint({ text }: Sheet, at: number, end: number, name: string): Found | undefined {
  const tail = SAINT.test(fold(name)) ? /^ (?:d[aeo]s?|del?) \p{Lu}\p{Ll}{2,}/u.exec(text.slice(end, end + 30))?.[0] : undefined;
  return tail ? { start: at, end: end + tail.length, text: text.slice(at, end + tail.length) } : undefined;
}

export const isName = ({ facts }: Sheet, { start, end }: Found): boolean =>
  facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && start < span[1] && end > span[0]);

/** "entrega na oficina": a common word in small letters, or a trade, is no town. */
export const isThing = (sheet: Sheet, { start, end, text }: Found): boolean =>
  namesTrade(fold(text)) || (/^\p{Ll}/u.test(sheet.text.slice(start, end)) && isFrequent(fold(text.split(' ')[0] ?? ''), sheet.language));

export const lowerCase = (text: string): boolean => !/[^.!?\n:]\s\p{Lu}\p{Ll}/u.test(text.slice(0, 400));

export function longestRegion(name: string): string | undefined {
  const words = name.split(' ');
  for (let n = words.length; n > 0; n--) {
    const part = words.slice(0, n).join(' ').replace(/\.$/, '');
    if (findRegion(part)) return part;
  }
  return undefined;
}

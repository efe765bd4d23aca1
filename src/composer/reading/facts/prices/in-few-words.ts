import { findCity, isTownName } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';

interface Town extends Span {
  text: string;
}
const capitalised = (said: string): string => said.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());

/** Words allowed after a town in a message of a few words. */
const BEHIND_TOWN =
  /^\s*(?:$|[,.;!(@\d\ue000]|(?:lol|haha\p{L}*|k{3,}|rs|zona|zn|zs|centro|centre|norte|sul|sur|e regiao|y alrededores|and area|area|urgente?|24)(?!\p{L}))/u;
const SHORT = 14;
/** "chimney sweep wigan lol", "locksmith Leeds 24hr": in a message of a few words a town after the trade, in any country. */
export function inFewWords(sheet: Sheet, isOther: (town: Town) => boolean): Town | undefined {
  const words = [...sheet.open.matchAll(/(?<![\p{L}\d@#.-])[\p{L}'’-]+/gu)];
  if (words.length < 2 || words.length > SHORT) return undefined;
  for (const [n, word] of words.entries()) {
    const before = sheet.open.slice(0, word.index);
    if (
      n === 0 ||
      !/(?:^|\s)[\p{Ll}\ue000]\S* $/u.test(sheet.text.slice(0, word.index)) ||
      /(?:^|\s)(?:d[aeo]s?|del?|of|the|la|el|los|las|com|con|with|a|o|e|y|and) $/iu.test(before)
    )
      continue;
    for (let length = Math.min(3, words.length - n); length > 0; length--) {
      const last = words[n + length - 1]!;
      const end = last.index + last[0].length;
      const said = sheet.text.slice(word.index, end);
      const found = { start: word.index, end, text: findCity(said)?.name ?? capitalised(said) };
      if (said.length > 3 && isTownName(said) && BEHIND_TOWN.test(sheet.open.slice(end)) && !isOther(found)) return found;
    }
  }
  return undefined;
}

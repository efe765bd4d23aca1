import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { isFirstName, isWord } from '../learned/kinds.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { openingPhrase, workSaidFirst } from '../trade/short-message.ts';

const LINK = /^(?:d[aeo]s?|del?|of|for|para|pra|pro|e|y|and)$/;
const HOURS = /^24 ?(?:h|hs|hrs|horas|hours)(?!\p{L})/u;

/** "ateliê de chapéu de palha", "guardería para perritos": a short message in which what was taken for a name is the trade, or the town behind it. */
export function isOnlyKind(sheet: Sheet, { value, span, stated }: Found): boolean {
  const said = span ? sheet.folded.slice(...span) : '';
  const phrase = openingPhrase(sheet);
  if (!phrase || !span || stated) return HOURS.test(said);
  const isLow = !/\p{Lu}/u.test(sheet.text.slice(span[0] + 1, span[1]));
  const [from, to] = workSaidFirst(sheet)?.span ?? [0, 0];
  if (isLow && ((span[0] >= from && span[1] <= to) || /^(?:e|y|and|ou|or|para|pra|for) /u.test(said))) return true;
  if (span[0] >= phrase.end) {
    const isNext = /^\s*$/u.test(sheet.text.slice(phrase.end, span[0])) && /^\W*$/u.test(sheet.text.slice(span[1]));
    return HOURS.test(said) || (isNext && isTown(value, sheet.country));
  }
  if (!isLow || span[0] !== phrase.start) return false;
  if (HOURS.test(said) || (namesTrade(said, sheet.language) && !said.includes(' '))) return true;
  const words = fold(sheet.text.slice(phrase.start, phrase.end)).split(' ');
  if (words.some(isFirstName) || / d[ao]s? | del /u.test(said)) return false;
  if (/ (?:para|pra|for) /u.test(said)) return true;
  const goesOn = span[1] < phrase.end;
  return (
    (goesOn || / (?:de |(?:e|y|and) (?!(?:cia|co|companhia|compania|family|(?:filh|hij|amig)[oa]s?|sons?)$)\p{L}+$)/u.test(said)) &&
    words.every((word) => LINK.test(word) || isWord(word, sheet.language))
  );
}

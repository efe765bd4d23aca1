import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isOnlyKind } from './only-kind.ts';

const CONFIDENCE = 0.8;
const MAX_WORDS = 7;

/** "ESCOLINHA DE FUTEBOL CRAQUES DO AMANHÃ" in the first line of a flyer in capitals: a trade that goes on is its name. */
export function headOfFlyer(sheet: Sheet, found: Found | null): Found | null {
  const line = /^[\s*•"'-]*([^\n\p{Ll}\d,.:;|]{8,60}?)\s*\n/u.exec(sheet.text)?.[1];
  const isLoud = (sheet.text.match(/\p{Lu}/gu)?.length ?? 0) > (sheet.text.match(/\p{Ll}/gu)?.length ?? 0);
  if (!line || !isLoud) return null;
  const start = sheet.text.indexOf(line);
  const words = fold(line).split(' ');
  const isTradeFirst = words.some((_, n) => n > 0 && n < words.length && namesTrade(words.slice(0, n).join(' '), sheet.language));
  if (!isTradeFirst || words.length > MAX_WORDS || namesTrade(words.join(' '), sheet.language)) return null;
  // A name that was read within it is the better one.
  if (found?.span && found.span[0] < start + line.length) return null;
  const name: Found = { value: line, span: [start, start + line.length], confidence: CONFIDENCE };
  return isOnlyKind(sheet, name) ? null : name;
}

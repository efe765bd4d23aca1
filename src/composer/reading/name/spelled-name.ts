import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';

/** "L-A-M-B", "L.A.M.B", "L A M B": four letters or more, one by one. */
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[-. ]\p{L}){3,15}(?![\p{L}\p{N}])/gu;
const CONFIDENCE = 0.9;

/** "todo mundo escreve errado: L-I-N-D-O-L-E-T-A": the spelled-out word is the name, in its spelling elsewhere in the text. */
export function spelledName({ text }: Sheet): Found | null {
  for (const { 0: spelled } of text.matchAll(SPELLED)) {
    const letters = fold(spelled).replace(/[^\p{L}]/gu, '');
    for (const { index, 0: word } of text.matchAll(/(?<![\p{L}@])\p{L}{4,}(?!\p{L})/gu))
      if (fold(word) === letters) return { value: word, span: [index, index + word.length], confidence: CONFIDENCE };
  }
  return null;
}

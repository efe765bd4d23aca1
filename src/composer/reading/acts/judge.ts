import type { Act } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import type { ActChances } from '../learned/tags.ts';
import { piecesOf } from './pieces.ts';

const ACTS = ['fact', 'wish', 'aside', 'instruction'] as const;
/** Below this no act is sure enough to be named. */
const SURE = 0.58;
const MAX_WORDS = 28;
/** Of a stretch that was not tagged, being too far down, nothing is known. */
const UNKNOWN: ActChances = [0.25, 0.25, 0.25, 0.25];

/** Pieces that belong together, and the act they do. `solid` is the least chance of a fact that any of them has. */
export interface Judged {
  start: number;
  end: number;
  sentence: number;
  act: Act;
  confidence: number;
  solid: number;
}

/** Every stretch of the prompt with its act. */
export function judge({ text, language, tags }: Pick<Sheet, 'text' | 'language' | 'tags'>): Judged[] {
  const judged: (Judged & { words: number; brackets: boolean })[] = [];
  for (const { start, end, sentence, inBrackets: brackets } of piecesOf(text, language)) {
    const chances = tags.acts(start, end) ?? UNKNOWN;
    const best = Math.max(...chances);
    const act: Act = best < SURE ? 'unclear' : (ACTS[chances.indexOf(best)] as Act);
    const words = text.slice(start, end).split(/\s+/).length;
    const last = judged.at(-1);
    if (last?.sentence === sentence && last.act === act && last.words + words <= MAX_WORDS && !(last.brackets && !brackets)) {
      last.end = end;
      last.confidence = Math.min(last.confidence, best);
      last.solid = Math.min(last.solid, chances[0]);
      last.words += words;
    } else judged.push({ start, end, sentence, act, confidence: best, solid: chances[0], words, brackets });
  }
  return judged.map(({ start, end, sentence, act, confidence, solid }) => ({ start, end, sentence, act, confidence, solid }));
}

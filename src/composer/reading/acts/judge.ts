import type { Act } from '#composer/brief.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Signs, signsOf } from './signs.ts';
import { WEIGHTS } from './weights.ts';

const ACTS = ['fact', 'wish', 'aside', 'instruction'] as const;
type Chances = [fact: number, wish: number, aside: number, instruction: number];

/** How much likelier the next piece goes on in the same act: within a sentence, and from one to the next. */
const STAY = 2.5;
const STAY_ACROSS = 1.4;
/** Below this no act is sure enough to be named. */
const SURE = 0.58;
/** How far neighbours alone may vouch for a piece that says little of itself. */
const TRUST = 0.5;
const MOST_WORDS = 28;

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
export function judge(text: string, folded: string, language: string): Judged[] {
  const pieces = piecesOf(text, language);
  const own = signsOf(text, folded, pieces, language).map(chancesOf);
  const chances = inContext(pieces, own);
  const judged: (Judged & { words: number; brackets: boolean })[] = [];
  for (const [n, piece] of pieces.entries()) {
    const chance = chances[n] as Chances;
    const best = Math.max(...chance);
    const solid = Math.min(chance[0], TRUST + (1 - TRUST) * (own[n]?.[0] ?? 0));
    const act: Act = best < SURE ? 'unclear' : (ACTS[chance.indexOf(best)] as Act);
    const words = text.slice(piece.start, piece.end).split(/\s+/).length;
    const last = judged.at(-1);
    if (
      last?.sentence === piece.sentence &&
      last.act === act &&
      last.words + words <= MOST_WORDS &&
      !(last.brackets && !piece.inBrackets)
    ) {
      last.end = piece.end;
      last.confidence = Math.min(last.confidence, best);
      last.solid = Math.min(last.solid, solid);
      last.words += words;
    } else {
      const { start, end, sentence, inBrackets: brackets } = piece;
      judged.push({ start, end, sentence, act, confidence: best, solid, words, brackets });
    }
  }
  return judged.map(({ start, end, sentence, act, confidence, solid }) => ({ start, end, sentence, act, confidence, solid }));
}

function chancesOf(signs: Signs): Chances {
  const sums: Chances = [0, 0, 0, 0];
  for (const [sign, times] of Object.entries(signs)) {
    const weights = WEIGHTS[sign];
    if (weights) for (const n of [0, 1, 2, 3] as const) sums[n] += weights[n] * times;
  }
  const most = Math.max(...sums);
  return normal(sums.map((sum) => Math.exp(sum - most)) as Chances);
}

function normal(chances: Chances): Chances {
  const all = chances[0] + chances[1] + chances[2] + chances[3];
  return chances.map((chance) => chance / all) as Chances;
}

/** What a piece does, given what its neighbours do: forwards and backwards over all pieces. */
function inContext(pieces: readonly Piece[], own: readonly Chances[]): Chances[] {
  const stay = (n: number) => (pieces[n]?.sentence === pieces[n - 1]?.sentence ? STAY : STAY_ACROSS);
  const step = (from: Chances, by: number): Chances => {
    const all = from[0] + from[1] + from[2] + from[3];
    return from.map((chance) => all + chance * (by - 1)) as Chances;
  };
  const forwards: Chances[] = [];
  for (const [n, chance] of own.entries()) {
    const before = forwards[n - 1];
    forwards.push(normal(before ? (step(before, stay(n)).map((by, act) => by * (chance[act] as number)) as Chances) : chance));
  }
  const found: Chances[] = [];
  let after: Chances = [1, 1, 1, 1];
  for (let n = own.length - 1; n >= 0; n--) {
    found[n] = normal((forwards[n] as Chances).map((chance, act) => chance * (after[act] as number)) as Chances);
    after = normal(step((own[n] as Chances).map((chance, act) => chance * (after[act] as number)) as Chances, stay(n)));
  }
  return found;
}

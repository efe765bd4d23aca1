import type { Refusal } from '#composer/brief.ts';
import { fold } from '../fold.ts';
import lexicon from '../lexicon/crimes.json' with { type: 'json' };

/** Words within which the signs of a crime must stand together. */
const MAX_WORDS = 45;

interface Crime {
  reason: Refusal['reason'];
  /** A sign of each must stand in one stretch. */
  all: RegExp[];
}

/** A sign as a pattern: `*` stands for the rest of a word, `@name` for a list of `words`. */
const signOf = (sign: string): string => sign.replace(/(?<=\p{L})(?<!\\w)\*/gu, '\\p{L}*').replaceAll('\\w', '[\\p{L}\\d]');

const words: Readonly<Record<string, readonly string[]>> = lexicon.words;

function patternOf(signs: readonly string[]): RegExp {
  const all = signs.flatMap((sign) => (sign.startsWith('@') ? (words[sign.slice(1)] ?? []) : [sign]));
  return new RegExp(`(?<![\\p{L}\\d])(?:${all.map(signOf).join('|')})(?![\\p{L}\\d])`, 'gu');
}

let compiled: Crime[] | undefined;
function crimes(): Crime[] {
  compiled ??= lexicon.crimes.map(({ reason, all }) => ({ reason: reason as Refusal['reason'], all: all.map(patternOf) }));
  return compiled;
}

/** Sentences with their neighbours, as far as they are short enough to be one thought. */
function stretchesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?;\n])\s*/u).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.flatMap((sentence, n) => {
    const parts = partsOf(sentence);
    const pair = `${sentence} ${sentences[n + 1] ?? ''}`;
    return wordsIn(pair) <= MAX_WORDS ? [pair] : parts;
  });
}
const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** A long sentence in overlapping parts. */
function partsOf(sentence: string): string[] {
  const all = sentence.split(/\s+/u);
  if (all.length <= MAX_WORDS) return [sentence];
  const step = Math.floor(MAX_WORDS / 2);
  return Array.from({ length: Math.ceil(all.length / step) - 1 }, (_, n) => all.slice(n * step, n * step + MAX_WORDS).join(' '));
}

/** Matches of a pattern that are meant: not denied, not suffered, not spoken against. */
export type Affirmed = (text: string, pattern: RegExp) => readonly RegExpExecArray[];

/** Whether each sign of a crime has words of its own. */
function haveOneEach(found: readonly (readonly RegExpExecArray[])[], taken: readonly RegExpExecArray[]): boolean {
  const [first, ...others] = found;
  if (!first) return true;
  const isFree = (match: RegExpExecArray) =>
    taken.every((one) => match.index >= one.index + one[0].length || one.index >= match.index + match[0].length);
  return first.some((match) => isFree(match) && haveOneEach(others, [...taken, match]));
}

/**
 * The reason why a message orders what is a crime: the signs of one stand together in a stretch of it, each affirmed. The lists are made
 * from how such orders are put, plainly or in slang; what they say is none without its neighbour ("sem receita" beside a cake is none).
 */
export function crimeIn(message: string, affirmed: Affirmed): Refusal['reason'] | undefined {
  for (const stretch of stretchesOf(fold(message)))
    for (const { reason, all } of crimes()) {
      if (!all.every((pattern) => stretch.search(pattern) >= 0)) continue;
      const found = all.map((pattern) => affirmed(stretch, pattern));
      if (haveOneEach(found, [])) return reason;
    }
  return undefined;
}

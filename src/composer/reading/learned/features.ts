import { hash } from '../hash.ts';
import { hostsOf } from '../name/hosts.ts';
import { markKinds } from './kinds.ts';
import { LAYERS, type Layer } from './layers.ts';
import { markOf } from './marks.ts';
import { type Thoughts, thoughtsIn } from './thoughts.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Features of a prompt's tokens and pieces. */
export interface Seen {
  tokens: readonly Token[];
  /** Feature hashes of each token and its surroundings. */
  features: number[][];
  /** The same, plus the fact grammar's reading of the words. */
  ports: number[][];
  /** Feature hashes for the act of the thought that contains each token. */
  acts: number[][];
  joints: number[];
  thoughts: Thoughts;
}

/** Computes a prompt's features for the chains. */
export function lookAt(text: string, language: string): Seen {
  const tokens = tokensOf(text);
  markKinds(tokens, language, hostsOf(text));
  const features = featuresOf(tokens);
  const thoughts = thoughtsIn(text, language, tokens);
  const { spans, marks } = thoughts;
  const hashed = marks.map((found) => found.map(hash));
  const joints: number[] = [];
  let at = -1;
  const acts = tokens.map((token, n) => {
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) <= token.start) at++;
    joints[n] = spans[at]?.start === token.start ? (thoughts.joints[at] as number) : 0;
    return [...(features[n] ?? []), ...(hashed[at] ?? [])];
  });
  return { tokens, features, ports: withMarks(tokens, features), acts, joints, thoughts };
}

/** The features of a layer, one row for each token or each thought. */
export function seenBy(layer: Layer, seen: Seen): { features: number[][]; joints: number[] } {
  const { sees } = LAYERS[layer];
  return sees === 'thoughts' ? seen.thoughts : { features: seen[sees], joints: seen.joints };
}

function withMarks(tokens: readonly Token[], features: readonly number[][]): number[][] {
  const marks = tokens.map(markOf);
  return features.map((found, n) => {
    const [last = '', mark = '', next = ''] = [marks[n - 1], marks[n], marks[n + 1]];
    const shape = tokens[n]?.shape;
    const seen = [`m ${mark}`, `m-1 ${last} ${shape}`, `m+1 ${next} ${shape}`, `m-1m ${last} ${mark}`, `mm+1 ${mark} ${next}`];
    return [...found, ...seen.map(hash)];
  });
}

function featuresOf(tokens: readonly Token[]): number[][] {
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const letters = tokens.map(({ text }) => text).join('');
  const upper = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const hand = upper > lower ? 'loud' : upper < 3 ? 'low' : 'usual';
  let line = 0;
  let inLine = 0;
  let sentence = 0;
  return tokens.map((token, n) => {
    const at = (by: number) => tokens[n + by]?.word ?? (n + by < 0 ? '^' : '$');
    const shape = (by: number) => tokens[n + by]?.shape ?? (n + by < 0 ? '^' : '$');
    const kind = (by: number) => tokens[n + by]?.kind ?? '';
    const { word } = token;
    const found: string[] = [
      'one',
      `w ${word}`,
      `w-1 ${at(-1)}`,
      `w+1 ${at(1)}`,
      `w-2 ${at(-2)}`,
      `w+2 ${at(2)}`,
      `w-3 ${at(-3)}`,
      `w+3 ${at(3)}`,
      `w-1w ${at(-1)} ${word}`,
      `ww+1 ${word} ${at(1)}`,
      `w-2w-1 ${at(-2)} ${at(-1)}`,
      `s ${token.shape}`,
      `s-1s ${shape(-1)} ${token.shape}`,
      `ss+1 ${token.shape} ${shape(1)}`,
      `s-1ss+1 ${shape(-1)} ${token.shape} ${shape(1)}`,
      `s-2s-1s ${shape(-2)} ${shape(-1)} ${token.shape}`,
      `ss+1s+2 ${token.shape} ${shape(1)} ${shape(2)}`,
      `w-1s ${at(-1)} ${token.shape}`,
      `sw+1 ${token.shape} ${at(1)}`,
      `hs ${hand} ${token.shape}`,
      `n ${Math.min(n, 4)} ${token.shape}`,
      `l ${Math.min(line, 2)} ${Math.min(inLine, 2)} ${token.shape}`,
      `se ${Math.min(sentence, 3)}`,
      `e ${Math.min(tokens.length - n, 4)} ${token.shape}`,
      `c ${kind(0)}`,
      `c-1 ${kind(-1)}`,
      `c+1 ${kind(1)}`,
      `c-1c ${kind(-1)} ${kind(0)} ${token.shape}`,
      `cc+1 ${kind(0)} ${kind(1)} ${token.shape}`,
      `c-1cc+1 ${kind(-1)} ${kind(0)} ${kind(1)} ${token.shape}`,
      `w-1c ${at(-1)} ${kind(0)} ${token.shape}`,
      `cw+1 ${kind(0)} ${at(1)} ${token.shape}`,
      `again ${(counts.get(word) ?? 0) > 1} ${token.shape}`,
    ];
    if (word.length > 3 && /\p{L}/u.test(word)) {
      for (const size of [2, 3, 4]) {
        found.push(`p${size} ${word.slice(0, size)}`, `x${size} ${word.slice(-size)}`);
        if (word.length === size) break;
      }
    }
    const last = tokens[n - 1]?.word ?? '';
    const next = tokens[n + 1]?.word ?? '';
    if (last.length > 3) found.push(`x3-1 ${last.slice(-3)}`);
    if (next.length > 3) found.push(`x3+1 ${next.slice(-3)}`);
    inLine++;
    if (word === '\n') {
      line++;
      inLine = 0;
    }
    if (/^[.!?\n؟]$/.test(word)) sentence++;
    return found.map(hash);
  });
}

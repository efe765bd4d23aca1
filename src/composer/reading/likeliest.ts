import type { Found } from '#composer/brief.ts';
import { fold } from './fold.ts';
import { hash } from './hash.ts';
import type { Weights } from './learned/model.ts';
import type { Span } from './sentences.ts';

/** A candidate stretch, with the evidence for and against it. */
export interface Candidate extends Span {
  signs: Readonly<Record<string, number>>;
}

/** A candidate with its signs as features. */
export interface Hashed extends Span {
  features: readonly number[];
}

/** Signs take much room; a fit holds those of all messages at once. */
export const hashed = ({ start, end, signs }: Candidate): Hashed => ({ start, end, features: Object.keys(signs).map(hash) });

const LEAD = /^(?:(?:the|an?|os?|as?|el|la|los|las|um|uma|una?)\s+)+/;
/** Key for candidates with the same words. */
export const sameness = (text: string): string =>
  fold(text)
    .replace(LEAD, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longer or shorter by no more than half, and one within the other. */
export function agree(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) && short.length * 2 >= long.length;
}
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of one or more candidates, and their share of the chances of all candidates and of none. */
export interface Choice {
  value: string;
  span: [number, number];
  share: number;
}

/** The choices, the likeliest first; candidates with the same words are merged. */
export function weigh(text: string, candidates: readonly Hashed[], weights: Weights): Choice[] {
  const choices = new Map<string, Choice & { most: number }>();
  let all = 1;
  for (const { start, end, features } of candidates) {
    const value = text.slice(start, end);
    const chance = Math.exp(features.reduce((sum, feature) => sum + weights.get(feature), 0));
    all += chance;
    const known = choices.get(sameness(value));
    if (!known) choices.set(sameness(value), { value, span: [start, end], share: chance, most: chance });
    else {
      known.share += chance;
      if (chance > known.most) Object.assign(known, { value, span: [start, end], most: chance });
    }
  }
  return [...choices.values()].map(({ value, span, share }) => ({ value, span, share: share / all })).sort((a, b) => b.share - a.share);
}

/** The likeliest choice; those with a little more or less ("Nonato", "Borracharia Nonato") support one another. */
export function likeliest([best, ...others]: readonly Choice[]): Found | null {
  if (!best) return null;
  const confidence = others.reduce((sum, { value, share }) => sum + (agree(best.value, value) ? share : 0), best.share);
  return { value: best.value, span: best.span, confidence };
}

import type { Found } from '#composer/brief.ts';
import { fold } from './fold.ts';
import type { Span } from './sentences.ts';

interface Candidate extends Span {
  signs: Readonly<Record<string, number>>;
}

const LEAD = /^(?:(?:the|an?|os?|as?|el|la|los|las|um|uma|una?)\s+)+/;
const same = (text: string): string =>
  fold(text)
    .replace(LEAD, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The candidate for which most speaks, against all others and against there being none; those that say the same speak together. */
export function likeliest(text: string, candidates: readonly Candidate[], weights: Readonly<Record<string, number>>): Found | null {
  const chances = candidates.map(({ start, end, signs }) => ({
    start,
    end,
    words: same(text.slice(start, end)),
    chance: Math.exp(Object.entries(signs).reduce((sum, [sign, times]) => sum + (weights[sign] ?? 0) * times, 0)),
  }));
  const best = chances.reduce<(typeof chances)[number] | null>((top, next) => (!top || next.chance > top.chance ? next : top), null);
  if (!best) return null;
  const all = chances.reduce((sum, { chance }) => sum + chance, 1);
  const own = chances.reduce((sum, { chance, words }) => sum + (words === best.words ? chance : 0), 0);
  return { value: text.slice(best.start, best.end), span: [best.start, best.end], confidence: own / all };
}

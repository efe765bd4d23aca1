import type { Scene } from '../render/view.ts';
import type { Tone } from '../schema/theme.ts';
import { distance, fromHex } from '../theme/oklch.ts';
import { solveTheme } from '../theme/solve.ts';

/** Grounds closer than this are indistinguishable. */
const MIN_DISTANCE = 0.07;

/**
 * The tones whose adjacent grounds are distinguishable: a black theme has three that are black.
 * @param beside a ground that all of them touch.
 */
export function distinctGrounds<T extends Tone>({ doc: { theme } }: Scene, tones: readonly T[], beside?: Tone): readonly T[] {
  const solved = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];
  const far = (one: Tone, other: Tone) => distance(fromHex(solved[one].bg), fromHex(solved[other].bg)) >= MIN_DISTANCE;
  const others = tones.filter((tone) => tone !== beside);
  const kept: T[] = [];
  for (const tone of others) if ([...kept, ...(beside ? [beside] : [])].every((one) => far(tone, one))) kept.push(tone);
  return kept.length > 1 ? kept : others;
}

import type { Theme } from '../schema/theme.ts';
import { narrowest } from '../theme/lines.ts';
import { displayTracking, displayWidth, fitLine as fitted } from '../theme/measure.ts';
import { clusters } from './clusters.ts';

/** Share of the width that a fitted line takes, so that kerning and hinting never push it over. */
const SAFE = 0.985;
/** Browsers that balance lines may break elsewhere. */
const BALANCED = 0.93;

const round = (n: number) => Math.floor(n * 100) / 100;
const sized = (cqi: number, cap: string | undefined) => (cap ? `min(${round(cqi)}cqi,${cap})` : `${round(cqi)}cqi`);

/**
 * The size at which one line in the display face is as wide as its container, as a CSS length in `cqi`, at most `cap`; undefined
 * where a character's width is unknown (joined Arabic letters): such lines use sizes of the scale.
 */
export function fitLine(theme: Theme, text: string, cap?: string): string | undefined {
  const size = fitted(text, theme);
  return size === undefined ? undefined : sized(size * SAFE, cap);
}

/** Width of a line in em, heading letter-spacing included; undefined as for `fitLine`. */
export function lineWidth(theme: Theme, text: string): number | undefined {
  const width = displayWidth(text, theme.type.pairing);
  return width === undefined ? undefined : width + displayTracking(theme) * [...text].length;
}

/** Letters of the longest run that is kept on one line. */
const MAX_RUN = 12;

/** The words of a text, small ones with the next where the two are short: a headline keeps these together. */
export const runsOf = (text: string): string[] => clusters(text).flatMap((run) => (run.length <= MAX_RUN ? [run] : run.split(' ')));

/** The size at which a text fits its container in so many balanced lines; undefined as for `fitLine`. */
export function fitLines(theme: Theme, text: string, lines: number, cap?: string): string | undefined {
  const widths = runsOf(text).map((run) => lineWidth(theme, run));
  if (widths.some((width) => width === undefined)) return undefined;
  const width = narrowest(widths as number[], lineWidth(theme, ' ') ?? 0.25, lines);
  return width > 0 ? sized((100 / width) * BALANCED, cap) : undefined;
}

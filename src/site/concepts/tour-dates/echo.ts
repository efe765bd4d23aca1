import type { Theme } from '../../schema/theme.ts';
import { fitLine, lineWidth } from '../fit.ts';

/** Widths of a name in em: up to the first it stands beside the dates, up to the second it has echoes. */
const BESIDE = 5;
const ECHOED = 12;
const LONG = 0.58;
/** Height of a name said once, in rem. */
const TALLEST = 18;

export interface Echo {
  isBeside: boolean;
  /** How often the name is said on each line over the heading, the smallest first. */
  times: readonly number[];
}

const widthOf = (theme: Theme, name: string) => lineWidth(theme, name) ?? [...name].length * LONG;

/** How a name is repeated: a short one builds up over many lines, a long one stands alone. */
export function echoOf(theme: Theme, name: string): Echo {
  const width = widthOf(theme, name);
  if (width > ECHOED || lineWidth(theme, name) === undefined) return { isBeside: width > ECHOED, times: [] };
  return { isBeside: width <= BESIDE, times: width <= BESIDE ? [8, 4, 2] : [4, 2] };
}

/** A name said so many times in one line. */
export const repeated = (name: string, times: number): string =>
  Array.from({ length: times }, () => name).join(name.includes(' ') ? '  ' : '');

/** Size at which the line is as wide as its place, unless the name is so short that it would fill the window. */
export const echoSize = (theme: Theme, name: string, times: number): string | undefined =>
  fitLine(theme, repeated(name, times), `${TALLEST / times}rem`);

import type { Theme } from '../../schema/theme.ts';
import { fitLine, lineWidth } from '../fit.ts';

/** Name widths in em: up to the first the name is beside the dates, up to the second it has echoes. */
const BESIDE = 5;
const ECHOED = 12;
const LONG = 0.58;
/** Largest height of a single name, in rem. */
const TALLEST = 18;

export interface Echo {
  isBeside: boolean;
  /** Repetitions of the name on each line above the heading, smallest first. */
  times: readonly number[];
}

const widthOf = (theme: Theme, name: string) => lineWidth(theme, name) ?? [...name].length * LONG;

/** Repetitions by length: a short name builds up over many lines, a long one stands alone. */
export function echoOf(theme: Theme, name: string): Echo {
  const width = widthOf(theme, name);
  if (width > ECHOED || lineWidth(theme, name) === undefined) return { isBeside: width > ECHOED, times: [] };
  return { isBeside: width <= BESIDE, times: width <= BESIDE ? [8, 4, 2] : [4, 2] };
}

/** A name repeated in one line. */
export const repeated = (name: string, times: number): string =>
  Array.from({ length: times }, () => name).join(name.includes(' ') ? '  ' : '');

/** Size at which the line fills its width, unless a short name would fill the window. */
export const echoSize = (theme: Theme, name: string, times: number): string | undefined =>
  fitLine(theme, repeated(name, times), `${TALLEST / times}rem`);

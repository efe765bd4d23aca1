import type { Diagnosis } from '../doctor/diagnose.ts';
import { type DomainState, NEXT_STEP } from './domain-state.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Poll interval in seconds while the page is open, by seconds since the last change. */
const WATCHED: readonly [until: number, every: number][] = [
  [10, 2],
  [MINUTE, 5],
  [5 * MINUTE, 15],
  [30 * MINUTE, 30],
  [Number.POSITIVE_INFINITY, MINUTE],
];
/** The same while no page is open. */
const UNWATCHED: readonly [until: number, every: number][] = [
  [10 * MINUTE, MINUTE],
  [2 * HOUR, 5 * MINUTE],
  [48 * HOUR, 30 * MINUTE],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];

const at = (table: typeof WATCHED, unchanged: number): number => table.find(([until]) => unchanged < until)![1];

/** Seconds until an open page polls again. */
export const watchedEvery = (state: DomainState, unchanged: number): number =>
  state === 'live' ? Math.max(MINUTE, at(WATCHED, unchanged)) : at(WATCHED, unchanged);

/** Seconds until our next look: soon after a change, then at the state's own interval. */
export function nextLookIn(state: DomainState, { after }: Pick<Diagnosis, 'after'>, unchanged: number): number {
  const every = NEXT_STEP[state].every ?? 24 * HOUR;
  if (state === 'live') return every;
  return Math.min(every, Math.max(Math.min(after, every), Math.min(at(UNWATCHED, unchanged), every)));
}

import type { HistoryLine } from '../actions.ts';

/** Changes and publications, newest first. Every version stays, also those from before the changes that are still on record. */
export const timelineOf = (changes: readonly HistoryLine[], publications: readonly HistoryLine[]): HistoryLine[] =>
  [...changes, ...publications].toSorted((a, b) => b.to.getTime() - a.to.getTime());

import type { Kind, Tagged } from '../../learned/tags.ts';
import { type Sheet, TAKEN } from '../sheet.ts';

/** Free stretches of a kind with at least this chance from the chain. */
export const freeStretches = (sheet: Sheet, kind: Kind, least: number): Tagged[] =>
  sheet.tags.likeliest(kind).filter(({ start, end, chance }) => chance >= least && !sheet.open.slice(start, end).includes(TAKEN));

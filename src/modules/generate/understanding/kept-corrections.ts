import type { Corrections as Corrected } from '#composer/brief.ts';
import { Corrections } from '#composer/corrections.ts';

/** Parses stored corrections; undefined if their format is no longer supported. */
export const keptCorrections = (stored: unknown): Corrected | undefined => Corrections.safeParse(stored).data;

import type { Corrections as Corrected } from '#composer/brief.ts';
import { Corrections } from '#composer/corrections.ts';

/** Corrections as a row holds them; none where they are of a form that we no longer know. */
export const keptCorrections = (stored: unknown): Corrected | undefined => Corrections.safeParse(stored).data;

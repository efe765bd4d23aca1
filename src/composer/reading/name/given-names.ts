import { z } from 'zod';
import { isFirstName } from '../learned/kinds.ts';
import list from './given-names.json' with { type: 'json' };

const NAMES = new Set(z.object({ names: z.string() }).parse(list).names.split(' '));

/** True when a folded word is a given name or the short form of one, in the language of the list or in Portuguese and Spanish. */
export const isGivenName = (word: string): boolean => isFirstName(word) || NAMES.has(word);

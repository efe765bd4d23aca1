import { CUES, type Cue, type Cues } from './cue-names.ts';
import { cuesAr } from './cues-ar.ts';
import { cuesEn } from './cues-en.ts';
import { cuesEs } from './cues-es.ts';
import { cuesPt } from './cues-pt.ts';

type Patterns = Readonly<Record<Cue, RegExp>>;

const PARTICLE = '(?:و|ف|ب|ل|ع|ك)?(?:ال)?';
const compiled = (cues: Cues, before: string): Patterns =>
  Object.fromEntries(
    CUES.map((cue) => [cue, new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${cues[cue]})(?![\\p{L}\\p{N}])`, 'gu')]),
  ) as Record<Cue, RegExp>;

const PATTERNS: Readonly<Record<string, Patterns>> = {
  pt: compiled(cuesPt, ''),
  en: compiled(cuesEn, ''),
  es: compiled(cuesEs, ''),
  ar: compiled(cuesAr, PARTICLE),
};

/** The cues of a language; English for one without its own. */
export const cuesOf = (language: string): Patterns => PATTERNS[language] ?? (PATTERNS.en as Patterns);

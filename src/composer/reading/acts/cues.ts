import { cuesAr } from './cues-ar.ts';
import { cuesEn } from './cues-en.ts';
import { cuesEs } from './cues-es.ts';
import { cuesPt } from './cues-pt.ts';

/** What the words of a clause can speak for; one regular expression each, without boundaries, over folded text. */
const CUES = [
  'greet',
  'thanks',
  'laugh',
  'sites',
  'kin',
  'reported',
  'ignorance',
  'meta',
  'anger',
  'desire',
  'build',
  'site',
  'design',
  'look',
  'deontic',
  'people',
  'please',
  'pages',
  'business',
  'naming',
  'terms',
  'caller',
  'place',
  'since',
  'clock',
  'contact',
  'money',
  'you',
  'self',
  'verb',
  'machine',
] as const;
export type Cue = (typeof CUES)[number];
export type Cues = Readonly<Record<Cue, string>>;
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

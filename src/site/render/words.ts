import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { pt } from './words/pt-br.ts';
import type { Words } from './words/shape.ts';

export type { Words } from './words/shape.ts';

const byLanguage: Record<string, Words> = { pt, en, es, ar };

/** Interface words of a locale by its language; English where the language is unknown. */
export const wordsOf = (locale: string): Words => byLanguage[locale.split('-')[0]!] ?? en;

const RTL = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
export const directionOf = (locale: string): 'ltr' | 'rtl' => (RTL.has(locale.split('-')[0]!) ? 'rtl' : 'ltr');

import type { Locale } from '#site/schema.ts';
import { fold } from './fold.ts';
import { languageOfWord } from './learned/kinds.ts';
import languageWords from './lexicon/language-words.json' with { type: 'json' };
import { LANGUAGE_SHAPES, LANGUAGE_SIGNS } from './lexicon/languages.ts';
import tradesEn from './lexicon/trades/en.json' with { type: 'json' };
import tradesEs from './lexicon/trades/es.json' with { type: 'json' };
import tradesPt from './lexicon/trades/pt.json' with { type: 'json' };

/** Languages of generated sites, and the locale of each. */
export const WRITTEN: Readonly<Record<string, Locale>> = { pt: 'pt-BR', en: 'en', es: 'es', ar: 'ar' };

const words = new Map<string, Map<string, number>>();
// A word that stands twice counts twice.
for (const [language, list] of Object.entries(languageWords))
  for (const word of list) {
    const votes = words.get(word) ?? new Map<string, number>();
    votes.set(language, Math.min(2, (votes.get(language) ?? 0) + 1));
    words.set(word, votes);
  }
for (const [language, trades] of [
  ['pt', tradesPt],
  ['en', tradesEn],
  ['es', tradesEs],
] as const)
  for (const { naming } of Object.values(trades))
    for (const word of naming.flatMap((phrase) => fold(phrase).split(/\s+/))) {
      if (word.length < 4) continue;
      const votes = words.get(word) ?? new Map<string, number>();
      if (!votes.has(language)) votes.set(language, 0.6);
      words.set(word, votes);
    }

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Language from the script of most letters, where that is enough; Arabic letters also write Persian and Urdu. */
function languageOfScript(text: string): string | undefined {
  const latin = count(text, /\p{Script=Latin}/gu);
  const scripts: [string, number][] = [
    ['ar', count(text, /\p{Script=Arabic}/gu)],
    ['he', count(text, /\p{Script=Hebrew}/gu)],
    ['ru', count(text, /\p{Script=Cyrillic}/gu)],
    ['ja', count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 3],
    ['zh', count(text, /\p{Script=Han}/gu) * 2],
    ['ko', count(text, /\p{Script=Hangul}/gu) * 2],
    ['hi', count(text, /\p{Script=Devanagari}/gu)],
    ['el', count(text, /\p{Script=Greek}/gu)],
    ['th', count(text, /\p{Script=Thai}/gu)],
  ];
  const [language, letters] = scripts.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (letters === 0 || letters * 2 < latin) return undefined;
  if (language !== 'ar') return language;
  if (count(text, /[ٹڈڑےں]/g) >= 2) return 'ur';
  // The Persian keh and yeh also come from Persian keyboards; its other letters and words do not.
  if (count(text, /[پچژگ]/g) + count(text, /(?:^|\s)(?:است|می|برای|های|این)(?=\s|$)/g) * 2 >= 3) return 'fa';
  return 'ar';
}

/** Weight of a common word; marker words of a language have more. */
const COMMON_WORD = 0.4;
/** Below this score no word decided the language; the shape of the words does. */
const UNKNOWN = 0.7;

/** Two-letter language of a text, and its score: 0 without any evidence. */
export function languageOf(text: string): { language: string; score: number } {
  const byScript = languageOfScript(text);
  if (byScript) return { language: byScript, score: 10 };
  const scores = new Map<string, number>();
  const vote = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  for (const word of fold(text)
    .slice(0, 6000)
    .match(/[a-z]+/g) ?? []) {
    const votes = words.get(word);
    const only = votes ? undefined : languageOfWord(word);
    if (only) vote(only, COMMON_WORD);
    if (!votes) continue;
    // A word shared by many languages is weak evidence.
    for (const [language, weight] of votes) vote(language, weight / votes.size);
  }
  const lower = text.toLowerCase().slice(0, 6000);
  for (const [language, sign, weight] of LANGUAGE_SIGNS) {
    const hits = count(lower, sign);
    if (hits) vote(language, Math.min(hits, 6) * weight);
  }
  if (Math.max(0, ...scores.values()) < UNKNOWN) {
    const folded = fold(text).slice(0, 200);
    for (const [language, shape] of LANGUAGE_SHAPES) vote(language, count(folded, shape) * 0.3);
  }
  let best = { language: 'pt', score: 0 };
  for (const [language, score] of scores) if (score > best.score) best = { language, score };
  return best;
}

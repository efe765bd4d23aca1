import { fold } from '#composer/reading/fold.ts';
import { asSentence } from './language.ts';

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}{3,}|\d+(?:[.,:/]\d+)+|\d{2,}/gu) ?? [];
/** "Afio" beside "afiação": the same word in another form, where it is long enough to be sure. */
const ENDING = 2;
const MIN_STEM = 3;
const stemOf = (word: string): string => word.slice(0, Math.max(MIN_STEM, word.length - ENDING));

const SEPARATOR = /(?:[,;]|\s[–—-])\s+/u;
/** "Ilkley", "Santa Fe": a name alone may be one of a row of towns. */
const NAME = /^(?:(?:\p{Lu}[\p{L}'’.]*|d[aeo]s?|del?|la|of)\s?)+[.!]?$/u;
/** Begins or ends as part of what stood beside it. */
const HANGS = /^(?:e|y|and|so|as[íi]|ent[ãa]o|entonces|ou|or|o|mas|pero|but|que|com|con|with)\s|\s(?:e|y|and|ou|or|de|em|en|in)\.?$/iu;

/** Whether every longer word of a text is among those known. */
export function isAllKnown(text: string, known: string): boolean {
  const all = wordsOf(known);
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => all.some((one) => (/\d/.test(word) ? one === word : one.startsWith(stemOf(word)))));
}

/**
 * A sentence of clauses without those that the page has said: "Galway & surrounds, €70 a flue" under "Chimney sweep in Galway" is
 * "€70 a flue". Empty where all is said.
 */
export function withoutSaid(text: string, known: string): string {
  const parts = text.split(SEPARATOR);
  if (isAllKnown(text, known)) return '';
  const isBroken = parts.some((part) => part.split('(').length !== part.split(')').length);
  if (parts.length < 2 || isBroken || /["“”«»:]|[.!?]\s/u.test(text)) return text;
  // One of a row of names or things stays with the others; a name alone at either end is the town once more.
  const isKept = (at: number) => {
    const isLone = (parts[at]!.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2 || NAME.test(parts[at]!);
    if (!isLone) return false;
    const beside = at === 0 ? parts[1]! : at === parts.length - 1 ? parts[at - 1]! : undefined;
    return beside === undefined || !NAME.test(parts[at]!) || NAME.test(beside.split(/\s/u)[at === 0 ? 0 : beside.split(/\s/u).length - 1]!);
  };
  const isEnd = (at: number) => at > 1 && at === parts.length - 1 && /\s(?:e|y|and|&)\s/u.test(parts[at]!);
  const isOpen = (part: string, at: number) => !isAllKnown(part, known) || isKept(at) || isEnd(at);
  const from = parts.findIndex(isOpen);
  const to = parts.findLastIndex(isOpen);
  // In the middle a clause holds the others together; a number does not.
  const left = parts.slice(from, to + 1).filter((part, at) => isOpen(part, from + at) || /\p{L}/u.test(part));
  if (left.length === parts.length) return text;
  const rest = left.join(', ').trim();
  return rest.length < 6 || HANGS.test(rest) ? text : asSentence(rest);
}

/** "Tem que marcar com a Lucimar no 38 99106-3372", above that number: the sentence without it. */
export function withoutNumber(text: string, numbers: readonly string[]): string {
  const [, before, said = ''] =
    /^(.{12,}?)[\s,]+(?:(?:no|pelo|ao?|al|on|at|by|zap|whats\p{L}*|tel\p{L}*)\s+)*(\+?\(?\d[\d\s().-]{6,}\d)\.?$/iu.exec(text.trim()) ?? [];
  const digits = said.replace(/\D/g, '');
  return before &&
    !HANGS.test(`${before} `.trimEnd()) &&
    !/(?:^|\s)(?:por|pelo|no|al|ao|at|on|by|en|em)$/iu.test(before) &&
    numbers.some((one) => one.replace(/\D/g, '').endsWith(digits))
    ? asSentence(before)
    : text;
}

/** Share of known words from which a sentence only says again what stands above it. */
const SAME = 0.6;
export function isNews(text: string, known: string): boolean {
  const words = wordsOf(text);
  return words.filter((word) => isAllKnown(word, known)).length < words.length * SAME;
}

import { fold } from './fold.ts';
import type { Cut } from './injection.ts';
import { isLanguageLabel } from './language-wish.ts';
import { languageOf, WRITTEN } from './locale.ts';

/** "EN: night kayak tour, …": a paragraph behind the name of its language. */
const PART = /(?<=^|\n)[ \t]*([\p{L} -]{2,24}):[ \t]*([^\n]+(?:\n(?!\s*\n)[^\n]+)*)/gu;
const FIGURE = /\d+(?:[.,:h]\d+)*/gu;
/** Min figures of a part, for them to show what it repeats. */
const MIN_FIGURES = 2;
/** Min share of its figures that the rest of the message has too. */
const MIN_SHARE = 0.75;

/**
 * The message without paragraphs that say in another language what it says already: a page of one language does not repeat itself in the next.
 * A paragraph with more to say stays.
 */
export function withoutTranslations(text: string, language: string): { text: string; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let left = text;
  for (const { 0: whole, 1: label = '', 2: said = '' } of text.matchAll(PART)) {
    const at = left.indexOf(whole);
    const other = languageOf(said).language;
    if (at < 0 || !isLanguageLabel(label) || other === language || !WRITTEN[other]) continue;
    const rest = fold(left.slice(0, at) + left.slice(at + whole.length));
    const figures = said.match(FIGURE) ?? [];
    const known = figures.filter((figure) => new RegExp(`(?<!\\d)${figure.replace('.', '\\.')}(?!\\d)`, 'u').test(rest));
    if (figures.length < MIN_FIGURES || known.length < figures.length * MIN_SHARE) continue;
    cuts.push({ at, text: whole.trim(), act: 'aside' });
    left = left.slice(0, at) + left.slice(at + whole.length);
  }
  return { text: left, cuts };
}

import type { Wishes } from '#composer/brief.ts';
import { fold } from '../fold.ts';
import { MANNERS } from '../lexicon/colors.ts';
import { oklchOf } from '../oklch.ts';
import type { Span } from '../sentences.ts';
import { CUE, type Found, type Words, wordsIn } from './color-words.ts';

function digitsIn(text: string, folded: string): Found[] {
  return [...text.matchAll(/#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])/g)]
    .filter(({ index, 1: digits = '' }) => /[a-f]/i.test(digits) || CUE.test(folded.slice(Math.max(0, index - 60), index)))
    .map(({ index, 0: words, 1: digits = '' }) => {
      const exact = `#${(digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toLowerCase()}`;
      return { at: index, words, value: oklchOf(exact), exact, refused: false, isAsked: true };
    });
}

const PASTEL = { l: 0.8, c: 0.085 };

/** "Tons pastel, bege e verde": pastel modifies the others. */
function inManner(colors: readonly Found[]): void {
  const said = colors.filter(({ words, refused }) => !refused && MANNERS.has(fold(words)));
  const others = colors.filter((one) => !one.refused && !one.exact && !said.includes(one));
  const lead = others.find(({ value }) => value.c >= 0.03);
  if (said.length === 0 || !lead) return;
  for (const one of said) one.value = { ...one.value, h: lead.value.h };
  if (said.some(({ value }) => value.c <= PASTEL.c))
    for (const one of others) one.value = { l: Math.max(one.value.l, PASTEL.l), c: Math.min(one.value.c, PASTEL.c), h: one.value.h };
}

interface Wording extends Words {
  sentences: readonly Span[];
  /** The sentences are quotations of colours: each is asked for. */
  quoted?: boolean;
}

/** Colours that the owner wishes for, in their order, and those they do not want. */
export function colorsIn(wording: Wording): { colors: Wishes['colors']; avoided: NonNullable<Wishes['avoided']> } {
  const { text, folded, sentences, quoted = false } = wording;
  const digits = digitsIn(text, folded);
  const found = [...digits, ...sentences.flatMap((sentence) => wordsIn(wording, sentence))].sort((a, b) => a.at - b.at);
  const isFirst = ({ words }: Found, at: number, all: readonly Found[]) =>
    all.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === at;
  const hasAsked = found.some(({ isAsked }) => isAsked);
  const distinct = found.filter(({ isAsked }) => isAsked || quoted || !hasAsked).filter(isFirst);
  inManner(distinct);
  const color = ({ value, exact, words }: Found) => ({ value, ...(exact ? { exact } : {}), words });
  const refused = distinct.filter((one) => one.refused).map(color);
  // "Añil y rosa mexicano — rosa no": for a colour taken back later the first word is enough.
  const isTakenBack = ({ at, words }: Found) =>
    distinct.some((one) => one.refused && one.at > at && fold(words).startsWith(fold(one.words)));
  // Digits are exact: words beside them only describe them.
  const asked = digits.length > 0 ? digits.filter(({ exact }, at) => digits.findIndex((other) => other.exact === exact) === at) : distinct;
  return {
    colors: asked
      .filter((one) => !one.refused && !isTakenBack(one))
      .slice(0, 6)
      .map(color),
    avoided: refused.slice(0, 4),
  };
}

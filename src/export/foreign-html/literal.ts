/** Breaks a mark in two and is not seen. */
const JOINER = '\u2060';

/** Controls, and the signs that turn the direction of what follows: in foreign text they only hide things. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const BLOCK_MARK = /^(#{1,6} |[-*•] |\d{1,3}[.)] |>|```|!\[)/;

/** Foreign words as words: what would be a mark of ours in them is none. Spaces are made one. */
export const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(HIDDEN, '')
    .replaceAll('{{', `{${JOINER}{`)
    .replaceAll('**', `*${JOINER}*`)
    .replaceAll('](', `]${JOINER}(`)
    .replaceAll('`', '\u2019');

/** A paragraph of marked text none of whose lines begins a heading, a list, a quote or code. */
export const paragraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .map((line) => (BLOCK_MARK.test(line) ? JOINER + line : line))
    .filter((line) => line !== '')
    .join('\n');

/** One line of marked text. */
export const oneLine = (text: string): string => paragraph(text.replaceAll('\n', ' '));

/** A text for a place without marks, cut at a word. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const at = cut.lastIndexOf(' ');
  return `${(at > most / 2 ? cut.slice(0, at) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

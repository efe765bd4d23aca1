/** Invisible character that breaks a mark in two. */
const JOINER = '\u2060';

/** Control characters and bidi overrides: in foreign text they only hide things. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const BLOCK_MARK = /^(#{1,6} |[-*•] |\d{1,3}[.)] |>|```|!\[)/;

/** Escapes foreign text so that none of it is read as our marks. Whitespace is collapsed. */
export const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(HIDDEN, '')
    .replaceAll('{{', `{${JOINER}{`)
    .replaceAll('**', `*${JOINER}*`)
    .replaceAll('](', `]${JOINER}(`)
    .replaceAll('`', '\u2019');

/** A paragraph of marked text in which no line begins a heading, a list, a quote or code. */
export const paragraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .map((line) => (BLOCK_MARK.test(line) ? JOINER + line : line))
    .filter((line) => line !== '')
    .join('\n');

export const oneLine = (text: string): string => paragraph(text.replaceAll('\n', ' '));

/** Text for a place without marks, cut at a word. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const at = cut.lastIndexOf(' ');
  return `${(at > most / 2 ? cut.slice(0, at) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

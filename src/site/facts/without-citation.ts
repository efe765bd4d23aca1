const names = (text: string, gone: ReadonlySet<string>): boolean =>
  [...text.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)].some(([, id]) => gone.has(id!));

/** A sentence with its end and trailing space. An abbreviation's full stop is followed by a small letter or a number. */
const SENTENCE = /[\s\S]+?(?:[.!?…؟]+["”»)]?(?=\s+["“«(]?[\p{Lu}\p{Lo}{])\s+|$)/gu;

/** Removes the sentences that cite certain facts, and list items left empty. */
export function withoutCitation(text: string, gone: ReadonlySet<string>): string {
  if (!names(text, gone)) return text;
  const lines = text.split('\n').map((line) => {
    if (!names(line, gone)) return line;
    const left = (line.match(SENTENCE) ?? [])
      .filter((sentence) => !names(sentence, gone))
      .join('')
      .trim();
    return /^(?:#{1,6}|[-*•>]|\d{1,3}[.)])?$/.test(left) ? null : left;
  });
  return lines
    .filter((line) => line !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

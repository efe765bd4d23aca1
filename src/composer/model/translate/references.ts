import type { Entry } from '#site/translation/entries.ts';

const FACT = /\{\{(fa_[0-9a-z]{8})\}\}/g;
const NUMBERED = /\{\{F(\d{1,3})\}\}/g;

/** Ids of the facts that some texts cite, in the order in which they do: a model knows them as F1, F2. */
export const citedFacts = (entries: readonly Pick<Entry, 'text'>[]): string[] => [
  ...new Set(entries.flatMap(({ text }) => [...text.matchAll(FACT)].map(([, id]) => id!))),
];

export const toNumbered = (text: string, facts: readonly string[]): string =>
  text.replace(FACT, (_, id: string) => `{{F${facts.indexOf(id) + 1}}}`);

/** A text with the facts' own ids again; null where it cites one that there is not, or leaves half a citation. */
export function fromNumbered(text: string, facts: readonly string[]): string | null {
  const rest = text.replace(NUMBERED, (mark, n: string) => (facts[Number(n) - 1] ? '' : mark));
  if (/\{\{|\}\}/.test(rest)) return null;
  return text.replace(NUMBERED, (_, n: string) => `{{${facts[Number(n) - 1]}}}`);
}

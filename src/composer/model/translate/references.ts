import type { Entry } from '#site/translation/entries.ts';

const FACT = /\{\{(fa_[0-9a-z]{8})\}\}/g;
const NUMBERED = /\{\{F(\d{1,3})\}\}/g;

/** Ids of the facts cited in some texts, in order of citation: F1, F2 for a model. */
export const citedFacts = (entries: readonly Pick<Entry, 'text'>[]): string[] => [
  ...new Set(entries.flatMap(({ text }) => [...text.matchAll(FACT)].map(([, id]) => id!))),
];

export const toNumbered = (text: string, facts: readonly string[]): string =>
  text.replace(FACT, (_, id: string) => `{{F${facts.indexOf(id) + 1}}}`);

/** A text with fact ids restored; null when it cites an unknown fact, or has a broken citation. */
export function fromNumbered(text: string, facts: readonly string[]): string | null {
  const rest = text.replace(NUMBERED, (mark, n: string) => (facts[Number(n) - 1] ? '' : mark));
  if (/\{\{|\}\}/.test(rest)) return null;
  return text.replace(NUMBERED, (_, n: string) => `{{${facts[Number(n) - 1]}}}`);
}

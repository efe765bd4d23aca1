import type { SiteDocument } from '#site/schema.ts';

const MARK = /\{\{(fa_[0-9a-z]{8})\}\}/g;
const TOKEN = /⟦([^⟦⟧]*)⟧/g;

/** Converts a text for a plain field: each fact becomes its words in brackets that nobody types by accident. */
export const toField = (text: string, facts: SiteDocument['facts']): string =>
  text.replace(MARK, (_, id: string) => `⟦${facts[id]?.text ?? ''}⟧`);

/** The reverse: brackets that still contain a fact's words become the fact again, others only their words. */
export function fromField(field: string, was: string, facts: SiteDocument['facts']): string {
  const left = [...was.matchAll(MARK)].map((match) => match[1]!);
  return field.replace(TOKEN, (_, words: string) => {
    const at = left.findIndex((id) => facts[id]?.text === words);
    return at < 0 ? words : `{{${left.splice(at, 1)[0]}}}`;
  });
}

/** The fact that a text consists of, if it contains nothing else. */
export const soleFact = (text: string): string | undefined => /^\{\{(fa_[0-9a-z]{8})\}\}$/.exec(text.trim())?.[1];

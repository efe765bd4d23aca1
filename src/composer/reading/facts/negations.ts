import type { Fact } from '#site/schema.ts';
import type { Sheet } from './sheet.ts';

const NOT: Readonly<Record<string, string>> = {
  pt: 'nao|nunca|jamais|nem|num|tampouco',
  es: 'no|nunca|jamas|ni|tampoco',
  en: "not|never|don['’]?t|doesn['’]?t|won['’]?t|can['’]?t|cannot|nor",
  ar: 'لا|مش|ما|ليس|لن',
};
/** Ends in a negation that what follows belongs to: "não seguramos | horário", "no hacemos | domicilio". */
const endsNegated = (said: string, language: string, words: number): boolean =>
  new RegExp(`(?<!\\p{L})(?:${NOT[language] ?? NOT.en}) (?!(?:so|somente|solo|only|just) )(?:[\\p{L}'’]+ ){0,${words}}$`, 'u').test(said);

/** A whole clause holds its own; of what is taken out of one, these are told as if they were so. */
const WORDS: Partial<Record<Fact['norm']['kind'], number>> = { statement: 2, offer: 1, class: 2, hours: 2 };

const MAX_BEFORE_DAYS = 4;

/** What stands behind a "not" that was left out says the opposite of its owner: it is not told. */
export function dropNegated(sheet: Sheet): void {
  sheet.facts = sheet.facts.filter(({ norm, text, source: { span } }) => {
    // "We dont do call outs on Sundays": days without a time are told with what is done on them.
    const isOfDays = norm.kind === 'hours' && Object.keys(norm.days).length === 0;
    const words = isOfDays ? MAX_BEFORE_DAYS : WORDS[norm.kind];
    if (!span || words === undefined || (norm.kind === 'offer' && norm.price)) return true;
    if (norm.kind === 'offer' && NOTHING.test(text)) return false;
    return !endsNegated(sheet.folded.slice(Math.max(0, span[0] - 60), span[0]), sheet.language, words);
  });
}
/** "não trabalho", "no hacemos": a refusal cut short names nothing. */
const NOTHING = /^(?:não|nao|no|never|nunca)\s\p{L}+$/iu;

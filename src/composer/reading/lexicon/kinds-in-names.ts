import kinds from './kinds-in-names.json' with { type: 'json' };

/** Words in a name that state the kind of business: at the start in Portuguese and Spanish, at the end in English. Folded. */
export const KINDS_BEFORE: ReadonlySet<string> = new Set(kinds.before);
export const KINDS_BEHIND: ReadonlySet<string> = new Set(kinds.behind);
/** Two words that are one kind: "community garden", "primary school". */
export const KINDS_OF: ReadonlySet<string> = new Set(kinds.of);

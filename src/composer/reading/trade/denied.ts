/** "NÃO É AUTO ESCOLA!!!", "we are not a law firm", "no somos una ferretería"; "not just a shop" denies nothing. */
const DENIED =
  /(?<!\p{L})(?:(?:nao|n|num|no) (?:e|eh|sou|somos|es|soy)|(?:not|never)|(?:is|are|am)n['’]?t)(?: (?:mais|de|um|uma|uns|una|un|an?|the|another|otra|outra))* (?!(?:so|somente|apenas|solo|solamente|just|only|merely)(?!\p{L}))(\p{L}{3,}(?:[ -](?!(?:nao|no|not|ta|viu|ne)(?!\p{L}))\p{L}{2,}){0,2}?)(?=\s*(?:[.,;:!?)\n"”»]|$)|\s(?:e|y|and|e sim|nao|no|not|ta|viu|ne|mas|but|pero|sino|nem|ni|nor|or)(?!\p{L}))/gu;

/** The kinds of business that the owner says theirs is not. */
export const deniedTrades = (folded: string): string[] => [...folded.matchAll(DENIED)].map(({ 1: said = '' }) => said);

/** True for a phrase with a denied one in it, wherever it stands: others call it that. */
export const isDenied = (phrase: string, denied: readonly string[]): boolean =>
  denied.some((said) => new RegExp(`(?<!\\p{L})${said}(?!\\p{L})`, 'u').test(phrase));

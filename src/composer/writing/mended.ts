/** Ends on a word that needs another: the sentence was cut there. */
const HANGS =
  /(?<!\p{L})(?:ni|nem|nor|y|e|and|or|ou|o|que|what|who|how|where|when|because|whose|using|onde|donde|cuando|com|con|with|de|do|da|del|para|pra|por|a partir)$/iu;
/** "solo que estamos a 10 min", after an order that is not shown. */
const LEADS = /^(?:s[óo]lo|s[óo]|only|just) (?:que|that)\s+/iu;
const MAX_ADDED = 60;

/** A statement with the words that were cut off its end, from the same sentence of the message; undefined when none complete it. */
export function mended(text: string, span: readonly [number, number] | undefined, prompt: string): string | undefined {
  const said = text.replace(LEADS, '');
  // "Leather we don't do." is whole: its owner ended it.
  if (!HANGS.test(said.trim())) return said;
  if (!span) return undefined;
  const rest = /^[^.,;:!?\n()]*/u.exec(prompt.slice(span[1]))?.[0] ?? '';
  const whole = `${said.trim().replace(/[.!]$/, '')}${rest.startsWith(' ') ? '' : ' '}${rest.trimEnd()}`.trim();
  return rest.trim().length > 2 && rest.length <= MAX_ADDED && !HANGS.test(whole) ? whole : undefined;
}

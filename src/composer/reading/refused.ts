/** Words before something unwanted; over folded text. "No" is "in the" in Portuguese. */
const NOT_WANTED: Readonly<Record<string, string>> = {
  any: "nada de|sem|sin|without|dispenso|(?:do not|don['’]?t|doesn['’]?t|didn['’]?t|dnt|never|not) (?:really |even )?(?:want|need|like|do|use|include|add|show|have|make|put)(?: (?:me|us|it))?|(?:nao|n|num|nunca|no|ni) (?:lo |me |se )?(?:quero|queremos|queria|quer|preciso|precisamos|precisa|gosto|coloc\\p{L}+|bot\\p{L}+|ponha|poe|faz|faca|inclu\\p{L}+|tem|ter|quiero|queremos|quisiera|quieren|necesito|necesitamos|hace falta|pong\\p{L}+|metas?|incluy\\p{L}+)(?: (?:de|ter|tener|que (?:tenga|tenha)))?|no need for|not? interested in|skip|leave out|neither|avoid|evit\\p{L}+",
  other: 'no|not|nothing like|ni',
  pt: 'nem|nada',
};
/** A new wish, or another topic, ends the refusal. */
const TURNS =
  /(?<!\p{L})(?:mas|but|pero|sino|so|solo|somente|apenas|just|only|com|con|with|quero|queria|preciso|want|need|like|quiero|necesito|porque|because|que|that|which|e|y|and|is|are|was|es|foi|fue|tem|hay)(?!\p{L})/u;
const NEXT = /[,\s]+(?:ou|nem|ni|nor|or|o)\s/u;
const MAX_WORDS = 4;

/** True when the words before this position refuse the next ones: "dont want a …", "no quiero tienda ni …". */
export function isRefused(folded: string, at: number, language: string): boolean {
  const clause = /[^.;:!?\n()]*$/u.exec(folded.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const refusals = [...clause.matchAll(REFUSALS[language === 'pt' ? 'pt' : 'other'] as RegExp)];
  const last = refusals.at(-1);
  if (!last) return false;
  const rest = clause.slice(last.index + last[0].length);
  if (rest !== '' && !/\s$/.test(rest)) return false;
  return (
    !TURNS.test(rest) &&
    rest
      .split(NEXT)
      .every(
        (part, n, parts) => (n === parts.length - 1 ? part : part.trim()).trim().split(/\s+/).length <= MAX_WORDS && !part.includes(','),
      )
  );
}
const REACH = 90;
const REFUSALS = Object.fromEntries(
  ['pt', 'other'].map((kind) => [kind, new RegExp(`(?<!\\p{L})(?:${NOT_WANTED.any}|${NOT_WANTED[kind]})\\s`, 'gu')]),
);

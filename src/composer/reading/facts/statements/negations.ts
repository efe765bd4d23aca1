import type { Fact } from '#site/schema.ts';
import type { Sheet } from '../sheet.ts';

const NOT: Readonly<Record<string, string>> = {
  pt: 'nao|nunca|jamais|nem|num|tampouco',
  es: 'no|nunca|jamas|ni|tampoco',
  en: "not|never|don['’]?t|doesn['’]?t|won['’]?t|can['’]?t|cannot|nor",
  ar: 'لا|مش|ما|ليس|لن',
};
/** Ends in a negation of the next words: "não seguramos | horário", "no hacemos | domicilio". */
const endsNegated = (said: string, language: string, words: number): boolean =>
  new RegExp(`(?<!\\p{L})(?:${NOT[language] ?? NOT.en}) (?!(?:so|somente|solo|only|just) )(?:[\\p{L}'’]+ ){0,${words}}$`, 'u').test(said);

/** Max words between a negation and a fact that it denies, by kind. */
const WORDS: Partial<Record<Fact['norm']['kind'], number>> = { statement: 2, offer: 1, class: 2, hours: 2 };

const MAX_BEFORE_DAYS = 4;

/** Drops facts after a "not" that was left out: they would mean the opposite. */
export function dropNegated(sheet: Sheet): void {
  const gone = new Set(
    sheet.facts.filter((fact) => isTakenBack(sheet, fact)).flatMap(({ id, norm }) => [id, 'price' in norm ? norm.price : undefined]),
  );
  sheet.facts = sheet.facts.filter(({ id, norm, text, source: { span } }) => {
    if (gone.has(id)) return false;
    // "We dont do call outs on Sundays": days without a time are published with their activity.
    const isOfDays = norm.kind === 'hours' && Object.keys(norm.days).length === 0;
    const words = isOfDays ? MAX_BEFORE_DAYS : WORDS[norm.kind];
    if (!span || words === undefined || (norm.kind === 'offer' && norm.price)) return true;
    if (norm.kind === 'offer' && (NOTHING.test(text) || NOT_TAKEN.test(sheet.folded.slice(span[1], span[1] + 80)))) return false;
    return !endsNegated(sheet.folded.slice(Math.max(0, span[0] - 60), span[0]), sheet.language, words);
  });
}
/** "Moto, bicho e botijão não leva.": things of which only is said that they are not taken. */
const NOT_TAKEN =
  /^(?:,?\s(?:(?:e|y|ou|o|u|ni|nem)\s)?\p{L}{2,}){0,6}\s(?:nao|no) (?:se )?(?:lev|llev|aceit|acept|faz|hac|tem|transport|entr|atend|trabalh|trabaj|vend)\p{L}*(?=\s*(?:[.;!\n]|$))/u;
/** "Grade aradora R$ 17 mil, ops essa vendi ontem tira", "a@x.com — não, errei, é b@x.com": stated and taken back. */
function isTakenBack({ folded, facts }: Sheet, { norm, source: { span } }: Fact): boolean {
  if (!span) return false;
  if (norm.kind === 'email' || norm.kind === 'phone') {
    const next = facts.find((other) => other.norm.kind === norm.kind && other.source.span && other.source.span[0] >= span[1]);
    const between = folded.slice(span[1], next?.source.span?.[0] ?? span[1]);
    const last = LAST_DIGITS.exec(folded.slice(span[1], span[1] + 60));
    return (between.length < 40 && WRONG.test(between)) || (norm.kind === 'phone' && last !== null && !next);
  }
  if (norm.kind !== 'offer' || !norm.price) return false;
  const price = facts.find(({ id }) => id === norm.price)?.source.span;
  const line = folded.slice(Math.max(span[1], price?.[1] ?? 0)).split(/[\n.;]/)[0] ?? '';
  return SOLD.test(line.slice(0, 60));
}
/** Words right after a thing they apply to. */
const SOLD =
  /^[\s,(–-]*(?:(?:ops|opa|ih|pera|nao|ah|esquece)[\s,!]*)+(?:(?:ess[ea]|est[ea]|esse ai|ja)\s)*(?:(?:foi|eu)\s)?(?:vend\p{L}+|acab\p{L}+|esgot\p{L}+|tira\p{L}*|nao tem mais)(?!\p{L})/u;
const WRONG =
  /(?<!\p{L})(?:errei|ops|opa|corrig\p{L}+|corrij\p{L}+|digo|perdao|desculpa|errad[oa]|me equivoque|perdon|sorry|i mean|my mistake)(?!\p{L})/u;
/** "Ih o da Paty é 5526 no final" */
const LAST_DIGITS = /(?<!\d)\d{2,4} (?:no|ao) final(?!\p{L})/u;
/** "não trabalho", "no hacemos": a truncated refusal names nothing. */
const NOTHING = /^(?:não|nao|no|never|nunca)\s\p{L}+$/iu;

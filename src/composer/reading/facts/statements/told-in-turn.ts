import type { Fact } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import type { Span } from '../../sentences.ts';
import { moneyIn } from '../prices/money.ts';
import { newSheet, record, type Sheet, trimmed } from '../sheet.ts';

const IS =
  '(?:é|e|eh|es|son|sao|is|are|tem|tiene|tienen|has|have|leva|lleva|runs?|takes?|sleeps|acontece|rola|fica|queda|serve|recibe|recebe|(?:so|solo|somente|apenas|only|just) (?:pra|para|for|com|con|with))';
/** A thing, and what it is, has or does: "Lago 1 é o de pesca esportiva, …", "La Verde tiene dos camas …", "Beginners' wheel is six …". */
const TELLS = new RegExp(
  `^(?:(?:e|y|and|ja|ya)\\s)?(?:(?:o|a|os|as|el|la|los|las|the|our|noss[oa]|nuestr[oa])\\s)?(?<thing>(?!(?:ela?|isso|isto|eso|esto|it|this|that|there|here|aqui|meu|minha|my|mi|we|i|eu|yo|you|quem|what|nome|nombre|name|tudo|todo|everything|preco|precio|price|valor|entrada|pagamento|sinal|taxa|orcamento|contato|contacto)\\b)[\\p{L}\\d][\\p{L}\\d'’-]*(?: [\\p{L}\\d'’-]+){0,3}?) (?<verb>${IS})(?= )(?! (?:r\\$|us\\$|[$€£])? ?\\d[\\d.,]*(?: ?(?:reais|euros?|pesos|quid|pounds))?\\s*(?:$|[.,;]|(?:a|o|el|la|per|por|cada|each|the)\\s))`,
  'u',
);
const MIN_THINGS = 2;
const MIN_WORDS = 7;
/** Longest passage that is set as one. */
const MAX_LENGTH = 520;
/** Facts that stay beside the passage they are told in. */
const APART: readonly Fact['norm']['kind'][] = ['phone', 'email', 'address', 'url', 'handle', 'place', 'name', 'person', 'registry'];

interface SeriesPart extends Span {
  thing: string;
}

/** Sentences, and parts of them between semicolons. */
const piecesOf = ({ text, sentences }: Sheet): Span[] =>
  sentences.flatMap(({ start, end }) => {
    let from = start;
    return text
      .slice(start, end)
      .split(/(?<=;)\s/)
      .map((said) => {
        const piece = { start: from, end: from + said.length };
        from += said.length + 1;
        return piece;
      });
  });

function seriesPartAt(sheet: Sheet, judged: readonly ClauseReading[], { start, end }: Span): SeriesPart | undefined {
  const said = sheet.folded.slice(start, end);
  const tells = TELLS.exec(said);
  const { thing, verb = '' } = tells?.groups ?? {};
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (!tells || !thing || words < MIN_WORDS) return undefined;
  // "Lago 1 é", not "terças e quintas".
  if (verb === 'e' && sheet.text[start + tells[0].length - 1]?.toLowerCase() !== 'é') return undefined;
  const clauses = judged.filter((clause) => clause.start < end && clause.end > start);
  const isApart = sheet.facts.some(
    ({ norm, source: { span } }) => span && ['phone', 'email', 'address', 'url'].includes(norm.kind) && span[0] >= start && span[0] < end,
  );
  return !isApart && clauses.every(({ act }) => act === 'fact') ? { start, end, thing } : undefined;
}

/** "Lago 1", "Lago 2": the same noun, numbered or named. */
const nounOf = (thing: string): string => thing.split(' ')[0] ?? '';

/** Things that are told one after the other, a sentence or more for each: none of them is a name with a price. */
function seriesIn(sheet: Sheet, judged: readonly ClauseReading[]): SeriesPart[][] {
  const series: SeriesPart[][] = [];
  let current: SeriesPart[] = [];
  const close = () => {
    if (current.length >= MIN_THINGS) series.push(current);
    current = [];
  };
  for (const piece of piecesOf(sheet)) {
    const told = seriesPartAt(sheet, judged, piece);
    const last = current.at(-1);
    if (!told || (last && (sheet.text.slice(last.end, told.start).includes('\n\n') || told.end - current[0]!.start > MAX_LENGTH))) close();
    if (told) current.push(told);
  }
  close();
  const whole = newSheet(sheet.text, sheet.language, sheet.country);
  return series.filter((told) => {
    const priced = told.filter(({ start, end }) => moneyIn(whole, start, end).length > 0).length;
    const isNumbered = told.every(({ thing }) => nounOf(thing) === nounOf(told[0]!.thing));
    return priced >= MIN_THINGS || (priced > 0 && isNumbered);
  });
}

/** Such a series stands as its owner wrote it, in one passage and in order; what was taken out of it is not listed beside it. */
export function keepToldInTurn(sheet: Sheet, judged: readonly ClauseReading[]): void {
  for (const told of seriesIn(sheet, judged)) {
    const { start, end } = { start: told[0]!.start, end: told.at(-1)!.end };
    const isInside = ({ norm, source: { span } }: Fact): boolean =>
      span !== undefined && span[0] >= start && span[1] <= end && !APART.includes(norm.kind);
    const gone = new Set(sheet.facts.filter(isInside).map(({ id }) => id));
    sheet.facts = sheet.facts.filter(({ id, norm }) => !gone.has(id) && !('price' in norm && norm.price && gone.has(norm.price)));
    const span = trimmed(sheet.text, start, end);
    const stop = /^[.!]/.exec(sheet.text.slice(span.end))?.[0].length ?? 0;
    record(sheet, span.start, span.end + stop, { kind: 'statement', topic: 'price' });
  }
}

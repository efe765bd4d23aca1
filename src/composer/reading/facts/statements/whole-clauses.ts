import type { Fact } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { fold } from '../../fold.ts';
import { JESTS, TALKS } from '../../lexicon/evidence.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, trimmed } from '../sheet.ts';
import { startOfStatement } from './statement-extent.ts';
import { topicOf } from './topics.ts';

/** Labels and joints: a page that shows the number or the thing without them has lost nothing. */
const EMPTY =
  /^(?:fone|telefone|celular|contato|whats\p{L}*|instagram|insta|facebook|email|mail|site|endereco|horarios?|precos?|valor(?:es)?|chama\p{L}*|nome|fica(?:mos)?|para|pelo|pela|pelos|pelas|como|quem|esta\p{L}*|temos|tenho|fazemos|faco|custa\p{L}*|sai|cobr\p{L}+|reais|cada|aqui|meus?|minhas?|noss[ao]s?|uma|uns|isso|esse|essa|mais|tambem|phone|mobile|call|ring|text|address|hours|open|opening|price|prices|costs?|from|with|that|this|have|also|called|name|is|are|our|telefono|direccion|correo|precio|cuesta|llama\p{L}*|nombre|tenemos|tengo|estamos|estoy|queda|desde|ate|hasta|por|das?|dos?|segunda|sexta|manha|tarde|noite|feira|atend\p{L}+|abert[oa]|abr\p{L}+|funciona\p{L}*)$/u;
const MIN_LETTERS = 4;
/** Unshown words from which a sentence is worth showing as it was said; a single figure is. */
const MIN_LOST = 2;
const MAX_LENGTH = 260;
const MIN_WORDS = 4;
/** "quinta não, sexta", "I mean": a sentence that corrects itself is read, not shown. */
const CORRECTS =
  /(?<!\p{L})(?:digo|quer dizer|quero dizer|corrigindo|correcao|alias|melhor dizendo|ou melhor|perdao|perdon|o sea|mejor dicho|i mean|correction|scratch that|actually|rather|nao,|no,|not,)(?!\p{L})|(?<!\p{L})(?:nao|no)[,.] (?:e |es |it'?s )?\p{L}/u;

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const textsOf = ({ text, norm }: Fact): string[] => [
  text,
  ...Object.values(norm)
    .flat()
    .filter((value) => typeof value === 'string'),
];

/** A number by itself has a place of its own; a sentence around one has to tell more. */
const CONTACTS: readonly string[] = ['phone', 'email', 'handle', 'pix'];
const MIN_BESIDE = 3;
const NAMES = /(?<!\p{L})(?:se chama|chama(?:-se|do|da)?|nome|called|named|name|se llama|llamad[oa]|nombre)(?!\p{L})/u;

/** True when the facts that were read from a clause leave out words that tell something. */
function losesWords(said: string, within: readonly Fact[]): boolean {
  const shown = new Set(within.flatMap(textsOf).flatMap(wordsIn));
  const lost = wordsIn(said).filter((word) => !shown.has(word) && !EMPTY.test(word) && (word.length >= MIN_LETTERS || /\d/.test(word)));
  const hasContact = within.some(({ norm }) => CONTACTS.includes(norm.kind));
  return hasContact ? lost.length >= MIN_BESIDE : lost.length >= MIN_LOST || lost.some((word) => /\d/.test(word));
}

const overlaps = ({ source: { span } }: Fact, { start, end }: Span): boolean => span !== undefined && span[0] < end && span[1] > start;
const lies = ({ source: { span } }: Fact, { start, end }: Span): boolean => span !== undefined && span[0] >= start && span[1] <= end;

/**
 * Clauses about the business of which only parts were read, as statements of their own: "Damos aula de clarinete …, o instrumento a gente
 * empresta" is lost when only "a partir de 8 anos" is shown.
 */
export function wholeClauses(sheet: Sheet, judged: readonly ClauseReading[]): Fact[] {
  const draft: Sheet = { ...sheet, facts: [] };
  for (const clause of judged) {
    const { act, start: from, end } = clause;
    const within = sheet.facts.filter((fact) => overlaps(fact, clause));
    if (act !== 'fact' || within.length === 0 || end - from > MAX_LENGTH) continue;
    if (sheet.withheld.some((span) => span.start < end && span.end > from)) continue;
    const start = startOfStatement(sheet, from, end);
    const said = sheet.text.slice(start, end);
    const folded = sheet.folded.slice(start, end);
    if (wordsIn(said).length < MIN_WORDS || TALKS.test(folded) || JESTS.test(folded) || CORRECTS.test(folded) || /[:؛]$/.test(folded))
      continue;
    // The name is shown as the name.
    if (NAMES.test(folded) && within.some(({ norm }) => norm.kind === 'name')) continue;
    const alone = afterList(sheet, { start, end }, within);
    if (losesWords(said, within)) record(draft, alone, end, { kind: 'statement', topic: topicOf(folded) ?? 'other' });
  }
  return draft.facts;
}

/** "Heels £12, soles £35, and I look at it while you wait": after a list that loses nothing, the clause with its own subject stands alone. */
export function afterList({ text, folded }: Sheet, { start, end }: Span, within: readonly Fact[]): number {
  const joint = [...folded.slice(start, end).matchAll(OWN_SUBJECT)].at(-1);
  if (joint === undefined) return start;
  const at = start + joint.index;
  const next = at + joint[0].length;
  const listed = within.filter(({ norm, source: { span } }) => norm.kind === 'offer' && norm.price && span && span[1] <= at);
  if (listed.length < MIN_LISTED) return start;
  const isWhole = wordsIn(folded.slice(next, end)).length >= MIN_WORDS;
  return isWhole && !losesWords(text.slice(start, at), within) && losesWords(text.slice(next, end), within) ? next : start;
}
const MIN_LISTED = 2;
const OWN_SUBJECT = /,?\s(?:and|e|y|mas|but|pero)\s(?=(?:i|we|eu|a gente|nos|yo|nosotr[oa]s)\s\p{L})/gu;

/** Adds whole clauses to the facts, in the place of the pieces of them that stood alone. */
export function withWholeClauses(facts: readonly Fact[], whole: readonly Fact[]): Fact[] {
  const spans = whole.flatMap(({ source: { span } }) => (span ? [{ start: span[0], end: span[1] }] : []));
  const isPiece = (fact: Fact): boolean => fact.norm.kind === 'statement' && spans.some((span) => lies(fact, span));
  return [...facts.filter((fact) => !isPiece(fact)), ...whole];
}

/** Sentences without the words that are to stand on no page: the part before them, where it is one. */
export function withoutWithheld(sheet: Sheet, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    const span = fact.source.span;
    const hidden = fact.norm.kind === 'statement' && span && sheet.withheld.find(({ start, end }) => start < span[1] && end > span[0]);
    if (!hidden || !span) return [fact];
    const { start, end } = trimmed(sheet.text, span[0], Math.max(span[0], hidden.start));
    const left = sheet.text.slice(start, end);
    return wordsIn(left).length < MIN_WORDS ? [] : [{ ...fact, text: left, source: { from: 'prompt', span: [start, end] } }];
  });
}

import type { Fact } from '#site/schema.ts';
import { type Sheet, sentenceAt } from './facts/sheet.ts';
import type { Span } from './sentences.ts';

const BULLET = /^[ \t]*(?:[-•*·–▪✔✓]|\d{1,2}[.)])[ \t]+/u;
const MAX_WORDS = 4;
/** Min neighbours that are sure, for the list to be one of things on offer. */
const MIN_SURE = 2;

/** "Serviços:" above the list. */
const HEADING =
  /(?:^|\n)[^\n]{0,30}(?:servic|produt|cardapio|menu|ofere[cs]|especialidad|tratament|o que (?:faco|fazemos|vendo|vendemos)|what (?:i|we) (?:do|sell|offer)|services|products|treatments|lo que (?:hago|hacemos)|productos|tratamientos)[^\n:]{0,30}:[ \t]*\n\s*$/u;

/** The items of a list that were not sure by themselves, where their neighbours are: "freio" among "troca de óleo" and "ar condicionado". */
export function withSiblings(sheet: Sheet, live: readonly Fact[], held: readonly Fact[]): { facts: Fact[]; held: Fact[] } {
  const joins = held.filter((fact) => {
    const at = fact.source.span?.[0];
    if (at === undefined || fact.norm.kind !== 'offer' || !isShort(fact.text)) return false;
    const list = bulletsAround(sheet, at) ?? plainListAround(sheet, at);
    if (!list) return false;
    const sure = live.filter(({ norm, source: { span } }) => norm.kind === 'offer' && span && span[0] >= list.start && span[1] <= list.end);
    return sure.length >= (HEADING.test(sheet.folded.slice(0, list.start)) ? 0 : MIN_SURE);
  });
  return { facts: [...live, ...joins], held: held.filter((fact) => !joins.includes(fact)) };
}

const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= MAX_WORDS;

/** The lines with bullets around a position. */
function bulletsAround({ text }: Sheet, at: number): Span | undefined {
  const lines = text.split('\n');
  let start = 0;
  const starts = lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
  const row = starts.findLastIndex((own) => own <= at);
  const isBullet = (n: number): boolean => BULLET.test(lines[n] ?? '');
  if (row < 0 || !isBullet(row)) return undefined;
  let [first, last] = [row, row];
  while (isBullet(first - 1)) first--;
  while (isBullet(last + 1)) last++;
  return { start: starts[first]!, end: starts[last]! + lines[last]!.length };
}

/** "Ansiedade, luto, relacionamento, burnout.": a sentence that is nothing but a list of short parts. */
function plainListAround(sheet: Sheet, at: number): Span | undefined {
  const sentence = sentenceAt(sheet, at);
  const said = sheet.text.slice(sentence.start, sentence.end);
  const parts = said.replace(/[.!]\s*$/u, '').split(/[,;\n]|\s(?:e|y|and|&)\s/u);
  return parts.length > MIN_SURE && parts.every(isShort) && !/[\d:]/.test(said) ? sentence : undefined;
}

import type { ClauseReading } from '../../acts/judge.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { TOPICS, type Topic } from './topics.ts';

/** "Feira de adoção no dia 12/12/2026 às 10h na Praça do Suspiro.": an event on a date, kept whole, since a date alone means nothing. */
export function readOccasions(sheet: Sheet, clauses: readonly ClauseReading[], ofEvent: boolean): void {
  for (const date of sheet.facts.filter((fact) => fact.norm.kind === 'date')) {
    const at = date.source.span?.[0] ?? 0;
    const sentence = sheet.sentences.find((span) => at >= span.start && at < span.end);
    if (!sentence || at - sentence.start < 6) continue;
    const folded = sheet.folded.slice(sentence.start, sentence.end);
    const before = sheet.open.slice(sentence.start, at);
    const told = clauses.find((clause) => at >= clause.start && at < clause.end);
    if (told?.act !== 'fact' || folded.split(/\s+/).length > 28 || before.includes(TAKEN) || /[:;]/.test(before)) continue;
    if (before.split(/\s+/).length > 9 || !/[\p{L}]{3,}/u.test(before)) continue;
    const { start, end } = sentence;
    if (
      sheet.facts.some(
        ({ norm, source: { span } }) =>
          ['name', 'offer', 'class', 'quote', 'plan'].includes(norm.kind) && span && span[0] < end && span[1] > start,
      )
    )
      continue;
    record(sheet, start, end, { kind: 'statement', topic: 'other' });
    // Outside an event the day belongs to this occasion, not to the business.
    if (!ofEvent) sheet.facts = sheet.facts.filter((fact) => fact !== date);
  }
}

export const NARROW: readonly Topic[] = ['delivery', 'payment', 'policy', 'trial', 'guarantee', 'capacity'];

/** "atendo carro nacional e importado" */
const SERVED = /^(?:atend(?:o|emos)|trabalh(?:o|amos) (?:com|so)) \p{L}{3,} \p{L}/u;

/** "café da manhã incluso", after a list of prices. */
const INCLUDED = /^\p{L}[\p{L} ]* inclu(?:s[oa]s?|id[oa]s?|ded)$/u;

/** In a sentence of many things the part between commas on the topic: "باقة ورد ١٢٠ درهم، توصيل مجاني داخل المدينة". */
export function partAbout(sheet: Sheet, span: Span, topic: Topic | 'included' | 'served'): Span | undefined {
  const sign = topic === 'included' ? INCLUDED : topic === 'served' ? SERVED : TOPICS.find(([name]) => name === topic)?.[1];
  let from = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && !/[,،;]/.test(sheet.text[i] as string)) continue;
    const part = trimmed(sheet.text, from, i);
    from = i + 1;
    const words = sheet.text.slice(part.start, part.end).split(/\s+/).length;
    if (words >= 2 && sign?.test(sheet.folded.slice(part.start, part.end)) && !sheet.open.slice(part.start, part.end).includes(TAKEN))
      return part;
  }
  return undefined;
}

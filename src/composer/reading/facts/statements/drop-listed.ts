import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';

const MAX_PART = 4;
const SIGNS = /\s*[•·|✓]\s*|\s+\/\s+|\n|,\s+(?:(?:e|y|and)\s+)?/u;
const SMALL = /^(?:com|con|with|para|the|and|del|dos|das)$/u;
const stemsOf = (text: string): string[] =>
  (fold(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.test(word)).map((word) => word.replace(/(?:es|s)$/u, ''));

/** "tosa higiênica • banho a seco • corte de unhas": a line of things that another list has with their prices says nothing more. */
export function dropListed(sheet: Sheet): void {
  const priced = sheet.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [stemsOf(text)] : []));
  const isPriced = (said: string): boolean => {
    const stems = stemsOf(said);
    return priced.some((thing) => thing.length > 0 && thing.every((stem) => stems.includes(stem)));
  };
  const isList = (text: string): boolean => {
    const parts = text.split(SIGNS).filter((part) => /\p{L}/u.test(part));
    return parts.length > 1 && !/\d/.test(text) && parts.every((part) => part.trim().split(/\s+/).length <= MAX_PART && isPriced(part));
  };
  const lists = sheet.sentences.filter(({ start, end }) => isList(sheet.text.slice(start, end).replace(LEAD, '')));
  const isWithin = ({ source: { span } }: Fact): boolean =>
    lists.some(({ start, end }) => span !== undefined && span[0] >= start && span[1] <= end);
  const isRepeated = (fact: Fact): boolean => fact.norm.kind === 'statement' || (fact.norm.kind === 'offer' && !fact.norm.price);
  sheet.facts = sheet.facts.filter((fact) => !(isRepeated(fact) && isWithin(fact)));
}
/** Signs and pictures that open a line. */
const LEAD = /^[^\p{L}\d]+/u;

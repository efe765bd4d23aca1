import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** A measure from the owner, "12 tonnes", with the words around it: "Structural steel up to", "per lift". */
export interface Capacity {
  fact: Fact;
  before: string;
  value: string;
  after: string;
  /** Whether it measures an object, not a time or a count. */
  isHard: boolean;
}

const NUMBER = String.raw`(?:Ø\s*)?\d[\d.,]*(?:\s*(?:x|×|a|à|até|to|hasta|-|–)\s*\d[\d.,]*)*`;
const HARD_UNIT =
  'mm|cm|m|km|µm|kg|g|t|l|ml|kw|kwp|kwh|kva|w|v|bar|rpm|dpi|hp|cv|m²|m2|m³|m3|metros?|metres?|meters?|toneladas?|tonnes?|tons?|litros?|litres?|liters?|quilos?|kilos?|eixos|ejes|axes|axis';
const HARD = new RegExp(String.raw`${NUMBER}\s*(?:${HARD_UNIT})(?![\p{L}\p{N}])`, 'iu');
const COUNTED = new RegExp(
  String.raw`${NUMBER}\s+(?!(?:de|of|con|com|with|and|para|pra|por|for|from|the|los|las|dos|das)\b)\p{L}{3,}`,
  'iu',
);
/** Maximum letters of a value and of the words at its sides. */
const MAX_VALUE_LETTERS = 18;
const MAX_WORDS_LETTERS = 44;

/** Measures in the owner's statements, those of objects first. */
export function capacitiesOf({ facts }: Material): Capacity[] {
  const all = facts('statement')
    .filter(({ norm }) => norm.topic !== 'since' && norm.topic !== 'price')
    .flatMap((fact) => clausesOf(fact.text).flatMap((clause) => capacityOf(fact, clause)));
  return [...all.filter(({ isHard }) => isHard), ...all.filter(({ isHard }) => !isHard)];
}

/** Clauses between commas and full stops, not splitting numbers. */
const clausesOf = (text: string) => text.split(/[,;.]\s+|[.;]$/u).map((clause) => clause.trim());

function capacityOf(fact: Fact, clause: string): Capacity[] {
  const hard = HARD.exec(clause);
  const found = hard ?? COUNTED.exec(clause);
  if (!found) return [];
  const before = clause.slice(0, found.index).trim();
  const value = found[0].trim();
  const after = clause.slice(found.index + found[0].length).trim();
  if (value.length > MAX_VALUE_LETTERS || before.length > MAX_WORDS_LETTERS || after.length > MAX_WORDS_LETTERS) return [];
  return [{ fact, before: before && before[0]!.toLocaleUpperCase() + before.slice(1), value, after, isHard: hard !== null }];
}

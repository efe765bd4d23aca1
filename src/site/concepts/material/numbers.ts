import type { Fact, FactOf } from '../../schema/facts.ts';
import type { Material, Offer } from '../material.ts';

/** A number from the owner, with its sentence or its price. */
export interface Numeral {
  figure: string;
  from: { as: 'said'; fact: Fact } | { as: 'price'; offer: Offer };
  /** 0–1: how characteristic of the business it is. */
  weight: number;
}

const FIGURE = /(?<![\p{L}\d.,:/-])\d{1,3}(?:[.,]\d{3})+(?!\d)|(?<![\p{L}\d.,:/-])\d{1,4}(?![\d:/%ºª°])(?![.,]\d)/gu;
/** Before a number: an hour, a door, a register. */
const OTHER_BEFORE =
  /(?:^|[\s(])(?:[àa]s|das|at[ée]|las|hasta|at|from|until|to|n[ºo°.]|crm|cro|crp|oab|creci|crea|cnpj|art|sala|apto)\.?\s*$/iu;
const OTHER_AFTER =
  /^\s*(?:h|hs|hrs|am|pm|horas da|de (?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre))\b/iu;
const YEARS = /^\s*(?:anos|años|years)\b/iu;
const MAX_LETTERS = 150;
/** Days of notice and numbers of instalments are terms, not what a business is known for. */
const TERMS = new Set<FactOf<'statement'>['norm']['topic']>(['policy', 'payment', 'delivery', 'trial', 'price']);
/** Longest price that is only a figure, in characters. */
const MAX_PRICE_LETTERS = 9;

function figureIn(fact: Fact): Pick<Numeral, 'figure' | 'weight'> | undefined {
  for (const { 0: figure, index } of fact.text.matchAll(FIGURE)) {
    const before = fact.text.slice(0, index);
    const after = fact.text.slice(index + figure.length);
    const value = Number(figure.replace(/[.,]/g, ''));
    if (value < 2 || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) continue;
    const isYear = /^(?:1[89]|20)\d\d$/.test(figure);
    if (isYear && value > 2100) continue;
    return { figure, weight: isYear ? 1 : YEARS.test(after) ? 0.95 : 0.8 };
  }
  return undefined;
}

/** The numbers in the owner's sentences, and the price where there is only one; most characteristic first. */
export function numbersOf({ facts, offers }: Material): Numeral[] {
  const said = facts('statement').flatMap((fact): Numeral[] => {
    const isTerm = TERMS.has(fact.norm.topic);
    const found = fact.text.length <= MAX_LETTERS && !isTerm ? figureIn(fact) : undefined;
    return found ? [{ ...found, from: { as: 'said', fact } }] : [];
  });
  const [offer, second] = offers;
  const isSole = offer && !second && offer.price.length <= MAX_PRICE_LETTERS;
  const priced: Numeral[] = isSole ? [{ figure: offer.price, from: { as: 'price', offer }, weight: 0.7 }] : [];
  return [...said, ...priced].sort((one, other) => other.weight - one.weight);
}

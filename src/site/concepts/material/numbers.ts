import type { Fact, FactOf } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** A number from the owner with the noun that it counts. A price is no such number: it says nothing of who asks it. */
export interface Numeral {
  figure: string;
  /** "anos", "crianças", "toneladas de lixo": set in sight of the figure. */
  noun?: string;
  fact: Fact;
  /** 0–1: how characteristic of the business it is. */
  weight: number;
}

const FIGURE =
  /(?<![\p{L}\d.,:/+-])(?:[1-9]\d{0,2}(?:[.,]\d{3})+|[1-9]\d{0,3})(?![\d:/%ºª°])(?![.,]\d)(?:\s(?:mil|milh(?:ão|ões)|mill(?:ón|ones)|thousand|million)(?!\p{L}))?/gu;
/** Before a number: an hour, a door, a register, a limit, the first end of a range. */
const OTHER_BEFORE =
  /(?:^|[\s(])(?:[àa]s|das|at[ée]|las|hasta|at|from|until|to|up to|n[ºo°.]|crm|cro|crp|oab|creci|crea|cnpj|art|sala|apto|loja|box|km|acima de|abaixo de|mais de r\$|over|under|above|below|within|\d+ (?:a|e|y|to|and|ou|or|o))\.?\s*$|(?:r\$|[$€£])\s*$/iu;
/** The noun that is counted, and the one that it is made of. */
const NOUN =
  /^\s(\p{Ll}{3,}(?:\s(?:de|do|da|of)\s\p{Ll}{3,}|\s(?:old|rescued|local)\s\p{Ll}{3,})?)(?![\p{L}\d])(?!\s*(?:a|e|y|to|and)\s+\d)/u;
/** Money, measures of a distance or a weight, hours, days of a month and terms, which are no achievement. */
const NO_NOUN =
  /^(?:mas|pero|but|s[óo]|solo|only|just|sem|sin|without|s[ãa]o|este|esta|ess[ea]|isso|cada|each|reais|real|pesos?|euros?|d[oó]lares|pounds?|quid|km|metros?|kilos?|quilos?|gramas?|litros?|horas?|hours?|hrs?|minutos?|min|minutes?|dias?|d[ií]as|days?|semanas?|weeks?|meses|months?|vezes|veces|times|parcelas?|unidades|por|per|para|pra|que|com|con|with|das|dos|del|the|and|nos?|nas?|uma?|am|pm|de \p{L}+|janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;
const YEARS = /^(?:anos|años|years|gera[çc][õo]es|generaciones|generations)(?!\p{L})/iu;
/** A guest's or a child's age. */
const AGED = /(?:^|[\s(])(?:com|de|aged|con|tenho|i['’]m|i am|tengo)\s*$/iu;
/** Fewer years, and fewer of anything, are a detail. */
const MIN_AMOUNT = { generations: 3, years: 10, count: 10 };
/** Size of a class or of an order: a condition. */
const SIZE_BEFORE =
  /(?:^|[\s(])(?:grupos?|turmas?|classes|groups?|m[áa]ximo|m[íi]nimo|max\.?|min\.?|cestas?|pacotes?|packs?) (?:de|of|com|con)?\s*$/iu;
const MAX_NOUN_LETTERS = 22;
const MAX_LETTERS = 150;
/** Days of notice and numbers of instalments are terms, not what a business is known for. */
const TERMS = new Set<FactOf<'statement'>['norm']['topic']>(['policy', 'payment', 'delivery', 'trial', 'price']);

const isYear = (figure: string): boolean => /^(?:1[89]|20)\d\d$/.test(figure);

/** A figure without its noun says nothing at display size: doors, years, registers and parts of telephone numbers have none. */
function figureIn(fact: Fact): Pick<Numeral, 'figure' | 'noun' | 'weight'> | undefined {
  const [found, another] = [...fact.text.matchAll(FIGURE)].filter(({ 0: figure }) => !isYear(figure));
  // One of several is not what the sentence is about.
  if (!found || another) return undefined;
  const { 0: figure, index } = found;
  const before = fact.text.slice(0, index);
  const noun = NOUN.exec(fact.text.slice(index + figure.length))?.[1];
  if (!noun || NO_NOUN.test(noun) || noun.length > MAX_NOUN_LETTERS || OTHER_BEFORE.test(before) || SIZE_BEFORE.test(before))
    return undefined;
  const isAge = YEARS.test(noun);
  const isMany =
    /\s/.test(figure) || Number(figure.replace(/[.,]/g, '')) >= MIN_AMOUNT[isAge ? (/^g/iu.test(noun) ? 'generations' : 'years') : 'count'];
  if (!isMany || (isAge && AGED.test(before))) return undefined;
  return { figure, noun: isAge ? noun.split(' ')[0]! : noun, weight: isAge ? 1 : 0.8 };
}

/** The numbers in the owner's sentences, most characteristic first. */
export function numbersOf({ facts }: Material): Numeral[] {
  const said = facts('statement').flatMap((fact): Numeral[] => {
    const isTerm = TERMS.has(fact.norm.topic);
    const found = fact.text.length <= MAX_LETTERS && !isTerm ? figureIn(fact) : undefined;
    return found ? [{ ...found, fact }] : [];
  });
  return said.sort((one, other) => other.weight - one.weight);
}

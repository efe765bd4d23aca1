import { OBLIGES } from '../../facts/obliges.ts';
import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** The owner's own complete sentences, with a capital and a stop. */
export const sentencesOf = ({ facts }: Material): Fact[] =>
  facts('statement').filter(
    ({ text, norm }) =>
      norm.topic !== 'price' &&
      /^[\p{Lu}\p{Lo}¿¡"“].*[.!?…]$/u.test(text.trim()) &&
      text.trim().split(/\s+/).length >= 3 &&
      !/^[^.]{3,20}:\s/u.test(text),
  );

const YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/g;
/** "Rests for 48 hours", "há 30 anos": a length of time in the work or life of the house. */
const PERIOD =
  /(?<!\p{L})(?:for|over|por|durante|h[áa]|hace)\s(?:(?:more than|over|mais de|m[áa]s de)\s)?\d{1,3}\s(?:hours?|days?|weeks?|months?|years?|horas?|d[ií]as?|semanas?|m[eê]s(?:es)?|anos|años)(?!\p{L})/giu;
/** Beginnings of a condition, a refusal or a request: rules of the house, not its voice. */
const RULE =
  /^[¿¡"“]?(?:n[ãa]o|no|nunca|sem|sin|s[óo]|solo|if|se|si|em caso|please|por favor|pedimos|chegar|llegar|trazer|traer|bring|check|we don['’]?t|i don['’]?t|don['’]?t)(?!\p{L})/iu;
/** Subjects of conditions, in any position. */
const TERMS =
  /(?<!\p{L})(?:or[çc]amentos?|presupuestos?|estimates?|quotes?|urg[êe]ncias?|plant[ãa]o|compulsory|required|obligator\p{L}*|obrigat[óo]r\p{L}*|pag[ao]\p{L}*|cancel\p{L}*|sinal|taxa|fee|prazo|plazo|frete|env[íi]o|desconto|descuento|discount|aceit\p{L}+|accept|parcel\p{L}+|m[íi]nimo|minimum|m[áa]ximo|feriados?|incl\p{L}+|garant\p{L}+|guarant\p{L}+|warrant\p{L}+|v[áa]lid[oa]?s?|fech\p{L}+|cierr\p{L}+)(?!\p{L})/iu;

/** Whether a sentence can stand large: it says something of the house, and is no sum, hour, address or condition. */
export const isVoice = (text: string): boolean =>
  !/\d/.test(text.replace(PERIOD, '').replace(YEAR, '')) &&
  !/[()|:]/.test(text) &&
  ![RULE, TERMS, OBLIGES].some((sign) => sign.test(text.trim()));

/** Whether a sentence adds little to what stands beside it. */
export function repeats(sentence: string, other: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = wordsOf(sentence);
  const news = own.filter((word) => !wordsOf(other).includes(word)).length;
  return news < 3 || news * 3 < own.length * 2;
}

/** Whether a line has a longer word that another has not. */
export const adds = (line: string, other: string): boolean => {
  const known = other.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = line.toLocaleLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  // "Clase" is in "clases de piano".
  return own.some((word) => !known.some((one) => one === word || (word.length > 3 && one.startsWith(word))));
};

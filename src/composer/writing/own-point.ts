import type { TermName } from '#composer/copy/plain-shape.ts';
import { fold } from '#composer/reading/fold.ts';
import type { FactOf } from '#site/schema.ts';
import { isSentence } from './good-lead.ts';
import { DOES } from './introduced.ts';
import { midSentence } from './language.ts';
import type { Setting } from './setting.ts';
import { isAbout, termOf } from './term-names.ts';
import { CUT_SHORT, dangles, FRAGMENT, opens, REACHES, refuses } from './told.ts';

type Statement = FactOf<'statement'>;

/** Max characters of a trade and its town alone, which say nothing that a neighbour could not. */
const MAX_BARE = 70;
const MAX_WORK = 120;
const MAX_GLAD = 70;
/** Terms that a customer is glad to read first. */
const GLAD: ReadonlySet<TermName> = new Set<TermName>(['guarantee', 'trial', 'included', 'free', 'awards']);
/** "31 anos de bancada", "forty years at it". */
const YEARS =
  /(?<!\p{L})(?:\d{1,3}|dez|quinze|vinte|trinta|quarenta|cinquenta|veinte|treinta|cuarenta|ten|fifteen|twenty|thirty|forty|fifty) (?:anos|a[ñn]os|years|yrs)(?!\p{L})/iu;
/** Ages and spans of others: "a partir de 9 anos", "kids under 12 years". */
const AGE =
  /(?<!\p{L})(?:at[ée]|hasta|a partir|desde los|\d+ (?:a|e|to|y|até|hasta) \d|menor\p{L}*|maior\p{L}*|mayor\p{L}*|crian\p{L}+|ni[ñn]\p{L}+|kids?|children|under|over|ages?|idade|edad|garantia|guarantee|warranty)(?!\p{L})/iu;
/** A promise with its exceptions, an addition to what was said before, people rather than work. */
const ASIDE =
  /(?<!\p{L})(?:menos|exce(?:to|pto)|except|mas|pero|but|s[óo]|solo|only|tamb[ée]m|tambi[ée]n|also|too|unless|depende?)(?!\p{L})|^\p{L}+ (?:eu|yo|sozinh\p{L}*|com (?:meu|minha)|con mi)(?!\p{L})/iu;
const AMOUNT = /R\$|[$€£]|\d (?:reais|pesos|euros|soles)(?!\p{L})/iu;
const MAX_BREATH = 18;

const isWhole = (text: string): boolean =>
  text.split(/\s+/).length <= MAX_BREATH &&
  !/[(:–]/.test(text) &&
  ![AMOUNT, REACHES, CUT_SHORT, FRAGMENT, ASIDE].some((sign) => sign.test(text)) &&
  !refuses(text) &&
  !dangles(text);

/** The end of the sentence or line before. */
const BEGINS = /(?:^|[.!?…\n|])[\s\p{So}\p{Pd}*]*$/u;
const STEM = 5;
const stemsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** Whether a sentence has every longer word of another, in any form: "Eu conserto sanfona em Caruaru faz 32 anos". */
export function covers(text: string, other: string): boolean {
  const known = stemsOf(text);
  const words = stemsOf(other);
  return words.length > 0 && words.every((word) => known.includes(word));
}

/** Whether no more than one longer word of a sentence is new. */
function isKnown(text: string, shown: string): boolean {
  const known = stemsOf(shown);
  const isCounted = (text.match(/\d+/g) ?? []).some((number) => !shown.includes(number));
  return !isCounted && stemsOf(text).filter((word) => !known.includes(word)).length <= 1;
}

/** "Chego em 30 minutos ou a visita não é cobrada", "se não desentupir, não paga": what the owner stakes. */
const STAKES =
  /(?<!\p{L})(?:n[ãa]o (?:se )?paga(?!\p{L})|n[ãa]o [ée] cobrad[ao]|n[ãa]o cobr(?:o|amos) nada|no (?:se )?(?:paga|cobra)(?!\p{L})|n[ãa]o (?:se )?cobra(?!\p{L})|no (?:te )?cobr(?:o|amos) nada|(?:you )?don['’]t pay|money back|devolv(?:o|emos) (?:o (?:seu |teu )?|tu |su )?(?:dinheiro|dinero))/iu;
const HAS_TERMS = /,|(?<!\p{L})(?:ou|o|or|if|se|si)(?!\p{L})/iu;
/** "Rectificamos tapas de cilindro": work that no list of verbs has. */
const WE_DO = /^\p{Lu}\p{L}+(?:amos|emos|imos)\s\p{Ll}/u;

const firstOf = (fact: Statement): Statement => {
  const [first = ''] = fact.text.split(/(?<=\p{L}[.!?…])\s+(?=[\p{Lu}\d])/u);
  return first === fact.text ? fact : { ...fact, text: first };
};

/**
 * Beside a trade and a town alone: what the owner stakes, the sentence that says what is done, since how long, or what is promised. It
 * may be the first sentence of a fact.
 * @param open sentences that may stand in the first view.
 */
export function ownPoint(
  { shelf, placed, brief }: Setting,
  lead: string,
  shown: string,
  open: readonly Statement[],
): Statement | undefined {
  if (lead.length > MAX_BARE) return undefined;
  const begins = ({ source }: Statement) => source.span !== undefined && BEGINS.test(brief.prompt.slice(0, source.span[0]));
  const fits = (fact: Statement) => begins(fact) && isWhole(fact.text) && !isKnown(fact.text, shown);
  const all = shelf.by('statement').filter(({ id }) => !placed.has(id));
  const left = all.filter(({ text }) => text.length <= MAX_GLAD);
  const stake = left.find((fact) => STAKES.test(fact.text) && HAS_TERMS.test(fact.text) && begins(fact) && !AMOUNT.test(fact.text));
  const tells = (fact: Statement) =>
    !termOf(fact) && isSentence(fact.text) && (DOES.test(fact.text) || WE_DO.test(fact.text)) && fact.text.length <= MAX_WORK && fits(fact);
  const work = open.map(firstOf).find(tells) ?? all.map(firstOf).find((fact) => tells(fact) && opens(fact.text));
  const isGlad = (fact: Statement) => {
    const term = termOf(fact);
    return fits(fact) && term !== undefined && GLAD.has(term) && isAbout(term, fact);
  };
  const years = left.find(({ text }) => YEARS.test(text) && !AGE.test(text) && isWhole(text) && !isKnown(text, shown));
  return stake ?? work ?? years ?? left.find(isGlad);
}

/** "24h", "24 horas": always open is what somebody in need looks for. */
const ALWAYS = /^(?:(?:aberto|abierto|open|atendimento|servicio|atenci[óo]n) )?24 ?(?:h|hs|hrs|horas|hours)$|^(?:open )?24\/7$/iu;
export function withAlways<T extends { text: string }>(lead: T | undefined, { shelf }: Setting): T | undefined {
  const hours = shelf.first('hours')?.text.trim();
  if (!lead || !hours || !ALWAYS.test(hours) || lead.text.length > MAX_BARE || /24/.test(lead.text)) return lead;
  return { ...lead, text: `${lead.text.replace(/\.$/, '')}, ${midSentence(hours)}.` };
}

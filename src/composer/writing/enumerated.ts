import { tellsForWhom } from '../reading/facts/items/for-whom.ts';
import { INTRODUCES, LISTS } from './told.ts';

const LAST = /\s+(?:e|and|y|&|ou|or|و)\s+(?=[^,]+$)/iu;

/** The label of a row and the row: "Passeios: Gruta do Lago Azul, Rio da Prata". */
export function labelOfRow(text: string): { label: string; row: string } | undefined {
  const [, label, row] = /^(\p{L}[\p{L} ]{2,30}):\s+(.+)$/su.exec(text) ?? [];
  return label && row ? { label, row } : undefined;
}

/** "Entulho - terra - galhos", "corte • barba • sobrancelha": a row as flyers and profiles have it. */
const withCommas = (text: string): string =>
  /^[^,•|·–—-]+(?:\s[•|·–—-]\s[^,•|·–—-]+){2,}$/u.test(text) ? text.replace(/\s[•|·–—-]\s/gu, ', ') : text;

/** "Cabeçote, bloco, virabrequim": three or more short names in a row, each a name of its own. */
export function enumerated(text: string): string[] | undefined {
  const list = withCommas(text.trim().replace(/[.;]$/, '')).replace(LISTS, '');
  if (/[.!?:]\s|[$€£₦]|R\$/.test(list) || /^(?:hosted|by|with|and|com|con|por|para|for|in|em|en)\s/i.test(list)) return undefined;
  if (tellsForWhom(list)) return undefined;
  const commas = list.split(/,\s+(?![^()]*\))|،\s*/u);
  const last = commas.at(-1) ?? '';
  const parts = [...commas.slice(0, -1), ...last.replace(/^(?:e|and|y)\s+/iu, '').split(LAST)].map((part) => part.trim()).filter(Boolean);
  const isShort = parts.every((part) => part.length >= 2 && part.length <= 48 && part.split(/\s+/).length <= 6 && !/\d{6,}/.test(part));
  // Two commas make a list; one comma does only after a verb like "fazemos".
  if (!parts.every(isThing)) return undefined;
  const isRow = LISTS.test(text) ? commas.length >= 2 : !INTRODUCES.test(text) && (commas.length >= 3 || isShortRow(commas, parts));
  return isRow && parts.length >= 3 && isShort ? parts : undefined;
}

/** Words that no item's name begins with: conjunctions, pronouns, relatives. */
const NO_HEAD =
  /^(?:n[ao]s?|em|en|in|on|at|e|y|and|or|ou|mas|but|pero|que|q|quem|onde|quando|as[íi]|ess[ae]s?|est[ae]s?|isso|isto|aquel[ae]s?|es[ao]s|estos|that|these|those|this|who|which|where|when|after|before|while|though|am|is|are|was|were|has|have|had|his|her|their|its|he|she|they|it|so|not|s[óo] que|depois|antes de|después|porque|because|if|se|si|j[áa]|eu|ela|ele|eles|elas|i|we|a gente|needs?|requires?|seats|fits|comes|must|precisam?|necesitan?|requieren?|cabem?|caben?|leva|وهو|وهي|التي|الذي|اللي)\s/iu;
/** Words that make a sentence of a phrase: a subject, or a relative clause. */
const SAYS =
  /(?<!\p{L})(?:i|i['’]m|am|is|are|was|were|q|que n[ãa]o|t[aá]|t[aá]va|est[áa]|estava|é|são|fica|ficam|faço|fazemos|hago|hacemos|sai|saem|sale|fecha|custam?|cuestan?|\p{L}{2,}(?:ou|aram|eram|iram|aron|ieron)|don['’]t|doesn['’]t)(?!\p{L})/iu;
/** A time or a date is no item for sale: "05/09, Bip do Méier, 19h, entrada franca". */
const WHEN = /^\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?|\s?(?:h|hs|hrs|am|pm)(?:\d{2})?|:\d{2}(?:\s?[ap]m)?)$/iu;
/** "2027", "gates open at 2pm", "at Carrier Meadow", "no dogs on Heron", "a 2 km del parque". */
const NO_NAME =
  /^[\d\s.,]+$|^(?:n[ãa]o|not?|nada|sem|sin|without|never|nunca)\s|^(?:a|to|uns?|unos|about|cerca de) \d|\s(?:max|m[áa]x)\.?$|(?<![\d.,])\d{1,2}(?::\d{2})?\s?(?:[ap]m|h)(?!\p{L})|^(?:at|from|until|às|desde|até|hasta)\s/iu;
/** "tiro o mato", "pinto as letras": what the owner does, each with its verb. */
const DOES = /^\p{L}{3,}(?:o|amos|emos|imos)\s(?:[oa]s?|el|l[ao]s?|una?|uma?)\s/iu;
const isThing = (part: string): boolean =>
  !NO_HEAD.test(part) && !DOES.test(part) && !SAYS.test(part) && !WHEN.test(part) && !NO_NAME.test(part);

const VERB = /(?:amos|emos|imos|ando|endo|indo|ing)$/iu;
/** "Reiki, barras de access e aromaterapia": a single comma separates names, not adjectives. */
const isShortRow = (commas: readonly string[], parts: readonly string[]): boolean =>
  commas.length === 2 &&
  parts.length === 3 &&
  parts.some((part) => part.includes(' ')) &&
  parts.every((part) => part.split(/\s+/).length <= 4 && !part.split(/\s+/).some((word) => VERB.test(word)));

const PAIR = /^(?:\p{L}+s(?: (?:de|of) \p{L}+)?) (?:e|y|and) (?:\p{L}+s(?: (?:de|of) \p{L}+)?)\.?$/iu;

/** "Costureira em Pelotas, ajustes e consertos": two kinds of work, when there are hardly any other facts. */
export function pairOf(text: string): [string, string] | undefined {
  const last = text.split(/[,:–—]\s+/).at(-1) ?? '';
  const [one, other] = last.replace(/\.$/, '').split(/\s(?:e|y|and)\s/iu);
  return PAIR.test(last) && one && other ? [one, other] : undefined;
}

import type { Brief } from '#composer/brief.ts';
import { FINITE } from '#composer/reading/lexicon/finite-verbs.ts';
import type { Fact } from '#site/schema.ts';
import { capitalise } from './language.ts';

const plainly = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const wordsIn = (text: string): string[] => plainly(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Gente, é o seguinte:" */
const ADDRESSES =
  /^(?:(?:gente|galera|pessoal|amig[oa]s|olha|bom|ent[ãa]o|ok(?:ay)?|bueno|mir[ae]n?|guys|folks|so|well)[\s,!:…]+)*(?:(?:(?:é|e|es)\s)?(?:o |lo )?(?:seguinte|siguiente)|the thing is|it['’]s like this)\s*[:,]?\s+(?=\p{L})/iu;
/** "Tenho uma oficina", "soy electricista", "we're a choir": on a page the verb is redundant. */
const IS_OR_HAS =
  /^(?:eu |yo |a gente |nós )?(?:sou|somos|tenho|temos|soy|tengo|tenemos|i['’]m|i am|we['’]re|we are|(?:i|we) (?:run|have|own))\s+(?:(?:o|a|os|as|um|uma|el|la|un|una|the|an?|my|our)\s+)?/iu;
/** "um canil não, um hotelzinho": the first noun is retracted. */
const TAKEN_BACK = /^[^,]{2,32}\s(?:n[ãa]o|no),\s+(?=(?:um|uma|un|una)\s)/iu;
/** "Soy matrona y doy clases": without its first verb the second one has no subject. */
/** "Sou o tio Beto faço transporte": the name is no trade, and the next verb belongs to it. */
const IS_WHO =
  /^(?:[Ee]u )?[Ss]ou (?:o|a) (?:tio|tia|seu|dona|mestre|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*,? (?=(?:fa[çc]o|trabalho|atendo|vendo|conserto|dou)\s)/u;
const AND_DOES =
  /^[^,.]{3,40}\s(?:y|e|and)\s(?:i|we|eu|a gente|yo|doy|dou|hago|fa[çc]o|fazemos|hacemos|trabajo|trabalho|atiendo|atendo|vendo|ofre[zç]co|ofere[çc]o|ense[ñn]o|ensino|reparo|conserto|cuido|tambi[eé]n|tamb[eé]m)\s/iu;
const ARTICLE = /^(?:um|uma|un|una|an?)\s+(?!gente\s)/iu;
export const DOES =
  /^(?:eu |yo |a gente |nós )?(?:(?:i|we) \p{L}+|atend\p{L}+|trabalh\p{L}+|fa[çz]\p{L}+|vend\p{L}+|cri(?:o|amos)|produz\p{L}+|consert\p{L}+|entreg\p{L}+|ensin\p{L}+|dou|damos|atiend\p{L}+|trabaj\p{L}+|hag[oa]|hacemos|arregl\p{L}+|ofre[czç]\p{L}+|realiz\p{L}+|repar\p{L}+|instal\p{L}+|cuid\p{L}+|monto|montamos)\s/iu;
const SAYS_NAME =
  /^(?:que )?(?:se (?:chama|llama)|chama(?:-se)?|chamad[ao]|llamad[ao]|called|named|(?:o |el )?(?:nome|nombre) (?:é|es))(?!\p{L})/iu;
const GLUE = new Set('sou soy somos tenho tengo aqui here com con with para the and uma una por pela pelo from you her his'.split(' '));

/** Registry numbers are shown separately, with their own label. */
const withoutRegistry = (text: string, registries: readonly string[]): string =>
  registries.reduce(
    (out, number) => out.replace(new RegExp(`\\s*\\(\\s*${escaped(number)}\\s*\\)|[\\s,]*${escaped(number)}(?![\\p{L}\\d])`, 'iu'), ''),
    text,
  );

const TITLE = /(?:^|\s)(?:profa?|dra?|sra?|eng|arq|lic|rev|mrs?|ms|st)$/iu;
/** "Serra Alta SC. Trabalhamos com …": a place without a sentence moves to the end. */
function placeLast(text: string): string {
  const [, first, rest] = /^([^.!?]{3,48})\.\s+(.{20,})$/su.exec(text) ?? [];
  const isPlace = first?.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:d[aeo]s?|del|la|of)$/iu.test(word));
  // "Prof. Anelise Voigt, técnica nível 2": a title begins the name.
  return first && rest && isPlace && !TITLE.test(first) ? `${rest.replace(/[.\s]*$/u, '.')} ${first}.` : text;
}

/**
 * A sentence of introduction without the parts already on the page: the verb, the name, the registry
 * number. "Sou eletricista em Canoas, atendo à noite" becomes "Atendo à noite".
 */
export function introduced(text: string, span: readonly [number, number] | undefined, { business, facts }: Brief): string {
  const within = (kind: Fact['norm']['kind']) =>
    facts.filter(
      ({ norm, source }) => norm.kind === kind && (!span || !source.span || (source.span[0] < span[1] && source.span[1] > span[0])),
    );
  const addressed = text.replace(ADDRESSES, '');
  const said = placeLast(
    withoutRegistry(
      addressed,
      within('registry').map((fact) => fact.text),
    ),
  );
  const trade = business.trade?.value ?? '';
  const name = business.name?.value ?? '';
  const stem = plainly(trade).replace(ARTICLE, '').slice(0, 6);
  const bare = said.replace(IS_WHO, '').replace(IS_OR_HAS, '').replace(TAKEN_BACK, '').replace(ARTICLE, '');
  const isOfTrade =
    stem !== '' &&
    plainly(bare.split(/,\s/)[0] ?? '')
      .slice(0, 32)
      .includes(stem);
  const isOfName = name !== '' && plainly(bare).startsWith(plainly(name));
  // When the trade is unknown, the noun after "have" is the best guess.
  const isOfHouse = trade === '' && /\s(?:um|uma|un|una|an?)\s+$/iu.test(IS_OR_HAS.exec(said)?.[0] ?? '');
  if ((!isOfTrade && !isOfName && !isOfHouse) || AND_DOES.test(bare)) return said === text ? text : capitalise(said);
  const isName = (clause: string) =>
    SAYS_NAME.test(clause) ||
    (name !== '' &&
      plainly(clause)
        .replace(/^(?:o|a|el|la|the)\s+/u, '')
        .replace(/[.\s]+$/u, '') === plainly(name));
  const clauses = bare.split(/,\s+/).filter((clause) => !isName(clause));
  const known = new Set([...GLUE, ...wordsIn([trade, name, ...within('place').map((fact) => fact.text)].join(' '))]);
  const isKnown = (clause: string) => wordsIn(clause).every((word) => known.has(word));
  const [first = '', second] = clauses;
  const stated = second && isKnown(first) && DOES.test(second) ? clauses.slice(1) : clauses;
  const left = stated
    .join(', ')
    .replace(/[\s,]+(?:n[ée]|viu|t[áa]|ok)(?=[.!]?$)/iu, '')
    .trim();
  return left === said ? said : capitalise(left);
}

const ONLY_JOINED = /(?:^|[.!?\n]\s*)(?:(?:e|y|and|mas|pero|but|so|ah|oh|plus|ent[ãa]o|entonces|tamb[ée]m|tambi[ée]n|also)[\s,]+)+$/iu;

/** The end of a list of wishes, or the rest of a sentence cut in the middle: "…, fotos da capa, preço em pesos". */
export function isRest({ text, must, norm, source: { span } }: Fact, { prompt, clauses, facts }: Brief): boolean {
  if (!span || FINITE.test(text)) return false;
  // "site com …, homologação às terças 8h, clube de campo em Brodowski": parts of a page have no days and towns.
  const isOfBusiness = facts.some(
    ({ norm: { kind }, source }) =>
      ['hours', 'price', 'place', 'class', 'date'].includes(kind) && source.span && source.span[0] >= span[0] && source.span[1] <= span[1],
  );
  if (isOfBusiness) return false;
  // Statements about the work are fine without a verb.
  if (must && norm.kind === 'statement' && ['service', 'story', 'audience', 'capacity'].includes(norm.topic)) return false;
  const before = prompt.slice(0, span[0]);
  // "Sobre: …" is a heading, and no list.
  if (/(?:^|\n)[^,:\n]{2,40}:\s*$/u.test(before)) return false;
  // "También restauro biblias": only a joint stands before it in its sentence.
  if (ONLY_JOINED.test(before)) return false;
  // A fact read with certainty was not cut.
  if (!must && /[\p{Ll}\d] +$/u.test(before) && /^\p{Ll}/u.test(text)) return true;
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) + 1;
  if (!/[,:;–—-]\s*$/u.test(before) || start >= span[0] - 3) return false;
  return clauses.some(({ act, span: [from, to] }) => act === 'wish' && from < span[0] && to > start);
}

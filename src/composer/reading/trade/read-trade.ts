import type { Found } from '#composer/brief.ts';
import type { ClauseReading } from '../acts/judge.ts';
import { COLOUR } from '../colors/color-names.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findCity } from '../gazetteer.ts';
import type { IndustryId } from '../industries.ts';
import { fittedChoice } from '../learned/model.ts';
import { type Choice, hashed, likeliest, weigh } from '../likeliest.ts';
import { isGivenName } from '../name/given-names.ts';
import { isRefused } from '../refused.ts';
import { deniedTrades, isDenied } from './denied.ts';
import { familyByForm, familyOf } from './family.ts';
import { namesTrade, speaksOf, speaksOfAny } from './lexicon.ts';
import { isNoTrade } from './no-trade.ts';
import { tradeInName } from './out-of-the-name.ts';
import { ANY_HOUSE, ownWork } from './own-work.ts';
import { tradeSaidFirst } from './said-first.ts';
import { onlyPhrase, wholePhrase, workSaidFirst } from './short-message.ts';
import { tradeCandidates } from './signs.ts';
import { statedTrade } from './stated-trade.ts';
import { rentedOut, withWork } from './whole-work.ts';
import { workSaid } from './work-said.ts';
import { workOn } from './worked-on.ts';

const BAR = 0.55;
/** Min share to count for the family. */
const MIN_SHARE = 0.01;
/** Min share of a form; low, since nobody writes "blog" about a bakery. */
const MIN_FORM = 0.1;

interface Trades {
  /** The trade in the owner's own words; null when no phrase is sure enough. */
  trade: Found | null;
  /** The families supported by its words, the strongest first. */
  families: FamilyShare[];
  /** A form that names itself (a blog, an app, a festival), if one was ordered at all. */
  form: Found | undefined;
}

export function readTrade(sheet: Sheet, judged: readonly ClauseReading[], name: Found | null): Trades {
  const own = name?.span ?? null;
  const denied = deniedTrades(sheet.folded);
  const candidates = tradeCandidates(sheet, judged, own).filter(
    ({ start, end }) =>
      !isDenied(sheet.folded.slice(start, end), denied) &&
      !isRefused(sheet.folded, start, sheet.language) &&
      !isServed(sheet, start) &&
      !isSomebodys(sheet, start, own) &&
      !isOnTheList(sheet, start, end) &&
      !isNoTrade(sheet.text, sheet.folded, start, end),
  );
  const choices = weigh(sheet.text, candidates.map(hashed), fittedChoice('trade'));
  const best = pooled(choices, sheet.language);
  const bare = (span: [number, number]) => sheet.text.slice(...withoutWishes(sheet, withoutNames(sheet, span, own)));
  const families = sharesOf(choices, bare, sheet.language);
  const formed = choices.find(({ value, share }) => share >= MIN_FORM && familyByForm(value));
  const form = formed ? { value: formed.value, span: formed.span, confidence: formed.share } : orderedBlog(sheet);
  const program = form ? programOf(sheet, form) : undefined;
  if (program) return { trade: program, families, form };
  const work = workSaidFirst(sheet);
  if (work) {
    const family = familyOf(work.value, sheet.language);
    return { trade: work, families: family === 'unknown' ? families : [{ family, share: 1 }], form };
  }
  if (!best?.span || best.confidence < BAR || isTailOfName(sheet, best.span, own)) {
    const sign = (own && (onTheSign(sheet, own) ?? beforeCalled(sheet, own))) ?? tradeSaidFirst(sheet) ?? null;
    const inName = !sign && own ? tradeInName(sheet, own) : null;
    if (inName) return { trade: inName, families, form };
    const isNone = (span: [number, number]) =>
      isNoTrade(sheet.text, sheet.folded, ...span) || isDenied(sheet.folded.slice(...span), denied);
    const all = [sign, statedTrade(sheet, own)].filter((one) => one?.span && !isNone(one.span));
    const told =
      all.find((one) => one && !ANY_HOUSE.test(fold(one.value))) ??
      ownWork(sheet) ??
      all[0] ??
      workSaid(sheet, judged) ??
      onlyPhrase(sheet, own) ??
      null;
    const family = told ? familyOf(told.value, sheet.language) : 'unknown';
    return { trade: told, families: family === 'unknown' ? families : [{ family, share: 1 }], form };
  }
  const bared = withoutWishes(sheet, withoutNames(sheet, best.span, own));
  const kept = workOn(sheet, bared) ?? withWork(sheet, bared);
  const span = wholeSign(sheet, own ? kept : wholeOf(sheet, kept), own);
  const value = sheet.text.slice(...span);
  const other = ANY_HOUSE.test(fold(value)) ? ownWork(sheet) : rentedOut(sheet, value);
  const isElsewhere = span[1] > kept[1] && isForOthers(sheet.folded.slice(kept[1], span[1]), families[0]?.family);
  return { trade: other ?? { value, span, confidence: best.confidence }, families: isElsewhere ? [] : families, form };
}

/** "guardería | para perritos": those for whom it is are of another family. */
const isForOthers = (more: string, family: IndustryId | undefined): boolean =>
  FOR_WHOM.test(more) && family !== undefined && speaksOfAny(more) && !speaksOf(more, family);
const FOR_WHOM = /^ (?:para|pra|pro|for) /u;

/** The whole phrase that opens a short message, unless its further words hide a family that is known. */
function wholeOf(sheet: Sheet, kept: [number, number]): [number, number] {
  const whole = wholePhrase(sheet, kept);
  const familyAt = (span: [number, number]) => familyOf(sheet.folded.slice(...span), sheet.language);
  const isHidden = familyAt(kept) !== 'unknown' && familyAt(whole) === 'unknown';
  return isHidden && !FOR_WHOM.test(sheet.folded.slice(kept[1], whole[1])) ? kept : whole;
}

const PROGRAM = 0.75;
/** "Oficina em Dia é um app (SaaS) pra oficina mecânica": a program is its form, whatever its customers. */
function programOf({ text, folded }: Sheet, form: Found): Found | undefined {
  const start = form.span?.[0] ?? 0;
  const said = /^(?:app|aplicativo|aplicacion|sistema|software|plataforma|platform)(?: \([^)]*\))? (?:pra|para|for) [^,.:;(\n]{3,44}/u.exec(
    folded.slice(start, start + 90),
  )?.[0];
  const lead = said && /(?<!\p{L})(?:web|mobile) $/u.exec(folded.slice(0, start))?.[0].length;
  if (!said) return undefined;
  const from = start - (lead || 0);
  return {
    value: text.slice(from, start + said.length).trim(),
    span: [from, start + said.length],
    confidence: Math.max(form.confidence, PROGRAM),
  };
}

/** "Kareefontein Guest Farm": the last word of a name with the word before it, if both are one kind. */
function wholeSign(sheet: Sheet, span: [number, number], own: readonly [number, number] | null): [number, number] {
  const sign = own && span[0] > own[0] && span[1] === own[1] ? tradeInName(sheet, own)?.span : undefined;
  return sign && sign[1] === span[1] && sign[0] < span[0] ? sign : span;
}

const MIN_POOLED = 0.65;
/** "Ferretería", "ferretería industrial", "ferretería industrial y renta": choices with one head support one another. */
function pooled(choices: readonly Choice[], language: string): Found | null {
  const best = likeliest(choices);
  if (!best?.span || best.confidence >= BAR) return best;
  const [start, end] = best.span;
  // "Tengo una grúa … El Cojo Grúas": one and several of a thing are one word.
  const isSame = ({ value }: Choice) => oneOf(value) === oneOf(best.value);
  const hasHead = (choice: Choice) => isSame(choice) || (language === 'en' ? choice.span[1] === end : choice.span[0] === start);
  const confidence = choices.filter(hasHead).reduce((sum, { share }) => sum + share, 0);
  return confidence >= MIN_POOLED ? { ...best, confidence } : best;
}

const oneOf = (value: string): string => fold(value).replace(/(?<=[aeiou])s$/u, '');

/**
 * "Produtor rural sob consulta", "feira de peças: box R$ 180", "chapa y pintura no hacemos", "entrega rápida": items of the list, not the
 * business.
 */
const LISTED =
  /^\s?:?\s(?:so |somente |apenas |solo )?(?:sob consulta|bajo consulta|a consultar|a combinar|a convenir|on request|by quote|(?:no|sob|por) orcamento|(?:eu |nos )?(?:nao|no) (?:fa[cz]|hac|hag|tem|ten|vend|atend|atiend|trabalh|trabaj|conser|repar))|^\s?:\s[^.\n:]{0,40}?(?:r\$|[$€£])\s?\d/u;
const NO_HOUSE =
  /^(?:entregas?|delivery|envios?|fretes?|retirada|orcamentos?|presupuestos?)(?: (?:rapid[oa]s?|gratis|em domicilio|a domicilio|urgentes?|no mesmo dia))*$/u;
const isOnTheList = ({ folded }: Sheet, start: number, end: number): boolean =>
  LISTED.test(folded.slice(end, end + 60)) || NO_HOUSE.test(folded.slice(start, end)) || isCustomer(folded, start);

/** "a gente limpa caixa d'água de prédio, escola, e | clínica": the last of those for whom a work is done. */
const AMONG_SERVED =
  /(?<!\p{L})(?:a gente|eu|nos|yo|nosotros|i|we) (?!sou|somos|soy|am|are|tenho|temos|tengo|tenemos|have|run|own)\p{L}{3,} [^.;:!?\n]*(?<!\p{L})(?:d[eao]s?|para|pra|for|of|del) (?:\p{L}+ )?\p{L}+, (?:[^.;:!?\n]*,? )?(?:e|y|and|ou|or) $/u;

/** "Contabilidade para produtores rurais": a trade's customers are not the trade. */
function isCustomer(folded: string, start: number): boolean {
  if (AMONG_SERVED.test(folded.slice(Math.max(0, start - 90), start))) return true;
  const [, trade] =
    /(\p{L}{4,}) (?:so |somente |apenas |solo |only )?(?:para|pra|pro|for) (?:(?:os?|as?|el|la|los|las|the) )?$/u.exec(
      folded.slice(Math.max(0, start - 50), start),
    ) ?? [];
  return trade !== undefined && namesTrade(trade);
}

/** "é um app (SaaS) pra oficina mecânica": a program's users are not the program. */
const isServed = ({ folded }: Sheet, start: number): boolean =>
  /(?<!\p{L})(?:app|aplicativo|saas|sistema|software|plataforma)\)?(?: \([^)]*\))? (?:pra|para|de|for|p\/) (?:(?:o|a|os|as|donos de|quem tem) )?$|(?<!\p{L})(?:organizacao|realizacao|apoio|patrocinio|promocao|organiza)\s?: ?(?:a |o )?$/u.test(
    folded.slice(Math.max(0, start - 50), start),
  );

/** "Buffet Alegria Kids": a foreign word at the end of a name belongs to the name. */
const isTailOfName = (
  { folded, language }: Sheet,
  [start, end]: readonly [number, number],
  name: readonly [number, number] | null,
): boolean => language !== 'en' && name !== null && start > name[0] && end <= name[1] && !namesTrade(folded.slice(start, end), language);

/** "Moira does the chairs, Fergus does | boat cushions": the part of one of them is not what all of them do. */
const isSomebodys = ({ text }: Sheet, start: number, own: readonly [number, number] | null): boolean => {
  const from = Math.max(0, start - 60);
  const match = DOES_THEIRS.exec(text.slice(from, start));
  const [, who = ''] = match ?? [];
  if (!match || (own && from + match.index < own[1] && from + match.index + who.length > own[0])) return false;
  return isGivenName(fold(who)) || new Set([...text.matchAll(EACH_DOES)].map(([, one]) => one)).size > 1;
};
const DOING =
  '(?:does|makes|runs|handles|looks after|teaches|cuts|faz|corta|cuida d[aeo]s?|toca|pinta|ensina|dá|hace|lleva|enseña|da (?:clases?|talleres) de|se encarga de)';
const DOES_THEIRS = new RegExp(
  `(?<!\\p{L})(?<!(?:[Ss]ou|[Ss]oy|is|am|['’]m) (?:[oa] )?)(\\p{Lu}\\p{Ll}+) ${DOING}(?: the| [oa]s?| el| la| los| las)? (?:\\p{Ll}+ (?:and|e|y) )?$`,
  'u',
);
const EACH_DOES = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,}) ${DOING}(?!\\p{L})`, 'gu');

const BLOG =
  /(?:^|(?<!\p{L})(?:quero|queria|preciso de|cri[ae]r?|fa[zc][ae]?r?|want|need|make|create|start|quiero|necesito|crear|haz)\s+(?:me\s+)?)(?:um|uma|an?|un|una|o|the|my|meu|mi)?\s*(blog(?:\s(?:sobre|about|de|on)\s(?:\p{L}+))?)(?!\p{L})/gu;

/** "Quero um blog sobre astronomia": ordered by its form, it is a blog, whatever else it should have. */
function orderedBlog({ folded, text, language }: Sheet): Found | undefined {
  for (const { index, 0: said, 1: blog = '' } of folded.matchAll(BLOG)) {
    const start = index + said.length - blog.length;
    if (isRefused(folded, start, language)) continue;
    return { value: text.slice(start, start + blog.length), span: [start, start + blog.length], confidence: BAR };
  }
  return undefined;
}

export interface FamilyShare {
  family: IndustryId;
  /** 0–1, over all candidates for the trade. */
  share: number;
}

/** Share of each family among the candidates for the trade, the strongest first. */
function sharesOf(choices: readonly Choice[], bare: (span: [number, number]) => string, language: string): FamilyShare[] {
  const shares = new Map<IndustryId, number>();
  for (const { span, share } of choices) {
    if (share < MIN_SHARE) break;
    const family = familyOf(bare(span), language);
    if (family !== 'unknown') shares.set(family, (shares.get(family) ?? 0) + share);
  }
  return [...shares].map(([family, share]) => ({ family, share })).sort((a, b) => b.share - a.share);
}

const SITE = /\s(?:web\s?sites?|sites?|web\s?page|landing(?: page)?|page|biz)$/;
const COLOURS = new RegExp(`\\s(?:${COLOUR})(?:,| (?:e|y|and|com|con|with))\\s\\p{L}+$`, 'u');

const CUE = /\s(?:chamad[ao]|llamad[ao]|called|named)$/;
const LAUGHTER = /\s(?:k{2,}|(?:rs){2,}|(?:ha){2,}h?|(?:ja){2,}|lol)$/;

/** "plumber website pls", "academia preto e laranja": wishes about the site are no part of the trade. */
function withoutWishes(sheet: Sheet, [start, end]: [number, number]): [number, number] {
  const said = sheet.folded.slice(start, end);
  const wanted = SITE.exec(said) ?? COLOURS.exec(said) ?? LAUGHTER.exec(said) ?? CUE.exec(said);
  return wanted ? [start, start + wanted.index] : [start, end];
}

/** "Pousada Rede na Varanda", "desentupidora contagem": the listed trade without its name or place. */
function withoutNames(sheet: Sheet, [start, end]: [number, number], name: readonly [number, number] | null): [number, number] {
  const words = [...sheet.text.slice(start, end).matchAll(/\S+/g)].map((match) => start + match.index + match[0].length);
  const inName = name && start < name[1] && end > name[0];
  // "Grease Monkey Garage" is a garage.
  const starts = [...sheet.text.slice(start, end).matchAll(/\S+/g)].map((match) => start + match.index);
  const own =
    inName &&
    // "Buffet Alegria Kids" is a buffet: in Portuguese and Spanish the kind comes first.
    !(sheet.language !== 'en' && namesTrade(sheet.folded.slice(start, words[0]), sheet.language)) &&
    !namesTrade(sheet.folded.slice(start, end)) &&
    starts.slice(1).find((at) => namesTrade(sheet.folded.slice(at, end)));
  if (own) return [own, end];
  for (const stop of words.slice(0, -1).reverse()) {
    const rest = sheet.text.slice(stop, end).trim();
    if (!namesTrade(sheet.folded.slice(start, stop), sheet.language)) continue;
    if (findCity(rest, sheet.country) || (inName && /^\p{Lu}|^[\u0600-\u06ff]/u.test(rest))) return [start, stop];
  }
  return [start, end];
}

/** "ONG Patas do Bem": a legal form is the trade, whatever the activity. */
function onTheSign(sheet: Sheet, [start, end]: [number, number]): Found | null {
  const form = /^(?:ong|ngo|oscip|igreja|paroquia|iglesia|parroquia|mesquita|sinagoga)(?=\s)/.exec(sheet.folded.slice(start, end))?.[0];
  if (!form) return null;
  return { value: sheet.text.slice(start, start + form.length), span: [start, start + form.length], confidence: 0.5 };
}

const CALLED =
  /\s(?:chamad[ao]|(?:que |q )?(?:se )?chama(?:-se)?|(?:que )?se llama|llamad[ao]|de (?:nome|nombre)|(?:that is |which is )?(?:called|named))\s(?:(?:o|a|el|la|the) )?["“«']?$/u;
/** Words before the trade in a sentence that ends in "called …". */
const LED =
  /^\W*(?:(?:oi+|ola|hola|hello|hi|hey|bom dia|boa tarde|boa noite|buenas|buenos dias)\W+)?(?:(?:eu |yo |i |we |a gente |nos )?(?:quero|queria|preciso(?: de)?|quiero|necesito|want|need|tenho|temos|tem|tengo|tenemos|have|run|own|abri|abrimos|sou don[oa] de|soy duen[oa] de) )*(?:(?:um |uma |una? |an? )?(?:site|saite|pagina|web|website|landing page|page) (?:para|pra|pro|p|d[aeo]|for|of|del?) )?(?:(?:e|y|and|a|o|um|uma|minha|meu|nossa|nosso|mi|nuestr[oa]|un|una|el|la|my|our|an?|the|small|little|new|pequen[ao]) )*/u;
const NO_TRADE =
  /^(?:negocio|negocinho|empresa|empresinha|company|business|firma?|marca|brand|projeto|proyecto|project|espaco|espacio|place|lugar|coisa|thing|site|website|pagina|page|\p{L}*(?:cachorr|gat|filh|hij|perr)[oa]s?|dogs?|cats?|son|daughter|pessoa|person|cidade|ciudad|town)$/u;
const MAX_WORDS = 7;

/** "Loja de velas chamada Pavio Novo": the words before "called" are the trade. */
function beforeCalled({ folded, text }: Sheet, [start]: readonly [number, number]): Found | null {
  const from = Math.max(...['.', '!', '?', ';', ':', ',', '\n'].map((sign) => folded.lastIndexOf(sign, start - 1))) + 1;
  const head = folded.slice(from, start);
  const cue = CALLED.exec(head);
  if (!cue) return null;
  const lead = LED.exec(head)?.[0].length ?? 0;
  const said = head.slice(lead, cue.index).replace(/\s(?:em|en|in|no|na|at|near|aqui|aca|here|from)\s.*$/u, '');
  const words = said.split(' ');
  if (said.length < 4 || words.length > MAX_WORDS || !/^[\p{L}'’& /-]+$/u.test(said) || (words.length === 1 && NO_TRADE.test(said)))
    return null;
  const at = from + lead;
  return { value: text.slice(at, at + said.length), span: [at, at + said.length], confidence: BAR };
}

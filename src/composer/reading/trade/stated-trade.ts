import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { namesTrade } from './lexicon.ts';

const CONFIDENCE = 0.6;
const MAX_WORDS = 7;
const STOP =
  '(?=\\s(?:en|em|in|no|na|aqui|aca|here|para|pra|for|e tambem|y tambien|tambem|tambien|chamad[oa]|llamad[oa]|called|desde|since|ha|hace|trabalh\\p{L}+|atend\\p{L}+)(?!\\p{L})|\\s?[,.;:!(\\n]|$)';
const NOUN = "(\\p{L}[\\p{L}’'& -]{3,60}?)";

/** "quiero una web para alquiler de disfraces en Arequipa", "fazer meu site de trança". */
const SITE_FOR = new RegExp(
  `(?<!\\p{L})(?:web|site|saite|website|pagina|one pager)(?: simples| sencilla)? (?:para|pra|pro|de|do|da|for)(?: (?:o|a|el|la|my|our|meu|minha|mi|nosso|nossa|um|uma|un|una|an?))? ${NOUN}${STOP}`,
  'u',
);
/** "sou a Marlene costureira", "sou o Valdeci azulejista aqui de Feira": the trade right behind the first name. */
const BEHIND_NAME =
  /(?<!\p{L})(?:[Ss]ou|[Ss]oy|[Aa]qui (?:é|e|eh)) (?:[oa] |el |la )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},? (\p{Ll}{4,}(?:ista|eir[oa]|or|ora|ógraf[oa]|ólog[oa]|ante|ic[oa]|er[oa])(?: de (?!\p{Lu})\p{Ll}{3,}(?: e \p{Ll}{4,})?)?)(?=[\s,.])/u;
/** "Soy Lourdes Iriarte, matrona. Doy clases …", "I'm Colin Ashworth, joiner": who somebody is, behind their name. */
const IN_APPOSITION =
  /(?<!\p{L})(?:[Ss]ou|[Ss]oy|[Mm]e chamo|[Mm]e llamo|[Mm]eu nome é|[Mm]i nombre es|I['’]m|I am|[Mm]y name(?:['’]s| is)|[Aa]qui é) (?:[oa] |el |la )?\p{Lu}\p{Ll}+(?: (?:d[aeo]s? |del? )?\p{Lu}\p{L}+){0,3}, (?:an? |uma? |una? )?((\p{Ll}{4,})(?: (?!(?:em|en|in|at|há|hace|desde|with|com|con|and|e|y|na|no)(?!\p{L}))\p{Ll}+){0,2})(?=[.,;\n]|$| (?:em|en|in|at|há|hace|desde|with|com|con|and|e|y|na|no)(?!\p{L}))/u;
const SOMEBODY =
  /(?:ist[ae]|eir[oa]|er[oa]|[td]or(?:a)?|[óo]log[oa]|[óo]graf[oa]|ic[oa]|nom[oa]|maker|smith|wright|wife|(?<!own|found|daught|broth|partn|moth|fath|sist|teenag|custom|numb|ov|aft|und)er)$/u;
const BY_CALLING =
  /^(?:matrona|doula|chef|coach|alfaiate|ourives|sastre|orfebre|artes[ãa]|artesan[oa]|tecel[ãa]|gu[ií]a|tailor|potter|florist|vet|midwife|nurse|arborist|farrier|luthier|arquitet[oa]|arquitect[oa]|advogad[oa]|abogad[oa]|psicanalista|terapeuta|parteira|partera|mec[âa]nic[oa])$/u;

/** "Bright Spark English, a small English course in Leeds", "Instituto Mãos de Barro, uma ONG de …": said of the name. */
const SAID_OF_NAME =
  /^, (?:an?|uma?|una?) (?:(?:small|little|new|family|tiny|pequen[oa]|nov[oa]) )*(\p{L}[\p{L}’'& -]{2,40}?)(?=\s(?:in|em|en|near|for|no|na|that|que)(?!\p{L})|\s(?:de|da|do) \p{Lu}|\s?[,.;(\n]|$)/u;
/** "Somos o grupo de jovens | Sal & Luz": said before the name. */
const BEFORE_NAME =
  /(?<!\p{L})(?:[Ss]omos|[Tt]emos|[Tt]enho|[Tt]engo|[Tt]enemos) (?:o|a|os|as|um|uma|el|la|un|una) (\p{Ll}[\p{Ll} ]{4,40}?),? $/u;
/** "estudio de tattoo aqui em santos, Agulha Negra": the kind of house, its town, its name. */
const HOUSE =
  /(?:^|[.,!\n]\s?)((?:est[uú]dio|atelie|ateli[eê]|loja|oficina|salao|sal[aã]o|barraca|escola|escuela|taller|tienda|estudio|studio|espaco|espa[cç]o|sitio|casa) de [\p{Ll} ]{3,30}?) (?:aqui |aca )?(?:em|en|no|na) \p{L}/u;
/** "Soy Ana, soltera": who somebody is, and no work. */
const NOT_WORK =
  /^(?:solteir[oa]|solter[oa]|brasileir[oa]|companheir[oa]|compañer[oa]|parceir[oa]|herdeir[oa]|filh[oa]|never|over|after|here|primeir[oa]|primer[oa]|quiero|espero|morador[ae]?|criador[ae]?s? d|fundador[ae]?|socio|socia|catolic[oa]|unic[oa])$/u;
const NO_TRADE =
  /^(?:(?!alquiler|aluguer)\p{L}*[aei]r(?:\s|$)|minha|meu|mim|gente|voces?|ele|ela|uma?\s|negocio|empresa|vendas?$|verdade|internet|graca|hoje|ontem|amanha|celular|familia$|clientes?|qualidade|pagina|site|web|portfolio|the\s|it$|me$|us$)/u;

/** The trade where the owner says it in one of a few fixed places and the weighing is not sure of any. */
export function statedTrade(sheet: Sheet, own: readonly [number, number] | null): Found | undefined {
  const { text, folded, language } = sheet;
  const found = (start: number, said: string): Found | undefined => {
    const value = text.slice(start, start + said.length);
    const isNoun = !NO_TRADE.test(folded.slice(start, start + said.length)) && said.split(/\s+/).length <= MAX_WORDS;
    return isNoun && !isTown(value, sheet.country) && !(own && start < own[1] && start + said.length > own[0])
      ? { value, span: [start, start + said.length], confidence: CONFIDENCE }
      : undefined;
  };
  const of = own && SAID_OF_NAME.exec(text.slice(own[1], own[1] + 80));
  if (of?.[1] && own) return found(own[1] + of[0].length - of[1].length, of[1]);
  const before = own && BEFORE_NAME.exec(text.slice(Math.max(0, own[0] - 60), own[0]));
  if (before?.[1] && own) return found(Math.max(0, own[0] - 60) + before.index + before[0].indexOf(before[1]), before[1]);
  const behind = BEHIND_NAME.exec(text.slice(0, 600));
  if (behind?.[1]) return found(behind.index + behind[0].length - behind[1].length, behind[1]);
  const appended = IN_APPOSITION.exec(text.slice(0, 600));
  const [, said = '', head = ''] = appended ?? [];
  if (appended && (namesTrade(fold(said), language) || SOMEBODY.test(head) || BY_CALLING.test(head)) && !NOT_WORK.test(fold(head)))
    return found(appended.index + appended[0].length - said.length, said);
  const house = HOUSE.exec(text.slice(0, 400));
  if (house?.[1]) return found(house.index + house[0].indexOf(house[1]), house[1]);
  const site = SITE_FOR.exec(folded.slice(0, 400));
  if (!site?.[1]) return undefined;
  const at = site.index + site[0].lastIndexOf(site[1]);
  const isLow = /^\p{Ll}/u.test(text.slice(at));
  return isLow && (site[1].includes(' ') || namesTrade(site[1], language) || /(?:site|saite|website) d[aeo] /.test(site[0]))
    ? found(at, site[1])
    : undefined;
}

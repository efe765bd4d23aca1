import { tellsTerm } from '#composer/reading/acts/terms.ts';
import { fold } from '#composer/reading/fold.ts';
import { DOES } from '#composer/reading/lexicon/evidence.ts';
import { OBLIGES } from '#site/facts/obliges.ts';
import { DOES as WORKS } from './introduced.ts';

/** Hours, days, prices, shares and directions: true, but details. */
const DETAIL =
  /\d ?%|(?:r\$|us\$|s\/|[$€£])\s?\d|\b\d{1,2} ?(?:h\d{0,2}|:\d{2}|am|pm|hs|min(?:utos|utes)?)\b|\b\d{1,2} ?(?:a|as|às|to|til|-|–) ?\d{1,2}\b(?! (?:anos|años|years))|\bkm\b|(?<!\p{L})(?:sai|ficam?|cust[ao]\p{L}*|cobr[ao]\p{L}*|sale|cuestan?|costs?)\s(?:\p{L}+\s){0,3}\d|\b(?:rua|avenida|av\.|calle|street|road|bairro|timbre|sala|andar)\s|\b(?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)\b/iu;
/** "Quinta e sexta": more than one day is a timetable. */
const DAYS =
  /(?<!\p{L})(?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|feriados?|natal|ano novo|a[ñn]o nuevo|r[ée]veillon|carnaval)s?(?!\p{L})/giu;
/** Rules and terms, by words that open or hold them. */
const RULE =
  /^(?:(?:i|we) (?:do not|don['’]t|never|can['’]t|cannot) |chegar|chegue|llegar|llegue|arrive|levar|traer|trazer|llevar|bring|wear|vestir|inscri|fecho|fechamos|cierro|cerramos|isent|grátis|gratis|free|churches|crian[çc]as?|ni[ñn]os?|kids|children|max|m[íi]n|at[ée] |hasta |acima|above|over |under |from |desde \p{L}|todo dia|mestre|formad|abr(?:imos|o|e) (?:em|en|no|de|das)|we open|open (?:from|in)|sede|contato|contacto|pedido|orders?|(?:los |os |free |your )?(?:or[çc]amentos?|presupuestos?|quotes?|estimates?)|entrega|env[íi]o|reserva|pix|cart)|(?<!\p{L})(?:isent\p{L}*|exent\p{L}*|cobr(?:a|o|amos)|pag(?:a|am|o)|m[íi]nim[oa]|m[áa]xim[oa]|minimum|maximum|desconto|descuento|discount|off|responsável|obligatori\p{L}*|obrigatóri\p{L}*|antes|isento|inscri\p{L}+|sócios?|registro|inscrit[ao]s?)(?!\p{L})/iu;
/** Words above a list, and the ends of cut sentences. */
const HEADS =
  /[:(]$|(?<!\p{L})(?:que todo mundo faz|o que ofere[çc]\p{L}+|perguntas|preguntas|questions|pacotes|servi[çc]os|services)\s*\.?$|\b(?:ag|av|n|no|tel|dr|dra|sr|sra|what|that|que|de|e|y|and|ni|nem|or|ou|com|con|with)\.?$/iu;
const SHOUTS = /^(?=.*\p{Lu})\P{Ll}{8,}$|^\p{Lu}{5,} ?[(:]/u;
/** Not said to customers. */
const TALK =
  /(?<!\p{L})(?:aqui é|meu nome|me chamo|me llamo|my name|somos (?:dois|duas|tr[êe]s|quatro|cinco)|somos (?:dos|tres|cuatro)|sou don[oa]|dono d[ao]|panfleto|site|p[áa]gina|web)(?!\p{L})/iu;
/** An ordinary sentence of what is done, was founded or is made. */
const TELLS =
  /^(?:(?:a|o|as|os|la|el|los|las|the|our|nossa|nosso|nuestra|nuestro|cada|toda?|every|all|everything|tudo) .{4,}|(?:somos|sou|soy|we['’]?re|we are|i am|i['’]m) .{8,})/iu;
const FINITE =
  /(?<!\p{L})(?:\p{L}{2,}(?:amos|emos|imos)|\p{L}{3,}ei|[ée]|são|era|foi|fica|tem|temos|es|son|fue|fund[óo]\p{L}*|abriu|começou|nasceu|dorme\p{L}*|sigue|is|are|was|were|has|have|made|somos|sou|soy|descansa|feit[ao]s?|hech[ao]s?)(?!\p{L})/iu;

/** "A small English course in Leeds for adult newcomers": what it is, and where. */
const IS =
  /^(?:(?:[Aa]n?|[Uu]ma?|[Uu]na?) \p{L}[\p{L}'’ -]{8,}|\p{L}[\p{L}'’ -]{3,40} )(?:in|near|em|en|no|na) (?:the |el |la )?\p{Lu}[^\d]*$/u;

const FOUNDED = /(?<!\p{L})(?:desde|since|est\.?|fundad[ao] em|fundad[ao] en|founded in) (?:18|19|20)\d\d/iu;

/** Whether a sentence tells a rule or a term, or is a heading. */
export const isRule = (text: string): boolean => RULE.test(text) || OBLIGES.test(text) || SHOUTS.test(text) || tellsTerm(text);

/** Whether words have a verb of their own. */
export const isSentence = (text: string): boolean =>
  [TELLS, FINITE].some((sign) => sign.test(text.trim())) ||
  (DOES.test(`${fold(text.trim())} `) && !NOUN.test(text.trim())) ||
  WORKS.test(`${text.trim()} `);
/** "Banho & tosa", "conserto de panela": a noun that ends as a verb does. */
const NOUN = /^\p{L}+ão(?!\p{L})|^\p{L}+o (?:\d|&|d[aeo]s?|del|e|y|em|en|pra|para|só)(?!\p{L})/iu;

/** Whether a sentence of the owner's is good enough to come first: a whole sentence about the work, no term, no detail, no talk. */
export function isGoodLead(text: string): boolean {
  const said = text.trim();
  if (isRule(said) || [DETAIL, HEADS, TALK].some((sign) => sign.test(said))) return false;
  if ((said.match(DAYS)?.length ?? 0) > 1) return false;
  if (said.split('(').length !== said.split(')').length) return false;
  if (/\p{Script=Arabic}/u.test(said) || FOUNDED.test(said) || (!/\d/.test(said) && said.split(/\s+/).length > 2)) return true;
  return IS.test(said) || isSentence(said);
}

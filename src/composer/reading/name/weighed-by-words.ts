import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { Choice } from '../likeliest.ts';
import { isAnnouncedAt } from './announced.ts';
import { isGivenName } from './given-names.ts';
import { DOES } from './where-names-stand.ts';

/** A candidate with the words around it, folded. */
interface Around {
  sheet: Sheet;
  value: string;
  start: number;
  /** From the start of its line. */
  before: string;
  /** To the end of its line. */
  after: string;
}

const REACH = 160;

/** "contato Raimundo", "text Dwight or Marlene", "preguntar por Rosa": whom to reach at the number, and seldom what the house is called. */
export const ASKED_FOR =
  /(?<!\p{L})(?:contat[oa]s?|contacto|contact|(?:fal|trat)[aeo]r?(?: direto)? com|procur(?:ar?|e)(?: por| pel[oa])?|cham(?:ar?|e)|lig(?:ar?|ue) (?:para|pra|pro)|ask(?: for)?|(?:speak|talk) (?:to|with)|call|text|ring|hablar con|habl[ae] con|pregunt(?:ar?|e|en) por|llam(?:ar?|e) a|escrib(?:ir|e|a) a)\s?:?\s(?:(?:o|a|la|el|dona|seu|don|dra?\.?) )?$/u;
/** "É a Chácara Olho d'Água, …", "this is the Mill Shop": the sentence opens with what it is. */
const OPENS_AS =
  /(?:^|[.!?:]\s+)(?:(?:oi+|ola|hola|hi|hello|hey|bom dia|boa tarde|boa noite|buenas)[,!.]? )?(?:e|eh|es|it['’]?s|this is|aqui e|aca es|somos|nos somos|we are|we['’]?re) (?:o|a|os|as|el|la|los|las|the) $/u;
const CLOSED = /^\s*(?:[,.;:!(]|[–—-]\s|$)/u;
/** "é Careca do Popa e pronto", "it's Pip's and that's that". */
const SETTLED_AFTER =
  /^["”»]?,? (?:e pronto|e ponto|e acabou|e fim de papo|e nao se (?:fala|discute)|e ta (?:decidido|bom)|y (?:listo|punto|ya|se acabo)|y no se (?:habla|discute)|and that['’]?s (?:that|it|final)|full stop|end of)(?!\p{L})/u;
const SETTLED_BEFORE =
  /(?<!\p{L})(?:ficou|ficamos com|quedo|quedamos en|nos quedamos con|(?:we )?(?:settled on|went with|landed on))\s["“«]?$/u;
/** "barco-hotel Curumim Valente sai de Barcelos": a sentence of what is done there. */
const SUBJECT = /(?:^|[.!?]+\s*)(?:(?:o|a|el|la|the|nossa|nosso|our) )?(?:[\p{L}-]+ ){0,2}$/u;
/** "QUEM: …", "Business: …": the label of a line. */
const LABEL =
  /^[\s*•·–—-]*(?:\d{1,2}\s?[).:-]\s*)?(?:quem(?: somos| e| sou)?|quien(?:es)?(?: somos| es| soy)?|who(?: we are| i am| is it)?|empresa|negocio|business|company|loja|tienda|shop|estabelecimento|razao social)\s?[:=]\s*(?:[oa] |la |el |the )?$/u;
/** A line that holds nothing but the name and drawings around it. */
const DRAWN_BEFORE = /^[^\p{L}\d]*[\p{Extended_Pictographic}*=~#_★☆✨]\S*\s?$/u;
const DRAWN_AFTER = /^\s?[\p{Extended_Pictographic}*=~#_★☆✨]/u;
/** "NÃO COLOCAR: a Fazenda Três Barras": after an order to leave out. */
const LEFT_OUT =
  /(?<!\p{L})(?:(?:nao|n|no|don['’]?t|do not|never|nunca) (?:e (?:pra|para) )?(?:colo[cq]\p{L}*|bot\p{L}*|poe|por|ponh\p{L}*|pong\p{L}*|poner|cit\p{L}*|menc\p{L}*|mention|put|say|fal\p{L}*|publi\p{L}*)|leave out|fora do site|fuera del sitio)(?!\p{L})[^.!?\n]{0,60}$/u;

const isOfPerson = ({ value }: Around): boolean =>
  isGivenName(fold(value.replace(/^(?:Dra?|Sra?|Seu|Dona|Don|Doña)\.? /u, '').split(' ')[0] as string));
const isOfWords = ({ value }: Around): boolean => /^\p{Lu}.*\s/u.test(value);

/** Evidence in the words around a candidate: a weight over one makes it likelier, one under it less likely. */
const EVIDENCE: readonly { weight: number; isSeen: (around: Around) => boolean }[] = [
  { weight: 12, isSeen: ({ sheet, start }) => isAnnouncedAt(sheet, start) },
  { weight: 8, isSeen: (around) => isOfWords(around) && SETTLED_AFTER.test(around.after) },
  { weight: 6, isSeen: (around) => isOfWords(around) && SETTLED_BEFORE.test(around.before) },
  { weight: 4, isSeen: (around) => isOfWords(around) && !isOfPerson(around) && SUBJECT.test(around.before) && DOES.test(around.after) },
  { weight: 6, isSeen: ({ before }) => LABEL.test(before) },
  { weight: 6, isSeen: ({ before, after }) => DRAWN_BEFORE.test(before) && DRAWN_AFTER.test(after) },
  { weight: 4, isSeen: (around) => isOfWords(around) && !isOfPerson(around) && OPENS_AS.test(around.before) && CLOSED.test(around.after) },
  { weight: 1 / 8, isSeen: (around) => isOfPerson(around) && ASKED_FOR.test(around.before) },
  { weight: 1 / 8, isSeen: ({ before }) => LEFT_OUT.test(before) },
];

function around(sheet: Sheet, { value, span: [start, end] }: Choice): Around {
  const before = sheet.folded
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .at(-1) as string;
  const after = sheet.folded.slice(end, end + REACH).split('\n')[0] as string;
  return { sheet, value, start, before, after };
}

/** True when the owner says that it is settled, in however much talk. */
export const isSettledAt = (sheet: Sheet, found: Pick<Choice, 'value' | 'span'>): boolean => {
  const words = around(sheet, { ...found, share: 0 });
  return isOfWords(words) && (SETTLED_AFTER.test(words.after) || SETTLED_BEFORE.test(words.before));
};

/** The choices, each made likelier or less likely by the words around it. */
export function weighedByWords(sheet: Sheet, choices: readonly Choice[]): Choice[] {
  const told = choices.map((choice) => {
    const words = around(sheet, choice);
    return { ...choice, share: EVIDENCE.reduce((share, { weight, isSeen }) => (isSeen(words) ? share * weight : share), choice.share) };
  });
  const none = 1 - choices.reduce((sum, { share }) => sum + share, 0);
  const all = told.reduce((sum, { share }) => sum + share, Math.max(0, none));
  return told.map((choice) => ({ ...choice, share: choice.share / all })).sort((a, b) => b.share - a.share);
}

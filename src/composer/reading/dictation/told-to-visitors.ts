import { fold } from '../fold.ts';

const KINDLY = '(?:(?:por favor|please|porfa|pfv|tambem|tambien|also|ah|e|y|and|so)[, ]+)*';
const SAY_PT =
  '(?:bota|botem?|poe|ponham?|coloca|coloquem?|escreve|escrevam?|avisa|avisem?|diz|digam?|deix[ae]m? (?:bem )?claro|explica|expliquem?|lembra|lembrem?|menciona|mencionem?|informa|informem?|(?:pode|tem que|precisa|quero|queria) (?:por|botar|colocar|escrever|avisar|dizer|mencionar|informar))';
const SAY_ES =
  '(?:pon|pongan?|ponle|pongale|avis[ae]n?|aviseles?|digan?|di|escrib[ae]n?|aclar[ae]n?|dej[ae]n? (?:bien )?claro|explic[ae]n?|explique|recuerd[ae]n?|mencion[ae]n?|que (?:quede|conste)(?: bien)?(?: claro)?|que se sepa|hay que (?:avisar|decir|poner|aclarar))';
const SAY_EN =
  "(?:put|say|write|mention|add|note|state|explain|point out|tell (?:people|them|customers|everyone|folks|visitors)|let (?:people|them|customers|everyone|folks) know|make (?:it|sure it['’]?s|that) (?:(?:real|very|really|quite|super) )?clear|remind (?:people|them|everyone))";
const WHERE =
  '(?: (?:ai|aqui|la|ahi|alli|there|somewhere|bem|bien|grande|claro|clearly|en grande|em destaque|(?:n[ao]|en (?:la|el)|on (?:the|my|our)) (?:web ?)?(?:site|pagina|web|page|sitio)|por favor|please|(?:[ao]s?|pr[ao]s?|para (?:[oa]s?|l[oa]s)|a (?:la|los|las|mis)|pros?|to (?:the|my|our)) (?:clientes?|gente|pessoal|povo|todo mundo|customers|visitors)))*';
/** "Bota aí que …", "Avise por favor que …", "Please tell people that …". */
const ORDER = new RegExp(
  `(?<=^|[.!?;\\n]\\s{0,2})(?<order>${KINDLY}(?:${SAY_PT}|${SAY_ES}|${SAY_EN})${WHERE}),? (?:que|that) (?<told>[^.!?\\n]{8,220})`,
  'gu',
);
/** The rest of such an order behind what it tells: "Bota aí.", "Please tell people." */
const ORDER_ALONE = new RegExp(
  `^${KINDLY}(?:${SAY_PT}|${SAY_ES}|${SAY_EN})${WHERE}(?:,? (?:que|q|porque|pq|pois|because|since|ya que|ja que) .*)?[.!]?$`,
  'u',
);
export const isOrderToTell = (folded: string): boolean => ORDER_ALONE.test(folded);
/** Boasts and promises, which are not told because someone asks for it. */
const PROMISES =
  /(?<!\p{L})(?:melhor(?:es)?|best|mejor(?:es)?|cur[aoe]\p{L}*|garant\p{L}+|guarant\p{L}+|100 ?%|unic[oa]s?|lider\p{L}*|remedios?|milagr\p{L}+|miracle\p{L}*|acabo com|nunca falh\p{L}+|definitiv\p{L}+|fixes|heals?)(?!\p{L})/u;
export const promises = (said: string): boolean => PROMISES.test(fold(said));
/** Things of the site are no facts. */
const NO_FACT =
  /(?<!\p{L})(?:sites?|saite|paginas?|pages?|web\p{L}*|fotos?|photos?|videos?|logo\p{L}*|botao|boton|button|voces?|vcs?|ustedes|you|mando depois|depois mando|isso|isto|eso|esto|this|quer(?:o|ia|emos|ia)|quier\p{L}+|want|parec\p{L}+)(?!\p{L})|^(?:(?:el|la|o|a|it) )?(?:seja|sea|tenha|tenga|fique|quede|be|is) /u;

const MIN_WORDS = 3;
/** "…, que o povo reclama": why it is to be told. */
const WHY = /(?:, (?:que|q|since)|,? ?(?:porque|pq|pois|because|ya que|ja que)) /u;

/** Puts an order behind the fact that it tells us to publish: "Avise que quem …" becomes "Quem …. Avise." */
export function toldToVisitors(text: string): string {
  return [...fold(text).matchAll(ORDER)].reverse().reduce((out, { index, 0: said, groups: { order = '', told = '' } = {} }) => {
    if (NO_FACT.test(told) || PROMISES.test(told) || (told.match(/\p{L}{2,}/gu)?.length ?? 0) < MIN_WORDS) return out;
    const end = index + said.length;
    const reason = WHY.exec(told)?.index ?? told.length;
    const fact = out.slice(end - told.length, end - told.length + reason).trimEnd();
    const why = out.slice(end - told.length + reason, end).trimEnd();
    const behind = out.slice(end).replace(/^[.!]+/u, '');
    return `${out.slice(0, index)}${fact.charAt(0).toLocaleUpperCase()}${fact.slice(1)}. ${out.slice(index, index + order.length)}${why}.${behind}`;
  }, text);
}

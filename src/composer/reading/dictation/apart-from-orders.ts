import { fold } from '../fold.ts';
import { isOrderToTell, promises, toldToVisitors } from './told-to-visitors.ts';

const SITE = '(?:(?:web ?)?site|saite|sait|pagina|pagininha|paginita|web|website|landing|home ?page|one pager|page)';
const WANTS =
  "(?:quero|queria|queremos|queriamos|gostaria(?:mos)?(?: muito)?|preciso|precisamos|precisava|quiero|queremos|quisiera(?:mos)?|necesito|necesitamos|nos gustaria|me gustaria|i['’]?d like|we['’]?d like|(?:i|we) (?:want|need|would like))";
/** "organizamos caminatas … | y quisiéramos una página bonita". */
const AND_WANTS = `(?:e|y|and|so|entao|asi que|por isso|por eso),? (?:por isso |por eso |agora |ahora |now )?${WANTS} (?:(?:de|a|um|uma|una|un|an|ter|tener|have|nov[oa]|nuev[oa]|new|simple|small|pequen[oa]) )*${SITE}(?!\\p{L})`;
const SAY =
  '(?:say so|say (?:it|that) (?:clear|loud)\\p{L}*|make (?:that|it|this) (?:(?:real|very|really|super|quite) )?clear|put (?:that|it) (?:on|in|up)(?: there)?|mention (?:it|that)(?= |$)|(?:isso|eso) (?:sim |si )?(?:pode(?: (?:por|botar|colocar|dizer|escrever))?|ponlo|pongalo|pongan(?:lo)?|diganlo|digalo)|(?:si )?(?:ponlo|pongalo|ponganlo|aclaralo|aclarelo|avisalo|digalo)|(?:escreve|escreva|bota|poe|coloca|avisa|deixa|diz|fala) (?:isso|ai)(?: ai)?(?: (?:bem |muito )?(?:claro|visivel|grande|destacado))?|e (?:melhor|bom|importante) (?:dizer|avisar|falar|saber)(?: a verdade| logo)?|es (?:importante|mejor) (?:decirlo|avisar|que se sepa|aclararlo)|es importante(?=[.!\\n]|$)|e importante(?=[.!\\n]|$))';
/** "We can't lend chainsaws, insurance won't cover it, | please say so because …". */
const SAYS_SO = `(?:(?:e|y|and|so|mas|pero|but|entao|por favor|please|porfa) )*${SAY}(?!\\p{L})`;
/** "sou técnico, não sou veterinário, | então não escreve veterinário". */
const SO_DO_NOT =
  "(?:entao|por isso|asi que|por eso|so|portanto) (?:por favor |please )?(?:nao|no|don['’]?t|do not) (?:escrev\\p{L}+|bot[ae]\\p{L}*|coloqu?[ae]\\p{L}*|poe|ponha\\p{L}*|pong\\p{L}+|escrib\\p{L}+|put|write|call|use|say|chame\\p{L}*|diga\\p{L}*)(?!\\p{L})";
const BEHIND_MARK = new RegExp(`(?<=[\\p{L}\\p{N})"”])(\\s*[,;–—-]\\s*|\\s+[–—-]\\s+)(?=(?:${SAYS_SO}|${SO_DO_NOT}))`, 'gu');
const BEHIND_WORDS = new RegExp(`(?<=\\p{L}{2})(\\s*,?\\s+)(?=(?:${AND_WANTS}))`, 'gu');
const BEGINS = new RegExp(
  `^(?:${SAYS_SO})(?: \\p{L}+){0,2}(?=[\\s.!]*$|,| (?:porque|pq|because|que|so|pra|para|mas|pero|but|por favor|please|ta|viu)(?!\\p{L}))`,
  'u',
);
const MIN_WORDS = 4;

/** True for a sentence that only asks us to publish the one before it. */
export function asksToTell(said: string): boolean {
  const folded = fold(said.trim());
  return BEGINS.test(folded) || isOrderToTell(folded);
}

/**
 * Sets a full stop between what a sentence tells and what it then asks of us: the fact is published as it stands, and the order is read
 * as one.
 */
export function apartFromOrders(message: string): string {
  const text = toldToVisitors(message);
  const folded = fold(text);
  const cuts = [...folded.matchAll(BEHIND_MARK), ...folded.matchAll(BEHIND_WORDS)]
    .map(({ index, 0: said }) => [index, index + said.length] as const)
    .filter(([start]) => {
      const before =
        folded
          .slice(0, start)
          .split(/[.!?\n]/u)
          .at(-1) ?? '';
      return (before.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS && !promises(before);
    })
    .sort(([one], [other]) => other - one);
  return cuts.reduce((out, [start, end]) => {
    const isInside = out.slice(0, start).lastIndexOf('(') > out.slice(0, start).lastIndexOf(')');
    const rest = isInside ? out.slice(end + 1).replace(')', '') : out.slice(end + 1);
    return `${out.slice(0, start)}${isInside ? ')' : ''}. ${out.charAt(end).toLocaleUpperCase()}${rest}`;
  }, text);
}

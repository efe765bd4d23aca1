import type { Sheet } from '../facts/sheet.ts';
import { literal } from '../fold.ts';
import type { Span } from '../sentences.ts';
import { around } from './around.ts';

const NOT_TO_SAY =
  "(?<!\\p{L})(?:do not|don['’]?t|dont|never|nao|n|nem|no|nunca) (?:precisa |quero que |e pra |hace falta |need to )?(?:put|mention|say|list|show|include|write|bot[ae]r?|poe|ponha|por|coloc[ae]r?|coloque|fal[ae]r?|mencion[ae]r?|escrev[ae]r?|cit[ae]r?|ponga[sn]?|poner|menciones?|mencionen|digas?|digan|hables?|hablen)";
/** "Don't put the bus thing on there", "não fala da história do barco", "no pongas lo del bar": a matter, by its noun. */
const MATTERS: readonly RegExp[] = [
  new RegExp(
    `${NOT_TO_SAY} (?:(?:in )?(?:the|that|my|about the|about that) )(?<thing>\\p{L}{3,}) (?:thing|bit|part|stuff|business|story|job)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `${NOT_TO_SAY} (?:(?:sobre |n|d)?(?:a|o|essa|esse|essas|isso|aquela|aquilo) )?(?:parte|coisa|historia|negocio|lance|questao) d[aeo] (?<thing>\\p{L}{3,})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`${NOT_TO_SAY} (?:de )?lo (?:del|de (?:la|los|las|mi)) (?<thing>\\p{L}{3,})(?!\\p{L})`, 'gu'),
];
const PAUSES = /[.;!?](?=\s|$)|\n|,(?!\d)|[()]|(?<= )(?:because|since|porque|pq|pois|ya que|ja que|que)(?= )/gu;

const CHILD =
  '(?:filh[oa]s?|net[oa]s?|hij[oa]s?|niet[oa]s?|sons?|daughters?|kids?|child(?:ren)?|grand(?:son|daughter|child|kids)|boys?|girls?)';
/** "não põe foto nem nome do meu filho", "don't use my daughter's name". */
const CHILD_UNNAMED = new RegExp(
  `(?<!\\p{L})(?:nao|nem|no|sem|sin|do not|don['’]?t|never|without) (?:[\\p{L}'’]+ ){0,5}?(?:(?:nome|nombre)s? d[eoa]s? (?:meus?|minhas?|l[ao]s?|mis?) ${CHILD}|(?:my|our) ${CHILD}['’]?s?['’]? names?)(?!\\p{L})`,
  'u',
);
const ONE = '(?<name>\\p{L}{2,})';
/** "mãe do Davi de 11 anos", "my son Jonah": where a child is named. */
const OF_CHILD = [
  new RegExp(
    `(?<!\\p{L})(?:(?:a |o |la |el |the )?(?:mae|pai|avo|madre|padre|abuel[oa]|mom|mum|mother|father|dad|gran\\p{L}*) (?:d[eoa]|del?|de la|of|to) ${ONE}(?: e (?:d[ao] )?\\p{L}{2,})?(?:,? (?:de|que tem|aged) \\d{1,2}(?: anos)?)?)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:e |and |y )?(?:meus?|minhas?|mis?|my|our) ${CHILD},? ${ONE}(?:,? (?:de|aged) \\d{1,2}(?: anos)?)?)(?!\\p{L})`,
    'gu',
  ),
];
const IS_NAME = /^\p{Lu}\p{Ll}/u;

/** The clauses about a matter that an order keeps silent, wherever it is told, and the children who are not to be named. */
export function unspoken({ text, folded }: Sheet): Span[] {
  const matters = MATTERS.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap(({ index, 0: order, groups }) => {
    const said = new RegExp(`(?<!\\p{L})${literal(groups?.thing ?? '')}(?!\\p{L})`, 'gu');
    return [...folded.matchAll(said)]
      .filter((match) => match.index < index || match.index >= index + order.length)
      .map((match) => withReason(folded, around(folded, match.index, match.index + match[0].length, PAUSES)));
  });
  if (!CHILD_UNNAMED.test(folded)) return matters;
  const children = OF_CHILD.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap(({ index, 0: said, groups }) => {
    const at = index + said.lastIndexOf(groups?.name ?? said);
    return IS_NAME.test(text.slice(at)) ? [{ start: index, end: index + said.length }] : [];
  });
  return [...matters, ...children];
}

/** The word before a reason goes with it. */
function withReason(folded: string, { start, end }: Span): Span {
  const before = /(?:because|since|porque|pq|pois|ya que|ja que|que)$/u.exec(folded.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end };
}

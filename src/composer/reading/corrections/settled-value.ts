import { decimalOf } from '../facts/prices/amounts.ts';
import { fold } from '../fold.ts';
import {
  AMOUNT,
  CHANGED,
  compile,
  DAY,
  ENDS,
  FEW,
  FILL,
  FILLS,
  GAP,
  LIMIT,
  MAIL,
  NUMBER,
  type Settled,
  SIGN,
  SORRY,
  TAIL,
} from './words.ts';

/** Groups: the earlier value, the separator, the later value. */
const TAKEN_BACK: readonly RegExp[] = [
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] )(?<old>${LIMIT}${AMOUNT})${TAIL}(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW})(?<later>${LIMIT}${AMOUNT})${ENDS}`,
  ),
  compile(
    `(?<![\\p{L}\\d])(?<old>${DAY})(?<tail>)(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW}?)(?<later>${DAY})`,
  ),
  compile(`(?<![\\w@.])(?<old>${MAIL})(?<tail>)(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW})(?<later>${MAIL})`),
  // "outubro R$ 5.800. Quer dizer, outubro esse ano vai ser R$ 5.600": with the thing said again.
  compile(
    `(?<=(?<thing>\\p{L}{3,})[ :–-]{1,3})(?<old>${AMOUNT})(?<tail>)(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:\\p{L}+ ){0,2}?\\k<thing> (?:\\p{L}+ ){0,4}?(?:vai ser|e|fica|sera|is|will be|es|va a ser|queda en) )(?<later>${AMOUNT})${ENDS}`,
  ),
  // "era 9500 ahora 10200", "was £4, now £4.50"
  compile(
    `(?<!\\p{L})(?<old>(?:era|eram|eran|was|were|used to be|antes|estava|estaba|custava|costaba)(?: (?:de|a|por|em|en|at))? ${AMOUNT})${TAIL}(?<mark>${GAP}${FILLS}(?:${CHANGED}|hoje|hoy|today)${GAP}${FILLS})(?<later>${AMOUNT})${ENDS}`,
  ),
  // "£25, no, £28", "80 não, 90 reais"
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] )(?<old>${AMOUNT})${TAIL}(?<mark>[\\s,.;…–—-]+(?:(?:ah|ai|ay|ih|oh|uy|opa|ops|ei)[,!\\s]+)?(?:nao|no|nope)[,!.…–—-]+\\s*)(?<later>${AMOUNT})${ENDS}`,
  ),
  // "R$ 4,80 o km, não, esse era o diesel velho, agora 5,60"
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] )(?<old>${AMOUNT})${TAIL}(?<mark>[\\s,.;…–—-]+(?:nao|no)[\\s,]+(?:(?:ess[ea]|es[ea]|isso|eso|that) )?(?:era|was|fue) [^,;.\\n\\d]{2,40},? (?:agora|ahora|now)(?: (?:e|es|is|it['’]?s))?[\\s,]+)(?<later>${AMOUNT})${ENDS}`,
  ),
  // "trinta e cinco era ano passado, agora é quarenta"
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] )(?<old>${AMOUNT})(?<tail>)(?<mark>[\\s,]+(?:era|foi|was|that was) (?:(?:o|no|el) )?(?:ano passado|ano pasado|last year|antes)[\\s,]+${FILLS}${CHANGED}${GAP}${FILLS})(?<later>${AMOUNT})${ENDS}`,
  ),
  // "210... não, agora é 320", "USD 61.000 — ojo, bajó, ahora USD 57.500", "R$ 40, agora R$ 45"; "de R$ 497 agora R$ 297" keeps both.
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] |(?<!\\p{L})(?:de|from) )(?<old>${AMOUNT})(?<tail>)(?<mark>\\s*(?:[,(…–—-]|\\.{2,}|\\.\\s+(?=(?:nao|no|nope)[,\\s]))${GAP.slice(0, -1)}*${FILLS}${CHANGED}${GAP}${FILLS})(?<later>${AMOUNT})${ENDS}`,
  ),
];

const FIGURE = new RegExp(NUMBER, 'u');
const amountIn = (written: string): number => Number(decimalOf(FIGURE.exec(written)?.[0] ?? '0'));
const YEAR = /(?<![\d.,])(?:19|20)\d{2}$/;
const MAX_TIMES = 3;
const dayOf = (said: string): string | undefined => /\p{L}+(?=(?:-feira)?$)/u.exec(said.trim())?.[0];
/** True when both are of one kind: two years apart, or a year and a count, are separate values. */
function isSameKind(old: string, later: string): boolean {
  if (!/\d/.test(old)) return true;
  const [a, b] = [amountIn(old), amountIn(later)];
  return !YEAR.test(old) && a !== b && Math.max(a, b) <= Math.min(a, b) * MAX_TIMES;
}

/** Replaces the earlier value with the later one in place: "$22 a head — sorry $24 now" is "$24 a head". */
export function settledValue(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of TAKEN_BACK) {
    for (let from = 0; from < folded.length; ) {
      const match = pattern.exec(folded.slice(from));
      const { old = '', tail = '', mark = '', later = '' } = match?.groups ?? {};
      if (!match) break;
      const start = from + match.index;
      from = start + Math.max(1, old.length);
      // "segunda não. Quer dizer, segunda eu abro em dezembro": the same day, of which more is said.
      if (!/[\d@]/.test(old) && dayOf(old) === dayOf(later)) continue;
      const isSure = SURE.test(mark);
      if (!isSure && !isSameKind(old, later)) continue;
      const at = start + old.length + tail.length + mark.length;
      const end = at + later.length;
      const now = /^\s(?:now|agora|ahora|hoje|hoy|mesmo)(?!\p{L})/u.exec(folded.slice(end))?.[0].length ?? 0;
      const closes = mark.includes('(') && !mark.includes(')') && text[end + now] === ')' ? 1 : 0;
      const isOwn = /^\s*(?:[,.;:)!?\n–—]|$|(?:since|because|porque|pq|pois|desde que)\s)/.test(folded.slice(end + now + closes));
      const sign = new RegExp(`^(?:${SIGN})`, 'u').exec(old)?.[0].length ?? 0;
      const kept = sign > 0 && !/^\D/.test(later) ? text.slice(start, start + sign) : '';
      const said = text.slice(start + old.length, start + old.length + tail.length);
      return {
        text: text.slice(0, start) + kept + text.slice(at, end) + (isOwn ? said : '') + text.slice(end + now + closes),
        cut: { at: start, text: text.slice(start + kept.length, at).trim(), act: 'aside' },
      };
    }
  }
  return undefined;
}
const SURE = compile(`(?<!\\p{L})${SORRY}(?!\\p{L})`);

import { fold, literal } from '../fold.ts';
import { compile, ENDS, FEW, FILL, GAP, NUMBER, type Settled, SIGN, SORRY } from './words.ts';

/** "ah perdón, el malbec ya lo aumenté, es 10.500", "o bolo agora é 45 o kg": a listed thing with a new price. */
const ANEW = compile(
  `(?<=^|[.,;!\\n]\\s*)(?<said>(?:(?:${SORRY}|${FILL})${GAP})${FEW}(?:o|a|os|as|el|la|los|las|the) (?<name>\\p{L}[\\p{L}\\d ]{1,24}?)[,]? `,
  '(?:(?:y|j)a (?:(?:lo|la|los|las|o|a) )?(?:aument|sub|baj|baix|cambi|mud)\\p{L}+|agora|ahora|now|went up|has gone up|subiu|subio|baixou|bajo|aumentou|aumento)',
  `(?:[\\s,]+(?:e|es|is|it's|sao|son|a|to|pra|para|por|sai|sale|custa|cuesta|fica|queda|agora|ahora|now))${FEW}[\\s,]+`,
  `(?<later>(?:${SIGN})?${NUMBER})${ENDS}(?: (?:o|el|la|a|por|per|each|cada) \\p{L}{1,8})?(?:,? (?:que )?(?:esqueci|me esqueci|me olvide|olvide|i forgot) (?:de |to )?\\p{L}+(?: (?:isso|ai|eso|it|that))?)?)(?=\\s*(?:[.,;!\\n]|$))`,
);
/** "mas o kit continua igual" */
const SAME =
  /^[\s,.;]*(?:(?:mas|pero|but|e|y|and) )?(?:(?:o|a|os|as|el|la|los|las|the) )?\p{L}+ (?:queda|quedan|continua|continuam|segue|sigue|fica|stays?|remains?) (?:igual|iguais|iguales|o mesmo|lo mismo|the same)(?=[\s]*(?:[.,;!\n]|$))/u;

const LEADER = '(?:[^\\d\\n,;.]{0,14}?|\\s?[.…]{2,}\\s?)';
/** "Cama elástica 3m": a size is no price. */
const NO_SIZE = '(?![\\d.,]*\\d| (?:a|to|ate|hasta|-|–) \\d| ?(?:mm?|cm|m2|m²|k?g|ml|l|lts?|un|pcs|min|hs?)(?!\\p{L}))';
const JOINS = /^(?:d[aeo]s?|del?|of|the|o|a|el|la)$/u;
/** The last price told of a thing; words may stand between those of its name ("piscina de 2m" is "Piscina de bolinhas 2m"). */
export function lastPriced(before: string, name: string): RegExpExecArray | undefined {
  const words = name.split(/\s+/).filter((part) => part && !JOINS.test(part));
  if (words.length === 0) return undefined;
  const named = words.map(literal).join('[^\\d\\n,;.]{1,20}?');
  return [
    ...before.matchAll(new RegExp(`(?<!\\p{L})${named}(?:s|es)?(?![\\p{L}\\d])${LEADER}(?<!\\d)((?:${SIGN})?${NUMBER})${NO_SIZE}`, 'gu')),
  ].at(-1);
}

export function repriced(text: string): Settled | undefined {
  const folded = fold(text);
  const match = ANEW.exec(folded);
  const { said, name, later } = match?.groups ?? {};
  if (!match || !said || !name || !later) return undefined;
  const earlier = lastPriced(folded.slice(0, match.index), name);
  if (!earlier?.[1]) return undefined;
  const at = earlier.index + earlier[0].length - earlier[1].length;
  const where = match.index + said.lastIndexOf(later);
  const end = match.index + said.length;
  const gone = end + (SAME.exec(folded.slice(end))?.[0].length ?? 0);
  const sign = /^\d/.test(later) ? (new RegExp(`^${SIGN}`, 'u').exec(earlier[1])?.[0].length ?? 0) : 0;
  const head = text.slice(0, at) + text.slice(at, at + sign) + text.slice(where, where + later.length);
  // "mel 40 o litro não, o mel subiu é 48": the denial goes with the price.
  const middle = text.slice(at + earlier[1].length, match.index).replace(/[\s,]*\s(?:não|nao|no|nope),?\s*$/iu, '');
  return {
    text: head + middle + text.slice(gone).replace(/[.!\n]\s*$/.test(middle) ? /^[\s]*[.,;](?=\s|$)[^\S\n]*/ : /^$/, ''),
    cut: { at: (head + middle).length, text: text.slice(match.index, gone), act: 'aside' },
  };
}

/** "… mejor no pongas esa", "… ops essa vendi ontem tira": the whole line is withdrawn. */
const WITHDRAWN =
  /(?<!\p{L})(?:no (?:pongas?|pongan|publiques?|incluyas?) (?:es[ae]|est[ae])|nao (?:poe|ponha|coloca|coloque|bota|inclui) (?:ess[ae]|est[ae])|(?:tira|tire|saca|quita|quiten) (?:ess?[ae]|est[ae])|ess[ae] (?:(?:ja )?vendi\p{L}*|ja foi)[^\n.]{0,20}|(?:do ?n[o'’]?t|do not) (?:put|list|include|show) th(?:at|is) one|(?:leave|take|skip|scrap) th(?:at|is) one(?: (?:out|off|down))?)(?!\p{L})/u;

export function withdrawn(text: string): Settled | undefined {
  const folded = fold(text);
  const match = WITHDRAWN.exec(folded);
  if (!match) return undefined;
  const start = folded.lastIndexOf('\n', match.index) + 1;
  const line = folded.indexOf('\n', match.index);
  const end = line < 0 ? text.length : line;
  // A line of a list with its number or price; a paragraph holds more than the one thing.
  if (!/\d/.test(folded.slice(start, match.index)) || end - start > 180 || (start === 0 && end === text.length)) return undefined;
  return { text: text.slice(0, start) + text.slice(end + 1), cut: { at: start, text: text.slice(start, end), act: 'aside' } };
}

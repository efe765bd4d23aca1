import { decimalOf } from '../facts/prices/amounts.ts';
import { fold } from '../fold.ts';
import { AMOUNT, compile, ENDS, NUMBER, type Settled, SIGN } from './words.ts';

/** "o de 10 eu tinha falado 1.350, mas decidi ontem que vai ser R$ 1.390, porque …": a sentence about a price told before. */
const RESTATED = compile(
  '(?<=^|[.!?\\n]\\s*)[^.!?\\n]{0,60}?(?:tinha (?:falado|dito|colocado|posto)|falei|habia (?:dicho|puesto)|dije|puse|(?:i )?(?:had )?(?:said|told you|put down|wrote))',
  `(?: (?:que )?(?:era|ia ser|custava|was))? (?<old>${AMOUNT})${ENDS}[^!?\\n]{0,60}?(?<!\\p{L})(?:vai ser|e|fica|sera|is|will be|it['’]?s|make it|va a ser|es|son) (?<later>${AMOUNT})${ENDS}`,
  '[^.!?\\n]*(?:[.!?]+\\s*(?:entao fica esse|so that one|asi que ese)[.!]?)?[.!?]?',
);
const FIGURE = new RegExp(NUMBER, 'u');
const valueIn = (written: string): string => decimalOf(FIGURE.exec(written)?.[0] ?? '');

/** Puts the later price where the earlier one was first told; the sentence about it goes. */
export function restated(text: string): Settled | undefined {
  const folded = fold(text);
  const match = RESTATED.exec(folded);
  const { old = '', later = '' } = match?.groups ?? {};
  if (!match || !old || !later) return undefined;
  const earlier = [...folded.slice(0, match.index).matchAll(new RegExp(`(?<![\\d.,])(?:${SIGN})?(${NUMBER})(?![\\d.,]*\\d)`, 'gu'))].filter(
    ({ 1: figure = '' }) => valueIn(figure) === valueIn(old),
  );
  const [told, ...more] = earlier;
  if (!told || more.length > 0) return undefined;
  const at = told.index + told[0].length - (told[1] as string).length;
  const figure = FIGURE.exec(later)?.[0] ?? '';
  const start = match.index;
  const end = start + match[0].length;
  const head = text.slice(0, at) + figure + text.slice(at + (told[1] as string).length, start);
  return {
    text: head + text.slice(end).replace(/^[^\S\n]+/, ' '),
    cut: { at: head.length, text: text.slice(start, end).trim(), act: 'aside' },
  };
}

import type { Theme } from '../../schema/theme.ts';
import { lineWidth } from '../fit.ts';
import type { Numeral } from '../material/numbers.ts';
import { rowOf, rowRule } from '../rows.ts';

/** Beside a larger number nobody sees whose it is. */
const LARGEST = '20rem';
/** Size of the noun beside that of its figure, as in the style sheet. */
const NOUN_SIZE = 0.24;

const round = (n: number) => Math.round(n * 100) / 100;

/** Size of a number with its noun by page height and its own width: beside the text, across the page, and on a phone. */
export function numeralRules(theme: Theme, { figure, noun = '' }: Pick<Numeral, 'figure' | 'noun'>, at: string): string {
  const row = rowOf(theme, figure);
  const width = Math.max(row?.width ?? figure.length * 0.65, NOUN_SIZE * (lineWidth(theme, noun) ?? noun.length * 0.65));
  const rise = (row?.rise ?? 0.75) + (noun ? NOUN_SIZE * 1.4 : 0);
  const edges = row ? rowRule(theme, row, `${at} .numeral`) : '';
  const size = (share: number, height: string) => `min(${round(share / width)}cqi,calc(${height}/${round(rise)}),${LARGEST})`;
  const beside = size(46, 'var(--h)*.62');
  const across = size(94, 'var(--h)*.44');
  return `${edges}${at} .count{--beside:${beside};--across:${across};--phone:${size(82, '26svh')}}`;
}

import type { Theme } from '../../schema/theme.ts';
import { rowOf, rowRule } from '../rows.ts';

const round = (n: number) => Math.round(n * 100) / 100;

/** Size of a number by page height and its own width: beside the text, across the page, and on a phone. */
export function numeralRules(theme: Theme, figure: string, at: string): string {
  const row = rowOf(theme, figure);
  const width = row?.width ?? figure.length * 0.65;
  const rise = row?.rise ?? 0.75;
  const edges = row ? rowRule(theme, row, `${at} .numeral`) : '';
  const size = (share: number, height: string) => `min(${round(share / width)}cqi,calc(${height}/${round(rise)}))`;
  const beside = size(58, 'var(--h)*.8');
  const across = size(100, 'var(--h)*.56');
  return `${edges}${at} .numeral{--beside:${beside};--across:${across};--phone:${size(100, '52svh')}}`;
}

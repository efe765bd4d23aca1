import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count, lines, n, type Point } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

interface Size {
  width: number;
  height: number;
  column: number;
  row: number;
  most: number;
  letter: number;
}

/** The products of 1 to 10 without duplicates: 7 × 8 is 8 × 7, so half the table is free. */
function table(scene: Scene, { width, height, column, row, most, letter }: Size): Drawing {
  const marks = pickBySeed(scene, 'marks', ['squares', 'row'] as const);
  const marked = pickBySeed(scene, 'times', [7, 8, 9]);
  const [left, top] = [width - most * column, height - most * row];
  const labels: Label[] = [];
  let fields = '';
  for (const a of count(most).map((i) => i + 1)) {
    for (const b of count(most).map((i) => i + 1)) {
      if (a + b <= most) continue;
      // The columns count down from the text's side, so that the diagonal falls towards it.
      const other = most + 1 - b;
      const isMarked = marks === 'squares' ? a === other : a === marked || (other === marked && a >= other);
      const [x, y] = [left + (b - 1) * column, top + (a - 1) * row];
      if (isMarked) fields += box(x, y, column, row);
      labels.push({
        x: x + column / 2,
        y: y + row / 2,
        size: letter,
        text: String(a * other),
        fill: isMarked ? 'var(--on-solid)' : 'var(--text)',
      });
    }
  }
  const stairs = count(most + 1).flatMap((i): Point[] => [
    [width - i * column, top + Math.max(0, i - 1) * row],
    [width - i * column, top + i * row],
  ]);
  return {
    width,
    height,
    fit: 'none',
    mirrors: true,
    labels,
    body: `<path d="${fields}" fill="var(--solid)"/><path d="${lines(stairs)}" stroke="var(--text)" stroke-width="${n(letter * 0.09)}"/>`,
  };
}

/** The times table without its redundant half, which leaves room for the text. */
export const timesTable = concept<Trade>({
  name: 'times-table',
  content: tradeOf('tutoring', 'school'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'vivid', 'accent', 'inverse'],
  matters: ['print', 'pastel', 'sign', 'paper'],
  pairings: ['gabarito', 'bagel-figtree', 'overpass', 'familjen', 'besley'],
  headers: ['quiet', 'folded'],
  manners: ['ledger', 'sheet', 'register'],
  css: css`
${plateCss}
.hero-times-table .stage{display:grid;overflow:hidden}
.hero-times-table .plates{position:absolute;inset:0 0 auto;block-size:var(--tall)}
.hero-times-table .trade-words{position:relative;inline-size:min(47cqi,54rem);margin-inline-start:var(--pad);padding-block-end:var(--space-l);align-self:start}
.hero-times-table .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(4.4rem,9svh))}
.hero-times-table .say{max-inline-size:22rem}
@media (max-width:59.99rem){
.hero-times-table .plates{inset:auto 0 0;block-size:calc(var(--tall)*.56)}
.hero-times-table .trade-words{inline-size:auto;margin-inline:var(--pad);padding-block-end:calc(var(--tall)*.5)}
.hero-times-table .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3.6rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      table(scene, { width: 1366, height: 700, column: 136.6, row: 70, most: 10, letter: 40 }),
      table(scene, { width: 390, height: 410, column: 43.3, row: 45.5, most: 9, letter: 22 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

interface Sheet {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sheets of the A series, each half of the one before: the first is reserved for the text. */
function sheets(scene: Scene, width: number, height: number, most: number, letter: number, first: 'across' | 'down'): Drawing {
  const marked = pickBySeed(scene, 'sheet', [2, 3, 4]);
  let [x, y, w, h] = [0, 0, width, height];
  const cut = count(most).map((i): Sheet => {
    const isAcross = (i % 2 === 0) === (first === 'across');
    const sheet = isAcross ? { x, y, width: w / 2, height: h } : { x, y, width: w, height: h / 2 };
    if (isAcross) [x, w] = [x + w / 2, w / 2];
    else [y, h] = [y + h / 2, h / 2];
    return sheet;
  });
  const inks = ['text', 'pop', 'solid'];
  const body = cut.slice(1).map((sheet, i) => {
    const { x: left, y: top, width: wide, height: tall } = sheet;
    const ink = i + 2 === marked ? 'pop' : inks[(i % 2) * 2] === 'solid' ? 'bg' : 'text';
    return `<path d="${box(left, top, wide, tall)}" fill="var(--${ink})"/>`;
  });
  const labels = cut.slice(1).map((sheet, i): Label => {
    const ink = i + 2 === marked || i % 2 === 0 ? 'bg' : 'text';
    const size = Math.max(letter * 0.32, Math.min(letter, sheet.height * 0.42, sheet.width * 0.4));
    return { x: sheet.x + sheet.width / 2, y: sheet.y + sheet.height / 2, size, text: `A${i + 2}`, fill: `var(--${ink})` };
  });
  return {
    width,
    height,
    fit: 'none',
    mirrors: true,
    labels: labels.slice(0, 6),
    body: `${body.join('')}<path d="${cut.map((sheet) => box(sheet.x, sheet.y, sheet.width, sheet.height)).join('')}" stroke="var(--text)" stroke-width="2"/>`,
  };
}

/** A sheet of paper halved repeatedly, as printers know it; the text is on the first half. */
export const sheetSeries = concept<Trade>({
  name: 'sheet-series',
  content: tradeOf('printing', 'designer', 'architect'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'vivid', 'accent', 'inverse'],
  matters: ['print', 'sign', 'paper', 'enamel'],
  pairings: ['familjen', 'anton', 'martian-mono', 'overpass', 'epilogue-lora', 'gloock-instrument'],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'document'],
  css: css`
${plateCss}
.hero-sheet-series .stage{display:grid;overflow:hidden}
.hero-sheet-series .plates{position:absolute;inset:0}
.hero-sheet-series .trade-words{position:relative;inline-size:50cqi;padding:var(--space-s) var(--space-l) var(--space-l) var(--pad);grid-template-rows:auto auto 1fr;align-content:stretch}
.hero-sheet-series .act{align-self:end}
.hero-sheet-series .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.4rem,12svh))}
@media (max-width:59.99rem){
.hero-sheet-series .stage{grid-template-rows:1fr 1fr}
.hero-sheet-series .trade-words{inline-size:auto;padding-inline-end:var(--pad)}
.hero-sheet-series .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3.8rem)}
}`,
  render: (scene) => [
    plates(scene, sheets(scene, 1366, 700, 9, 150, 'across'), sheets(scene, 390, 720, 8, 90, 'down')),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count, curve, n, type Point } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** The cylinder that fires in each half turn of the crankshaft, for four-cylinder engines. */
const ORDERS = [
  [1, 3, 4, 2],
  [1, 2, 4, 3],
] as const;
/** Crank radius relative to the rod's length. */
const ROD = 0.3;

/** Depth of the piston, 0 to 1, at a crank angle after top dead centre. */
const depth = (degrees: number): number => {
  const a = (degrees * Math.PI) / 180;
  return (1 - Math.cos(a) + (ROD / 2) * Math.sin(a) ** 2) / 2;
};

interface Size {
  width: number;
  height: number;
  margin: number;
  numeral: number;
  degree: number;
  stroke: number;
}

function cycle(scene: Scene, { width, height, margin, numeral, degree, stroke }: Size): Drawing {
  const order = pickBySeed(scene, 'order', [ORDERS[0], ORDERS[0], ORDERS[1]]);
  const [column, row] = [width / 4, (height - margin) / 4];
  const travel = row * 0.66;
  const labels: Label[] = count(4).map((i) => ({ x: (i + 0.5) * column, y: margin / 2, size: degree, text: `${i * 180}°` }));
  const traces = count(4).map((i) => {
    const place = order.indexOf((i + 1) as 1);
    const top = margin + i * row;
    const points = count(25).map((k): Point => [(k / 24) * width, top + (row - travel) / 2 + travel * depth(k * 30 - place * 180)]);
    const [a, b] = [place * 6, place * 6 + 6];
    labels.push({ x: (place + 0.5) * column, y: top + row / 2, size: numeral, text: String(i + 1), fill: 'var(--on-solid)' });
    return {
      fired: box(place * column, top, column, row),
      trace: curve(points),
      power: curve(points.slice(a, b + 1)),
    };
  });
  const rules = `${count(5)
    .map((i) => `M0 ${n(Math.min(height - 1, margin + i * row))}H${width}`)
    .join('')}${count(3)
    .map((i) => `M${n((i + 1) * column)} ${margin}V${height}`)
    .join('')}`;
  return {
    width,
    height,
    mirrors: true,
    fit: 'none',
    labels,
    body: `<path d="${traces.map(({ fired }) => fired).join('')}" fill="var(--solid)"/><path d="${rules}" stroke="var(--outline)" stroke-width="1"/><g stroke-width="${stroke}" stroke-linecap="round"><path d="${traces.map(({ trace }) => trace).join('')}" stroke="var(--text)"/><path d="${traces.map(({ power }) => power).join('')}" stroke="var(--on-solid)" opacity=".45"/></g>`,
  };
}

/** Two turns of a four-cylinder engine: the path of each piston and the firing order. */
export const firingOrder = concept<Trade>({
  name: 'firing-order',
  content: tradeOf('auto-repair'),
  fit: () => TRADE_FIT,
  tones: ['inverse', 'vivid', 'plain', 'accent'],
  matters: ['steel', 'sign', 'night', 'enamel'],
  pairings: ['overpass', 'anton', 'martian-mono', 'sofia-condensed', 'familjen', 'alfa-slab'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sheet', 'register', 'strip'],
  css: css`
${plateCss}
.hero-firing-order .stage{display:grid;grid-template-rows:auto minmax(22rem,1fr)}
.hero-firing-order .trade-words{padding:var(--space-m) var(--pad) var(--space-m)}
.hero-firing-order .plates{position:relative}
.hero-firing-order .plates>*{position:absolute;inset:0}
.hero-firing-order .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),min(7rem,15svh))}
@media (min-width:60rem){
.hero-firing-order .stage{grid-template:minmax(0,1fr)/minmax(0,34fr) minmax(0,66fr)}
.hero-firing-order .stage.end{grid-template-columns:minmax(0,66fr) minmax(0,34fr)}
.hero-firing-order .end .trade-words{order:1;padding-inline:var(--space-l) var(--pad)}
.hero-firing-order .trade-words{padding-inline-end:var(--space-l);grid-template-rows:auto auto 1fr;padding-block-end:var(--space-l);align-content:stretch}
.hero-firing-order .act{align-self:end}
}`,
  look: (scene) => pickBySeed(scene, 'side', ['', 'end']),
  render: (scene) => [
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    plates(
      scene,
      cycle(scene, { width: 900, height: 700, margin: 44, numeral: 150, degree: 20, stroke: 5 }),
      cycle(scene, { width: 390, height: 470, margin: 30, numeral: 84, degree: 14, stroke: 3 }),
    ),
  ],
});

import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, lines, n, type Point, superellipse } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** A long loaf from above with its cuts, centred on the origin: each cut begins a third before the last one ends. */
function loafOf(length: number, cuts: number): { loaf: string; scored: string } {
  const wide = length * 0.17;
  const loaf = lines(
    count(40).map((i) => superellipse([length / 2, wide / 2], 2.7, i * 9)),
    true,
  );
  const room = length * 0.86;
  const cut = room / (1 + ((cuts - 1) * 2) / 3);
  const [rise, belly] = [wide * 0.3, wide * 0.13];
  const scored = count(cuts).map((i) => {
    const [x, half] = [-room / 2 + cut / 2 + (i * cut * 2) / 3, cut / 2];
    const bent = (sag: number) => `${n(-half * 0.2 + x)} ${n(rise * 0.2 + sag)} ${n(half * 0.4 + x)} ${n(-rise * 0.5 + sag)}`;
    return `M${n(x - half)} ${n(rise)}C${bent(-belly)} ${n(x + half)} ${n(-rise)}C${n(half * 0.4 + x)} ${n(-rise * 0.5 + belly)} ${n(-half * 0.2 + x)} ${n(rise * 0.2 + belly)} ${n(x - half)} ${n(rise)}z`;
  });
  return { loaf, scored: scored.join('') };
}

interface Size {
  width: number;
  height: number;
  length: number;
  degrees: number;
}

function tray(scene: Scene, { width, height, length, degrees }: Size, id: string): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const { loaf, scored } = loafOf(length, pickBySeed(scene, 'cuts', [5, 5, 7, 4]));
  const [stepX, stepY] = [length * 1.05, length * 0.215];
  const reach = Math.ceil(Math.hypot(width, height) / stepY / 2) + 1;
  const rows = count(2 * reach + 1);
  const places = rows.flatMap((row) =>
    rows.map((column): Point => [(column - reach + (row % 2) / 2) * stepX + random.between(-0.05, 0.05) * length, (row - reach) * stepY]),
  );
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const shown = places.filter(
    ([x, y]) => Math.abs(x * c - y * s) < (width + length) / 2 && Math.abs(x * s + y * c) < (height + length) / 2,
  );
  const next = pickBySeed(scene, 'loaf', [...shown].sort((a, b) => Math.hypot(...a) - Math.hypot(...b)).slice(0, 5));
  const use =
    (part: string) =>
    ([x, y]: Point) =>
      `<use href="#${id}${part}" x="${n(x)}" y="${n(y)}"/>`;
  const all = (part: string, fill: string) => `<g fill="var(--${fill})">${shown.map(use(part)).join('')}</g>`;
  return {
    width,
    height,
    body: `<defs><path id="${id}l" d="${loaf}"/><path id="${id}c" d="${scored}"/></defs><g transform="translate(${n(width / 2)} ${n(height / 2)}) rotate(${degrees})">${all('l', 'pop')}<g fill="var(--text)">${use('l')(next)}</g>${all('c', 'bg')}</g>`,
  };
}

const placeOf = (scene: Scene) => pickBySeed(scene, 'place', ['side', 'below']);

/** Loaves side by side as they come out of the oven, scored as bakers do; the next one is highlighted. */
export const breadTray = concept<Trade>({
  name: 'bread-tray',
  content: tradeOf('bakery'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'tint', 'inverse'],
  matters: ['earth', 'print', 'enamel'],
  pairings: ['alfa-slab', 'bagel-figtree', 'shrikhand-sofia', 'young-serif-albert', 'gabarito'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sign', 'ledger', 'ticket'],
  css: css`
${plateCss}
.hero-bread-tray .stage{display:grid;overflow:hidden;grid-template-rows:auto minmax(0,1fr)}
.hero-bread-tray .plates{position:relative;min-block-size:20rem}
.hero-bread-tray .plates>*{position:absolute;inset:0}
.hero-bread-tray .trade-words{grid-row:1;padding:var(--space-s) var(--pad) var(--space-m)}
.hero-bread-tray .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(5.4rem,12svh))}
@media (min-width:60rem){
.hero-bread-tray .stage.side{grid-template:minmax(0,1fr)/minmax(0,38fr) minmax(0,62fr)}
.hero-bread-tray .side .trade-words,.hero-bread-tray .stage.side>.trade-words{align-content:end;padding-block-end:var(--space-l)}
.hero-bread-tray .below .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);align-items:end}
.hero-bread-tray .below .line:not(:last-child){grid-row:1/span 2}
.hero-bread-tray .below .say{max-inline-size:24rem}
}`,
  look: placeOf,
  render: (scene) => {
    const isBelow = placeOf(scene) === 'below';
    const degrees = pickBySeed(scene, 'turned', [-32, -20, 24, -58]);
    const words = scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene));
    const wide = isBelow ? { width: 1366, height: 480, length: 520, degrees } : { width: 850, height: 700, length: 560, degrees };
    const trays = plates(
      scene,
      tray(scene, wide, `${scene.anchor}-w`),
      tray(scene, { width: 390, height: 480, length: 300, degrees }, `${scene.anchor}-t`),
    );
    return [words, trays];
  },
});

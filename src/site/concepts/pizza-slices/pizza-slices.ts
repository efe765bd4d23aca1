import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, lines, n, type Point, polar } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

const SLICES = 8;
const EACH = 360 / SLICES;

interface Size {
  width: number;
  height: number;
  centre: Point;
  radius: number;
}

/** A slice with its crust and toppings, a knife's width from the next. */
function slice(centre: Point, radius: number, from: number, away: number): { crust: string; cheese: string } {
  const tip = polar(centre, away + radius * 0.028, from + EACH / 2);
  const sector = (r: number) => lines([tip, ...count(9).map((i) => polar(tip, r, from + 0.8 + ((EACH - 1.6) * i) / 8))], true);
  return { crust: sector(radius), cheese: sector(radius * 0.89) };
}

function pizza(scene: Scene, { width, height, centre, radius }: Size): Drawing {
  const first = pickBySeed(scene, 'cut', [0, 11, 22.5, 34]);
  const taken = pickBySeed(scene, 'taken', [3, 4]);
  const slices = count(SLICES).map((i) => slice(centre, radius, first + i * EACH, i === taken ? radius * 0.22 : 0));
  const all = (part: 'crust' | 'cheese') => slices.map((one) => one[part]).join('');
  return {
    width,
    height,
    mirrors: true,
    from: 'xMinYMid',
    body: `<g stroke-linejoin="round" stroke-width="${n(radius * 0.02)}"><path d="${all('crust')}" fill="var(--text)" stroke="var(--text)"/><path d="${all('cheese')}" fill="var(--pop)"/><path d="${slices[taken]!.cheese}" fill="var(--bg)"/></g>`,
  };
}

/** A pizza larger than the page in eight slices, one of them pulled out. */
export const pizzaSlices = concept<Trade>({
  name: 'pizza-slices',
  content: tradeOf('pizzeria'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'plain', 'inverse'],
  matters: ['sign', 'print', 'earth'],
  pairings: ['shrikhand-sofia', 'anton', 'alfa-slab', 'bagel-figtree', 'sofia-condensed'],
  headers: ['folded', 'quiet'],
  manners: ['sign', 'poster', 'ticket'],
  css: css`
${plateCss}
.hero-pizza-slices .stage{display:grid;overflow:hidden}
.hero-pizza-slices .stage{--words:min(34cqi,40rem)}
/* The slice that was taken lies beside the words, however tall the window is. */
.hero-pizza-slices .plates{position:absolute;inset-block:0;inset-inline:calc(var(--pad) + var(--words) + var(--space-s)) 0}
.hero-pizza-slices .trade-words{position:relative;align-self:end;inline-size:var(--words);margin-inline-start:var(--pad);padding-block-end:var(--space-l)}
.hero-pizza-slices .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(6.6rem,14svh))}
@media (max-width:59.99rem){
.hero-pizza-slices .plates{inset:auto 0 0;block-size:calc(var(--tall)*.58)}
.hero-pizza-slices .trade-words{inline-size:auto;align-self:start;margin-inline:var(--pad);padding-block-end:calc(var(--tall)*.6)}
.hero-pizza-slices .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.4rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      pizza(scene, { width: 826, height: 700, centre: [550, pickBySeed(scene, 'height', [250, 380, 460])], radius: 450 }),
      pizza(scene, { width: 390, height: 410, centre: [225, 240], radius: 190 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { circle, count, lines, n, type Point, polar } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

interface Size {
  width: number;
  height: number;
  centre: Point;
  radius: number;
}

/** A laced wheel: every spoke crosses as many others on its way from the hub to the rim. */
function laced(scene: Scene, { width, height, centre, radius }: Size): Drawing {
  const spokes = pickBySeed(scene, 'spokes', [28, 32, 36]);
  const crosses = pickBySeed(scene, 'crosses', [2, 3]);
  const start = pickBySeed(scene, 'start', [0, 4, 8]);
  const [rim, flange] = [radius * 0.9, radius * 0.1];
  const half = spokes / 2;
  const wires = count(spokes).map((i) => {
    // Per flange, every other spoke pulls, the others push.
    const way = Math.floor(i / 2) % 2 === 0 ? 1 : -1;
    const hole = (360 / half) * Math.floor(i / 2) + (i % 2) * (180 / half);
    const nipple = hole + way * crosses * (360 / half);
    return [polar(centre, flange, start + hole), polar(centre, rim, start + nipple)];
  });
  const marked = pickBySeed(scene, 'spoke', [3, 6, 9]);
  const ring = (r: number, thick: number, ink = 'text') =>
    `<path d="${circle(centre, r)}" stroke="var(--${ink})" stroke-width="${n(thick)}"/>`;
  const valve = polar(centre, rim - radius * 0.05, start + 180 / spokes);
  return {
    width,
    height,
    mirrors: true,
    from: 'xMinYMid',
    body: `${ring(radius, radius * 0.085)}${ring(rim + radius * 0.02, radius * 0.03, 'pop')}<path d="${wires.map((wire) => lines(wire)).join('')}" stroke="var(--text)" stroke-width="${n(radius * 0.0075)}"/><path d="${lines(wires[marked]!)}" stroke="var(--pop)" stroke-width="${n(radius * 0.014)}"/>${ring(flange, radius * 0.035)}${ring(radius * 0.035, radius * 0.02)}<path d="${lines([valve, polar(centre, rim, start + 180 / spokes)])}" stroke="var(--text)" stroke-width="${n(radius * 0.018)}"/>`,
  };
}

/** A spoked wheel larger than the page, laced over two or three. */
export const wheel = concept<Trade>({
  name: 'wheel',
  content: tradeOf('bike-shop'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'plain', 'inverse'],
  matters: ['sign', 'print', 'steel', 'enamel'],
  pairings: ['overpass', 'familjen', 'anton', 'gabarito', 'sofia-condensed'],
  headers: ['folded', 'quiet'],
  manners: ['quiet', 'sign', 'ticket'],
  css: css`
${plateCss}
.hero-wheel .stage{display:grid;overflow:hidden}
.hero-wheel .stage{--words:min(36cqi,42rem)}
/* The rim begins where the words end, however tall the window is. */
.hero-wheel .plates{position:absolute;inset-block:0;inset-inline:calc(var(--pad) + var(--words) + var(--space-s)) 0}
.hero-wheel .trade-words{position:relative;align-self:end;inline-size:var(--words);margin-inline-start:var(--pad);padding-block-end:var(--space-l)}
.hero-wheel .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.8rem,13svh))}
@media (max-width:59.99rem){
.hero-wheel .plates{inset:auto 0 0;block-size:calc(var(--tall)*.58)}
.hero-wheel .trade-words{inline-size:auto;align-self:start;margin-inline:var(--pad);padding-block-end:calc(var(--tall)*.6)}
.hero-wheel .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      laced(scene, { width: 790, height: 700, centre: [504, pickBySeed(scene, 'height', [330, 420])], radius: 480 }),
      laced(scene, { width: 390, height: 410, centre: [240, 260], radius: 215 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

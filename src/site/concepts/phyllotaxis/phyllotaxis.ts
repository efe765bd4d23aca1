import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** The golden angle between two florets, in radians: 137.5 degrees. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Visible spirals in each direction: neighbouring Fibonacci numbers. */
const SPIRALS = [13, 21, 34] as const;

interface Size {
  width: number;
  height: number;
  centre: Point;
  florets: number;
  spread: number;
}

function flower(scene: Scene, { width, height, centre, florets, spread }: Size): Drawing {
  const spirals = pickBySeed(scene, 'spirals', SPIRALS);
  const lit = pickBySeed(scene, 'lit', [1, 3, 5]);
  const start = pickBySeed(scene, 'start', [0, 1, 2, 3]);
  const sizes = 9;
  const paths = { text: count(sizes).map(() => ''), pop: count(sizes).map(() => '') };
  for (let i = 1; i < florets; i++) {
    const radius = spread * Math.sqrt(i);
    const angle = i * GOLDEN + start;
    const [x, y] = [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
    if (x < -40 || x > width + 40 || y < -40 || y > height + 40) continue;
    const ink = i % spirals < lit ? 'pop' : 'text';
    paths[ink][Math.floor((i / florets) * sizes)] += `M${n(x)} ${n(y)}h0`;
  }
  const strokes = (ink: 'text' | 'pop') =>
    paths[ink].map((d, i) => `<path d="${d}" stroke-width="${n(spread * (0.42 + (i / sizes) * 1.25))}"/>`).join('');
  return {
    width,
    height,
    mirrors: true,
    from: 'xMinYMid',
    body: `<g stroke-linecap="round"><g stroke="var(--text)">${strokes('text')}</g><g stroke="var(--pop)">${strokes('pop')}</g></g>`,
  };
}

/** A flower's head: each floret 137.5 degrees after the one before, and the resulting spirals. */
export const phyllotaxis = concept<Trade>({
  name: 'phyllotaxis',
  content: tradeOf('florist', 'gardening'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'inverse', 'plain'],
  matters: ['pastel', 'print', 'enamel', 'earth'],
  pairings: ['gloock-instrument', 'young-serif-albert', 'bodoni-instrument', 'bagel-figtree', 'cormorant-figtree', 'familjen'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['document', 'quiet'],
  css: css`
${plateCss}
.hero-phyllotaxis .stage{display:grid;overflow:hidden}
.hero-phyllotaxis .stage{--words:min(40cqi,44rem)}
/* The flower begins where the words end, however tall the window is. */
.hero-phyllotaxis .plates{position:absolute;inset-block:0;inset-inline:calc(var(--pad) + var(--words) + var(--space-s)) 0}
.hero-phyllotaxis .trade-words{position:relative;inline-size:var(--words);margin-inline-start:var(--pad);padding-block:var(--space-m) var(--space-l);align-self:center}
.hero-phyllotaxis .high .trade-words,.hero-phyllotaxis .high>.trade-words{align-self:start}
.hero-phyllotaxis .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.8rem,12svh))}
@media (max-width:59.99rem){
.hero-phyllotaxis .plates{inset:auto 0 0;block-size:calc(var(--tall)*.56)}
.hero-phyllotaxis .trade-words{inline-size:auto;align-self:start;margin-inline:var(--pad);padding-block:0 calc(var(--tall)*.58)}
.hero-phyllotaxis .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      flower(scene, { width: 734, height: 700, centre: [478, pickBySeed(scene, 'height', [240, 350, 470])], florets: 620, spread: 18.5 }),
      flower(scene, { width: 390, height: 400, centre: [235, 250], florets: 380, spread: 11.2 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { n } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Nail shapes: the free edge of a nail of width 1, from its right side to its left, with the tip at 0. */
const EDGES = {
  square: 'L1 .08Q1 0 .92 0L.08 0Q0 0 0 .08',
  oval: 'L1 .42C1 .14 .8 0 .5 0S0 .14 0 .42',
  almond: 'L1 .9C.98 .5 .72 0 .5 0S.02 .5 0 .9',
  coffin: 'L1 .95L.78 .06Q.76 0 .7 0L.3 0Q.24 0 .22 .06L0 .95',
  stiletto: 'L1 1.2C.96 .8 .62 0 .5 0S.04 .8 0 1.2',
} as const;
const SHAPES = Object.values(EDGES);

/** Relative widths of a hand's nails, thumb first, and how far each finger reaches. */
const HAND: readonly { width: number; reach: number }[] = [
  { width: 1, reach: 0.76 },
  { width: 0.8, reach: 0.9 },
  { width: 0.84, reach: 1 },
  { width: 0.78, reach: 0.92 },
  { width: 0.62, reach: 0.72 },
];

interface Size {
  width: number;
  height: number;
  thumb: number;
  gap: number;
  hands: 1 | 2;
  /** Rise of the middle finger. */
  rise: number;
}

function row(scene: Scene, { width, height, thumb, gap, hands, rise }: Size): Drawing {
  const edge = pickBySeed(scene, 'edge', SHAPES);
  const painted = pickBySeed(scene, 'painted', HAND);
  // Palms down, the thumbs meet in the middle.
  const fingers = hands === 2 ? [...[...HAND].reverse(), ...HAND] : HAND;
  let x = (width - fingers.reduce((sum, finger) => sum + finger.width * thumb + gap, -gap)) / 2;
  const body = fingers.map((finger) => {
    const own = finger.width * thumb;
    const top = height - rise * finger.reach;
    const shape = `<path transform="translate(${n(x)} ${n(top)}) scale(${n(own)})" fill="var(--${finger === painted ? 'text' : 'pop'})" d="M1 6${edge}L0 6z"/>`;
    x += own + gap;
    return shape;
  });
  return { width, height, fit: 'meet', from: 'xMidYMax', body: body.join('') };
}

/** Ten nails in one of five shapes, as two hands side by side, one finger of each hand in the other colour. */
export const nailRow = concept<Trade>({
  name: 'nail-row',
  content: tradeOf('nail-studio'),
  fit: () => TRADE_FIT,
  tones: ['accent', 'vivid', 'tint', 'inverse'],
  matters: ['pastel', 'sign', 'enamel'],
  pairings: ['shrikhand-sofia', 'bodoni-instrument', 'bagel-figtree', 'gabarito', 'anton'],
  headers: ['folded', 'quiet'],
  manners: ['strip', 'quiet'],
  textures: { names: ['lacquer'] },
  css: css`
${plateCss}
.hero-nail-row .stage{display:grid;overflow:hidden}
.hero-nail-row .plates{position:absolute;inset:auto 0 0;block-size:calc(var(--tall)*.64)}
.hero-nail-row .trade-words{position:relative;padding:0 var(--pad) calc(var(--tall)*.66)}
.hero-nail-row .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(5.4rem,11svh))}
@media (min-width:60rem){.hero-nail-row .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);align-items:end}.hero-nail-row .line:not(:last-child){grid-row:1/span 2}.hero-nail-row .say{max-inline-size:24rem}}
@media (max-width:59.99rem){
.hero-nail-row .plates{block-size:calc(var(--tall)*.5)}
.hero-nail-row .trade-words{padding-block-end:calc(var(--tall)*.52)}
.hero-nail-row .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.6rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      row(scene, { width: 1366, height: 440, thumb: 156, gap: 6, hands: 2, rise: 430 }),
      row(scene, { width: 390, height: 370, thumb: 90, gap: 4, hands: 1, rise: 350 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

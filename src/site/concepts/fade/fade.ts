import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { interpolate, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Clipper guards and the hair length in millimetres that each leaves. */
const GUARDS: readonly (readonly [name: string, millimetres: number])[] = [
  ['0', 0.5],
  ['½', 1.5],
  ['1', 3],
  ['1½', 4.5],
  ['2', 6],
  ['3', 10],
  ['4', 13],
  ['5', 16],
  ['6', 19],
  ['7', 22],
  ['8', 25],
];

interface Size {
  width: number;
  height: number;
  /** Position of the skin. */
  skin: number;
  /** Pixels per millimetre of hair, and the distance of two hairs. */
  scale: number;
  pitch: number;
  labels: number;
  names: readonly number[];
}

/** Hair from the razor to the longest guard, one stroke per hair. */
function hair(scene: Scene, { width, height, skin, scale, pitch, labels, names }: Size): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const lean = pickBySeed(scene, 'lean', [0.1, 0.22, -0.06]);
  const step = width / GUARDS.length;
  const table = GUARDS.map(([, millimetres], i): Point => [(i + 0.5) * step, millimetres]);
  const marked = pickBySeed(scene, 'guard', [2, 4, 5, 6]);
  const strokes = ['', ''];
  for (let x = pitch / 2 - 60; x < width + 60; x += pitch) {
    const length = interpolate(table, Math.max(0, x)) * scale * random.between(0.9, 1.06);
    const bent = lean + random.between(-0.05, 0.05);
    strokes[Math.floor(x / step) === marked ? 1 : 0] +=
      `M${n(x)} ${skin}q${n(length * bent * 0.2)} ${n(-length * 0.6)} ${n(length * bent)} ${n(-length)}`;
  }
  return {
    width,
    height,
    mirrors: true,
    from: 'xMidYMax',
    body: `<g stroke-width="${n(pitch * 0.46)}" stroke-linecap="round"><path d="${strokes[0]}" stroke="var(--text)"/><path d="${strokes[1]}" stroke="var(--pop)"/></g>`,
    labels: names.map((i) => ({ x: (i + 0.5) * step, y: skin + labels * 1.15, size: labels, text: GUARDS[i]![0] })),
  };
}

/** The barber's fade: hair in the lengths of the clipper guards, from the razor to 25 mm. */
export const fade = concept<Trade>({
  name: 'fade',
  content: tradeOf('barbershop'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'vivid', 'inverse', 'accent'],
  matters: ['sign', 'enamel', 'steel', 'night'],
  pairings: ['anton', 'alfa-slab', 'sofia-condensed', 'familjen', 'shrikhand-sofia', 'overpass'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['strip', 'sign'],
  css: css`
${plateCss}
.hero-fade .stage{display:grid;overflow:hidden}
.hero-fade .plates{position:absolute;inset:0}
.hero-fade .trade-words{position:relative;padding:var(--space-s) 0 0;margin-inline-start:var(--pad);inline-size:min(46cqi,52rem)}
.hero-fade .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(6.4rem,13svh))}
@media (max-width:59.99rem){
.hero-fade .trade-words{inline-size:auto;margin-inline:var(--pad)}
.hero-fade .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.4rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      hair(scene, { width: 1366, height: 700, skin: 630, scale: 22, pitch: 4, labels: 32, names: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }),
      hair(scene, { width: 390, height: 720, skin: 670, scale: 11.5, pitch: 2.4, labels: 22, names: [0, 2, 4, 5, 6, 7, 8, 9, 10] }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { n } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Olympic plates: kilograms, diameter and thickness in millimetres. */
const PLATES = {
  25: { diameter: 450, thick: 66 },
  20: { diameter: 450, thick: 55 },
  15: { diameter: 450, thick: 43 },
  10: { diameter: 450, thick: 31 },
  5: { diameter: 228, thick: 26 },
  2.5: { diameter: 190, thick: 19 },
} as const;
type Kilograms = keyof typeof PLATES;
/** The bar in millimetres: 28 thick at the grip, sleeves of 50 thick and 415 long, 1310 between them. */
const BAR = { held: 28, sleeve: 50, length: 415, between: 1310, collar: 78 };
const LOADS: readonly (readonly Kilograms[])[] = [
  [25, 25, 10, 5],
  [25, 20, 15, 5, 2.5],
  [25, 25, 15, 2.5],
  [20, 20, 10, 5, 2.5],
];

interface Size {
  width: number;
  height: number;
  /** Pixels per millimetre, the height of the bar, and the inner end of each sleeve. */
  scale: number;
  y: number;
  ends: readonly (readonly [x: number, way: 1 | -1])[];
  letter: number;
}

function loaded(scene: Scene, { width, height, scale, y, ends, letter }: Size): Drawing {
  const load = pickBySeed(scene, 'load', LOADS);
  const marked = pickBySeed(scene, 'plate', [0, 1, 2]);
  const labels: Label[] = [];
  const bar = (x: number, thick: number, length: number, way: number) =>
    `<rect x="${n(way > 0 ? x : x - length)}" y="${n(y - (thick * scale) / 2)}" width="${n(length)}" height="${n(thick * scale)}"/>`;
  const sides = ends.map(([from, way]) => {
    let x = from;
    const collar = bar(x, BAR.collar, 30 * scale, way);
    x += way * 30 * scale;
    const sleeve = bar(x, BAR.sleeve, BAR.length * scale, way);
    const plates = load.map((kilograms, i) => {
      const { diameter, thick } = PLATES[kilograms];
      const [wide, tall] = [thick * scale * 1.35, diameter * scale];
      const left = way > 0 ? x : x - wide;
      x += way * (wide + 3);
      if (wide > letter * 1.2)
        labels.push({ x: left + wide / 2, y: y - tall / 2 + letter, size: letter, text: String(kilograms), fill: 'var(--bg)' });
      return `<rect x="${n(left)}" y="${n(y - tall / 2)}" width="${n(wide)}" height="${n(tall)}" rx="${n(6 * scale * 1.6)}" fill="var(--${i === marked ? 'pop' : 'text'})"/>`;
    });
    return `${collar}${sleeve}${plates.join('')}`;
  });
  return {
    width,
    height,
    fit: 'meet',
    labels,
    body: `<g fill="var(--text)"><rect x="${ends.length > 1 ? 0 : -20}" y="${n(y - (BAR.held * scale) / 2)}" width="${width + 20}" height="${n(BAR.held * scale)}" fill="var(--muted)"/>${sides.join('')}</g>`,
  };
}

/** A loaded bar across the page, bar and plates to one scale; the text is in the lifter's place. */
export const barbell = concept<Trade>({
  name: 'barbell',
  content: tradeOf('gym', 'personal-trainer'),
  fit: () => TRADE_FIT,
  tones: ['inverse', 'vivid', 'accent', 'plain'],
  matters: ['sign', 'night', 'steel', 'print'],
  pairings: ['anton', 'sofia-condensed', 'overpass', 'alfa-slab', 'epilogue-lora'],
  headers: ['folded', 'quiet'],
  manners: ['poster', 'strip'],
  css: css`
${plateCss}
.hero-barbell .stage{display:grid;overflow:hidden}
.hero-barbell .plates{position:absolute;inset:0 0 auto;block-size:var(--tall)}
.hero-barbell .trade-words{position:relative;inline-size:min(58cqi,76rem);justify-self:center;grid-template-rows:calc(var(--tall)*.5) auto auto;align-items:start;padding-block-end:var(--space-m)}
.hero-barbell .line{align-self:end;padding-block-end:1.6rem;font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(6rem,14svh))}
.hero-barbell .say{padding-block-start:1rem}
@media (max-width:59.99rem){
.hero-barbell .plates{inset:auto 0 0;block-size:calc(var(--tall)*.5)}
.hero-barbell .trade-words{inline-size:auto;justify-self:stretch;margin-inline:var(--pad);grid-template-rows:auto;padding-block-end:calc(var(--tall)*.5)}
.hero-barbell .line{padding:0;font-size:clamp(var(--step-1),var(--line-size,var(--step-5)),5.4rem)}
.hero-barbell .say{padding:0}
}`,
  render: (scene) => [
    plates(
      scene,
      loaded(scene, {
        width: 1366,
        height: 700,
        scale: 0.66,
        y: 350,
        ends: [
          [683 + 1310 * 0.33, 1],
          [683 - 1310 * 0.33, -1],
        ],
        letter: 30,
      }),
      loaded(scene, { width: 390, height: 360, scale: 0.7, y: 180, ends: [[120, 1]], letter: 22 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

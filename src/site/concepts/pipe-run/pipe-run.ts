import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { n } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Outer diameters of water pipes as sold, in millimetres. */
const DIAMETERS = [20, 25, 32, 40, 50, 60];

interface Size {
  width: number;
  height: number;
  scale: number;
  gap: number;
  /** Radius of the innermost bend, and the common centre of all bends. */
  bend: number;
  corner: readonly [x: number, y: number];
  diameters: readonly number[];
  letter: number;
}

/** Parallel pipes from the top of the page, around one corner and out at its end, with thicknesses to scale. */
function run(scene: Scene, { width, height, scale, gap, bend, corner: [x, y], diameters, letter }: Size): Drawing {
  const order = pickBySeed(scene, 'order', ['out', 'in']) === 'out' ? diameters : [...diameters].reverse();
  const marked = pickBySeed(scene, 'pipe', diameters.slice(0, 4));
  const labels: Label[] = [];
  let radius = bend;
  const pipes = order.map((diameter) => {
    const thick = diameter * scale;
    const middle = radius + thick / 2;
    radius += thick + gap;
    const way = `M${n(x - middle)} -20V${n(y)}A${n(middle)} ${n(middle)} 0 0 0 ${n(x)} ${n(y + middle)}H${width + 20}`;
    const collar = thick + gap * 0.6;
    const isMarked = diameter === marked;
    const fill = isMarked ? 'var(--pop)' : 'var(--text)';
    labels.push({
      // Away from the end, which a tall window cuts off.
      x: width * 0.9,
      y: y + middle,
      size: Math.min(letter, thick * 0.72),
      text: String(diameter),
      fill: 'var(--bg)',
    });
    const joint = letter * 0.9;
    return `<path d="${way}" stroke="${fill}" stroke-width="${n(thick)}"/><path d="M${n(x - middle)} ${n(y - joint)}v${n(joint)}M${n(x)} ${n(y + middle)}h${n(joint)}" stroke="${fill}" stroke-width="${n(collar)}"/><path d="M${n(x - middle - thick * 0.25)} -20V${n(y - joint * 1.5)}M${n(x + joint * 1.5)} ${n(y + middle - thick * 0.25)}H${n(width * 0.9 - letter * 1.8)}" stroke="var(--bg)" stroke-width="${n(Math.max(1.5, thick * 0.07))}" opacity=".5"/>`;
  });
  return { width, height, mirrors: true, from: 'xMidYMax', labels, body: pipes.join('') };
}

/** Plumber's pipes in standard diameters, bent once around the text. */
export const pipeRun = concept<Trade>({
  name: 'pipe-run',
  content: tradeOf('plumber'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'plain', 'accent', 'inverse'],
  matters: ['sign', 'enamel', 'steel', 'print'],
  pairings: ['overpass', 'gabarito', 'sofia-condensed', 'anton', 'familjen', 'bagel-figtree'],
  headers: ['folded', 'quiet'],
  manners: ['sheet', 'sign'],
  css: css`
${plateCss}
.hero-pipe-run .stage{display:grid;overflow:hidden}
.hero-pipe-run .plates{position:absolute;inset:0}
.hero-pipe-run .trade-words{position:relative;justify-self:end;inline-size:min(50cqi,60rem);margin-inline-end:var(--pad);padding-block:var(--space-m) calc(var(--tall)*.5)}
.hero-pipe-run .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.2rem,10.5svh))}
@media (max-width:59.99rem){
.hero-pipe-run .trade-words{inline-size:auto;justify-self:stretch;margin-inline:34cqi var(--pad);padding-block:0 15rem}
.hero-pipe-run .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      run(scene, { width: 1366, height: 700, scale: 1.06, gap: 13, bend: 20, corner: [470, 372], diameters: DIAMETERS, letter: 30 }),
      run(scene, {
        width: 390,
        height: 720,
        scale: 0.62,
        gap: 6,
        bend: 8,
        corner: [122, 540],
        diameters: DIAMETERS.slice(0, 5),
        letter: 16,
      }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

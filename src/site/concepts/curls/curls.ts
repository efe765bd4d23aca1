import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, curve, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Hair types as hairdressers name them: width and length of a wave, overlap, and the remaining length after shrinkage. */
const TYPES = [
  { name: '1', width: 0, wave: 1, over: 0, length: 1 },
  { name: '2A', width: 0.14, wave: 1.5, over: 0, length: 0.97 },
  { name: '2B', width: 0.2, wave: 1.15, over: 0, length: 0.93 },
  { name: '2C', width: 0.25, wave: 0.9, over: 0, length: 0.88 },
  { name: '3A', width: 0.3, wave: 0.66, over: 0.15, length: 0.81 },
  { name: '3B', width: 0.28, wave: 0.5, over: 0.17, length: 0.72 },
  { name: '3C', width: 0.24, wave: 0.36, over: 0.14, length: 0.62 },
  { name: '4A', width: 0.19, wave: 0.26, over: 0.1, length: 0.51 },
  { name: '4B', width: 0.14, wave: 0.18, over: 0.03, length: 0.42 },
  { name: '4C', width: 0.11, wave: 0.12, over: 0.02, length: 0.34 },
] as const;

type Type = (typeof TYPES)[number];

/** One hanging hair. `unit` is the room of one type. */
function strand({ width, wave, over, length }: Type, x: number, full: number, unit: number, phase: number): Point[] {
  const end = full * length;
  const perWave = wave < 0.4 ? 5 : 7;
  const steps = width === 0 ? 1 : Math.round((end / (wave * unit)) * perWave);
  return count(steps + 1).map((i) => {
    const turned = (i / perWave) * 2 * Math.PI + phase;
    const opened = Math.min(1, i / steps / 0.3) ** 1.5;
    return [x + width * unit * Math.sin(turned) * opened, -30 + ((end + 30) * i) / steps - over * unit * Math.cos(turned) * opened];
  });
}

interface Size {
  width: number;
  height: number;
  full: number;
  each: number;
  types: readonly Type[];
  label: number;
  stroke: number;
}

function hair(scene: Scene, { width, height, full, each, types, label, stroke }: Size): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const unit = width / types.length;
  const marked = pickBySeed(scene, 'type', [4, 5, 6, 7]);
  const start = pickBySeed(scene, 'start', [0, 0.8, 2.4, 3.4]);
  const locks = types.map((type, i) => {
    const spread = type.width === 0 ? 0.62 : 0.62 - type.width;
    const id = `${scene.anchor}-${width}-${i}`;
    const hair = `<path id="${id}" d="${curve(strand(type, (i + 0.5) * unit, full, unit, start))}"/>`;
    const others = count(each).map(
      (k) =>
        `<use href="#${id}" x="${n((k / (each - 1) - 0.5) * spread * unit)}" y="${n(random.between(-0.03, 0) * full * type.length)}"/>`,
    );
    const isMarked = type.name === TYPES[marked]!.name;
    return `<defs>${hair}</defs><g stroke="var(--${isMarked ? 'pop' : 'text'})">${others.join('')}</g>`;
  });
  return {
    width,
    height,
    mirrors: true,
    fit: 'none',
    body: `<g stroke-width="${n(stroke)}" stroke-linecap="round">${locks.join('')}</g>`,
    labels: types.map(({ name, length }, i) => ({ x: (i + 0.5) * unit, y: full * length + label * 1.3, size: label, text: name })),
  };
}

/** The ten types of hair side by side, straight to coiled, each with its shrinkage; the text is below the shortest. */
export const curls = concept<Trade>({
  name: 'curls',
  content: tradeOf('hair-salon'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'plain', 'inverse'],
  matters: ['pastel', 'earth', 'enamel', 'print'],
  pairings: ['gloock-instrument', 'familjen', 'bodoni-instrument', 'bagel-figtree', 'shrikhand-sofia', 'cormorant-figtree'],
  headers: ['quiet', 'folded'],
  manners: ['quiet', 'document'],
  css: css`
${plateCss}
.hero-curls .stage{display:grid;overflow:hidden}
.hero-curls .plates{position:absolute;inset:0 0 auto;block-size:var(--tall)}
.hero-curls .trade-words{position:relative;justify-self:end;margin-inline-end:var(--pad);padding-block:calc(var(--tall)*.63) var(--space-m);inline-size:37cqi}
.hero-curls .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),min(4.4rem,8svh))}
@media (max-width:59.99rem){
.hero-curls .trade-words{inline-size:auto;justify-self:stretch;margin-inline:var(--pad);padding-block-start:calc(var(--tall)*.61)}
.hero-curls .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3.4rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      hair(scene, { width: 1366, height: 700, full: 600, each: 7, types: TYPES, label: 26, stroke: 2.6 }),
      hair(scene, {
        width: 390,
        height: 720,
        full: 385,
        each: 4,
        types: TYPES.filter((_, i) => i % 2 === 0 || i === 9),
        label: 17,
        stroke: 1.8,
      }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { circle, lines, type Point, polar } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Beyond the edge of the page. */
const FAR = 2000;

interface Size {
  width: number;
  height: number;
  wire: number;
  lamp: Point;
  radius: number;
  /** Inlets of phase and neutral, and positions of the two switches. */
  phase: number;
  neutral: number;
  switches: readonly [number, number];
  /** Distance of the two wires between the switches. */
  apart: number;
}

/** Lever positions of the two switches: the lamp is lit when both are on the same wire. */
const LEVERS = [
  [-1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** A two-way switched lamp: each switch turns it on and off. */
function circuit(scene: Scene, { width, height, wire, lamp, radius, phase, neutral, switches, apart }: Size): Drawing {
  const [from, to] = pickBySeed(scene, 'levers', LEVERS);
  const isLit = from === to;
  const [a, b] = switches;
  const reach = apart * 0.9;
  const wireAt = (side: number) => phase + (side * apart) / 2;
  const terminals: Point[] = [
    [a, phase],
    [b, phase],
    ...[-1, 1].flatMap((side): Point[] => [
      [a + reach, wireAt(side)],
      [b - reach, wireAt(side)],
    ]),
  ];
  const between = (side: number) =>
    lines([
      [a + reach, wireAt(side)],
      [b - reach, wireAt(side)],
    ]);
  const fed = lines([
    [-FAR, phase],
    [a, phase],
    [a + reach, wireAt(from)],
    [b - reach, wireAt(from)],
  ]);
  const switched = lines([
    [b - reach, wireAt(to)],
    [b, phase],
    [lamp[0], phase],
    [lamp[0], lamp[1] - radius],
  ]);
  const back = lines([
    [-FAR, neutral],
    [lamp[0], neutral],
    [lamp[0], lamp[1] + radius],
  ]);
  const cross = [45, 135].map((degrees) => lines([polar(lamp, radius, degrees), polar(lamp, radius, degrees + 180)]));
  const ink = isLit ? 'pop' : 'text';
  return {
    width,
    height,
    mirrors: true,
    fit: 'meet',
    from: 'xMaxYMid',
    body: `<g stroke-width="${wire}" stroke-linejoin="round" stroke-linecap="round"><path d="${between(-from)}${back}" stroke="var(--text)"/><path d="${switched}" stroke="var(--${ink})"/><path d="${fed}" stroke="var(--pop)"/><path d="${circle(lamp, radius)}" fill="var(--${isLit ? 'pop' : 'bg'})" stroke="var(--text)"/><path d="${cross.join('')}" stroke="var(--text)"/><path d="${terminals.map((point) => circle(point, wire * 1.35)).join('')}" fill="var(--bg)" stroke="var(--text)"/></g>`,
  };
}

/** The electrician's diagram of a two-way switched lamp; its wires run around the text. */
export const wiring = concept<Trade>({
  name: 'wiring',
  content: tradeOf('electrician'),
  fit: () => TRADE_FIT,
  tones: ['inverse', 'vivid', 'accent', 'plain'],
  matters: ['night', 'enamel', 'sign', 'steel'],
  pairings: ['overpass', 'familjen', 'martian-mono', 'sofia-condensed', 'gabarito'],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'register'],
  css: css`
${plateCss}
.hero-wiring .stage{display:grid;overflow:hidden}
.hero-wiring .plates{position:absolute;inset:0 0 auto;block-size:var(--tall)}
.hero-wiring .trade-words{position:relative;inline-size:min(46cqi,56rem);margin-inline-start:var(--pad);padding-block-start:calc(var(--tall)*.3);block-size:calc(var(--tall)*.8);align-content:center}
.hero-wiring .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(7.4rem,14svh))}
@media (max-width:59.99rem){
.hero-wiring .plates{inset:auto 0 0;block-size:calc(var(--tall)*.62)}
.hero-wiring .trade-words{inline-size:auto;block-size:auto;align-content:start;margin-inline:var(--pad);padding-block:0 calc(var(--tall)*.63)}
.hero-wiring .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4rem)}
}`,
  render: (scene) => [
    plates(
      scene,
      circuit(scene, {
        width: 1366,
        height: 700,
        wire: 8,
        lamp: [1075, 380],
        radius: pickBySeed(scene, 'lamp', [180, 205, 225]),
        phase: 96,
        neutral: 640,
        switches: [190, 760],
        apart: 84,
      }),
      circuit(scene, {
        width: 390,
        height: 440,
        wire: 4,
        lamp: [245, 262],
        radius: pickBySeed(scene, 'lamp', [86, 96, 104]),
        phase: 56,
        neutral: 410,
        switches: [40, 210],
        apart: 44,
      }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});

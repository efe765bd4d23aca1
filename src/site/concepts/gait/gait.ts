import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, interpolate, lines, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Joint angles of a walking leg in degrees of flexion by percent of a stride, from heel strike to the next. */
const HIP: readonly Point[] = [
  [0, 30],
  [10, 26],
  [20, 17],
  [30, 7],
  [40, -3],
  [50, -10],
  [60, -4],
  [70, 14],
  [80, 28],
  [90, 33],
  [100, 30],
];
const KNEE: readonly Point[] = [
  [0, 5],
  [12, 18],
  [22, 15],
  [32, 8],
  [40, 5],
  [50, 11],
  [60, 36],
  [70, 61],
  [80, 54],
  [90, 20],
  [97, 3],
  [100, 5],
];
const ANKLE: readonly Point[] = [
  [0, 0],
  [8, -5],
  [20, 4],
  [40, 10],
  [48, 8],
  [62, -18],
  [75, 0],
  [85, 2],
  [100, 0],
];
/** Lengths of thigh, shank and foot, and of a stride, relative to the leg's. */
const LEG = { thigh: 0.52, shank: 0.48, foot: 0.24, stride: 1.55 };

/** Hip, knee, ankle and toe of one leg at a moment, hip at the origin, y downwards. */
function pose(percent: number): [Point, Point, Point, Point] {
  const at = ((percent % 100) + 100) % 100;
  const [hip, knee, ankle] = [HIP, KNEE, ANKLE].map((table) => (interpolate(table, at) * Math.PI) / 180) as [number, number, number];
  const shank = hip - knee;
  const k: Point = [LEG.thigh * Math.sin(hip), LEG.thigh * Math.cos(hip)];
  const a: Point = [k[0] + LEG.shank * Math.sin(shank), k[1] + LEG.shank * Math.cos(shank)];
  const foot = shank + Math.PI / 2 + ankle;
  return [[0, 0], k, a, [a[0] + LEG.foot * Math.sin(foot), a[1] + LEG.foot * Math.cos(foot)]];
}

interface Size {
  width: number;
  height: number;
  leg: number;
  ground: number;
  /** Interval of two instants, in percent of a stride. */
  every: number;
}

/** One leg at many moments of its walk, as in chronophotography, with the path of the marked joint. */
function walk(scene: Scene, { width, height, leg, ground, every }: Size): Drawing {
  const joint = pickBySeed(scene, 'joint', [1, 1, 2]);
  const start = pickBySeed(scene, 'start', [10, 30, 60]);
  const instants = Math.ceil(((width + leg) / (leg * LEG.stride) / every) * 100);
  const poses = count(instants + 1).map((i) => {
    const percent = start + i * every;
    const points = pose(percent);
    // The lowest point of the standing leg is on the ground; the swinging one hangs from the same hip height.
    const low = Math.max(...[points, pose(percent + 50)].flatMap((side) => side.slice(2).map(([, y]) => y)));
    const [x, y] = [((i * every) / 100) * leg * LEG.stride - leg * 0.5, ground - low * leg];
    return points.map(([px, py]): Point => [x + px * leg, y + py * leg]);
  });
  const way = lines(poses.map((points) => points[joint]!));
  const dots = poses.map((points) => `M${n(points[joint]![0])} ${n(points[joint]![1])}h0`).join('');
  return {
    width,
    height,
    mirrors: true,
    from: 'xMidYMax',
    body: `<path d="${poses.map((points) => lines(points)).join('')}" stroke="var(--text)" stroke-width="1.6" stroke-linejoin="round"/><path d="M0 ${ground + 3}H${width}" stroke="var(--text)" stroke-width="2"/><path d="${way}" stroke="var(--pop)" stroke-width="3"/><path d="${dots}" stroke="var(--pop)" stroke-width="8" stroke-linecap="round"/>`,
  };
}

/** Walking as Marey photographed it: one leg in many instants, by the angles of hip, knee and ankle. */
export const gait = concept<Trade>({
  name: 'gait',
  content: tradeOf('physiotherapy', 'elder-care'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'tint', 'inverse', 'accent'],
  matters: ['pastel', 'stone', 'enamel'],
  pairings: ['familjen', 'gloock-instrument', 'overpass', 'hanken-lora', 'gabarito'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['quiet', 'document', 'strip'],
  css: css`
${plateCss}
.hero-gait .stage{display:grid;grid-template-rows:auto minmax(18rem,1fr);overflow:hidden}
.hero-gait .plates{position:relative}
.hero-gait .plates>*{position:absolute;inset:0}
.hero-gait .trade-words{padding:var(--space-s) var(--pad) var(--space-s)}
.hero-gait .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(4.8rem,11svh))}
@media (min-width:60rem){.hero-gait .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);column-gap:var(--space-l)}.hero-gait .line:not(:last-child){grid-row:1/span 2}.hero-gait .say{max-inline-size:24rem}.hero-gait .line+.act{align-self:end}}
@media (max-width:59.99rem){.hero-gait .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3.8rem)}}`,
  render: (scene) => [
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    plates(
      scene,
      walk(scene, { width: 1366, height: 470, leg: pickBySeed(scene, 'leg', [360, 400, 430]), ground: 440, every: 1.6 }),
      walk(scene, { width: 390, height: 420, leg: 300, ground: 380, every: 2 }),
    ),
  ],
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, curve, lines, n, type Point, superellipse } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** A paw print at the origin, toes to the right: the pad's outline, and the toes' positions. */
const PAD: readonly Point[] = [
  [0.1, 0],
  [-0.02, -0.2],
  [-0.26, -0.34],
  [-0.46, -0.24],
  [-0.4, 0],
  [-0.46, 0.24],
  [-0.26, 0.34],
  [-0.02, 0.2],
];
const TOES: readonly Point[] = [
  [0.2, -0.43],
  [0.5, -0.17],
  [0.5, 0.17],
  [0.2, 0.43],
];

/** A dog leaves claw marks; a cat retracts hers. */
function print(size: number, hasClaws: boolean): string {
  const oval = ([x, y]: Point, radii: Point) =>
    lines(
      count(16).map((i): Point => {
        const [ex, ey] = superellipse(radii, 2.1, i * 22.5);
        return [(x + ex) * size, (y + ey) * size];
      }),
      true,
    );
  const pad = curve([...PAD, PAD[0]!].map(([x, y]): Point => [x * size, y * size]));
  const claws = hasClaws ? TOES.map(([x, y]) => oval([x + 0.19, y * 1.01], [0.08, 0.034])) : [];
  return [`${pad}z`, ...TOES.map((toe) => oval(toe, [0.18, 0.12])), ...claws].join('');
}

/** Positions of a dog's four feet in one stride, by gait: along the track in strides, and the side. */
const GAITS = {
  // A walking dog's hind foot lands behind the print of its fore foot; a trotting one's on it.
  walk: [
    [0, -1],
    [0.24, -1],
    [0.5, 1],
    [0.74, 1],
  ],
  trot: [
    [0, -0.8],
    [0.5, 0.8],
  ],
  gallop: [
    [0, -0.9],
    [0.19, 0.7],
    [0.5, -0.6],
    [0.69, 0.9],
  ],
} as const;

interface Size {
  width: number;
  height: number;
  size: number;
  stride: number;
  spread: number;
  /** The track: height at start and end, and its swing. */
  from: number;
  to: number;
  swing: number;
}

function tracks(scene: Scene, { width, height, size, stride, spread, from, to, swing }: Size, id: string): Drawing {
  const gait = GAITS[pickBySeed(scene, 'gait', ['walk', 'gallop', 'trot'] as const)];
  const way = (x: number): number => from + ((to - from) * x) / width + swing * Math.sin((x / width) * Math.PI * 2);
  const uses = count(Math.ceil(width / stride) + 2).flatMap((i) =>
    gait.map(([along, side]) => {
      const x = (i - 0.5 + along) * stride;
      const slope = Math.atan2(way(x + 1) - way(x - 1), 2);
      const [px, py] = [x - Math.sin(slope) * side * spread, way(x) + Math.cos(slope) * side * spread];
      return `<use href="#${id}" transform="translate(${n(px)} ${n(py)}) rotate(${n((slope * 180) / Math.PI)})" />`;
    }),
  );
  const isDog = pickBySeed(scene, 'animal', [true, true, false]);
  return {
    width,
    height,
    mirrors: true,
    from: 'xMidYMax',
    body: `<defs><path id="${id}" d="${print(size, isDog)}" fill="var(--text)"/></defs>${uses.join('')}`,
  };
}

/** An animal's track across the page, with the footfalls of its gait. */
export const pawTracks = concept<Trade>({
  name: 'paw-tracks',
  content: tradeOf('veterinary', 'pet-shop', 'dog-walker'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'plain', 'inverse'],
  matters: ['pastel', 'sign', 'earth', 'print'],
  pairings: ['bagel-figtree', 'gabarito', 'familjen', 'young-serif-albert', 'overpass'],
  headers: ['quiet', 'folded'],
  manners: ['sign', 'ticket', 'quiet'],
  css: css`
${plateCss}
.hero-paw-tracks .stage{display:grid;overflow:hidden;grid-template-rows:auto minmax(16rem,1fr)}
.hero-paw-tracks .plates{position:relative}
.hero-paw-tracks .plates>*{position:absolute;inset:0}
.hero-paw-tracks .trade-words{padding:var(--space-s) var(--pad) 0}
.hero-paw-tracks .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(6rem,12svh))}
@media (min-width:60rem){.hero-paw-tracks .trade-words{inline-size:min(60cqi,70rem)}}
@media (max-width:59.99rem){.hero-paw-tracks .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}}`,
  render: (scene) => {
    const rises = pickBySeed(scene, 'way', [1, -1]);
    return [
      scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
      plates(
        scene,
        tracks(
          scene,
          { width: 1366, height: 400, size: 96, stride: 560, spread: 70, from: 200 + rises * 60, to: 200 - rises * 50, swing: 34 },
          `${scene.anchor}-w`,
        ),
        tracks(
          scene,
          { width: 390, height: 380, size: 62, stride: 330, spread: 46, from: 190 + rises * 70, to: 190 - rises * 60, swing: 16 },
          `${scene.anchor}-t`,
        ),
      ),
    ];
  },
});

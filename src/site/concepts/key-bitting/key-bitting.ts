import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead } from '../pieces.ts';
import { circle, count, lines, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** A key for a five-pin cylinder: cut depths from shallow to deep; neighbours differ by at most seven. */
const PINS = 5;
const DEPTHS = 9;

interface Size {
  width: number;
  height: number;
  /** Positions of the shoulder, the back of the blade and its uncut edge, and the pitch of the cuts. */
  shoulder: number;
  back: number;
  edge: number;
  pitch: number;
  bow: number;
}

function key(scene: Scene, { width, height, shoulder, back, edge, pitch, bow }: Size): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const deep = (back - edge) * 0.062;
  let last = 4;
  const cuts = count(PINS).map(() => {
    const depth = Math.floor(random.between(Math.max(1, last - 6), Math.min(DEPTHS, last + 6)));
    last = depth === last ? (depth + 3) % DEPTHS : depth;
    return last;
  });
  const flat = pitch * 0.2;
  const profile = cuts.flatMap((depth, i): Point[] => {
    const [x, y] = [shoulder + pitch * (i + 0.9), edge + deep * (depth + 1)];
    return [
      [x - flat, y],
      [x + flat, y],
      [x + pitch / 2, edge + deep * 0.9],
    ];
  });
  const tip = shoulder + pitch * (PINS + 0.9);
  const blade: Point[] = [
    [shoulder, back],
    [shoulder, edge],
    [shoulder + pitch * 0.35, edge],
    ...profile.slice(0, -1),
    [tip - pitch * 0.5, edge + (back - edge) * 0.3],
    [tip, edge + (back - edge) * 0.72],
    [tip - pitch * 0.2, back],
  ];
  const middle = (back + edge) / 2;
  const head = [shoulder - bow * 0.8, middle] as const;
  const groove = edge + (back - edge) * 0.76;
  return {
    width,
    height,
    mirrors: true,
    from: 'xMaxYMax',
    body: `<path fill-rule="evenodd" d="${circle(head, bow)}${circle([head[0] - bow * 0.45, head[1]], bow * 0.26)}" fill="var(--pop)"/><path d="${lines(blade, true)}" fill="var(--pop)" stroke="var(--pop)" stroke-width="6" stroke-linejoin="round"/><path d="M${n(shoulder - bow * 0.3)} ${n(groove)}H${n(tip - pitch * 0.35)}" stroke="var(--bg)" stroke-width="${n(deep * 0.9)}"/>`,
    labels: [],
  };
}

/** A key larger than the page. */
export const keyBitting = concept<Trade>({
  name: 'key-bitting',
  content: tradeOf('locksmith'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'inverse', 'plain'],
  matters: ['sign', 'steel', 'night', 'enamel'],
  pairings: ['overpass', 'anton', 'sofia-condensed', 'familjen', 'martian-mono'],
  headers: ['folded', 'quiet'],
  manners: ['sheet', 'ticket', 'sign'],
  css: css`
${plateCss}
.hero-key-bitting .stage{display:grid;overflow:hidden;grid-template-rows:auto minmax(17rem,1fr)}
.hero-key-bitting .plates{position:relative}
.hero-key-bitting .plates>*{position:absolute;inset:0}
.hero-key-bitting .trade-words{padding:var(--space-s) var(--pad) 0}
.hero-key-bitting .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(5.6rem,11svh))}
@media (min-width:60rem){.hero-key-bitting .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);column-gap:var(--space-l)}.hero-key-bitting .line:not(:last-child){grid-row:1/span 2}.hero-key-bitting .say{max-inline-size:24rem}}
@media (max-width:59.99rem){.hero-key-bitting .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}}`,
  render: (scene) => [
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    plates(
      scene,
      key(scene, { width: 1366, height: 460, shoulder: 410, back: 400, edge: 170, pitch: 158, bow: 215 }),
      key(scene, { width: 390, height: 400, shoulder: 70, back: 300, edge: 170, pitch: 50, bow: 130 }),
    ),
  ],
});

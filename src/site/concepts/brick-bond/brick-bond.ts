import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Bricks of two courses, in half bricks: 2 is a stretcher, 1 a header. */
const BONDS = [
  { lengths: [[2], [2]], shift: [0, 1] },
  {
    lengths: [
      [2, 1],
      [2, 1],
    ],
    shift: [0, 1.5],
  },
  { lengths: [[2], [1]], shift: [0, 0.5] },
] as const;

interface Size {
  /** Half bricks across and courses up the wall. */
  halves: number;
  courses: number;
  half: number;
  course: number;
}

function wall(scene: Scene, { halves, courses, half, course }: Size): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const bond = pickBySeed(scene, 'bond', BONDS);
  const joint = course * 0.17;
  const paths = { fired: '', plain: '' };
  for (const row of count(courses)) {
    const lengths = bond.lengths[row % 2]!;
    let x = -bond.shift[row % 2]!;
    for (let i = 0; x < halves; i++) {
      const length = lengths[i % lengths.length]!;
      paths[random.next() < 0.09 ? 'fired' : 'plain'] += box(
        x * half + joint / 2,
        row * course + joint / 2,
        length * half - joint,
        course - joint,
      );
      x += length;
    }
  }
  return {
    width: halves * half,
    height: courses * course,
    fit: 'none',
    body: `<path d="${paths.plain}" fill="var(--text)"/><path d="${paths.fired}" fill="var(--pop)"/>`,
  };
}

/** A wall in one of the mason's three bonds, with an opening for the text of a whole number of bricks. */
export const brickBond = concept<Trade>({
  name: 'brick-bond',
  content: tradeOf('construction', 'building-materials'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'inverse', 'tint'],
  matters: ['earth', 'sign', 'steel'],
  pairings: ['overpass', 'alfa-slab', 'anton', 'familjen', 'sofia-condensed', 'besley'],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'sign', 'strip'],
  css: css`
${plateCss}
.hero-brick-bond .stage{display:grid;grid-template:repeat(14,minmax(2.6rem,1fr))/repeat(18,minmax(0,1fr));overflow:hidden}
.hero-brick-bond .plates{position:absolute;inset:0}
.hero-brick-bond .trade-words{position:relative;background:var(--bg);color:var(--text);grid-area:4/2/13/11;padding:var(--space-m);align-content:space-between;grid-template-rows:auto 1fr auto}
.hero-brick-bond .end .trade-words,.hero-brick-bond .end>.trade-words{grid-column:9/18}
.hero-brick-bond .door>.trade-words{grid-row:4/15}
.hero-brick-bond .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-4))*.88),min(5rem,10svh))}
.hero-brick-bond .act{align-self:end}
@media (max-width:59.99rem){
.hero-brick-bond .stage{grid-template:repeat(16,minmax(2.5rem,1fr))/repeat(8,minmax(0,1fr))}
.hero-brick-bond .trade-words,.hero-brick-bond .stage>.trade-words{grid-area:4/2/14/8;padding:var(--space-s)}
.hero-brick-bond .line{font-size:clamp(var(--step-1),calc(var(--line-size,var(--step-3))*.86),3.4rem)}
}`,
  look: (scene) => `${pickBySeed(scene, 'side', ['start', 'end'])} ${pickBySeed(scene, 'opening', ['window', 'door'])}`,
  render: (scene) => {
    const { tone } = scene.section;
    return [
      plates(
        scene,
        wall(scene, { halves: 18, courses: 14, half: 76, course: 50 }),
        wall(scene, { halves: 8, courses: 16, half: 49, course: 45 }),
      ),
      scene.h('div', { class: 'trade-words', 'data-tone': tone }, headline(scene), lead(scene), callButton(scene)),
    ];
  },
});

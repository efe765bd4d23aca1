import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count, n } from '../trade/pen.ts';
import { type Drawing, type Label, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/**
 * In metres: width of a lane and of its dark line, distance of the line from the wall, length of its crossbar, and the floats of one
 * colour.
 */
const POOL = { lane: 2.5, line: 0.25, wall: 2, bar: 1, end: 5, float: 0.42 };

interface Size {
  width: number;
  height: number;
  lanes: number;
  letter: number;
  deck: number;
}

/** The pool from above, lanes running from start to end, to one scale. */
function pool(scene: Scene, { width, height, lanes, letter, deck }: Size): Drawing {
  const lane = height / lanes;
  const metre = lane / POOL.lane;
  const mine = pickBySeed(scene, 'lane', [2, 3, 4]);
  const floors: string[] = [];
  const labels: Label[] = [];
  const floats = { text: '', pop: '' };
  for (const i of count(lanes)) {
    const middle = (i + 0.5) * lane;
    const from = deck + POOL.wall * metre;
    floors.push(
      box(from, middle - (POOL.line * metre) / 2, width, POOL.line * metre),
      box(from, middle - (POOL.bar * metre) / 2, POOL.line * metre, POOL.bar * metre),
    );
    labels.push({ x: deck / 2, y: middle, size: letter, text: String(i + 1) });
    if (i === 0) continue;
    for (let x = deck; x < width; x += POOL.float * metre) {
      const metres = (x - deck) / metre;
      const ink = metres < POOL.end || Math.floor(metres / 2.5) % 2 === 0 ? 'pop' : 'text';
      floats[ink] += `M${n(x + metre * 0.21)} ${n(i * lane)}h0`;
    }
  }
  const dotted = (ink: 'text' | 'pop') =>
    `<path d="${floats[ink]}" stroke="var(--${ink})" stroke-width="${n(metre * 0.34)}" stroke-linecap="round"/>`;
  return {
    width,
    height,
    mirrors: true,
    from: 'xMinYMid',
    labels,
    body: `<path d="${floors.join('')}" fill="var(--shade)" opacity=".55"/>${dotted('text')}${dotted('pop')}<path d="${box(deck, mine * lane, 8, lane)}" fill="var(--pop)"/><path d="M${deck} 0V${height}" stroke="var(--text)" stroke-width="4"/>`,
  };
}

/** The lanes of a pool from above, to scale; the text is on its edge. */
export const swimLanes = concept<Trade>({
  name: 'swim-lanes',
  content: tradeOf('swim-school'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'inverse'],
  matters: ['steel', 'stone'],
  pairings: ['overpass', 'gabarito', 'familjen', 'bagel-figtree', 'anton'],
  headers: ['quiet', 'folded'],
  manners: ['strip', 'poster'],
  css: css`
${plateCss}
.hero-swim-lanes .stage{display:grid;overflow:hidden;grid-template-rows:auto minmax(19rem,1fr)}
.hero-swim-lanes .plates{position:relative}
.hero-swim-lanes .plates>*{position:absolute;inset:0}
.hero-swim-lanes .trade-words{padding:var(--space-s) var(--pad) var(--space-m)}
.hero-swim-lanes .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.2rem,11svh))}
@media (min-width:60rem){
.hero-swim-lanes .stage{grid-template:minmax(0,1fr)/minmax(0,39fr) minmax(0,61fr)}
.hero-swim-lanes .trade-words{background:var(--bg);color:var(--text);padding-inline-end:var(--space-m);padding-block:var(--space-m) var(--space-l);grid-template-rows:auto auto 1fr;align-content:stretch}
.hero-swim-lanes .act{align-self:end}
}`,
  render: (scene) => [
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    plates(
      scene,
      pool(scene, { width: 1000, height: 700, lanes: pickBySeed(scene, 'lanes', [6, 7, 8]), letter: 40, deck: 90 }),
      pool(scene, { width: 390, height: 430, lanes: 6, letter: 24, deck: 46 }),
    ),
  ],
});

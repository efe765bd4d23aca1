import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, lines, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

interface Size {
  width: number;
  height: number;
  /** Shoulders of the two boards. */
  top: number;
  bottom: number;
  tails: number;
}

/** Two boards joined by tails and pins, at the joiners' slope of 1 in 6 or 1 in 8. */
function joint(scene: Scene, { width, height, top, bottom, tails }: Size): Drawing {
  const slope = pickBySeed(scene, 'slope', [1 / 6, 1 / 8, 1 / 5]);
  const unit = width / tails;
  const [tail, flare] = [unit * pickBySeed(scene, 'tail', [0.44, 0.5, 0.56]), (bottom - top) * slope];
  const edge = count(tails).flatMap((i): Point[] => {
    const middle = (i + 0.5) * unit;
    return [
      [middle - tail / 2, top],
      [middle - tail / 2 - flare, bottom],
      [middle + tail / 2 + flare, bottom],
      [middle + tail / 2, top],
    ];
  });
  const board: Point[] = [[0, 0], [0, top], ...edge, [width, top], [width, 0]];
  return {
    width,
    height,
    fit: 'none',
    body: `<path data-tone="${partnerOf(scene)}" d="${lines(board, true)}" fill="var(--bg)"/>`,
  };
}

/** The tone of the upper board. */
const partnerOf = ({ section: { tone } }: Scene) =>
  tone === 'vivid' ? 'accent' : tone === 'accent' ? 'vivid' : tone === 'inverse' ? 'accent' : 'vivid';

/** Two boards joined in a dovetail as wide as the page: the text on one, the contact on the other. */
export const dovetail = concept<Trade>({
  name: 'dovetail',
  content: tradeOf('carpentry', 'furniture'),
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'plain', 'inverse'],
  matters: ['earth', 'enamel', 'sign', 'stone'],
  pairings: ['besley', 'young-serif-albert', 'alfa-slab', 'overpass', 'gloock-instrument', 'familjen'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sheet', 'ledger'],
  css: css`
${plateCss}
.hero-dovetail .stage{display:grid;grid-template-rows:minmax(0,1fr) auto auto}
.hero-dovetail .plates>*{position:absolute;inset:0}
.hero-dovetail .plates{position:relative;block-size:calc(var(--tall)*.44)}
.hero-dovetail .trade-words{background:var(--bg);color:var(--text);padding:var(--space-m) var(--pad) var(--space-s)}
.hero-dovetail .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(7.4rem,15svh))}
.hero-dovetail .trade-words{align-content:end}
.hero-dovetail .beneath{display:flex;min-block-size:calc(var(--tall)*.16);flex-wrap:wrap;gap:var(--space-s) var(--space-l);justify-content:space-between;align-items:center;padding:var(--space-s) var(--pad) var(--space-m)}
@media (max-width:59.99rem){.hero-dovetail .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}}`,
  render: (scene) => [
    scene.h('div', { class: 'trade-words', 'data-tone': partnerOf(scene) }, headline(scene)),
    plates(
      scene,
      joint(scene, { width: 1366, height: 230, top: 20, bottom: 230, tails: pickBySeed(scene, 'tails', [4, 5, 6]) }),
      joint(scene, { width: 390, height: 170, top: 10, bottom: 170, tails: 3 }),
    ),
    scene.h('div', { class: 'beneath' }, lead(scene), callButton(scene)),
  ],
});

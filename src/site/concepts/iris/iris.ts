import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, lines, n, type Point, polar } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Full f-stops: each lets through half the light of the one before. */
const STOPS = ['1.4', '2', '2.8', '4', '5.6', '8', '11', '16', '22'];

interface Size {
  width: number;
  height: number;
  centre: Point;
  opening: number;
  letter: number;
}

/** Beyond the page, whatever its size. */
const FAR = 3000;

function diaphragm(scene: Scene, { width, height, centre, opening, letter }: Size): Drawing {
  const blades = pickBySeed(scene, 'blades', [7, 8, 9]);
  const start = pickBySeed(scene, 'start', [-90, -75, -60]);
  const hand = pickBySeed(scene, 'hand', [1, -1]);
  const corners = count(blades + 1).map((i) => polar(centre, opening, start + (hand * i * 360) / blades));
  // Each blade's edge extends beyond the next one's.
  const edges = count(blades).map((i): [Point, Point] => {
    const [[x0, y0], [x1, y1]] = [corners[i]!, corners[i + 1]!];
    const length = Math.hypot(x1 - x0, y1 - y0);
    return [corners[i]!, [x1 + ((x1 - x0) / length) * FAR, y1 + ((y1 - y0) / length) * FAR]];
  });
  // Light comes from one side.
  const shades = edges.map(([, far], i) => {
    const [near, next] = [corners[i + 1]!, corners[((i + 1) % blades) + 1]!];
    const shade = 0.04 + 0.3 * Math.abs((((2 * i) / blades + 0.35) % 2) - 1);
    return `<path d="${lines([near, far, edges[(i + 1) % blades]![1], next], true)}" fill="var(--text)" fill-opacity="${Math.round(shade * 100) / 100}"/>`;
  });
  const marked = pickBySeed(scene, 'stop', count(STOPS.length));
  return {
    width,
    height,
    labels: STOPS.map((text, i) => ({
      x: width * (0.07 + (0.86 * i) / (STOPS.length - 1)),
      y: height - letter * 1.2,
      size: letter,
      text,
      fill: i === marked ? 'var(--pop)' : 'var(--text)',
    })),
    body: `${shades.join('')}<path d="${edges.map((edge) => lines(edge)).join('')}" stroke="var(--text)" stroke-width="2.5"/><path d="M0 ${n(height - letter * 2.4)}h${width}v${n(letter * 5)}H0z" fill="var(--bg)"/><path data-tone="${lightOf(scene)}" d="${lines(corners, true)}" fill="var(--bg)"/>`,
  };
}

/** The light through the opening. */
const lightOf = (scene: Scene) => (scene.section.tone === 'plain' || scene.section.tone === 'tint' ? 'vivid' : 'plain');

/** The blades of a lens and the light between them, where the text is. */
export const iris = concept<Trade>({
  name: 'iris',
  content: tradeOf('photographer', 'videographer'),
  fit: () => TRADE_FIT,
  tones: ['inverse', 'vivid', 'accent', 'plain'],
  matters: ['night', 'steel', 'enamel'],
  pairings: ['familjen', 'bodoni-instrument', 'gloock-instrument', 'overpass', 'epilogue-lora'],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'quiet'],
  css: css`
${plateCss}
.hero-iris .stage{display:grid;grid-template-rows:minmax(0,1fr) auto;overflow:hidden}
.hero-iris .plates{position:relative;grid-area:1/1}
.hero-iris .plates>*{position:absolute;inset:0}
.hero-iris .trade-words{position:relative;grid-area:1/1;place-self:center;inline-size:min(29cqi,52svh);margin-block-end:2.5rem;color:var(--text)}
.hero-iris .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-5)),min(6rem,13svh))}
.hero-iris .under{grid-row:2;display:flex;flex-wrap:wrap;gap:var(--space-2xs) var(--space-l);align-items:center;justify-content:space-between;padding:0 var(--pad) var(--space-s)}
@media (max-width:59.99rem){.hero-iris .trade-words{inline-size:min(54cqi,18rem)}.hero-iris .line{font-size:clamp(1.15rem,var(--line-size,var(--step-3)),2.9rem)}}`,
  render: (scene) => [
    plates(
      scene,
      diaphragm(scene, { width: 1366, height: 620, centre: [683, 275], opening: 270, letter: 22 }),
      diaphragm(scene, { width: 390, height: 590, centre: [195, 270], opening: 180, letter: 15 }),
    ),
    scene.h('div', { class: 'trade-words', 'data-tone': lightOf(scene) }, headline(scene)),
    scene.h('div', { class: 'under' }, lead(scene), callButton(scene)),
  ],
});

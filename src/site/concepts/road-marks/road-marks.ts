import { css } from '../../render/css.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Road markings in metres: lane, line, dash and gap, and the bars of a crossing. */
const ROAD = { lane: 3.2, line: 0.14, dash: 2, room: 4, bar: 0.4, gap: 0.5, crossing: 4 };

interface Size {
  width: number;
  height: number;
  /** Pixels per metre. */
  metre: number;
  crossing: number;
}

/** A road from above with its crossing: kerb, lanes, the solid double line, dashes, stop line and zebra. */
function road({ width, height, metre, crossing }: Size): Drawing {
  const line = ROAD.line * metre;
  const lane = ROAD.lane * metre;
  const middle = height / 2;
  const centre = [-1, 1].map(
    (side) =>
      box(-10, middle + side * line * 1.4 - line / 2, crossing - metre * 1.6, line) +
      box(crossing + (ROAD.crossing + 1.6) * metre, middle + side * line * 1.4 - line / 2, width, line),
  );
  const lanes = [middle - lane, middle + lane].filter((y) => y > 0 && y < height);
  const dashes = lanes.flatMap((y) =>
    count(Math.ceil(width / ((ROAD.dash + ROAD.room) * metre))).flatMap((i) => {
      const x = i * (ROAD.dash + ROAD.room) * metre + metre;
      const isClear = x + ROAD.dash * metre < crossing - metre * 1.6 || x > crossing + (ROAD.crossing + 1.6) * metre;
      return isClear ? [box(x, y - line / 2, ROAD.dash * metre, line)] : [];
    }),
  );
  const bars = count(Math.ceil(height / ((ROAD.bar + ROAD.gap) * metre))).map((i) =>
    box(crossing, (i * (ROAD.bar + ROAD.gap) + 0.2) * metre, ROAD.crossing * metre, ROAD.bar * metre),
  );
  const stop = [
    box(crossing - metre * 1.6, middle, metre * 0.4, height),
    box(crossing + (ROAD.crossing + 1.2) * metre, 0, metre * 0.4, middle),
  ];
  return {
    width,
    height,
    mirrors: true,
    from: 'xMidYMid',
    body: `<path d="${[...dashes, ...bars, ...stop].join('')}" fill="var(--text)"/><path d="${centre.join('')}" fill="var(--pop)"/>`,
  };
}

/** A road and its crossing from above, with markings to code. */
export const roadMarks = concept<Trade>({
  name: 'road-marks',
  content: tradeOf('driving-school', 'transport'),
  fit: () => TRADE_FIT,
  tones: ['inverse'],
  matters: ['steel', 'sign', 'enamel'],
  pairings: ['overpass', 'sofia-condensed', 'familjen', 'gabarito'],
  headers: ['quiet', 'folded'],
  manners: ['sign', 'poster'],
  css: css`
${plateCss}
.hero-road-marks .stage{display:grid;overflow:hidden;grid-template-rows:auto minmax(18rem,1fr)}
.hero-road-marks .stage.under{grid-template-rows:minmax(18rem,1fr) auto}
.hero-road-marks .under>.plates{order:-1}
.hero-road-marks .plates{position:relative}
.hero-road-marks .plates>*{position:absolute;inset:0}
.hero-road-marks .trade-words{padding:var(--space-m) var(--pad);background:var(--bg);color:var(--text);align-items:start}
.hero-road-marks .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(5.6rem,12svh))}
@media (min-width:60rem){.hero-road-marks .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);column-gap:var(--space-l)}.hero-road-marks .line:not(:last-child){grid-row:1/span 2}.hero-road-marks .say{max-inline-size:24rem}}
@media (max-width:59.99rem){.hero-road-marks .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}}`,
  look: (scene) => pickBySeed(scene, 'place', ['', 'under']),
  render: (scene) => [
    scene.h(
      'div',
      { class: 'trade-words', 'data-tone': pickBySeed(scene, 'kerb', ['plain', 'accent', 'vivid'] as const) },
      headline(scene),
      lead(scene),
      callButton(scene),
    ),
    plates(
      scene,
      road({ width: 1366, height: 450, metre: 40, crossing: pickBySeed(scene, 'crossing', [820, 560, 960]) }),
      road({ width: 390, height: 420, metre: 34, crossing: 180 }),
    ),
  ],
});

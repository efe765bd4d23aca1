import { css } from '../../render/css.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, n, type Point } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Percentages of white in the shades of a strip. */
const TINTS = [0, 16, 32, 48, 64, 80];

interface Size {
  width: number;
  height: number;
  rivet: Point;
  length: number;
  strips: number;
  from: number;
  to: number;
}

/** The painter's fan: strips around one rivet, from one colour of the site to the other, each in six tints. */
function fan({ width, height, rivet: [x, y], length, strips, from, to }: Size): Drawing {
  const wide = length * 0.17;
  const chip = (length * 0.94) / TINTS.length;
  const deck = count(strips).map((i) => {
    const share = Math.round((i / (strips - 1)) * 100);
    const hue = `color-mix(in oklch,var(--accent) ${share}%,var(--brand))`;
    const chips = TINTS.map((white, k) => {
      const place = length * 0.94 - (k + 1) * chip;
      return `<path d="M${n(-wide / 2)} ${n(-place - length * 0.06)}v${n(-chip)}h${n(wide)}v${n(chip)}z" fill="color-mix(in oklab,#fff ${white}%,${hue})"/>`;
    });
    const degrees = from + ((to - from) * i) / (strips - 1);
    return `<g transform="rotate(${n(degrees)})"><path d="M${n(-wide / 2)} ${n(length * 0.05)}V${n(-length * 1.015)}h${n(wide)}V${n(length * 0.05)}z" fill="#fff"/>${chips.join('')}<path d="M${n(-wide / 2)} ${n(length * 0.05)}V${n(-length * 1.015)}h${n(wide)}V${n(length * 0.05)}" stroke="var(--shade)" stroke-width="1.5" opacity=".5"/></g>`;
  });
  return {
    width,
    height,
    mirrors: true,
    from: 'xMaxYMax',
    body: `<g transform="translate(${n(x)} ${n(y)})">${deck.join('')}<circle r="${n(wide * 0.14)}" fill="var(--shade)"/></g>`,
  };
}

/** A painter's colour fan made of the two colours of the site. */
export const fanDeck = concept<Trade>({
  name: 'fan-deck',
  content: tradeOf('painter'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'inverse', 'tint'],
  matters: ['sign', 'print', 'pastel'],
  pairings: ['gabarito', 'familjen', 'overpass', 'bagel-figtree', 'epilogue-lora'],
  headers: ['quiet', 'folded'],
  manners: ['strip', 'sign'],
  css: css`
${plateCss}
.hero-fan-deck .stage{display:grid;overflow:hidden}
.hero-fan-deck .plates{position:absolute;inset:0}
.hero-fan-deck .trade-words{position:relative;inline-size:min(34cqi,44rem);margin-inline-start:var(--pad);padding-block:var(--space-s) var(--space-l)}
.hero-fan-deck .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(5.4rem,12svh))}
@media (max-width:59.99rem){
.hero-fan-deck .plates{inset:auto 0 0;block-size:calc(var(--tall)*.6)}
.hero-fan-deck .trade-words{inline-size:auto;margin-inline:var(--pad);padding-block-end:calc(var(--tall)*.6)}
.hero-fan-deck .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4rem)}
}`,
  render: (scene) => {
    const strips = pickBySeed(scene, 'strips', [9, 11, 13]);
    return [
      plates(
        scene,
        fan({ width: 1366, height: 700, rivet: [980, 740], length: 640, strips, from: -38, to: 62 }),
        fan({ width: 390, height: 430, rivet: [160, 450], length: 380, strips: 8, from: -22, to: 62 }),
      ),
      scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    ];
  },
});

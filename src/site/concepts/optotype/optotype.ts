import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, n } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** From one line of the chart to the next, letters shrink by a tenth of a logarithm. */
const STEP = 10 ** -0.1;
/** Line spacing, in sides of a letter. */
const LEADING = 1.4;
/** Snellen's E on its five-by-five grid, centred: three arms and a spine, each a fifth thick. */
const E = 'M-2.5-2.5h5v1h-4v1h4v1h-4v1h4v1h-5z';

interface Size {
  width: number;
  height: number;
  /** Chart lines skipped between two shown ones, and letters per line. */
  skip: number;
  letters: readonly number[];
  margin: number;
}

function chart(scene: Scene, { width, height, skip, letters, margin }: Size): Drawing {
  const random = randomFrom(scene.doc.theme.art.seed);
  const marked = pickBySeed(scene, 'line', [1, 2, 3]);
  const first = (height - 2 * margin) / letters.reduce((sum, _, row) => sum + LEADING * STEP ** (row * skip), 0);
  let y = margin;
  const rows = letters.map((many, row) => {
    const side = first * STEP ** (row * skip);
    const [gap, middle] = [side * 0.9, y + side / 2];
    y += side * LEADING;
    const from = (width - many * side - (many - 1) * gap) / 2;
    let last = -1;
    const signs = count(many).map((i) => {
      let turned = Math.floor(random.between(0, 4));
      if (turned === last) turned = (turned + 1) % 4;
      last = turned;
      return `<path transform="translate(${n(from + i * (side + gap) + side / 2)} ${n(middle)}) rotate(${turned * 90}) scale(${(side / 5).toFixed(2)})" d="${E}"/>`;
    });
    return `<g fill="var(--${row === marked ? 'pop' : 'text'})">${signs.join('')}</g>`;
  });
  return { width, height, fit: 'meet', body: rows.join('') };
}

/** An eye chart in Snellen's Es, each line smaller by the optician's constant. */
export const optotype = concept<Trade>({
  name: 'optotype',
  content: tradeOf('optician'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'vivid', 'accent', 'inverse'],
  matters: ['sign', 'paper', 'pastel', 'enamel'],
  pairings: ['familjen', 'gabarito', 'overpass', 'besley', 'epilogue-lora'],
  headers: ['quiet', 'folded'],
  manners: ['register', 'sheet', 'document'],
  css: css`
${plateCss}
.hero-optotype .stage{display:grid;overflow:hidden;grid-template-rows:minmax(18rem,1fr) auto}
.hero-optotype .plates{position:relative}
.hero-optotype .plates>*{position:absolute;inset:0}
.hero-optotype .trade-words{padding:var(--space-m) var(--pad) var(--space-m)}
.hero-optotype .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),min(5rem,11svh))}
@media (min-width:60rem){
.hero-optotype .stage{grid-template:minmax(0,1fr)/minmax(0,52fr) minmax(0,48fr)}
.hero-optotype .end .plates,.hero-optotype .end>.plates{order:1}
.hero-optotype .stage.end{grid-template-columns:minmax(0,48fr) minmax(0,52fr)}
.hero-optotype .trade-words{align-content:end;padding:var(--space-l) var(--pad) var(--space-l) var(--space-s)}
.hero-optotype .end>.trade-words{padding-inline:var(--pad) var(--space-s)}
}`,
  look: (scene) => pickBySeed(scene, 'side', ['', 'end']),
  render: (scene) => {
    const skip = pickBySeed(scene, 'skip', [1.6, 1.8, 2]);
    return [
      plates(
        scene,
        chart(scene, { width: 700, height: 700, skip, letters: [1, 2, 3, 4, 5, 6], margin: 20 }),
        chart(scene, { width: 390, height: 380, skip, letters: [1, 2, 3, 4, 5], margin: 6 }),
      ),
      scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
    ];
  },
});

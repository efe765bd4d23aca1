import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept, isNeed } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, n } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { mentions, TRADE_FIT, tradeOf } from '../trade/trade.ts';
import { ADULT, type Arch, MILK, outline, type Tooth, teethOn } from './arch.ts';

interface Mouth {
  isMilk: boolean;
  /** Numbered from 1 to 32, as in the United States, or by quadrant. */
  isCounted: boolean;
}

const CHILDREN = /odontopediatr|pediatric dent|dent[a-z]* (?:infantil|para niñ|for (?:kids|children))|dente de leite|أسنان الأطفال/i;
const isDentist = tradeOf('dental-clinic');

const mirrored = (widths: readonly number[]) => [...[...widths].reverse(), ...widths];

/** Numbers of a row of teeth from the patient's right to their left. */
function numbers({ isMilk, isCounted }: Mouth, row: 'upper' | 'lower'): string[] {
  const each = isMilk ? 5 : 8;
  if (isCounted) {
    const order = count(2 * each).map((i) => (row === 'upper' ? i : 4 * each - 1 - i));
    return order.map((i) => (isMilk ? String.fromCharCode(65 + i) : String(i + 1)));
  }
  const [right, left] = row === 'upper' ? (isMilk ? [5, 6] : [1, 2]) : isMilk ? [8, 7] : [4, 3];
  return [...count(each).map((i) => `${right}${each - i}`), ...count(each).map((i) => `${left}${i + 1}`)];
}

function drawing(
  scene: Scene,
  mouth: Mouth,
  size: { width: number; height: number; upper: Arch; lower: Arch; tooth: number; letter: number },
): Drawing {
  const { width, height, upper, lower, tooth, letter } = size;
  const widths = mouth.isMilk ? MILK : ADULT;
  const rows = [
    ...teethOn(upper, mirrored(widths.upper), numbers(mouth, 'upper'), tooth),
    ...teethOn(lower, mirrored(widths.lower), numbers(mouth, 'lower'), tooth),
  ];
  const marked = pickBySeed(scene, 'tooth', count(rows.length));
  const shown = (teeth: readonly Tooth[], fill: string, ink: string) =>
    `<g fill="var(--${fill})">${teeth.map(outline).join('')}</g><g fill="var(--${ink})" font-size="${n(letter)}">${teeth
      .map(({ at: [x, y], label }) => `<text x="${n(x)}" y="${n(y + letter * 0.35)}">${label}</text>`)
      .join('')}</g>`;
  const { tone } = scene.section;
  const enamel = tone === 'plain' || tone === 'tint' ? 'vivid' : 'plain';
  const rest = shown(
    rows.filter((_, i) => i !== marked),
    'bg',
    'text',
  );
  return { width, height, fit: 'meet', body: `<g data-tone="${enamel}">${rest}</g>${shown(rows.slice(marked, marked + 1), 'pop', 'bg')}` };
}

/** The dentist's chart: every tooth with its relative width and number, and the text inside the mouth. */
export const teeth = concept<Mouth>({
  name: 'teeth',
  content: (material) => {
    const trade = isDentist(material);
    return isNeed(trade) ? trade : { isMilk: mentions(material, CHILDREN), isCounted: material.doc.site.country === 'US' };
  },
  fit: () => TRADE_FIT,
  tones: ['vivid', 'accent', 'inverse', 'brand'],
  matters: ['pastel', 'enamel'],
  pairings: ['gabarito', 'bagel-figtree', 'familjen', 'gloock-instrument', 'young-serif-albert', 'nunito'],
  headers: ['quiet', 'folded'],
  manners: ['quiet', 'sheet', 'sign'],
  css: css`
${plateCss}
.hero-teeth .stage{display:grid;overflow:hidden}
.hero-teeth .plates{position:absolute;inset:var(--space-s)}
.hero-teeth .trade-words{place-self:center;inline-size:min(50cqi,78svh);text-align:center;justify-items:center;position:relative}
.hero-teeth .inside{container-type:inline-size;inline-size:100%}
.hero-teeth .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),min(5rem,10svh))}
@media (min-width:60rem){
.hero-teeth .smile>.trade-words{align-self:start;margin-block-start:var(--space-s);inline-size:min(46cqi,66svh)}
.hero-teeth .smile .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),min(4.2rem,8.5svh))}
}
@media (max-width:59.99rem){
.hero-teeth .stage{--arch:calc(var(--tall) - 9rem)}
.hero-teeth .plates{inset:0 0 auto;block-size:var(--arch)}
.hero-teeth .trade-words{inline-size:auto;place-self:stretch;padding:0 var(--pad) var(--space-m)}
.hero-teeth .inside{block-size:var(--arch);display:grid;align-items:center;inline-size:min(54cqi,calc(var(--arch)*.3))}
.hero-teeth .line{font-size:clamp(1.15rem,var(--line-size,var(--step-2)),3.4rem)}
}`,
  look: (scene) => pickBySeed(scene, 'mouth', ['mouth', 'smile']),
  render: (scene, mouth) => {
    const power = pickBySeed(scene, 'arch', [2, 2.3, 2.7]);
    const isSmile = pickBySeed(scene, 'mouth', ['mouth', 'smile']) === 'smile';
    const arch = (centre: Arch['centre'], radii: Arch['radii'], from: number, to: number): Arch => ({ centre, radii, power, from, to });
    const wide = isSmile
      ? { upper: arch([683, 70], [455, 405], 180, 0), lower: arch([683, 40], [635, 590], 178, 2), tooth: mouth.isMilk ? 110 : 84 }
      : { upper: arch([683, 340], [560, 282], 190, 350), lower: arch([683, 360], [530, 276], 168, 12), tooth: mouth.isMilk ? 100 : 80 };
    const tall = {
      upper: arch([195, 330], [150, 275], 182, 358),
      lower: arch([195, 390], [146, 262], 178, 2),
      tooth: mouth.isMilk ? 56 : 46,
    };
    return [
      plates(
        scene,
        drawing(scene, mouth, { width: 1366, height: 700, letter: mouth.isMilk ? 27 : 22, ...wide }),
        drawing(scene, mouth, { width: 390, height: 720, letter: mouth.isMilk ? 17 : 15, ...tall }),
      ),
      scene.h('div', { class: 'trade-words' }, scene.h('div', { class: 'inside' }, headline(scene)), lead(scene), callButton(scene)),
    ];
  },
});

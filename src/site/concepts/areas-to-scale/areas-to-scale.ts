import { priceText } from '../../render/fact-text.ts';
import type { Scene } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import { type Measured, measuresOf } from '../material/measures.ts';
import { measuredName } from '../measured-name.ts';
import { callButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { priced } from '../priced.ts';
import { areasToScaleCss } from './css.ts';

const MIN_OFFERS = 2;
const MAX_OFFERS = 5;
/** Largest area ratio: beyond it the smallest square has no room for its words. */
const RATIO = 8;
/** Gap between two squares, in percent of the page's width. */
const GAP = 1;

/** Longest headline that fits beside the smallest square; a longer one goes above. */
const CORNER = 44;

interface Content {
  things: readonly Measured[];
}

/** Grounds of the squares, distinct from the page's and from each other. */
const TONES: Readonly<Partial<Record<Tone, readonly Tone[]>>> = {
  vivid: ['plain', 'accent', 'tint', 'inverse'],
  inverse: ['plain', 'vivid', 'accent', 'tint'],
  accent: ['plain', 'vivid', 'inverse', 'tint'],
};
const tonesOn = (tone: Tone): readonly Tone[] => TONES[tone] ?? ['vivid', 'accent', 'inverse', 'strong'];

const round = (n: number) => Math.round(n * 100) / 100;

/** Offers with an area as squares at one scale, with the price in each. */
export const areasToScale = concept<Content>({
  name: 'areas-to-scale',
  content: (material) => {
    const all = measuresOf(material, ['area', 'mass', 'volume']).slice(0, MAX_OFFERS);
    const things = all.filter(({ value }) => value * RATIO >= all.at(-1)!.value);
    if (things.length < MIN_OFFERS) return { need: 'measures', least: MIN_OFFERS };
    return { things };
  },
  fit: ({ things }) => 0.72 + 0.04 * things.length,
  tones: ['inverse', 'vivid', 'plain', 'tint'],
  matters: ['enamel', 'sign', 'print', 'earth'],
  pairings: [
    'gloock-instrument',
    'familjen',
    'abril-hanken',
    'chivo',
    'archivo-expanded',
    'zilla-instrument',
    'dm-serif-dm-sans',
    'oswald-source-serif',
  ],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'register', 'sign'],
  css: areasToScaleCss,
  look: (scene) =>
    [
      pickBySeed(scene, 'squares', ['stands', 'ended', 'hangs']),
      pickBySeed(scene, 'pitch', ['gridded', '']),
      headlineText(scene).length > CORNER ? 'apart' : '',
    ]
      .filter(Boolean)
      .join(' '),
  styles: (scene, { things }, at) => {
    const { theme } = scene.doc;
    const sides = things.map(({ value }) => Math.sqrt(value));
    const sum = sides.reduce((total, side) => total + side, 0);
    const last = sides.at(-1)!;
    const next = sides.at(-2) ?? last;
    const wide = `min(${round((100 - GAP * (sides.length - 1)) / sum)}cqi,calc(var(--h)*${round(70 / last)}/100),calc(var(--h)*${round(56 / next)}/100))`;
    const rules = things.map(({ offer }, i) => {
      const price = fitLine(theme, `${offer.price}m`, '4.2rem');
      return `${at} .square:nth-child(${i + 1}){--side:${round(sides[i]!)};${price ? `--price:${price}` : ''}}`;
    });
    const others = `--others:${round(sum - last)}`;
    return `${at} .stage{--scale:${round(100 / last)}cqi;${others}}${rules.join('')}@media (min-width:48rem){${at} .stage{--scale:${wide}}}`;
  },
  render: (scene: Scene, { things }) => {
    const { h, section } = scene;
    const tones = tonesOn(section.tone);
    const first = pickBySeed(scene, 'first', [0, 1, 2]);
    const isArea = things[0]?.quantity === 'area';
    return [
      h('div', { class: 'head' }, headline(scene)),
      h(
        'ul',
        { class: isArea ? 'squares metres' : 'squares' },
        things.map((thing, i) =>
          h(
            'li',
            { class: 'square', 'data-tone': tones[(first + i) % tones.length] },
            measuredName(scene, thing),
            ' ',
            priceText(scene, thing.offer.item),
          ),
        ),
      ),
      h('div', { class: 'under' }, lead(scene), callButton(scene)),
    ];
  },
  shows: ({ things }) => priced(things.map(({ offer }) => offer)),
});

import { priceText } from '../../render/fact-text.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { type Measured, measuresOf } from '../material/measures.ts';
import { measuredName } from '../measured-name.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { priced } from '../priced.ts';
import { strataCss } from './css.ts';

const MIN_LAYERS = 3;
const MAX_LAYERS = 7;
/** Minimum layer height in rem: one line of type. Then the largest and the smallest height of the stack. */
const LOWEST = 2.9;
const TALLEST = 42;
const TALL = 30;

interface Content {
  layers: readonly Measured[];
}

/** Rem per minute, gram or metre: fills the stack, and at least what the lowest layer needs. */
const scaleOf = (layers: readonly Measured[]): number => {
  const values = layers.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.max(LOWEST / Math.min(...values), TALL / sum);
};
const heightOf = (layers: readonly Measured[]) => layers.reduce((sum, { value }) => sum + value, 0) * scaleOf(layers);

const TONES: readonly Tone[] = ['vivid', 'accent', 'inverse', 'tint', 'strong'];

const round = (n: number) => Math.round(n * 100) / 100;

/** Offers with a duration as layers of one scale: twice as long is twice as high. */
export const strata = concept<Content>({
  name: 'strata',
  content: (material) => {
    const layers = measuresOf(material, ['time', 'mass', 'volume', 'area']).slice(-MAX_LAYERS);
    if (layers.length < MIN_LAYERS || heightOf(layers) > TALLEST) return { need: 'measures', least: MIN_LAYERS };
    return { layers };
  },
  fit: ({ layers }) => (layers[0]?.quantity === 'time' ? 0.74 : 0.58) + 0.02 * layers.length,
  tones: ['plain', 'tint', 'vivid', 'inverse'],
  matters: ['pastel', 'earth', 'print', 'stone'],
  pairings: [
    'bagel-figtree',
    'gabarito',
    'familjen',
    'caprasimo-dm-sans',
    'zilla-instrument',
    'chivo',
    'instrument-serif',
    'sofia-condensed',
    'young-serif-albert',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['strip', 'sign', 'ledger'],
  css: strataCss,
  look: (scene) =>
    [
      pickBySeed(scene, 'strata', scene.dir === 'ltr' ? ['layers', 'layers', 'columns'] : ['layers']),
      pickBySeed(scene, 'strata-side', ['', 'turned']),
    ]
      .filter(Boolean)
      .join(' '),
  styles: (scene, { layers }, at) => {
    const scale = scaleOf(layers);
    const ordered = orderOf(scene.doc.theme.art.seed, layers);
    return ordered
      .map(({ value }, i) => {
        const height = value * scale;
        return `${at} .layer:nth-child(${i + 1}){--high:${round(height)}rem;--long:${round(value)};--type:${round(Math.min(3.4, Math.max(1.05, height * 0.36)))}rem}`;
      })
      .join('');
  },
  render: (scene, { layers }) => {
    const { h, section } = scene;
    const tones = TONES.filter((tone) => tone !== section.tone);
    const first = pickBySeed(scene, 'strata-tone', [0, 1, 2]);
    return [
      h('div', { class: 'words' }, headline(scene), lead(scene), callButton(scene)),
      h(
        'ul',
        { class: 'stack' },
        orderOf(scene.doc.theme.art.seed, layers).map((layer, i) =>
          h(
            'li',
            { class: 'layer', 'data-tone': tones[(first + i) % tones.length] },
            measuredName(scene, layer),
            ' ',
            priceText(scene, layer.offer.item),
          ),
        ),
      ),
    ];
  },
  shows: ({ layers }) => priced(layers.map(({ offer }) => offer)),
});

/** Thinnest layer on top, or at the bottom. */
const orderOf = (seed: number, layers: readonly Measured[]) => (seed % 3 === 0 ? layers.toReversed() : layers);

import { factInline, priceText } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { type Numeral, numbersOf } from '../material/numbers.ts';
import { materialOf } from '../material.ts';
import { particulars } from '../particulars.ts';
import { act, headline, headlineText, lead, offerName, turn } from '../pieces.ts';
import { oneNumeralCss } from './css.ts';
import { numeralRules } from './rules.ts';

interface Content {
  numeral: Numeral;
}

/** The sentence that the number comes from, unless the words below the headline tell it already. */
function told(scene: Scene, { figure, from }: Numeral): Child {
  const { h, section } = scene;
  const below = words(scene, section.slots.lead);
  if (from.as === 'price') {
    const { offer } = from;
    return [h('p', { class: 'told set' }, offerName(scene, offer), ' ', priceText(scene, offer.item)), lead(scene)];
  }
  if (headlineText(scene).includes(figure)) return lead(scene);
  if (below.includes(figure)) return h('div', { class: below.length <= 90 ? 'told set' : 'told' }, lead(scene));
  return [h('p', { class: 'told set' }, factInline(scene, from.fact)), lead(scene)];
}

/** A number of many digits runs across the page. */
function isBroad(scene: Scene): boolean {
  const [numeral] = numbersOf(materialOf(scene.site, scene.locale));
  return (numeral?.figure.length ?? 0) > 3;
}

/** One number, nearly as high as the page; the words beside it are about it. */
export const oneNumeral = concept<Content>({
  name: 'one-numeral',
  content: (material) => {
    const [numeral] = numbersOf(material);
    return numeral ? { numeral } : { need: 'number' };
  },
  fit: ({ numeral }) => 0.25 + 0.24 * numeral.weight,
  tones: ['vivid', 'plain', 'inverse', 'accent', 'tint'],
  matters: ['sign', 'paper', 'enamel', 'stone', 'steel'],
  pairings: [
    'bodoni-instrument',
    'besley',
    'abril-hanken',
    'dm-serif-dm-sans',
    'overpass',
    'archivo-expanded',
    'big-shoulders',
    'chivo',
    'old-standard',
    'gloock-instrument',
    'zilla-instrument',
    'alfa-slab',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sign', 'poster', 'document'],
  css: oneNumeralCss,
  look: (scene) =>
    [isBroad(scene) && 'broad', turn(scene, 'numeral', ['foot', 'head', 'far']), turn(scene, 'numeral-ink', ['popped', 'popped', ''])]
      .filter(Boolean)
      .join(' '),
  styles: (scene, { numeral }, at) => numeralRules(scene.doc.theme, numeral.figure, at),
  render: (scene, { numeral }) => {
    const { h } = scene;
    return [
      h('p', { class: 'numeral set', 'aria-hidden': 'true', dir: 'ltr' }, numeral.figure),
      h(
        'div',
        { class: 'beside' },
        headline(scene),
        told(scene, numeral),
        act(scene, turn(scene, 'numeral-act', ['plate', 'line'] as const)),
      ),
      h('div', { class: 'about' }, particulars(scene)),
    ];
  },
});

import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { basicsOf } from '../material/basics.ts';
import { type Numeral, numbersOf } from '../material/numbers.ts';
import { materialOf } from '../material.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { oneNumeralCss } from './css.ts';
import { numeralRules } from './rules.ts';

interface Content {
  numeral: Numeral;
  /** The number's sentence, where neither the headline nor the text below it contains it. */
  quoted: Fact | undefined;
}

/** The sentence of the number. */
function explanation(scene: Scene, { numeral: { figure }, quoted }: Content): Child {
  const { h, section } = scene;
  if (quoted) return [h('p', { class: 'told set' }, factInline(scene, quoted)), lead(scene)];
  if (headlineText(scene).includes(figure)) return lead(scene);
  return h('div', { class: words(scene, section.slots.lead).length <= 90 ? 'told set' : 'told' }, lead(scene));
}

/** A number of many digits runs across the page. */
function isBroad(scene: Scene): boolean {
  const [numeral] = numbersOf(materialOf(scene.site, scene.locale));
  return (numeral?.figure.length ?? 0) > 3;
}

/** One number, nearly as high as the page; the text beside it is about it. */
export const oneNumeral = concept<Content>({
  name: 'one-numeral',
  content: (material) => {
    const [numeral] = numbersOf(material);
    if (!numeral) return { need: 'number' };
    const { title, say } = basicsOf(material);
    const isMentioned = title.includes(numeral.figure) || say.includes(numeral.figure);
    return { numeral, quoted: isMentioned ? undefined : numeral.fact };
  },
  fit: ({ numeral }) => LAST_RESORT + 0.34 * numeral.weight,
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
  quotes: ({ quoted }) => (quoted ? [quoted] : []),
  css: oneNumeralCss,
  look: (scene) =>
    [
      isBroad(scene) && 'broad',
      pickBySeed(scene, 'numeral', ['foot', 'head', 'far']),
      pickBySeed(scene, 'numeral-ink', ['popped', 'popped', '']),
    ]
      .filter(Boolean)
      .join(' '),
  styles: (scene, { numeral }, at) => numeralRules(scene.doc.theme, numeral, at),
  render: (scene, content) => {
    const { h } = scene;
    const { numeral } = content;
    return [
      h(
        'p',
        { class: 'count set', 'aria-hidden': 'true' },
        h('span', { class: 'numeral', dir: 'ltr' }, numeral.figure),
        numeral.noun && h('span', { class: 'noun' }, numeral.noun),
      ),
      h('div', { class: 'beside' }, headline(scene), explanation(scene, content), actionButton(scene)),
      h('div', { class: 'about' }, particulars(scene)),
    ];
  },
});

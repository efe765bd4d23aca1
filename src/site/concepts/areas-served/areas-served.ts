import { factInline } from '../../render/fact-text.ts';
import { words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { fitLines } from '../fit.ts';
import { areasOf } from '../material/areas.ts';
import { basicsOf } from '../material/basics.ts';
import type { Material } from '../material.ts';
import { callLink, shortHours } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { areasServedCss } from './css.ts';
import { fieldOf, fieldRules } from './plan.ts';

const MIN_AREAS = 4;
/** Mobile trades. */
const MOVES = /moving|transport|deliver|courier|freight|taxi|tow|driver|locksmith|pest|septic|mobile/;
/** Phrases by which owners say that they come to the customer. */
const COMES =
  /\b(?:entreg\w+|fretes?|fletes?|carretos?|mudan[çc]as?|mudanzas?|trasteos?|acarreos?|repart\w+|deliver\w*|removals?|guinchos?|gr[uú]as?|tow(?:ing)?|mobile|call-?outs?|(?:a|em) domic[ií]lio|itinerante|ambulante|pass(?:o|amos) (?:de|com|em|por)|pas(?:o|amos) (?:con|en|por)|vou at[ée]|vamos at[ée]|come to you|drive to you)(?![\p{L}])/iu;

/** Whether coming to the customer is the point of the business, not only where its customers live. */
function isMobile(material: Material): boolean {
  const { title, say } = basicsOf(material);
  return MOVES.test(material.industry) || COMES.test(`${title} ${say}`);
}

interface Content {
  areas: readonly Fact[];
}

const fieldFor = (scene: Scene, { areas }: Content) =>
  fieldOf(
    scene.doc.theme,
    areas.map(({ text }) => text),
  );

/** The trade as wide as the page, and below it the districts and towns served, as one block of type. */
export const areasServed = concept<Content>({
  name: 'areas-served',
  content: (material) => {
    const areas = areasOf(material);
    if (areas.length < MIN_AREAS) return { need: 'areas', least: MIN_AREAS };
    return isMobile(material) ? { areas } : { need: 'trade' };
  },
  fit: ({ areas }, { offers }) => 0.58 + 0.02 * Math.min(areas.length, 8) - (offers.length > 2 ? 0.12 : 0),
  tones: ['vivid', 'inverse', 'accent', 'plain'],
  matters: ['sign', 'print', 'enamel', 'steel'],
  pairings: [
    'big-shoulders',
    'anton',
    'sofia-condensed',
    'archivo-expanded',
    'overpass',
    'chivo',
    'oswald-source-serif',
    'epilogue-lora',
    'zilla-instrument',
    'abril-hanken',
  ],
  headers: ['quiet', 'folded'],
  manners: ['register', 'strip', 'document'],
  css: areasServedCss,
  look: (scene) => [pickBySeed(scene, 'field', ['low', 'high']), pickBySeed(scene, 'field-ink', ['woven', 'striped', 'marked'])].join(' '),
  styles: (scene, content, at) => {
    const field = fieldFor(scene, content);
    const { theme } = scene.doc;
    const title = headlineText(scene);
    const own = fitLines(theme, title, title.length > 16 ? 2 : 1, '11rem') ?? 'var(--step-6)';
    const phone = fitLines(theme, title, Math.min(4, title.split(/\s+/).length), '4.6rem') ?? 'var(--step-5)';
    const sizes = `${at}{--own:${own}}@media (max-width:59.99rem){${at}{--own:${phone}}}`;
    return field ? sizes + fieldRules(theme, field, at) : sizes;
  },
  render: (scene, content) => {
    const { h } = scene;
    const name = (fact: Fact | undefined, isLast: boolean) =>
      fact && h('span', { class: 'area' }, factInline(scene, fact), !isLast && h('span', { class: 'unseen' }, ','));
    const last = content.areas.length - 1;
    const below = words(scene, scene.section.slots.lead).replace(/\.$/, '');
    const isNews = !content.areas.some(({ text }) => text === below);
    const rows = fieldFor(scene, content)?.map(({ parts }) =>
      h(
        'span',
        { class: 'row' },
        parts.map(({ names }) =>
          h(
            'span',
            { class: 'part' },
            names.map((at) => [name(content.areas[at], at === last), ' ']),
          ),
        ),
      ),
    );
    const loose = h(
      'span',
      { class: 'loose' },
      content.areas.map((fact, at) => [name(fact, at === last), ' ']),
    );
    return [
      headline(scene),
      h(
        'div',
        { class: 'words' },
        isNews && lead(scene),
        h('div', { class: 'about' }, shortHours(scene), callLink(scene)),
        actionButton(scene),
      ),
      h('p', { class: 'field set' }, rows ?? loose),
    ];
  },
});

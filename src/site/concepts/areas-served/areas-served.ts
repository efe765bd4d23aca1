import { factInline } from '../../render/fact-text.ts';
import { words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { areasOf } from '../material/areas.ts';
import { callLink, shortHours } from '../particulars.ts';
import { act, headline, lead, turn } from '../pieces.ts';
import { areasServedCss } from './css.ts';
import { fieldOf, fieldRules } from './plan.ts';

const LEAST = 4;

interface Content {
  areas: readonly Fact[];
}

const fieldFor = (scene: Scene, { areas }: Content) =>
  fieldOf(
    scene.doc.theme,
    areas.map(({ text }) => text),
  );

/** The districts and towns that are served, as one field of type. */
export const areasServed = concept<Content>({
  name: 'areas-served',
  content: (material) => {
    const areas = areasOf(material);
    return areas.length < LEAST ? { need: 'areas', least: LEAST } : { areas };
  },
  fit: ({ areas }) => 0.56 + 0.03 * Math.min(areas.length, 8),
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
  look: (scene) => [turn(scene, 'field', ['low', 'high']), turn(scene, 'field-ink', ['woven', 'striped', 'marked'])].join(' '),
  styles: (scene, content, at) => {
    const field = fieldFor(scene, content);
    return field ? fieldRules(scene.doc.theme, field, at) : '';
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
      h('p', { class: 'field set' }, rows ?? loose),
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), isNews && lead(scene)),
        h('div', { class: 'about' }, shortHours(scene), callLink(scene)),
        act(scene),
      ),
    ];
  },
});

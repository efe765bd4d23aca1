import type { Theme } from '../../schema/theme.ts';
import { broken } from '../broken.ts';
import { concept } from '../concept.ts';

import { particulars } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { heightOf, rowOf, rowRule } from '../rows.ts';
import { nameMultipliedCss } from './css.ts';

const MAX_LETTERS = 14;
/** Height of all rows, in percent of their width. */
const ROOM = 37;

interface Content {
  name: string;
}

const LIVELY =
  /music|band|\bdj|bar\b|pub|club|brew|fashion|cloth|sport|gym|fitness|dance|kid|child|toy|party|festival|event|skate|surf|tattoo|barber|burger|pizza|ice-cream/;
const GRAVE = /law|legal|funer|clinic|dent|psych|account|notar|doctor|hospital|insur/;

/** Names of several words are separated. */
const times = (name: string, count: number) =>
  Array(count)
    .fill(name)
    .join(name.includes(' ') ? ' ' : '');

/** Repetitions of the name on each row: from many to few, and to many again where the rows are low. */
function countsFor(theme: Theme, name: string): number[] {
  const once = rowOf(theme, name);
  if (!once) return [1];
  const height = heightOf([once]);
  if (height * 2 > ROOM) return [16, 8, 4, 2];
  return height * 2.95 > ROOM ? [8, 4, 2, 1] : [8, 4, 2, 1, 2, 4, 8];
}

/** The name eight times, four times, twice and once, each row as wide as the page. */
export const nameMultiplied = concept<Content>({
  name: 'name-multiplied',
  content: ({ name, isNamed }) => {
    if (!isNamed) return { need: 'name' };
    return [...name].length <= MAX_LETTERS && [...name].length >= 3 ? { name } : { need: 'short-name' };
  },
  fit: (_, { industry }) => (LIVELY.test(industry) ? 0.5 : GRAVE.test(industry) ? 0.05 : 0.42),
  tones: ['vivid', 'accent', 'inverse'],
  matters: ['sign', 'print', 'night'],
  pairings: [
    'anton',
    'big-shoulders',
    'archivo-expanded',
    'anybody-expanded',
    'sofia-condensed',
    'bowlby-work-sans',
    'shrikhand-sofia',
    'bagel-figtree',
    'syne-albert',
    'alfa-slab',
    'unbounded-onest',
    'lilita-nunito',
  ],
  headers: ['folded', 'quiet'],
  manners: ['poster', 'strip'],
  css: nameMultipliedCss,
  look: (scene) =>
    [
      pickBySeed(scene, 'multiplied', ['grows', 'grows', 'shrinks']),
      pickBySeed(scene, 'multiplied-ink', scene.section.tone === 'inverse' ? ['popped', 'lit'] : ['shaded', 'popped', 'lit']),
    ].join(' '),
  styles: (scene, { name }, at) => {
    const { theme } = scene.doc;
    const rows = countsFor(theme, name)
      .map((count) => rowOf(theme, times(name, count)))
      .filter((row) => row !== undefined);
    const tall = rows.length > 0 ? heightOf(rows) : ROOM;
    return `${at}{--tall:${Math.round(tall * 10) / 10}}${rows.map((row, i) => rowRule(theme, row, `${at} .row-${i + 1}`)).join('')}`;
  },
  render: (scene, { name }) => {
    const { h, doc, section, level, anchor } = scene;
    const isTitle = headlineText(scene).toLocaleLowerCase() === name.toLocaleLowerCase();
    const key = isTitle && section.slots.title ? section.slots.title : doc.site.name;
    const counts = countsFor(doc.theme, name);
    const own = counts.indexOf(Math.min(...counts));
    const rows = counts.map((count, i) => {
      const echoes = count > 1 && h('span', { 'aria-hidden': 'true' }, name.includes(' ') && ' ', times(name, count - 1));
      if (i !== own) return h('p', { class: `row row-${i + 1} set`, 'aria-hidden': 'true' }, times(name, count));
      const attributes = { id: isTitle ? `${anchor}-title` : undefined, class: 'own' };
      return h('div', { class: `row row-${i + 1} once set` }, broken(scene, isTitle ? `h${level}` : 'p', attributes, key, name), echoes);
    });
    return [
      h('div', { class: 'rows' }, rows),
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, !isTitle && headline(scene), lead(scene)),
        h('div', { class: 'about' }, particulars(scene)),
        actionButton(scene),
      ),
    ];
  },
});

import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import type { ShownItem } from '../coverage.ts';
import { coveredClasses } from '../covered.ts';
import { fitLine, lineWidth } from '../fit.ts';
import { distinctGrounds } from '../grounds.ts';
import { type DayColumn, type Slot, timetable } from '../material/timetable.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';

const MIN_DAYS = 3;
/** Most entries per day at a large size. */
const MAX_ENTRIES = 4;
/** Letters of the longest entry: more are a sentence, which a column breaks into single words. */
const MAX_LETTERS = 34;
/** Assumed width of a letter of unknown width. */
const LETTER = 0.6;

/** Grounds of neighbouring days. */
const FIELDS: readonly (readonly Tone[])[] = [
  ['vivid', 'accent', 'inverse', 'strong', 'vivid', 'tint', 'inverse'],
  ['vivid', 'accent'],
  ['accent', 'inverse', 'strong', 'vivid', 'tint', 'inverse', 'vivid'],
  ['strong', 'vivid', 'accent'],
];

interface Content {
  columns: readonly DayColumn[];
  /** Items of the page that add nothing to these days. */
  listed: readonly ShownItem[];
}

const isSingle = ({ columns }: Content) => columns.every(({ slots }) => slots.length === 1);
/** Letters of the longest word that is read at a glance when it stands on its side. */
const MAX_STANDING = 12;
/** Whether words are set vertically: a short one per day, in letters that do not join. */
const stands = (scene: Scene, content: Content) =>
  isSingle(content) && slotsOf(content).every(({ what }) => what.length <= MAX_STANDING && lineWidth(scene.doc.theme, what) !== undefined);
const slotsOf = ({ columns }: Content): Slot[] => columns.flatMap(({ slots }) => slots);
const widthOf = (scene: Scene, text: string) => lineWidth(scene.doc.theme, text) ?? [...text].length * LETTER;
const round = (n: number) => Math.round(n * 10) / 10;

/** The week as columns, each day in a field of its own with its entries set large along it; rows on a phone. */
export const timetableColumns = concept<Content>({
  name: 'timetable-columns',
  content: (material) => {
    const columns = timetable(material);
    const kinds = new Set(columns.flatMap(({ slots }) => slots.map(({ what }) => what)));
    // An entry without a class before its figures is a price or an hour that was taken for one.
    if ([...kinds].some((what) => what.length > MAX_LETTERS || !/^\P{N}*\p{L}{3}/u.test(what)))
      return { need: 'timetable', least: MIN_DAYS };
    if (columns.length < MIN_DAYS || kinds.size < 2 || columns.some(({ slots }) => slots.length > MAX_ENTRIES)) {
      return { need: 'timetable', least: MIN_DAYS };
    }
    return { columns, listed: coveredClasses(material, columns) };
  },
  fit: (content) => {
    const longest = Math.max(...slotsOf(content).map(({ what }) => what.length));
    return 0.66 + 0.03 * content.columns.length + (longest <= 14 ? 0.06 : 0) + (isSingle(content) ? 0.06 : 0);
  },
  tones: ['plain', 'inverse', 'tint'],
  matters: ['sign', 'print', 'enamel', 'pastel'],
  pairings: ['overpass', 'gabarito', 'sofia-condensed', 'bagel-figtree', 'familjen', 'anton'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['strip', 'sign', 'register'],
  css: css`
.hero-timetable-columns .top-line{display:grid;gap:var(--space-s) var(--space-xl);padding:var(--space-2xs) var(--pad) var(--space-m);justify-items:start}
.hero-timetable-columns .words{display:grid;gap:var(--space-xs);container-type:inline-size;inline-size:100%}
.hero-timetable-columns .days{display:grid;flex:1}
.hero-timetable-columns .days>li{background:var(--bg);color:var(--text);padding:.5rem var(--pad) .7rem;display:grid;grid-template-columns:auto 1fr;column-gap:1em;min-inline-size:0}
.hero-timetable-columns .day{font-weight:650}
.hero-timetable-columns .slot{grid-column:1/-1;display:grid;grid-template-columns:minmax(0,1fr) fit-content(50%);align-items:baseline;container-type:inline-size}
.hero-timetable-columns .thing{font-size:min(var(--lying,9cqi),3.4rem);line-height:1.06;overflow-wrap:break-word}
.hero-timetable-columns .several .slot:has(.time) .thing{font-size:min(calc(var(--lying,9cqi)*.55),2rem)}
.hero-timetable-columns .time{margin-inline-start:.8em;font-variant-numeric:tabular-nums lining-nums}
.hero-timetable-columns .slot:has(.several-times){grid-template-columns:minmax(0,1fr)}
.hero-timetable-columns .several-times{margin:0}
.hero-timetable-columns .single .slot{display:contents}
.hero-timetable-columns .single .day{grid-area:1/1}
.hero-timetable-columns .single .time{grid-area:1/2;justify-self:end}
.hero-timetable-columns .single .thing-field{grid-column:1/-1}
.hero-timetable-columns .single .thing{display:block;font-size:min(var(--lying,11vw),5.2rem)}
@media (max-width:59.99rem){.hero-timetable-columns .line{font-size:min(var(--line-size,var(--step-4)),2.9rem)}}
@media (min-width:60rem){
.hero-timetable-columns .line{font-size:min(var(--line-size,var(--step-5)),4.2rem)}
.hero-timetable-columns .top-line{grid-template-columns:minmax(0,1fr) auto;align-items:end}
.hero-timetable-columns .days{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.hero-timetable-columns .days>li{padding:var(--space-s) clamp(.8rem,1.3vw,1.6rem);display:flex;flex-direction:column;gap:.5rem}
.hero-timetable-columns :is(.day,.time){font-size:var(--step-1)}
.hero-timetable-columns .days>li:first-child{padding-inline-start:var(--pad)}
.hero-timetable-columns .slot{display:grid;grid-template-columns:minmax(0,1fr);border-block-start:2px solid currentColor;padding-block:.6rem;align-content:start}
.hero-timetable-columns .several .slot{flex:1}
.hero-timetable-columns .several .time{order:-1;margin:0}
.hero-timetable-columns .several .slot .thing.thing.thing{font-size:min(var(--lying,12cqi),3.1rem)}
.hero-timetable-columns .single .slot{display:flex;flex-direction:column;align-items:stretch;flex:1;border:0;padding:0;container-type:normal}
.hero-timetable-columns .single .thing-field{flex:1 0 19rem;container-type:size;position:relative}
.hero-timetable-columns .single .thing{position:absolute;inset:auto auto 0 50%;writing-mode:vertical-rl;transform:translateX(-50%) rotate(180deg);white-space:nowrap;line-height:1;font-size:min(var(--standing,12cqh),88cqw)}
}`,
  styles: (scene, content, at) => {
    const { theme } = scene.doc;
    if (stands(scene, content)) {
      const widest = Math.max(...slotsOf(content).map(({ what }) => widthOf(scene, what)));
      // One size for all, that of the longest; short words may be a little larger on a phone.
      const standing = `${at}{--standing:${round(97 / widest)}cqh}`;
      const lying = content.columns.map(({ slots }, index) => {
        const size = round(86 / widthOf(scene, slots[0]!.what));
        return `${at} .days>:nth-child(${index + 1}){--lying:${size}vw}`;
      });
      return standing + lying.join('');
    }
    const longest = slotsOf(content)
      .flatMap(({ what }) => what.split(/\s+/))
      .toSorted((one, other) => widthOf(scene, other) - widthOf(scene, one))[0]!;
    const lying = fitLine(theme, longest);
    return lying ? `${at}{--lying:${lying}}` : '';
  },
  render: (scene, content) => {
    const { h, words } = scene;
    const single = stands(scene, content);
    const fields = distinctGrounds(scene, pickBySeed(scene, 'fields', FIELDS), scene.section.tone);
    const slot = ({ what, time }: Slot) => {
      const set = h('span', { class: 'thing set' }, what);
      return h(
        'p',
        { class: 'slot' },
        single ? h('span', { class: 'thing-field' }, set) : set,
        ' ',
        time && h('span', { class: time.includes(',') ? 'time several-times' : 'time' }, time),
      );
    };
    return [
      h('div', { class: 'top-line' }, h('div', { class: 'words' }, headline(scene), lead(scene)), actionButton(scene)),
      h(
        'ul',
        { class: `days ${single ? 'single' : 'several'}` },
        content.columns.map(({ day, slots }, index) =>
          h('li', { 'data-tone': fields[index % fields.length]! }, h('p', { class: 'day' }, words.days[day]), slots.map(slot)),
        ),
      ),
    ];
  },
  shows: ({ listed }) => listed,
});

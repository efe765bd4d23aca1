import { css } from '../../render/css.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
import { type Season, seasons } from '../material/seasons.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';

const MIN_SEASONS = 3;
const MAX_SEASONS = 7;
const YEAR = 12;
/** Assumed width of a letter of unknown width. */
const LETTER = 0.55;

/** Colours of neighbouring rows, by their ground. */
const ROWS: Readonly<Partial<Record<Tone, readonly Tone[]>>> = {
  plain: ['vivid', 'accent', 'strong'],
  tint: ['vivid', 'accent', 'plain'],
  inverse: ['accent', 'strong', 'plain'],
  vivid: ['accent', 'plain', 'strong'],
  accent: ['vivid', 'plain', 'inverse'],
};

interface Content {
  rows: readonly Season[];
}

/** Consecutive months. */
interface Stretch {
  from: number;
  length: number;
}

/** A season's months in consecutive stretches; one across the turn of the year is two. */
function stretchesOf({ months }: Season): Stretch[] {
  const stretches: Stretch[] = [];
  for (const month of months.toSorted((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last && last.from + last.length === month) last.length++;
    else stretches.push({ from: month, length: 1 });
  }
  return stretches;
}
const longestOf = (season: Season): Stretch => stretchesOf(season).reduce((most, one) => (one.length > most.length ? one : most));

/** First month of a season that may cross the turn of the year. */
const startOf = ({ months }: Season): number => months.find((month) => !months.includes((month + YEAR - 1) % YEAR)) ?? months[0] ?? 0;

const round = (n: number) => Math.ceil(n * 100) / 100;
const months = Array.from({ length: YEAR }, (_, month) => month);

/** A calendar with a row per thing: its months filled, its name where they begin. */
export const seasonCalendar = concept<Content>({
  name: 'season-calendar',
  content: (material) => {
    const rows = seasons(material).slice(0, MAX_SEASONS);
    return rows.length >= MIN_SEASONS
      ? { rows: rows.toSorted((one, other) => startOf(one) - startOf(other)) }
      : { need: 'months', least: MIN_SEASONS };
  },
  fit: ({ rows }) => 0.74 + 0.03 * Math.min(5, rows.length),
  tones: ['plain', 'vivid', 'inverse', 'tint'],
  matters: ['earth', 'print', 'pastel', 'enamel'],
  pairings: ['young-serif-albert', 'gabarito', 'besley', 'bagel-figtree', 'gloock-instrument', 'familjen'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['register', 'strip', 'ledger'],
  css: css`
.hero-season-calendar .top-line{display:grid;gap:var(--space-s) var(--space-xl);justify-items:start;padding:var(--space-2xs) var(--pad) var(--space-m)}
.hero-season-calendar .words{display:grid;gap:var(--space-xs);container-type:inline-size;inline-size:100%}
.hero-season-calendar .year{display:grid;flex:1;container-type:inline-size;grid-template-columns:auto minmax(0,1fr)}
.hero-season-calendar .months{display:grid;grid-template-rows:repeat(12,3.1rem);font-weight:600;font-size:var(--step--1);padding-inline:var(--pad) .8rem}
.hero-season-calendar .kinds{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);background:repeating-linear-gradient(to bottom,color-mix(in oklab,var(--text) 22%,var(--bg)) 0 1px,transparent 1px 3.1rem)}
.hero-season-calendar .kinds li{display:grid;grid-template-rows:repeat(12,3.1rem)}
.hero-season-calendar .block{background:var(--bg);color:var(--text);grid-column-start:1;display:flex;flex-direction:column;align-items:center;justify-content:center;min-inline-size:0;overflow:clip}
.hero-season-calendar .thing{writing-mode:vertical-rl;transform:rotate(180deg);font-size:min(calc((var(--long)*3.1rem - .8rem)/var(--wide)),58vw/var(--cols),2.7rem);line-height:1;white-space:nowrap}
.hero-season-calendar .in-season{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${months.map((month) => `.hero-season-calendar .m${month}{grid-row-start:${month + 1}}.hero-season-calendar .l${month + 1}{grid-row-end:span ${month + 1}}`).join('')}
@media (max-width:59.99rem){
.hero-season-calendar .line{font-size:min(var(--line-size,var(--step-4)),2.9rem)}
[dir=rtl] .hero-season-calendar .thing{writing-mode:initial;transform:none;font-size:var(--step--1);line-height:1.5;white-space:normal;text-align:center}
}
@media (min-width:60rem){
.hero-season-calendar .line{font-size:min(var(--line-size,var(--step-5)),4.6rem)}
.hero-season-calendar .top-line{grid-template-columns:minmax(0,1fr) auto;align-items:end}
.hero-season-calendar .year{grid-template:auto minmax(0,1fr)/minmax(0,1fr)}
.hero-season-calendar .months{grid-template:auto/repeat(12,minmax(0,1fr));padding:0;border-block-end:2px solid currentColor}
.hero-season-calendar .months b{padding:.3rem .5rem}
.hero-season-calendar .kinds{grid-auto-flow:row;grid-auto-columns:auto;grid-auto-rows:minmax(4.4rem,1fr);background:repeating-linear-gradient(to right,color-mix(in oklab,var(--text) 22%,var(--bg)) 0 1px,transparent 1px calc(100%/12))}
.hero-season-calendar .kinds li{grid-template:minmax(0,1fr)/repeat(12,minmax(0,1fr))}
.hero-season-calendar .block{grid-row:1;align-items:flex-start;padding-inline:.6rem;gap:.15rem}
.hero-season-calendar .thing{writing-mode:initial;transform:none;font-size:min(calc((var(--long)*100cqi/12 - 1.4rem)/var(--wide)),3.6rem)}
.hero-season-calendar .in-season{position:static;inline-size:auto;block-size:auto;clip-path:none;font-size:min(var(--step-0),calc((var(--long)*100cqi/12 - 1.4rem)/var(--told)))}
.hero-season-calendar .under .top-line{order:1;padding-block:var(--space-m);align-items:start}
${months.map((month) => `.hero-season-calendar .m${month}{grid-column-start:${month + 1}}.hero-season-calendar .l${month + 1}{grid-column-end:span ${month + 1}}`).join('')}
}`,
  look: (scene) => pickBySeed(scene, 'head', ['', 'under', '']),
  styles: (scene, { rows }, at) =>
    `${at}{--cols:${rows.length}}${rows
      .map((season, index) => {
        const wide = lineWidth(scene.doc.theme, season.what) ?? [...season.what].length * LETTER;
        const wordingWidth = [...season.wording].length * LETTER;
        return `${at} .kinds>:nth-child(${index + 1}){--wide:${round(wide)};--long:${longestOf(season).length};--told:${round(wordingWidth)}}`;
      })
      .join('')}`,
  render: (scene, { rows }) => {
    const { h, words, section } = scene;
    const tones = ROWS[section.tone] ?? ROWS.plain!;
    const first = pickBySeed(scene, 'first', [0, 1, 2]);
    const row = (season: Season, index: number) => {
      const named = longestOf(season).from;
      const tone = tones[(index + first) % tones.length]!;
      const blocks = stretchesOf(season).map(({ from, length }) => {
        const text = from === named && [
          h('span', { class: 'thing set' }, season.what),
          ' ',
          h('span', { class: 'in-season' }, season.wording),
        ];
        return h('div', { class: `block m${from} l${length}`, 'data-tone': tone, 'aria-hidden': text ? undefined : 'true' }, text);
      });
      return h('li', null, blocks);
    };
    return [
      h('div', { class: 'top-line' }, h('div', { class: 'words' }, headline(scene), lead(scene)), callButton(scene)),
      h(
        'div',
        { class: 'year' },
        h(
          'p',
          { class: 'months', 'aria-hidden': 'true' },
          months.map((month) => h('b', null, words.shortMonths[month])),
        ),
        h('ul', { class: 'kinds' }, rows.map(row)),
      ),
    ];
  },
});

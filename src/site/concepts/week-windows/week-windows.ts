import { css } from '../../render/css.ts';
import { hoursList } from '../../render/hours.ts';
import type { Scene } from '../../render/view.ts';
import { Day } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { coveredHours } from '../covered.ts';
import { type OpenWeek, oddness, openIn, openWeek } from '../material/open-week.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { windows } from './windows.ts';

/** Minimum open hours per week for a façade. */
const MIN_HOURS = 12;
/** Dark hours shown before the first and after the last lit ones. */
const MARGIN = 2;

interface Content {
  week: OpenWeek;
  hours: readonly number[];
  covered: readonly string[];
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** The hours shown: a margin around the lit ones; businesses open only at night begin at noon. */
function hoursOf({ days, begun }: OpenWeek): number[] {
  const open = Object.values(days).flat();
  const isNight = openIn(open, 1) > 0 && range(5, 12).every((hour) => openIn(open, hour) === 0);
  const [start, shown] = isNight ? [12, Object.values(begun).flat()] : [0, open];
  const lit = range(start, start + 24).filter((hour) => openIn(shown, hour) > 0);
  const first = Math.max(start, (lit[0] ?? start) - MARGIN);
  const last = Math.min(start + 23, (lit.at(-1) ?? start + 23) + MARGIN);
  return range(first, last + 1);
}

const numeral = (scene: Scene, hour: number) => scene.h('span', null, hour % 3 === 0 ? hour % 24 : null);

/** The week as a house front: seven floors of windows, lit during open hours. */
export const weekWindows = concept<Content>({
  name: 'week-windows',
  content: (material) => {
    const week = openWeek(material);
    return week && week.total >= MIN_HOURS
      ? { week, hours: hoursOf(week), covered: coveredHours(material, week.fact.id) }
      : { need: 'hours', least: MIN_HOURS };
  },
  fit: ({ week }) => {
    const kinds = new Set(Object.values(week.days).map((day) => JSON.stringify(day))).size;
    return week.total >= 160 ? 0.4 : 0.36 + 0.34 * oddness(week) + 0.05 * Math.min(4, kinds);
  },
  tones: ['inverse', 'vivid', 'plain', 'accent'],
  matters: ['enamel', 'night', 'sign', 'steel'],
  pairings: ['familjen', 'overpass', 'gabarito', 'hanken-lora', 'sofia-condensed', 'schibsted-newsreader'],
  headers: ['quiet', 'folded'],
  manners: ['register', 'sign', 'sheet'],
  css: css`
.hero-week-windows .stage{padding:var(--space-2xs) var(--pad) 0;gap:var(--space-m)}
.hero-week-windows .top-line{display:grid;gap:var(--space-s) var(--space-xl)}
.hero-week-windows .top-line>.act{justify-self:start}
.hero-week-windows .words{display:grid;gap:var(--space-xs);container-type:inline-size}
.hero-week-windows .house{display:grid;grid-template-columns:1.6rem minmax(0,1fr);grid-template-rows:auto 1fr;gap:.4rem .5rem;flex:1}
.hero-week-windows .house .floors{grid-column:2;display:grid;grid-template-columns:repeat(7,minmax(0,1fr));text-align:center;font-weight:600;font-size:min(.8rem,3.4cqi);white-space:nowrap}
.hero-week-windows .hours-of-day{display:grid;font-size:var(--step--1);font-variant-numeric:tabular-nums lining-nums;grid-auto-rows:minmax(0,1fr);text-align:end}
.hero-week-windows .hours-of-day span{block-size:0;line-height:1.3}
.hero-week-windows .panes{position:relative;min-block-size:var(--height)}
.hero-week-windows .panes svg{position:absolute;inset:0;inline-size:100%;block-size:100%}
.hero-week-windows .house rect{fill:color-mix(in oklab,var(--text) 9%,var(--bg))}
.hero-week-windows .house .lit{fill:var(--pop)}
.hero-week-windows .dotted rect{rx:.5px;ry:.5px}
.hero-week-windows .wide{display:none}
.hero-week-windows .sill{background:var(--bg);color:var(--text);margin-inline:calc(-1*var(--pad));padding:var(--space-s) var(--pad)}
.hero-week-windows .week{display:grid;gap:.2em 1.2em;grid-template-columns:auto 1fr;font-variant-numeric:tabular-nums lining-nums}
.hero-week-windows .week>div{display:contents}
.hero-week-windows .week dt{font-weight:600}
[dir=rtl] .hero-week-windows .panes{transform:scaleX(-1)}
@media (max-width:59.99rem){.hero-week-windows .stage{--least:min(100svh - 8.25rem,48rem)}.hero-week-windows .line{font-size:min(var(--line-size,var(--step-5)),3.4rem)}}
@media (min-width:60rem){
.hero-week-windows .top-line{grid-template-columns:minmax(0,1fr) auto;align-items:end}
.hero-week-windows .line{font-size:min(var(--line-size,var(--step-6)),5.6rem)}
.hero-week-windows .tall{display:none}
.hero-week-windows .wide{display:block}
.hero-week-windows .house{grid-template-columns:auto minmax(0,1fr);gap:.3rem var(--space-s)}
.hero-week-windows .house .floors{grid-area:2/1;grid-template-columns:auto;grid-template-rows:repeat(7,minmax(0,1fr));align-items:center;text-align:start;font-size:var(--step-0)}
.hero-week-windows .hours-of-day{grid-area:1/2;grid-auto-rows:auto;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);text-align:start}
.hero-week-windows .hours-of-day span{block-size:auto;padding-inline-start:.25rem}
.hero-week-windows .panes{grid-area:2/2;min-block-size:17rem}
.hero-week-windows .under .top-line{order:1;align-items:start}
.hero-week-windows .under .sill{order:2}
.hero-week-windows .week{display:flex;flex-wrap:wrap;gap:.3em 2.2em}
.hero-week-windows .week>div{display:flex;gap:.5em}
}`,
  look: (scene) => `${pickBySeed(scene, 'frame', ['', '', 'dotted'])} ${pickBySeed(scene, 'place', ['', 'under', ''])}`.trim(),
  styles: (_, { hours }, at) => `${at} .house{--height:${Math.round(hours.length * 1.12 * 10) / 10}rem}`,
  render: (scene, { week, hours }) => {
    const { h, words, section } = scene;
    const sill = pickBySeed(
      scene,
      'sill',
      section.tone === 'plain' ? (['vivid', 'inverse'] as const) : (['accent', 'plain', 'inverse'] as const),
    );
    return [
      h('div', { class: 'top-line' }, h('div', { class: 'words' }, headline(scene), lead(scene)), callButton(scene)),
      h(
        'div',
        { class: 'house', 'aria-hidden': 'true' },
        h(
          'div',
          { class: 'floors' },
          Day.options.map((day) => h('span', null, words.shortDays[day])),
        ),
        h(
          'div',
          { class: 'hours-of-day' },
          hours.map((hour) => numeral(scene, hour)),
        ),
        h('div', { class: 'panes' }, windows(scene, week, hours, false), windows(scene, week, hours, true)),
      ),
      h('div', { class: 'sill', 'data-tone': sill === section.tone ? 'plain' : sill }, hoursList(scene, week.fact)),
    ];
  },
  covers: ({ covered }) => covered,
});

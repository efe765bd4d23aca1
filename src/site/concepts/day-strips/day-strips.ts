import { css } from '../../render/css.ts';
import { hoursList } from '../../render/hours.ts';
import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { coveredHours } from '../covered.ts';
import { fitLine } from '../fit.ts';
import { type OpenWeek, oddness, openIn, openWeek, stretchOf } from '../material/open-week.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { skyCss, strips } from './strips.ts';

/** Minimum and maximum hours of a stretch with room for the text. */
const ROOM = [7, 19] as const;
const NIGHT = [2, 3, 4] as const;
/** Lightness from which a colour reads as light. */
const BRIGHT = 0.6;

interface Content {
  week: OpenWeek;
  covered: readonly string[];
  /** The stretch that most days share, if it has room for the text. */
  room?: { from: number; to: number; opens: string; closes: string };
}

const isLit = ({ week }: Content, hour: number) => openIn(Object.values(week.days).flat(), hour) > 0.4;
const isAlways = (content: Content) => content.week.total >= 160;

/** First hour of the picture: noon where a night would be split. */
const startOf = ({ room }: Content) => (room && room.to > 24 ? 12 : 0);
/** Hours as a percentage of the day's width. */
const share = (hours: number) => `${Math.round((hours / 24) * 1e4) / 100}%`;
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const nightOf = (scene: Scene) => pickBySeed(scene, 'night', NIGHT);

/** The lit hour that the text is anchored to, where there is room beside it. */
function hangingFrom(scene: Scene, content: Content): number {
  if (isAlways(content)) return nightOf(scene);
  return Math.min(
    10,
    Math.max(
      0,
      range(0, 24).findIndex((hour) => isLit(content, hour)),
    ),
  );
}

/** A ground for open hours that is light enough to contrast with closed ones. */
function lightOf(scene: Scene): Tone {
  const { tone } = scene.section;
  const { brand, accent = brand, polarity } = scene.doc.theme.color;
  const own = tone === 'vivid' ? brand.l : tone === 'accent' ? accent.l : 0;
  if (own >= BRIGHT) return tone;
  if (polarity === 'light') return tone === 'tint' || tone === 'strong' ? tone : 'plain';
  return accent.l >= brand.l ? 'accent' : 'vivid';
}

const clock = (scene: Scene, time: string) => scene.words.time(Number(time.slice(0, 2)), Number(time.slice(3)));

function insideTheLight(scene: Scene, room: NonNullable<Content['room']>, content: Content): Child {
  const { h } = scene;
  const start = startOf(content);
  const edge = (time: string) => h('span', null, clock(scene, time));
  return h(
    'div',
    { class: 'day', 'data-tone': 'inverse' },
    strips(scene, range(start, Math.ceil(room.from))),
    h(
      'div',
      { class: 'light', 'data-tone': lightOf(scene) },
      h('p', { class: 'edges set', 'aria-hidden': 'true' }, edge(room.opens), edge(room.closes)),
      h('div', { class: 'words' }, headline(scene), lead(scene), callButton(scene)),
      hoursList(scene, content.week.fact),
    ),
    strips(scene, range(Math.floor(room.to), start + 24)),
  );
}

/** A day across the page; for a business that never closes, one hour of the night is lit. */
function acrossThePage(scene: Scene, content: Content): Child {
  const { h, words } = scene;
  const always = isAlways(content);
  const night = nightOf(scene);
  const lit = (hour: number) => (always ? hour === night : isLit(content, hour));
  const labelled = range(0, 24).filter((hour) =>
    always ? hour === night || (hour % 6 === 0 && hour > night + 3) : lit(hour) !== lit((hour + 23) % 24),
  );
  return [
    h('div', { class: 'day', 'data-tone': 'inverse' }, strips(scene, range(0, 24), lit)),
    h(
      'p',
      { class: 'ticks', 'aria-hidden': 'true' },
      labelled.map((hour) => h('span', { class: `at${hour}${always && hour === night ? ' set' : ''}` }, words.time(hour, 0))),
    ),
    h(
      'div',
      { class: 'below' },
      h('div', { class: 'words' }, headline(scene), lead(scene)),
      h('div', { class: 'side' }, hoursList(scene, content.week.fact), callButton(scene)),
    ),
  ];
}

/** The day as 24 strips: closed hours in the tone of their hour, open ones in the page's light. */
export const dayStrips = concept<Content>({
  name: 'day-strips',
  content: (material) => {
    const week = openWeek(material);
    if (!week) return { need: 'hours', least: 1 };
    const [only, ...more] = week.usual;
    const [from, to] = only ? stretchOf(only) : [0, 24];
    // Two times at the edges would be untrue of a day with others.
    const isEven = Object.values(week.fact.norm.days).every((spans) => spans.length === 0 || String(spans) === String(week.usual));
    const hasRoom = isEven && only && more.length === 0 && to - from >= ROOM[0] && to - from <= ROOM[1] && (to <= 24 || from >= 12);
    const covered = coveredHours(material, week.fact.id);
    return hasRoom ? { week, covered, room: { from, to, opens: only[0], closes: only[1] } } : { week, covered };
  },
  fit: ({ week }) => 0.36 + 0.5 * oddness(week),
  tones: ['plain', 'vivid', 'accent'],
  matters: ['stone', 'enamel', 'paper', 'pastel'],
  pairings: ['bodoni-instrument', 'besley', 'gloock-instrument', 'familjen', 'cormorant-figtree', 'overpass'],
  headers: ['quiet', 'two-lines'],
  manners: ['strip', 'quiet'],
  textures: { names: ['stone'], on: '.strips::after', tone: 'plain' },
  css: css`
.hero-day-strips .lightest{display:flex;flex-direction:column;flex:1;background:var(--bg);color:var(--text);--light:var(--bg);--dawn:var(--brand);--dusk:color-mix(in oklab,var(--accent) 45%,var(--brand))}
.hero-day-strips .lightest[data-tone=vivid]{--dawn:color-mix(in oklab,var(--brand),var(--shade))}
.hero-day-strips .day{display:flex;flex-direction:column;flex:1}
.hero-day-strips .strips{display:flex;flex-direction:column;position:relative}
.hero-day-strips .strips::after{content:"";position:absolute;inset:0}
.hero-day-strips .strips i{flex:1 0 .62rem}
.hero-day-strips .lit{background:var(--light);position:relative;z-index:1}
.hero-day-strips .light{container-type:inline-size;display:flex;flex-direction:column;justify-content:space-between;gap:var(--space-m);background:var(--bg);color:var(--text);padding:var(--space-s) var(--pad) var(--space-m);flex:1}
.hero-day-strips .words{display:grid;gap:var(--space-s);justify-items:start}
.hero-day-strips .week{display:grid;grid-template-columns:auto 1fr;gap:.15em 1.2em;font-variant-numeric:tabular-nums lining-nums}
.hero-day-strips .week>div{display:contents}
.hero-day-strips .span{display:inline-block;white-space:nowrap}
.hero-day-strips .across .day{flex:none;flex-direction:row;block-size:min(34svh,20rem)}
.hero-day-strips .across .strips{flex:1;flex-direction:row}
.hero-day-strips .across .strips i{flex:1 1 0}
.hero-day-strips .ticks{display:grid;grid-template-columns:repeat(24,minmax(0,1fr));font-size:var(--step--1);padding-block:.45rem;white-space:nowrap}
.hero-day-strips .ticks>*{grid-row:1;padding-inline-start:.2rem}
@media (max-width:30rem){.hero-day-strips .ticks>:nth-child(even):not(.set){visibility:hidden}}
.hero-day-strips .ticks .set{font-size:var(--step-1);line-height:1;color:var(--pop)}
.hero-day-strips .below{display:grid;gap:var(--space-m) var(--space-xl);padding:var(--space-s) var(--pad) var(--space-l)}
.hero-day-strips .below .words{container-type:inline-size}
.hero-day-strips .side{display:grid;gap:var(--space-s);justify-items:start;align-content:start}
.hero-day-strips .stage:has(.across){min-block-size:0}
@media (max-width:59.99rem){
.hero-day-strips .across .day{block-size:clamp(8rem,18svh,11rem)}
.hero-day-strips .across .line{font-size:min(var(--line-size,var(--step-4)),2.9rem)}
.hero-day-strips .edges{display:contents}
.hero-day-strips .edges span{font-variant-numeric:lining-nums;font-size:var(--step-5);line-height:1;color:var(--pop)}
.hero-day-strips .edges span+span{order:1;align-self:end}
}
@media (min-width:60rem){
.hero-day-strips .day,.hero-day-strips .strips{flex-direction:row}
.hero-day-strips .strips i{flex:1 1 0}
.hero-day-strips .light{flex:none;padding-inline:clamp(1rem,2vw,2.5rem)}
.hero-day-strips .edges{font-variant-numeric:lining-nums;display:flex;justify-content:space-between;font-size:min(var(--step-6),var(--edges,12cqi));line-height:1;color:var(--pop)}
.hero-day-strips .floor .edges{order:1}
.hero-day-strips .floor .week{order:-1}
.hero-day-strips .below{grid-template-columns:minmax(0,1fr) auto}
.hero-day-strips .below .line{font-size:min(var(--line-size,var(--step-5)),4.6rem)}
}
${skyCss}`,
  look: (scene) => pickBySeed(scene, 'floor', ['', 'floor']),
  styles: (scene, content, at) => {
    const { room } = content;
    const ticks = range(0, 24)
      .map((hour) => `${at} .at${hour}{grid-column:${hour + 1}/-1}`)
      .join('');
    if (!room)
      return `${ticks}@media (min-width:60rem){${at} .below{padding-inline-start:max(var(--pad),${share(hangingFrom(scene, content))})}}`;
    const start = startOf(content);
    const cut = (side: string, rest: number) => (rest > 0 ? `${at} .strips:${side}{flex-grow:${Math.round(rest * 100) / 100}}` : '');
    const edges = fitLine(scene.doc.theme, `${clock(scene, room.opens)}mm${clock(scene, room.closes)}`);
    return (
      `${edges ? `${at}{--edges:${edges}}` : ''}@media (min-width:60rem){${at} .strips:first-child{flex:0 0 ${share(room.from - start)}}${at} .light{inline-size:${share(room.to - room.from)}}` +
      `${at} .strips:last-child{flex:1}}${cut('first-child i:last-child', room.from % 1)}${cut('last-child i:first-child', room.to % 1 && 1 - (room.to % 1))}`
    );
  },
  render: (scene, content) => {
    const { room } = content;
    return scene.h(
      'div',
      { class: room ? 'lightest' : 'lightest across', 'data-tone': lightOf(scene) },
      room ? insideTheLight(scene, room, content) : acrossThePage(scene, content),
    );
  },
  covers: ({ covered }) => covered,
});

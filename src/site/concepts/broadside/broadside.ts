import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { anchor, telHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import type { Tone } from '../../schema/theme.ts';
import { broken } from '../broken.ts';
import { clusters } from '../clusters.ts';
import { concept } from '../concept.ts';
import { coveredContacts } from '../covered.ts';
import { distinctGrounds } from '../grounds.ts';
import { type Basics, basicsOf, isLatin, isShort } from '../material/basics.ts';
import { materialOf } from '../material.ts';
import { actionButton, lead, pickBySeed } from '../pieces.ts';
import { breaks, evened, heightOf, nearest, type Row, rowOf, rowRule, sizeOf } from '../rows.ts';

const MAX_LETTERS = 48;
/** Total height of the lines in percent of their width, on wide windows and on phones. */
const ROOM = { wide: 50, phone: 150 };
const PHONE = '@media (max-width:39.99rem)';

interface Content {
  basics: Basics;
  covered: readonly string[];
}

/** Grounds of the bands from first to last; the seed chooses a set. */
const BANDS: readonly (readonly Tone[])[] = [
  ['inverse', 'vivid', 'accent', 'plain'],
  ['vivid', 'plain', 'inverse', 'accent'],
  ['accent', 'inverse', 'vivid', 'tint'],
  ['plain', 'accent', 'vivid', 'inverse'],
];

const isBanded = (scene: Scene) => pickBySeed(scene, 'broadside', ['ruled', 'banded', 'banded']) === 'banded';
const isLast = (scene: Scene) => pickBySeed(scene, 'broadside-name', [true, false]);

const rowsFor = (scene: Scene, text: string) =>
  breaks(clusters(text).slice(0, 8), 4).map((lines) => evened(lines.flatMap((one) => rowOf(scene.doc.theme, one) ?? [])));

/** Largest size of the other lines, relative to the name. */
const SECOND = 0.8;

/** The lines beside the name, with their classes. */
const others = ({ basics }: Content): [name: string, text: string][] =>
  [
    ['say', isShort(basics) ? basics.say : ''] as const,
    ['where', basics.place?.text] as const,
    ['number', basics.phone?.text] as const,
  ].flatMap(([name, text]) => (text ? [[name, text]] : []));

/** Limits a line's size to the largest allowed, by pretending it is wider. */
const under = (row: Row, largest: number): Row => ({ ...row, width: Math.max(row.width, sizeOf({ ...row, width: largest * SECOND })) });

interface Sheet {
  name: readonly Row[];
  rest: readonly (readonly [name: string, row: Row])[];
}

/** All lines, with the name broken so that the whole fits the room's height. */
function sheetOf(scene: Scene, content: Content, room: number): Sheet {
  const { theme } = scene.doc;
  const ways = rowsFor(scene, content.basics.title).map((name): Sheet => {
    const largest = Math.max(...name.map(sizeOf));
    const rest = others(content).flatMap(([as, text]) => {
      const row = rowOf(theme, text);
      return row ? [[as, under(row, largest)] as const] : [];
    });
    return { name, rest };
  });
  return nearest(ways, heightIn, room) ?? { name: [], rest: [] };
}

const heightIn = ({ name, rest }: Sheet) => heightOf([...name, ...rest.map(([, row]) => row)]);

const lineOf = (scene: Scene, fact: Fact) => {
  const href = telHref(fact);
  return href ? anchor(scene, href, { class: 'call' }, factInline(scene, fact)) : factInline(scene, fact);
};

function rules(scene: Scene, content: Content, at: string): string {
  const { theme } = scene.doc;
  const part = (room: number, row: string) => {
    const sheet = sheetOf(scene, content, room);
    const own = sheet.name.map((one, i) => rowRule(theme, one, `${at} .${row} .row:nth-of-type(${i + 1})`));
    const rest = sheet.rest.map(([name, one]) => rowRule(theme, one, `${at} .${name}`));
    return `${at}{--tall:${Math.round(heightIn(sheet) * 10) / 10}}${own.join('')}${rest.join('')}`;
  };
  return `${part(ROOM.wide, 'wide')}${PHONE}{${part(ROOM.phone, 'narrow')}}`;
}

function name(scene: Scene, content: Content) {
  const { h, section, level, anchor: id } = scene;
  const rows = (room: number) => sheetOf(scene, content, room).name.map(({ text }, i) => [i > 0 && ' ', h('span', { class: 'row' }, text)]);
  const key = section.slots.title;
  if (!key) return null;
  return [
    broken(scene, `h${level}`, { id: `${id}-title`, class: 'name wide' }, key, rows(ROOM.wide)),
    h('p', { class: 'name narrow', 'aria-hidden': 'true' }, rows(ROOM.phone)),
  ];
}

/** A broadside of wood type: every line is as wide as the sheet, ruled or on bands of ink. */
export const broadside = concept<Content>({
  name: 'broadside',
  content: (material) => {
    const basics = basicsOf(material);
    if (!basics.title || !isLatin(basics.title)) return { need: 'name' };
    if (basics.title.length > MAX_LETTERS) return { need: 'short-name' };
    // A title alone fills the sheet with its words, each at full width.
    const lines = [isShort(basics), basics.place, basics.phone].filter(Boolean).length;
    const isAlone = lines === 0 && !basics.say && clusters(basics.title).length > 1;
    const covered = basics.phone ? coveredContacts(material, basics.phone.id) : [];
    return lines > 0 || isAlone ? { basics, covered } : { need: 'sentence' };
  },
  fit: ({ basics }) => (basics.say || basics.place || basics.phone ? 0.31 : 0.27) + (basics.phone ? 0.04 : 0),
  tones: ['vivid', 'plain', 'accent', 'inverse', 'tint'],
  matters: ['print', 'sign', 'earth'],
  pairings: [
    'anton',
    'alfa-slab',
    'sofia-condensed',
    'big-shoulders',
    'zilla-instrument',
    'bowlby-work-sans',
    'abril-hanken',
    'besley',
    'chivo',
  ],
  headers: ['quiet', 'folded'],
  manners: ['poster', 'ledger', 'document'],
  css: css`
.hero-broadside .stage{--h:min(100svh - var(--bar),56rem);--gut:clamp(1rem,1.9vw,2.5rem)}
.hero-broadside .paper{flex:1;display:flex;flex-direction:column;--u:min(1cqi - 2*var(--gut)/100,calc((var(--h) - 4rem - var(--lines)*1.6rem)/var(--tall,40)))}
.hero-broadside .band{flex:auto;display:grid;align-content:center;justify-content:center;padding:.8rem var(--gut);background:var(--bg);color:var(--text)}
.hero-broadside .name{text-align:center;display:grid;gap:calc(var(--u)*1.7)}
.hero-broadside .narrow{display:none}
.hero-broadside :is(.row,.say,.where,.number){display:block;white-space:nowrap;max-inline-size:none;font-size:calc(var(--u)*var(--n,8));line-height:1;margin-block:var(--over,0) var(--under,0);font-family:var(--font-display);font-weight:var(--weight-display);letter-spacing:var(--tracking-display)}
.hero-broadside .ruled .band{background:none;padding-block:.75rem;border-block-start:var(--rule) solid var(--text);margin-inline:var(--gut);padding-inline:0}
.hero-broadside .ruled .paper{--rule:clamp(4px,.6cqi,9px)}
.hero-broadside .ruled .band:first-child{border:0}
.hero-broadside .ruled .name{color:var(--pop)}
.hero-broadside .double .paper{--rule:clamp(6px,.7cqi,10px)}
.hero-broadside .double .band{border-block-start-style:double}
.hero-broadside .call{color:inherit;text-decoration:none}
.hero-broadside .call:hover{text-decoration:underline;text-decoration-thickness:.06em}
.hero-broadside .act-band{font-size:var(--step-2);min-block-size:4.5rem}
.hero-broadside .long .say{white-space:normal;font:inherit;font-size:var(--step-1);letter-spacing:0;line-height:1.3;max-inline-size:60ch;margin:0}
@media (max-width:39.99rem){
.hero-broadside .stage{--h:min(100svh - 8rem,48rem)}
.hero-broadside .wide{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.hero-broadside .narrow{display:grid}
.hero-broadside .banded .band{padding-block:1.4rem}
.hero-broadside .ruled .paper{padding-block:1rem 1.4rem}
}`,
  look: (scene, { basics }) =>
    [isBanded(scene) ? 'banded' : 'ruled', pickBySeed(scene, 'rule', ['', 'double']), !isShort(basics) && 'long'].filter(Boolean).join(' '),
  styles: (scene, content, at) => {
    const { basics } = content;
    // A text that is too long for one line of type takes the height of three.
    const lines = 1 + [basics.say, basics.place, basics.phone].filter(Boolean).length + (basics.say && !isShort(basics) ? 2 : 0);
    return `${at}{--lines:${lines}}${rules(scene, content, at)}`;
  },
  render: (scene, content) => {
    const { h } = scene;
    const { say, place, phone } = basicsOf(materialOf(scene.site, scene.locale));
    const lines = [
      name(scene, content),
      say && lead(scene),
      place && h('p', { class: 'where' }, lineOf(scene, place)),
      phone && h('p', { class: 'number', dir: 'ltr' }, lineOf(scene, phone)),
    ].filter(Boolean);
    // The text below the headline may go above it, like the first line of a printed bill.
    const ordered = isLast(scene) && lines.length > 1 ? [lines[1], lines[0], ...lines.slice(2)] : lines;
    // The name, being the largest, has the section's own ground.
    const bands = distinctGrounds(scene, pickBySeed(scene, 'bands', BANDS), scene.section.tone);
    const bandOf = (one: Child, i: number) =>
      !isBanded(scene) ? undefined : one === lines[0] ? scene.section.tone : bands[i % bands.length];
    return [
      h(
        'div',
        { class: 'paper' },
        ordered.map((one, i) => h('div', { class: 'band', 'data-tone': bandOf(one, i) }, one)),
      ),
      actionButton(scene, 'band'),
    ];
  },
  covers: ({ covered }) => covered,
});

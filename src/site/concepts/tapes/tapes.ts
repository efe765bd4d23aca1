import { css } from '../../render/css.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { distinctGrounds } from '../grounds.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { type Basics, isLatin, isShort, signOf } from '../material/basics.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';

const MAX_LETTERS = 48;
/** Letters on a tape: enough for the widest window. */
const LENGTH = 110;

interface Content {
  texts: readonly string[];
}

const textsOf = (basics: Basics): string[] =>
  [basics.title, isShort(basics) ? basics.say.replace(/[.!]$/, '') : '', basics.place?.text, basics.phone?.text].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];

/** Arrangements of three tapes, by angle. */
const WAYS = ['fan', 'cross', 'stair'] as const;
const GROUNDS: readonly (readonly Tone[])[] = [
  ['inverse', 'accent', 'vivid', 'plain'],
  ['vivid', 'plain', 'inverse', 'accent'],
  ['accent', 'inverse', 'plain', 'vivid'],
];

const repeated = (text: string) => `${text}  ·  `.repeat(Math.max(2, Math.ceil(LENGTH / (text.length + 5)))).trim();

/** Packing tape across the page: each fact on a tape that runs beyond both edges. */
export const tapes = concept<Content>({
  name: 'tapes',
  content: (material) => {
    // A placeholder name is not worth repeating.
    if (!material.isNamed) return { need: 'name' };
    const texts = textsOf(signOf(material));
    if (!texts[0] || !texts.every(isLatin)) return { need: 'name' };
    return texts[0].length <= MAX_LETTERS ? { texts } : { need: 'short-name' };
  },
  fit: (_, { industry }) => (GRAVE.test(industry) ? 0 : LAST_RESORT),
  tones: ['vivid', 'plain', 'accent', 'inverse', 'tint'],
  matters: ['sign', 'print', 'pastel', 'night'],
  pairings: [
    'anton',
    'sofia-condensed',
    'archivo-expanded',
    'familjen',
    'syne-albert',
    'gabarito',
    'big-shoulders',
    'bricolage-figtree',
    'overpass',
    'unbounded-onest',
  ],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['poster', 'sign'],
  css: css`
.hero-tapes .stage{overflow:clip;padding:0 var(--pad) var(--space-l);--h:min(100svh - var(--bar),56rem);--tape:clamp(3.4rem,7.6cqi,8rem)}
.hero-tapes .words{position:relative;z-index:1;container-type:inline-size;display:grid;gap:var(--space-2xs)}
.hero-tapes .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),4.4rem);line-height:1.02}
.hero-tapes .roll{position:relative;flex:1;min-block-size:calc(var(--tape)*4.6);margin-inline:calc(var(--pad)*-1)}
.hero-tapes .tape{position:absolute;inset-inline-start:-25%;inline-size:150%;inset-block-start:var(--at,30%);rotate:var(--angle,0deg);background:var(--bg);color:var(--text);font-size:calc(var(--tape)*.62);line-height:1;padding:calc(var(--tape)*.17) 0 calc(var(--tape)*.21);overflow:hidden;white-space:pre}
.hero-tapes .tape:first-child{--tape:clamp(5.2rem,11.5cqi,12rem)}
.hero-tapes .fan .tape:nth-child(1){--at:36%;--angle:-4deg}
.hero-tapes .fan .tape:nth-child(2){--at:14%;--angle:5deg}
.hero-tapes .fan .tape:nth-child(3){--at:72%;--angle:3deg}
.hero-tapes .fan .tape:nth-child(4){--at:78%;--angle:-7deg}
.hero-tapes .cross .tape:nth-child(1){--at:40%;--angle:7deg}
.hero-tapes .cross .tape:nth-child(2){--at:44%;--angle:-9deg}
.hero-tapes .cross .tape:nth-child(3){--at:76%;--angle:-2deg}
.hero-tapes .cross .tape:nth-child(4){--at:10%;--angle:2deg}
.hero-tapes .stair .tape:nth-child(1){--at:24%;--angle:-6deg}
.hero-tapes .stair .tape:nth-child(2){--at:54%;--angle:-6deg}
.hero-tapes .stair .tape:nth-child(3){--at:72%;--angle:-6deg}
.hero-tapes .stair .tape:nth-child(4){--at:8%;--angle:-6deg}
.hero-tapes .foot{position:relative;z-index:1;display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);justify-content:space-between;align-items:end}
.hero-tapes .about{display:grid;gap:.3em}
.hero-tapes .about .over{font-size:inherit}
.hero-tapes .call{color:inherit;text-decoration-thickness:1px}
[dir=rtl] .hero-tapes .tape{direction:ltr}
@media (max-width:59.99rem){
.hero-tapes .stage{--least:min(100svh - 8rem,46rem)}
.hero-tapes .about{display:none}
.hero-tapes .act-plate{inline-size:100%;justify-content:center}
.hero-tapes .fan .tape:nth-child(1){--angle:-9deg}
.hero-tapes .fan .tape:nth-child(2){--angle:10deg}
.hero-tapes .cross .tape:nth-child(1){--angle:14deg}
.hero-tapes .cross .tape:nth-child(2){--angle:-16deg}
.hero-tapes .stair .tape{--angle:-11deg}
}`,
  look: (scene) => pickBySeed(scene, 'tapes', WAYS),
  render: (scene, { texts }) => {
    const { h } = scene;
    const grounds = distinctGrounds(scene, pickBySeed(scene, 'tape-ink', GROUNDS), scene.section.tone);
    const facts = particulars(scene);
    // A name alone is used twice.
    const laid = texts.length > 1 ? texts : [texts[0]!, texts[0]!];
    return [
      h('div', { class: 'words' }, headline(scene), lead(scene)),
      h(
        'div',
        { class: 'roll', 'aria-hidden': 'true' },
        laid
          .slice(0, 4)
          .map((text, i) => h('p', { class: 'set tape', 'data-tone': grounds[i % grounds.length], dir: 'ltr' }, repeated(text))),
      ),
      h('div', { class: 'foot' }, facts.length > 0 && h('div', { class: 'about' }, facts), actionButton(scene)),
    ];
  },
});

/** Trades too serious for tape. */
const GRAVE = /law|legal|funer|psych|clinic|dent|medic|elder|hospital|insur|bank|notar|church|crematori|hospice/;

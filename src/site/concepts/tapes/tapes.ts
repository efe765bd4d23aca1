import { css } from '../../render/css.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
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

/** Slopes of the tapes, which never cross: each can be read whole. */
const WAYS = ['rise', 'fall', 'level'] as const;
const GROUNDS: readonly (readonly Tone[])[] = [
  ['inverse', 'accent', 'vivid', 'plain'],
  ['vivid', 'plain', 'inverse', 'accent'],
  ['accent', 'inverse', 'plain', 'vivid'],
];

const laidOut = (texts: readonly string[]) => texts.slice(0, 4);

const repeated = (text: string) => `${text}  ·  `.repeat(Math.max(2, Math.ceil(LENGTH / (text.length + 5)))).trim();

/** Packing tape across the page: each fact on a tape that runs beyond both edges. */
export const tapes = concept<Content>({
  name: 'tapes',
  content: (material) => {
    // A placeholder name is not worth repeating.
    if (!material.isNamed) return { need: 'name' };
    const texts = textsOf(signOf(material));
    if (!texts[0] || !texts.every(isLatin)) return { need: 'name' };
    // A name alone is said by the headline.
    if (texts.length < 2) return { need: 'sentence' };
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
.hero-tapes .roll{flex:1;display:grid;align-content:center;gap:clamp(.6rem,1.6cqi,1.6rem);margin-inline:calc(var(--pad)*-1);padding-block:calc(var(--slope)*1.2 + var(--space-s));rotate:var(--angle,0deg)}
.hero-tapes .tape{margin-inline:-25%;padding:calc(var(--tape)*.17) 0 calc(var(--tape)*.21);padding-inline-start:calc(25cqi + var(--pad));background:var(--bg);color:var(--text);font-size:min(var(--whole,100cqi),var(--tape)*.62);line-height:1;overflow:hidden;white-space:pre}
.hero-tapes .stage{--slope:0cqi}
.hero-tapes .rise{--angle:-4deg;--slope:3.5cqi}
.hero-tapes .fall{--angle:3deg;--slope:2.6cqi}
.hero-tapes .foot{position:relative;z-index:1;display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);align-items:center}
.hero-tapes .about{display:grid;gap:.3em}
.hero-tapes .about .over{font-size:inherit}
.hero-tapes .call{color:inherit;text-decoration-thickness:1px}
[dir=rtl] .hero-tapes .tape{direction:ltr}
@media (max-width:59.99rem){
.hero-tapes .stage{--least:min(100svh - 8rem,38rem)}
.hero-tapes .about{display:none}
.hero-tapes .act-plate{inline-size:100%;justify-content:center}
.hero-tapes .rise{--angle:-7deg;--slope:6cqi}
.hero-tapes .fall{--angle:6deg;--slope:5cqi}
}`,
  look: (scene) => pickBySeed(scene, 'tapes', WAYS),
  styles: ({ doc: { theme } }, { texts }, at) =>
    laidOut(texts)
      .map((text, i) => [i, lineWidth(theme, text)] as const)
      .map(([i, width]) => (width ? `${at} .tape:nth-child(${i + 1}){--whole:${Math.floor(8600 / width) / 100}cqi}` : ''))
      .join(''),
  render: (scene, { texts }) => {
    const { h } = scene;
    const grounds = distinctGrounds(scene, pickBySeed(scene, 'tape-ink', GROUNDS), scene.section.tone);
    const facts = particulars(scene);
    return [
      h('div', { class: 'words' }, headline(scene), lead(scene)),
      h(
        'div',
        { class: 'roll', 'aria-hidden': 'true' },
        laidOut(texts).map((text, i) =>
          h('p', { class: 'set tape', 'data-tone': grounds[i % grounds.length], dir: 'ltr' }, repeated(text)),
        ),
      ),
      h('div', { class: 'foot' }, actionButton(scene), facts.length > 0 && h('div', { class: 'about' }, facts)),
    ];
  },
});

/** Trades too serious for tape. */
const GRAVE = /law|legal|funer|psych|clinic|dent|medic|elder|hospital|insur|bank|notar|church|crematori|hospice/;

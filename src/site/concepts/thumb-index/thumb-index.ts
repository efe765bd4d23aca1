import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { fitLines } from '../fit.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { type Basics, longestWord, signOf } from '../material/basics.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MAX_LETTERS = 60;

interface Content {
  basics: Basics;
  initial: string;
}

const isStripes = (scene: Scene) => pickBySeed(scene, 'thumb', ['stripes', 'tabs', 'stripes']) === 'stripes';

/** The alphabet as the thumb index of an address book, open at the initial of the name. */
export const thumbIndex = concept<Content>({
  name: 'thumb-index',
  content: (material) => {
    const basics = signOf(material);
    const initial = basics.title.normalize('NFD')[0]?.toUpperCase() ?? '';
    // The index needs the headline to be the name.
    if (!ALPHABET.includes(initial) || basics.title.toLocaleLowerCase() !== material.name.toLocaleLowerCase()) return { need: 'name' };
    return basics.title.length <= MAX_LETTERS ? { basics, initial } : { need: 'short-name' };
  },
  fit: () => LAST_RESORT,
  tones: ['plain', 'vivid', 'tint', 'inverse', 'accent'],
  matters: ['paper', 'enamel', 'sign', 'print', 'stone'],
  pairings: [
    'familjen',
    'overpass',
    'bodoni-instrument',
    'chivo',
    'gloock-instrument',
    'old-standard',
    'schibsted-newsreader',
    'bricolage-figtree',
    'abril-hanken',
    'dm-serif-dm-sans',
  ],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['register', 'document'],
  css: css`
.hero-thumb-index .stage{flex-direction:row;overflow:clip;--h:min(100svh - var(--bar),56rem)}
.hero-thumb-index .leaf{flex:1;min-inline-size:0;display:grid;grid-template-rows:1fr auto;gap:var(--space-m);padding:var(--space-m) var(--pad) var(--space-l)}
.hero-thumb-index :is(.tabs,.near,.far){background:var(--bg);color:var(--text)}
.hero-thumb-index .entry{container-type:inline-size;display:grid;gap:var(--space-s);align-content:start}
.hero-thumb-index .line{font-size:clamp(var(--step-2),var(--entry-size,var(--step-5)),min(15rem,30svh));line-height:1;text-wrap:wrap}
.hero-thumb-index .foot{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);justify-content:space-between;align-items:end}
.hero-thumb-index .about{display:grid;gap:.3em}
.hero-thumb-index .about .over{font-size:inherit}
.hero-thumb-index .call{color:inherit;text-decoration-thickness:1px}
.hero-thumb-index .tabs{display:flex;flex-direction:column;inline-size:clamp(2rem,4.4cqi,4rem);font-size:clamp(.7rem,2svh,1.2rem)}
.hero-thumb-index .tab{flex:1;display:grid;place-items:center;line-height:1;border-block-end:1px solid color-mix(in oklab,currentColor 30%,transparent)}
.hero-thumb-index .own{flex:2.4;font-size:2.4em;background:var(--bg);color:var(--text);border:0}
.hero-thumb-index .before .tabs{order:-1}
.hero-thumb-index .near,.hero-thumb-index .far{display:none}
@media (min-width:60rem){
.hero-thumb-index .stripes .tabs{display:none}
.hero-thumb-index .stripes :is(.near,.far){display:flex;flex:none}
.hero-thumb-index .stripe{inline-size:1.52cqi;display:grid;align-content:end;justify-items:center;padding-block-end:1.1rem;line-height:1;font-size:clamp(.7rem,1.15cqi,1.1rem);border-inline-start:1px solid color-mix(in oklab,currentColor 34%,transparent)}
.hero-thumb-index .high .stripe{align-content:start;padding-block:1.1rem 0}
.hero-thumb-index .stripes .leaf{padding-inline:clamp(1.5rem,3cqi,3.5rem)}
.hero-thumb-index .low .entry{align-content:end}
}
@media (max-width:59.99rem){
.hero-thumb-index .stage{--least:min(100svh - 8rem,46rem)}
.hero-thumb-index .leaf{padding-inline:var(--pad) var(--space-s)}
.hero-thumb-index .act-plate{inline-size:100%;justify-content:center}
.hero-thumb-index .foot{gap:var(--space-s)}
}`,
  look: (scene) =>
    [
      isStripes(scene) ? 'stripes' : 'tabbed',
      pickBySeed(scene, 'thumb-side', ['', 'before']),
      pickBySeed(scene, 'thumb-foot', ['low', 'high', 'low high']),
    ].join(' '),
  styles: (scene, { basics }, at) => {
    const { theme } = scene.doc;
    const title = headlineText(scene);
    const words = title.split(/\s+/).length;
    const wide = fitLines(theme, title, Math.min(words, longestWord(title) > 11 ? 4 : 3));
    const phone = fitLines(theme, title, Math.min(words, 4));
    const phoneRule = phone ? `@media (max-width:59.99rem){${at}{--entry-size:${phone}}}` : '';
    return basics && wide ? `${at}{--entry-size:${wide}}${phoneRule}` : '';
  },
  render: (scene, { initial }) => {
    const { h, section } = scene;
    const at = ALPHABET.indexOf(initial);
    const tone = pickBySeed(
      scene,
      'index',
      section.tone === 'vivid' || section.tone === 'accent'
        ? (['plain'] as const)
        : (['vivid', 'plain', 'accent', 'inverse'] as const).filter((one) => one !== section.tone),
    );
    const stripes = (letters: readonly string[], name: string) =>
      isStripes(scene) &&
      h(
        'div',
        { class: `set ${name}`, 'aria-hidden': 'true', 'data-tone': tone },
        letters.map((letter) => h('span', { class: 'stripe' }, letter)),
      );
    const facts = particulars(scene);
    return [
      stripes(ALPHABET.slice(0, at + 1), 'near'),
      h(
        'div',
        { class: 'leaf' },
        h('div', { class: 'entry' }, headline(scene), lead(scene)),
        h('div', { class: 'foot' }, facts.length > 0 && h('div', { class: 'about' }, facts), actionButton(scene)),
      ),
      h(
        'div',
        { class: 'set tabs', 'aria-hidden': 'true', 'data-tone': tone },
        ALPHABET.map((letter, i) =>
          i === at ? h('span', { class: 'tab own', 'data-tone': section.tone }, letter) : h('span', { class: 'tab' }, letter),
        ),
      ),
      stripes(ALPHABET.slice(at + 1), 'far'),
    ];
  },
});

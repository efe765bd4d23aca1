import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { anchor, mapHref, telHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { fitLines } from '../fit.ts';
import { type Basics, basicsOf, isLatin, longestWord } from '../material/basics.ts';
import { actionButton, headline, headlineText, lead, leadText, pickBySeed } from '../pieces.ts';

const MAX_LETTERS = { title: 48, say: 70, word: 18 };

interface Content {
  basics: Basics;
}

/** Grounds of the name, of the trade, and of place, number and action. */
const SETS: readonly (readonly [Tone, Tone, Tone])[] = [
  ['vivid', 'inverse', 'accent'],
  ['accent', 'vivid', 'plain'],
  ['plain', 'vivid', 'inverse'],
  ['inverse', 'accent', 'vivid'],
  ['vivid', 'accent', 'tint'],
  ['vivid', 'plain', 'accent'],
  ['accent', 'inverse', 'plain'],
  ['accent', 'tint', 'vivid'],
  ['plain', 'accent', 'vivid'],
  ['plain', 'inverse', 'accent'],
  ['inverse', 'vivid', 'plain'],
  ['inverse', 'plain', 'vivid'],
];

/** The address, else the town. */
const whereOf = (basics: Basics, address: Fact | undefined) => address ?? basics.place;

function factLink(scene: Scene, fact: Fact): Child {
  const href = telHref(fact) ?? (fact.norm.kind === 'address' ? mapHref(scene, fact) : undefined);
  const text = factInline(scene, fact);
  return scene.h(
    'p',
    { class: 'set fact', dir: fact.norm.kind === 'phone' ? 'ltr' : undefined },
    href ? anchor(scene, href, { class: 'call' }, text) : text,
  );
}

/** Position of the title: beside the others, or along their whole length. */
const FLAGS = ['hoist', 'fess', 'fly', 'base'] as const;
const stacks = (scene: Scene): boolean => ['hoist', 'fly'].includes(pickBySeed(scene, 'flag', FLAGS));

/** A flag of the business: a colour field per fact, sized by importance. */
export const fields = concept<Content & { address: Fact | undefined }>({
  name: 'fields',
  content: (material) => {
    const basics = basicsOf(material);
    const address = material.facts('address')[0];
    if (!basics.title || !isLatin(basics.title)) return { need: 'name' };
    if (basics.title.length > MAX_LETTERS.title || longestWord(basics.title) > MAX_LETTERS.word) return { need: 'short-name' };
    const texts = [basics.say && basics.say.length <= MAX_LETTERS.say, basics.phone ?? whereOf(basics, address)].filter(Boolean);
    return texts.length > 0 && basics.say.length <= MAX_LETTERS.say ? { basics, address } : { need: 'sentence' };
  },
  fit: ({ basics }) => 0.38 + (basics.phone ? 0.03 : 0) + (basics.say ? 0.02 : 0),
  tones: ['plain', 'inverse', 'vivid', 'accent'],
  matters: ['print', 'enamel', 'sign', 'pastel', 'earth'],
  pairings: [
    'familjen',
    'gabarito',
    'archivo-expanded',
    'bricolage-figtree',
    'overpass',
    'young-serif-albert',
    'gloock-instrument',
    'syne-albert',
    'bagel-figtree',
    'chivo',
  ],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['sign', 'strip'],
  css: css`
.hero-fields .stage{display:grid}
.hero-fields .field{background:var(--bg);color:var(--text);display:grid;padding:clamp(1.1rem,2.4cqi,2.6rem);min-inline-size:0;gap:var(--space-s)}
.hero-fields .called{align-content:end}
.hero-fields .box{container-type:inline-size}
.hero-fields .line{font-size:clamp(var(--step-3),var(--own,var(--step-5)),min(17rem,var(--tall,40svh)));line-height:.98;text-wrap:wrap}
.hero-fields .say{font-family:var(--font-display);font-weight:var(--weight-display);letter-spacing:var(--tracking-display);font-size:clamp(1.4rem,var(--trade,3.2cqi),5rem);line-height:1.08;text-wrap:balance}
.hero-fields .fact{font-size:clamp(1.2rem,2.3cqi,2.4rem);line-height:1.15}
.hero-fields .call{color:inherit;text-decoration-thickness:1px;text-underline-offset:.16em}
.hero-fields .act-plate{max-inline-size:100%}
.hero-fields [dir=ltr]{white-space:nowrap}
.hero-fields .last>.box{flex:1 1 60%}
.hero-fields .last{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;align-content:space-between;gap:var(--space-s) var(--space-m)}
.hero-fields .given{display:grid;gap:.5em}
@media (max-width:59.99rem){
.hero-fields .called{padding-block:clamp(2.5rem,14cqi,5rem) clamp(1.5rem,6cqi,3rem)}
.hero-fields .say{max-inline-size:none}
.hero-fields .act-plate{flex:1 1 14rem;justify-content:center}
}
@media (min-width:60rem){
.hero-fields .stage{min-block-size:min(78svh,42rem)}
.hero-fields .called{align-content:center}
.hero-fields .hoist{grid-template:minmax(0,1fr) auto/minmax(0,2.1fr) minmax(0,1fr)}
.hero-fields .hoist .called{grid-row:1/3}
.hero-fields .fly{grid-template:minmax(0,1fr) auto/minmax(0,1fr) minmax(0,2.1fr)}
.hero-fields .fly .called{grid-area:1/2/3/3}
.hero-fields :is(.hoist,.fly) .last{min-block-size:14rem;flex-direction:column;align-items:start}
.hero-fields :is(.hoist,.fly) .last>.box{flex:none;inline-size:100%}
.hero-fields :is(.hoist,.fly) .sole{grid-row:1/3}
.hero-fields .fess{grid-template:minmax(0,1fr) auto/repeat(2,minmax(0,1fr))}
.hero-fields .base{grid-template:auto minmax(0,1fr)/repeat(2,minmax(0,1fr))}
.hero-fields .fess .called{grid-column:1/-1}
.hero-fields .base .called{grid-area:2/1/3/-1}
.hero-fields :is(.fess,.base) .sole{grid-column:1/-1}
}`,
  look: (scene) => pickBySeed(scene, 'flag', FLAGS),
  styles: (scene, _, at) => {
    const { theme } = scene.doc;
    const title = headlineText(scene);
    const words = title.split(/\s+/).length;
    const isWide = !stacks(scene);
    const lines = isWide ? (title.length <= 14 ? 1 : 2) : Math.min(words, 3);
    const wide = fitLines(theme, title, lines);
    const phone = fitLines(theme, title, Math.min(words, 4));
    const said = leadText(scene);
    // Its field is a third of the page's width, or half of it.
    const size = fitLines(theme, said, Math.ceil(said.length / (isWide ? 20 : 14)), '5rem');
    // As tall as the window allows, so that the action below stays in it.
    const tall = `${Math.floor((isWide ? 40 : 64) / lines)}svh`;
    return wide && phone
      ? `${at}{--own:${wide};--tall:${tall}${size ? `;--trade:${size}` : ''}}@media (max-width:59.99rem){${at}{--own:${phone};--tall:40svh}}`
      : '';
  },
  render: (scene, { basics, address }) => {
    const { h } = scene;
    const own = SETS.filter(([ground]) => ground === scene.section.tone);
    const [title, what, contact] = pickBySeed(scene, 'field-tones', own.length > 0 ? own : SETS);
    const where = whereOf(basics, address);
    const facts =
      (where || basics.phone) &&
      h('div', { class: 'given' }, where && factLink(scene, where), basics.phone && factLink(scene, basics.phone));
    const said = basics.say && h('div', { class: 'box' }, lead(scene));
    const isSole = !said || !facts;
    return [
      h('div', { class: 'field called', 'data-tone': title }, h('div', { class: 'box' }, headline(scene))),
      !isSole && h('div', { class: 'field', 'data-tone': what }, said),
      // The button stands with the contact, else with the trade.
      h(
        'div',
        { class: isSole ? 'field last sole' : 'field last', 'data-tone': isSole ? what : contact },
        said && isSole ? said : facts,
        actionButton(scene),
      ),
    ];
  },
});

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
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';

const MAX_LETTERS = { title: 48, say: 70, word: 18 };

interface Content {
  basics: Basics;
}

/** Grounds of the name, the trade, place and number, and the action. */
const SETS: readonly (readonly [Tone, Tone, Tone, Tone])[] = [
  ['vivid', 'inverse', 'accent', 'plain'],
  ['accent', 'vivid', 'plain', 'inverse'],
  ['plain', 'vivid', 'inverse', 'accent'],
  ['inverse', 'accent', 'vivid', 'tint'],
  ['vivid', 'accent', 'tint', 'inverse'],
  ['vivid', 'plain', 'accent', 'inverse'],
  ['accent', 'inverse', 'plain', 'vivid'],
  ['accent', 'tint', 'vivid', 'inverse'],
  ['plain', 'accent', 'vivid', 'inverse'],
  ['plain', 'inverse', 'accent', 'vivid'],
  ['inverse', 'vivid', 'plain', 'accent'],
  ['inverse', 'plain', 'vivid', 'accent'],
];

/** The address, else the town. */
const whereOf = (basics: Basics, address: Fact | undefined) => address ?? basics.place;

function factLink(scene: Scene, fact: Fact): Child {
  const href = telHref(fact) ?? (fact.norm.kind === 'address' ? mapHref(fact) : undefined);
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
  fit: ({ basics }) => 0.4 + (basics.phone ? 0.03 : 0) + (basics.say ? 0.02 : 0),
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
.hero-fields .stage{--h:min(100svh - 4.5rem,56rem);display:grid;grid-template-rows:minmax(0,1fr)}
.hero-fields .field{background:var(--bg);color:var(--text);display:grid;padding:clamp(1.1rem,2.4cqi,2.6rem);min-inline-size:0;gap:var(--space-s)}
.hero-fields .called{align-content:end}
.hero-fields .box{container-type:inline-size}
.hero-fields .line{font-size:clamp(var(--step-3),var(--own,var(--step-5)),min(17rem,40svh));line-height:.98;text-wrap:wrap}
.hero-fields .say{font-family:var(--font-display);font-weight:var(--weight-display);letter-spacing:var(--tracking-display);font-size:clamp(1.4rem,3.2cqi,3.4rem);line-height:1.1;max-inline-size:16ch;text-wrap:balance}
.hero-fields .fact{font-size:clamp(1.2rem,2.3cqi,2.4rem);line-height:1.15}
.hero-fields .call{color:inherit;text-decoration-thickness:1px;text-underline-offset:.16em}
.hero-fields .contact{align-content:end}
.hero-fields .doing{align-content:end;justify-items:start}
@media (max-width:59.99rem){
.hero-fields .stage{grid-template-rows:minmax(14rem,1fr) minmax(9rem,auto) auto;min-block-size:min(100svh - 8rem,46rem)}
.hero-fields .pair{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}
.hero-fields .say{font-size:clamp(1.05rem,4.8cqi,1.5rem);overflow-wrap:anywhere}
.hero-fields .doing{padding-block:var(--space-s)}
.hero-fields .act-plate{inline-size:100%;justify-content:center}
.hero-fields .few .contact{display:none}
}
@media (min-width:60rem){
.hero-fields .pair{display:contents}
.hero-fields .hoist{grid-template:3fr 2fr/minmax(0,2.1fr) minmax(0,1fr)}
.hero-fields .hoist .called{grid-row:1/3}
.hero-fields .hoist .doing{grid-area:2/2;z-index:1;background:none}
.hero-fields .hoist .contact{grid-area:2/2;align-content:start}
.hero-fields .fly{grid-template:1fr 1fr/minmax(0,1fr) minmax(0,2.1fr)}
.hero-fields .fly .called{grid-area:1/2/3/3}
.hero-fields .fly .what{grid-area:1/1}
.hero-fields .fly .contact{grid-area:2/1;align-content:start}
.hero-fields .fly .doing{grid-area:2/1;z-index:1;background:none}
.hero-fields .fess{grid-template:minmax(0,1.7fr) minmax(0,1fr)/repeat(3,minmax(0,1fr))}
.hero-fields .fess .called{grid-column:1/-1}
.hero-fields .fess.few .what{grid-column:1/3}
.hero-fields .few .contact{display:none}
.hero-fields .base{grid-template:minmax(0,1fr) minmax(0,1.9fr)/minmax(0,2fr) minmax(0,1fr) minmax(0,1fr)}
.hero-fields .base .called{grid-area:2/1/3/-1}
.hero-fields .base.few .what{grid-column:1/3}
.hero-fields .fess .what,.hero-fields .base .what{align-content:start}
.hero-fields .fess .contact,.hero-fields .base .contact{align-content:start}
.hero-fields .sole .what{display:none}
.hero-fields .sole.hoist .contact{grid-area:1/2/3/3;align-content:end;padding-block-end:6rem}
.hero-fields .sole.fly .contact{grid-area:1/1/3/2;align-content:end;padding-block-end:6rem}
.hero-fields .sole:is(.fess,.base) .contact{grid-column:1/3}
}`,
  look: (scene, { basics, address }) =>
    [pickBySeed(scene, 'flag', FLAGS), !basics.phone && !whereOf(basics, address) && 'few', !basics.say && 'sole']
      .filter(Boolean)
      .join(' '),
  styles: (scene, _, at) => {
    const { theme } = scene.doc;
    const title = headlineText(scene);
    const words = title.split(/\s+/).length;
    const isWide = !stacks(scene);
    const wide = fitLines(theme, title, isWide ? (title.length <= 14 ? 1 : 2) : Math.min(words, 3));
    const phone = fitLines(theme, title, Math.min(words, 4));
    return wide && phone ? `${at}{--own:${wide}}@media (max-width:59.99rem){${at}{--own:${phone}}}` : '';
  },
  render: (scene, { basics, address }) => {
    const { h } = scene;
    const own = SETS.filter(([ground]) => ground === scene.section.tone);
    const [title, what, contact, doing] = pickBySeed(scene, 'field-tones', own.length > 0 ? own : SETS);
    const where = whereOf(basics, address);
    // On a wide screen the button may overlap the contact's field: it must contrast with that too.
    const ground = stacks(scene) && (where || basics.phone) ? contact : doing;
    return [
      h('div', { class: 'field called', 'data-tone': title }, h('div', { class: 'box' }, headline(scene))),
      h(
        'div',
        { class: 'pair' },
        h('div', { class: 'field what', 'data-tone': what }, lead(scene)),
        h(
          'div',
          { class: 'field contact', 'data-tone': contact },
          where && factLink(scene, where),
          basics.phone && factLink(scene, basics.phone),
        ),
      ),
      h('div', { class: 'field doing', 'data-tone': ground }, actionButton(scene)),
    ];
  },
});

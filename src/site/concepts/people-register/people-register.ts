import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import { line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { type Person, peopleOf } from '../material/people.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';

const MAX_PEOPLE = 6;
/** Trades where clients choose a person: elsewhere the staff is no offer. */
const CHOSEN = /law|legal|notar|dent|medic|doctor|clinic(?!.*vet)|psych|therap|physio|nutrition|midwi|tutor|language|trainer|coach/;

interface Content {
  people: readonly Person[];
}

const initialOf = (name: string) => name.replace(/^(?:dra?|prof|sra?|d|mr|mrs|ms)\.?\s+/iu, '')[0]?.toLocaleUpperCase() ?? '';

/** The people as register entries, each with role and registration, under the name of the house. */
export const peopleRegister = concept<Content>({
  name: 'people-register',
  content: (material) => {
    const people = peopleOf(material);
    if (!people || people.list.length > MAX_PEOPLE) return { need: 'people', least: 1 };
    const registered = people.list.filter(({ registry }) => registry);
    if (!CHOSEN.test(material.industry) && registered.length < 2) return { need: 'people', least: 2 };
    // A name equal to the site's is its headline already; an unregistered person is introduced in a sentence.
    const [first, second] = people.list;
    if (first && !second && (!first.registry || material.name.includes(first.name.text))) return { need: 'people', least: 2 };
    return { people: people.list };
  },
  // If there are prices, clients choose by them first.
  fit: ({ people }, { offers }) =>
    offers.length > 1 ? LAST_RESORT : 0.58 + 0.03 * people.length + (people.some(({ registry }) => registry) ? 0.08 : 0),
  tones: ['plain', 'tint', 'inverse', 'vivid'],
  matters: ['paper', 'enamel', 'pastel', 'stone'],
  pairings: [
    'young-serif-albert',
    'gloock-instrument',
    'fraunces-dm-sans',
    'playfair-work-sans',
    'cormorant-figtree',
    'familjen',
    'besley',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['register', 'document', 'ledger'],
  textures: { names: ['paper'] },
  css: css`
.hero-people-register .book{flex:1;display:grid;grid-template-rows:auto 1fr;position:relative}
.hero-people-register .top-lines{padding:var(--space-2xs) var(--pad) var(--space-m);padding-inline-start:calc(var(--gutter) + 1rem);display:grid;gap:.4em}
.hero-people-register .tell{display:grid;gap:.4em;container-type:inline-size}
.hero-people-register .line{font-size:min(var(--line-size,var(--step-5)),var(--step-5))}
.hero-people-register .stage{--gutter:3.4rem}
.hero-people-register .book::before{content:"";position:absolute;inset-block:0;inset-inline-start:calc(var(--gutter) - 6px);border-inline-start:5px double var(--pop)}
.hero-people-register ol{display:grid;grid-auto-rows:1fr;border-block-start:2px solid currentColor}
.hero-people-register .entry{display:grid;grid-template-columns:calc(var(--gutter) - 1rem) minmax(0,1fr);column-gap:2rem;align-content:center;padding-block:var(--space-2xs);padding-inline-end:var(--pad);border-block-end:1px solid var(--outline)}
.hero-people-register .mark{grid-row:1/4;text-align:end;font-size:1.5rem;line-height:1.6;color:var(--pop)}
.hero-people-register .name{container-type:inline-size}
.hero-people-register .name b{display:block;font-weight:inherit;font-size:min(var(--own,var(--step-4)),2.7rem);line-height:1.08}
.hero-people-register .role{font-size:var(--step-0);line-height:1.4}
.hero-people-register .registry{font-size:var(--step--1);font-variant-numeric:tabular-nums}
.hero-people-register .entry :is(.role,.registry){font-family:var(--font-text);font-weight:400;letter-spacing:0}
.hero-people-register .act{justify-self:start}
@media (min-width:60rem){
.hero-people-register .stage{--gutter:max(var(--pad),7rem)}
.hero-people-register .top-lines{grid-template-columns:minmax(0,1fr) auto;align-items:end;gap:var(--space-l)}
.hero-people-register .entry{grid-template-columns:calc(var(--gutter) - 1rem) minmax(0,1fr) minmax(9rem,19cqi) minmax(8rem,14cqi);align-items:baseline;align-content:center}
.hero-people-register .mark{grid-row:1;font-size:1em;line-height:1}
.hero-people-register .entry{font-size:max(1.9rem,min(var(--shared,4rem),var(--tall)))}
.hero-people-register .mark,.hero-people-register .name b{font-size:1em}
.hero-people-register .role{font-size:var(--step-1);line-height:1.3}
.hero-people-register .registry{font-size:var(--step-0);text-align:end}
.hero-people-register .act{justify-self:end}
}`,
  styles: ({ doc: { theme } }, { people }, at) => {
    const sizes = people.map(({ name }) => fitLine(theme, name.text));
    const own = sizes.map((size, index) => (size ? `${at} ol>:nth-child(${index + 1}){--own:${size}}` : ''));
    const widest = Math.min(...sizes.map((size) => Number.parseFloat(size ?? '6')));
    // Names have about half of the page.
    return `${at}{--shared:${Math.floor(widest * 4.9) / 10}cqi;--tall:min(calc((min(100svh,56rem) - 19rem)/${people.length}*.62),7.5rem)}${own.join('')}`;
  },
  render: (scene, { people }) => {
    const { h } = scene;
    const isLettered = pickBySeed(scene, 'mark', [true, false]);
    return h(
      'div',
      { class: 'book' },
      h('div', { class: 'top-lines' }, h('div', { class: 'tell' }, headline(scene), lead(scene)), callButton(scene)),
      h('ol', null, [
        people.map(({ item, name, registry }, index) =>
          h(
            'li',
            marked(scene, item, 'set entry'),
            h('span', { class: 'mark', 'aria-hidden': 'true' }, isLettered ? initialOf(name.text) : index + 1),
            h('span', { class: 'name' }, h('b', null, factInline(scene, name))),
            line(scene, 'span', { class: 'role' }, item.slots.role) ?? h('span', { class: 'role' }),
            registry && h('span', { class: 'registry' }, factInline(scene, registry)),
          ),
        ),
      ]),
    );
  },
  shows: ({ people }) => people.map(({ item }) => ({ item, words: !item.slots.body })),
});

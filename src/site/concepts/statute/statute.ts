import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import { line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
import { type Service, servicesOf } from '../material/services.ts';
import type { Material } from '../material.ts';
import { callButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';

const MIN_AREAS = 2;
const MAX_AREAS = 7;
const LEGAL = new Set(['law-firm', 'notary']);
/** Lines of a page of pleading paper. */
const LINES = 24;
/** Size of the word beside the article's number. */
const WORD = 0.27;
const NAMES = /advoca|advog|abogad|juríd|lawyer|solicitor|attorney|barrister|محام/iu;

interface Content {
  areas: readonly Service[];
  /** Founding and registration of the firm: the last lines of an act. */
  foot: readonly Fact[];
}

const isLegal = ({ industry, name, facts }: Material) =>
  LEGAL.has(industry) || NAMES.test(name) || facts('registry').some(({ norm }) => norm.scheme === 'OAB');

const footOf = ({ facts }: Material): Fact[] => [
  ...facts('statement').filter(({ norm }) => norm.topic === 'since'),
  ...facts('registry'),
  ...(facts('address').length > 0 ? facts('address') : facts('place')),
];

/** The firm as the first article of an act: a paragraph per area of practice. */
export const statute = concept<Content>({
  name: 'statute',
  content: (material) => {
    const services = servicesOf(material);
    if (!isLegal(material)) return { need: 'trade' };
    if (!services || services.list.length < MIN_AREAS) return { need: 'areas', least: MIN_AREAS };
    const areas = services.list.slice(0, MAX_AREAS);
    return { areas, foot: footOf(material).slice(0, 4) };
  },
  fit: ({ areas }) => 0.74 + 0.02 * Math.min(areas.length, 4),
  tones: ['inverse', 'plain', 'vivid', 'tint'],
  matters: ['enamel', 'paper', 'stone'],
  pairings: ['besley', 'gloock-instrument', 'young-serif-albert', 'playfair-work-sans', 'schibsted-newsreader', 'fraunces-dm-sans'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['document', 'register'],
  textures: { names: ['paper'], through: '.foot' },
  css: css`
.hero-statute .stage{padding-inline:var(--pad)}
.hero-statute .act-of{display:grid;gap:var(--space-m);padding-block:var(--space-2xs) var(--space-l);flex:1}
.hero-statute .number{display:flex;align-items:baseline;gap:.14em;color:var(--pop);line-height:.8;white-space:nowrap;font-size:min(var(--number,40cqi),11rem)}
.hero-statute .number span{font-size:.27em;line-height:1}
.hero-statute .body{display:grid;gap:var(--space-s);align-content:start;min-inline-size:0}
.hero-statute .line{font-size:min(var(--line-size,var(--step-5)),4rem)}
.hero-statute .areas li{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.6em;align-items:baseline;font-size:clamp(1.5rem,2.9cqi,2.4rem);line-height:1.2;padding-block:.4em}
.hero-statute .ruled .areas li{border-block-start:1px solid var(--outline)}
.hero-statute .mark{color:var(--pop);font-family:var(--font-display);font-weight:var(--weight-display)}
.hero-statute .areas p{font-size:var(--step-0)}
.hero-statute .say{font-size:var(--step-1)}
.hero-statute .body .act{justify-self:start}
.hero-statute .foot{font-size:var(--step--1);font-style:italic;line-height:1.55;align-self:end}
.hero-statute .numbers{display:none}
@media (min-width:60rem){
.hero-statute .act-of{grid-template-columns:minmax(0,31cqi) minmax(0,1fr);grid-template-rows:auto 1fr;gap:var(--space-m) var(--space-l);padding-block:var(--space-s) var(--space-l)}
.hero-statute .number{display:block;font-size:min(var(--tall,20cqi),21cqi);grid-column:1;grid-row:1}
.hero-statute .number span{display:block;font-size:.24em;margin-block-end:.12em}
.hero-statute .body{grid-column:2;grid-row:1/3;align-content:space-between;padding-block-start:.2rem}
.hero-statute .foot{grid-column:1;grid-row:2}
.hero-statute .end .act-of{grid-template-columns:minmax(0,1fr) minmax(0,31cqi)}
.hero-statute .end .body{grid-column:1}
.hero-statute .end :is(.number,.foot){grid-column:2;text-align:end}
.hero-statute .low .number{grid-row:2;align-self:end;margin-block-end:-.06em}
.hero-statute .low .foot{grid-row:1;align-self:start}
.hero-statute .pleading .act-of{padding-inline-start:4.5rem}
.hero-statute .pleading .numbers{display:flex;flex-direction:column;justify-content:space-between;position:absolute;inset-block:0;inset-inline-start:var(--pad);inline-size:3rem;padding-block:.6rem;padding-inline-end:.7rem;text-align:end;font-size:var(--step--1);line-height:1;border-inline-end:4px double var(--pop);font-variant-numeric:tabular-nums}
}`,
  look: (scene) =>
    [
      pickBySeed(scene, 'side', ['', 'end']),
      pickBySeed(scene, 'height', ['', 'low']),
      pickBySeed(scene, 'rules', ['ruled', '']),
      scene.words.statute.isPleaded && pickBySeed(scene, 'paper', ['pleading', 'pleading', '']),
    ]
      .filter(Boolean)
      .join(' '),
  styles: (scene, _, at) => {
    const { theme } = scene.doc;
    const { article, number } = scene.words.statute;
    const [word, figure] = [lineWidth(theme, article), lineWidth(theme, number(1))];
    if (!word || !figure) return '';
    const round = (n: number) => Math.floor(n * 10) / 10;
    return `${at}{--number:${round(97 / (word * WORD + figure + 0.2))}cqi;--tall:${round(28 / figure)}cqi}`;
  },
  render: (scene, { areas, foot }) => {
    const { h, words } = scene;
    const { article, number, paragraph } = words.statute;
    return [
      h(
        'div',
        { class: 'numbers', 'aria-hidden': 'true' },
        Array.from({ length: LINES }, (_, index) => h('span', null, index + 1)),
      ),
      h('div', { class: 'act-of' }, [
        h('p', { class: 'set number', 'aria-hidden': 'true' }, h('span', null, article), ' ', number(1)),
        h('div', { class: 'body' }, [
          headline(scene),
          lead(scene),
          h(
            'ol',
            { class: 'areas' },
            areas.map((area, index) => areaOf(scene, area, paragraph(index + 1))),
          ),
          callButton(scene),
        ]),
        foot.length > 0 &&
          h(
            'ul',
            { class: 'foot' },
            foot.map((fact) => h('li', null, factInline(scene, fact))),
          ),
      ]),
    ];
  },
  shows: ({ areas }) => areas.map(({ item }) => ({ item, words: Boolean(item.slots.body) })),
});

function areaOf(scene: Scene, area: Service, mark: string) {
  const { h } = scene;
  return h(
    'li',
    marked(scene, area.item),
    h('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    h('div', null, offerName(scene, area), line(scene, 'p', null, area.item.slots.body)),
  );
}

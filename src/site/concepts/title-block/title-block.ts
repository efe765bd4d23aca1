import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { fitLine, lineWidth } from '../fit.ts';
import { type Capacity, capacitiesOf } from '../material/capacities.ts';
import { type Service, servicesOf } from '../material/services.ts';
import type { Material } from '../material.ts';
import { actionButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';

const MIN_CAPACITIES = 2;
/** Capacities in the dimension chain; the others go into the block. */
const CHAIN = 3;
const MAX_CAPACITIES = 6;
const SERVICES = 8;
/** Zones of a sheet's frame. */
const ZONES = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** Trades that work with technical drawings. */
const TECHNICAL = new Set(['neutral', 'carpentry', 'construction', 'electrician', 'solar', 'architect', 'auto-repair', 'artisan']);

interface Content {
  chain: readonly Capacity[];
  rest: readonly Capacity[];
  services: readonly Service[];
  facts: readonly Fact[];
}

const closing = ({ facts }: Material): Fact[] => [
  ...facts('registry'),
  ...facts('statement').filter(({ norm }) => norm.topic === 'since'),
  ...(facts('address').length > 0 ? facts('address') : facts('place')),
  ...facts('phone').slice(0, 1),
];

/** The workshop as a drawing sheet: its capacities as dimensions, everything else in the title block. */
export const titleBlock = concept<Content>({
  name: 'title-block',
  content: (material) => {
    if (!TECHNICAL.has(material.industry)) return { need: 'trade' };
    const capacities = capacitiesOf(material).slice(0, MAX_CAPACITIES);
    if (capacities.length < MIN_CAPACITIES || !capacities.some(({ isHard }) => isHard)) return { need: 'measures', least: MIN_CAPACITIES };
    return {
      chain: capacities.slice(0, CHAIN),
      rest: capacities.slice(CHAIN),
      services: servicesOf(material)?.list.slice(0, SERVICES) ?? [],
      facts: closing(material).slice(0, 4),
    };
  },
  fit: ({ chain }) => 0.66 + 0.06 * chain.length,
  tones: ['plain', 'vivid', 'inverse', 'tint'],
  matters: ['steel', 'paper', 'enamel'],
  pairings: ['martian-mono', 'overpass', 'familjen', 'sofia-condensed', 'manrope-source-serif'],
  headers: ['quiet', 'folded'],
  manners: ['sheet', 'register'],
  textures: { names: ['steel', 'drafting', 'paper'], through: '.foot' },
  css: css`
.hero-title-block .drawing{flex:1;display:grid;position:relative;margin:0 var(--frame) var(--frame);border:3px solid currentColor;--frame:clamp(.5rem,2.4vw,2.2rem)}
.hero-title-block .zones{display:none}
.hero-title-block .chain{display:grid;align-content:space-around;gap:var(--space-s);padding:var(--space-s)}
.hero-title-block .chain li{display:grid;gap:.25rem;container-type:inline-size}
.hero-title-block .value{font-size:min(var(--own,3rem),3.6rem);line-height:1;white-space:nowrap}
.hero-title-block .chain svg{inline-size:100%;block-size:1rem;color:var(--pop);overflow:visible}
.hero-title-block .aside{font-size:var(--step--1);line-height:1.3;min-block-size:1.3em}
.hero-title-block .titles{display:grid;grid-template-rows:auto auto 1fr;gap:var(--space-xs);padding:var(--space-s);container-type:inline-size}
.hero-title-block .line{font-size:min(var(--line-size,var(--step-4)),var(--step-4))}
.hero-title-block .titles .act{place-self:end start;border-radius:0}
.hero-title-block .cells{display:grid;grid-template-columns:1fr 1fr;border-block-start:3px solid currentColor;align-content:end}
.hero-title-block .cells>*{padding:.55rem .8rem .65rem;border-block-start:1px solid var(--text);font-size:var(--step--1);line-height:1.35;min-inline-size:0}
.hero-title-block .cells>:not(.whole)+:not(.whole){border-inline-start:1px solid var(--text)}
.hero-title-block .cells>*:first-child{border-block-start:0}
.hero-title-block .cells>.whole{grid-column:1/-1}
.hero-title-block .cells b{display:block;font:var(--weight-display) 1.15em/1.25 var(--font-display)}
.hero-title-block .cells :is(ul,li){display:inline}
.hero-title-block .cells li+li::before{content:",";margin-inline-end:.3em}
@media (max-width:59.99rem){.hero-title-block .titles{order:-1;border-block-end:3px solid currentColor}}
@media (min-width:60rem){
.hero-title-block .drawing{grid-template-rows:1fr auto}
.hero-title-block .zones{display:flex;position:absolute;inset-inline:0;inset-block-end:100%;font-size:.7rem;line-height:1.5rem;block-size:1.5rem;text-align:center}
.hero-title-block .zones span{flex:1}
.hero-title-block .zones span+span{border-inline-start:1px solid currentColor}
.hero-title-block .drawing{margin-block-start:1.2rem}
.hero-title-block .chain{padding:var(--space-m) var(--space-l)}
.hero-title-block .titles{padding:var(--space-m) var(--space-l)}
.hero-title-block .across .value{font-size:min(var(--shared,3.5rem),9rem)}
.hero-title-block .across .chain{display:flex;justify-content:space-between;gap:0;align-items:center}
.hero-title-block .across .chain li{container-type:normal;flex:1 1 auto;gap:.5rem}
.hero-title-block .across :is(.value,.aside){padding-inline:.7rem}
.hero-title-block .across .foot{display:grid;grid-template-columns:minmax(0,1fr) minmax(26rem,46%);border-block-start:3px solid currentColor}
.hero-title-block .across .cells{border-block-start:0;border-inline-start:3px solid currentColor;align-content:stretch}
.hero-title-block .stacked .drawing{grid-template:1fr/minmax(0,1.35fr) minmax(24rem,1fr)}
.hero-title-block .stacked .foot{display:grid;grid-template-rows:1fr auto;border-inline-start:3px solid currentColor}
.hero-title-block .stacked.end .drawing{grid-template-columns:minmax(24rem,1fr) minmax(0,1.35fr)}
.hero-title-block .stacked.end .foot{order:-1;border-inline:0 3px solid currentColor;border-inline-start:0;border-inline-end:3px solid currentColor}
.hero-title-block .stacked .value{font-size:min(var(--own,5rem),6.4rem)}
.hero-title-block .across.over .foot{order:-1;border-block:0 3px solid currentColor;border-block-start:0;border-block-end:3px solid currentColor}
}`,
  look: (scene, { chain }) =>
    [
      chain.length < CHAIN ? 'stacked' : pickBySeed(scene, 'way', ['across', 'stacked', 'stacked']),
      pickBySeed(scene, 'side', ['', 'end']),
      pickBySeed(scene, 'height', ['', 'over']),
    ].join(' '),
  styles: ({ doc: { theme } }, { chain }, at) => {
    const widths = chain.map(({ value }) => lineWidth(theme, value));
    if (widths.some((width) => width === undefined)) return '';
    // Two letters of room between two dimensions.
    const all = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0) + 1.4 * chain.length;
    const own = chain.map(({ value }, index) => `${at} .chain>:nth-child(${index + 1}){--own:${fitLine(theme, value)}}`);
    return `${at}{--shared:${(88 / all).toFixed(2)}cqi}${own.join('')}`;
  },
  shows: ({ services }) => services,
  quotes: ({ facts }) => facts,
  render: (scene, { chain, rest, services, facts }) => {
    const { h } = scene;
    return h(
      'div',
      { class: 'drawing' },
      h(
        'div',
        { class: 'zones', 'aria-hidden': 'true' },
        ZONES.map((zone) => h('span', null, zone)),
      ),
      h(
        'ul',
        { class: 'chain' },
        chain.map(({ fact, before, value, after }) =>
          h(
            'li',
            mark(scene, fact),
            h('span', { class: 'aside' }, before),
            h('span', { class: 'set value' }, value),
            dimension(scene),
            h('span', { class: 'aside' }, after),
          ),
        ),
      ),
      h(
        'div',
        { class: 'foot' },
        h('div', { class: 'titles' }, headline(scene), lead(scene), actionButton(scene)),
        h('div', { class: 'cells' }, cells(scene, rest, services, facts)),
      ),
    );
  },
});

const mark = (scene: Scene, fact: Fact) => ({ 'data-f': scene.preview ? fact.id : undefined });

/** A dimension line: an extension line and an arrow at both ends. */
const dimension = ({ h }: Scene): Child =>
  h.trusted(
    '<svg viewBox="0 0 400 22" preserveAspectRatio="none" aria-hidden="true"><path d="M1 0V22M399 0V22M2 11H398" fill="none" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke"/><path d="M2 11l14-5v10zM398 11l-14-5v10z" fill="currentColor"/></svg>',
  );

function cells(scene: Scene, rest: readonly Capacity[], services: readonly Service[], facts: readonly Fact[]): Child[] {
  const { h } = scene;
  const isOdd = (facts.length + rest.length) % 2 === 1;
  const list = h(
    'ul',
    null,
    services.map((service) => offerName(scene, service, 'li')),
  );
  return [
    services.length > 0 && h('div', { class: 'whole' }, list),
    ...rest.map(({ fact, before, value, after }) => h('div', mark(scene, fact), before, h('b', null, value), after)),
    ...facts.map((fact, index) =>
      h('div', { class: isOdd && index === facts.length - 1 ? 'whole' : undefined }, h('b', null, factInline(scene, fact))),
    ),
  ];
}

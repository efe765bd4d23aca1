import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { fitLine, lineWidth } from '../fit.ts';
import { distinctGrounds } from '../grounds.ts';
import { type Plan, plansOf } from '../material/plans.ts';
import { callButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';

const MIN_PLANS = 2;
const MAX_PLANS = 4;
const MAX_PRICE_LETTERS = 11;

interface Content {
  plans: readonly Plan[];
}

const TONES = [
  ['plain', 'vivid', 'inverse', 'accent'],
  ['accent', 'plain', 'vivid', 'inverse'],
  ['inverse', 'accent', 'plain', 'vivid'],
  ['tint', 'strong', 'vivid', 'inverse'],
] as const;

/** Plans side by side from edge to edge, each in a column of its own ground, with prices as tall as the column allows. */
export const plansColumns = concept<Content>({
  name: 'plans-columns',
  content: (material) => {
    const plans = plansOf(material);
    // Beside other prices the plans are not the whole offer.
    if (
      plans.length < MIN_PLANS ||
      plans.length > MAX_PLANS ||
      material.offers.length > plans.length ||
      plans.some(({ figure }) => figure.length > MAX_PRICE_LETTERS)
    )
      return { need: 'plans', least: MIN_PLANS };
    return { plans };
  },
  fit: ({ plans }) => 0.76 + 0.03 * plans.length,
  tones: ['plain', 'tint', 'inverse'],
  matters: ['print', 'enamel', 'pastel', 'sign'],
  pairings: ['anton', 'familjen', 'gabarito', 'overpass', 'sofia-condensed', 'epilogue-lora', 'bricolage-figtree'],
  headers: ['quiet', 'folded'],
  manners: ['strip', 'sign', 'sheet'],
  css: css`
.hero-plans-columns .heading{display:grid;gap:.4em;padding:var(--space-2xs) var(--pad) var(--space-m)}
.hero-plans-columns .line{font-size:min(var(--line-size,var(--step-4)),var(--step-4))}
.hero-plans-columns .heading .act{justify-self:start}
.hero-plans-columns .plans{flex:1;display:grid}
.hero-plans-columns .plans>li{background:var(--bg);color:var(--text);padding:var(--space-s) var(--pad);display:grid;grid-template-columns:minmax(0,1fr);gap:.3em;align-content:center}
.hero-plans-columns .title-of{font-size:var(--step-2);line-height:1.1}
.hero-plans-columns .cost{container-type:inline-size}
.hero-plans-columns .figure{display:block;font-size:min(var(--price,var(--step-5)),4.4rem);line-height:1;white-space:nowrap}
.hero-plans-columns .term{font-size:var(--step-0)}
.hero-plans-columns .what{font-size:var(--step--1);line-height:1.4}
@media (min-width:60rem){
.hero-plans-columns .heading{grid-template-columns:minmax(16rem,1fr) minmax(0,24rem) fit-content(20rem);align-items:end;gap:var(--space-l)}
.hero-plans-columns .heading .act{grid-column:3;grid-row:1}
.hero-plans-columns .low .heading{order:1;padding-block:var(--space-m)}
.hero-plans-columns .plans{grid-template-columns:repeat(var(--count),minmax(0,1fr))}
.hero-plans-columns .plans>li{padding:var(--space-m) clamp(1rem,2vw,2rem) var(--space-m);grid-template-rows:auto auto auto;gap:var(--space-s)}
.hero-plans-columns .plans>li:first-child{padding-inline-start:var(--pad)}
.hero-plans-columns .title-of{font-size:clamp(1.2rem,var(--name,2rem),var(--step-4))}
.hero-plans-columns .cost{grid-row:2}
.hero-plans-columns .what{font-size:var(--step-0);grid-row:3}
.hero-plans-columns .what:empty{display:none}
.hero-plans-columns .figure{font-size:min(var(--price,var(--step-6)),10rem)}
.hero-plans-columns .first .cost{grid-row:1}
.hero-plans-columns .first .title-of{grid-row:2}
}`,
  look: (scene) => [pickBySeed(scene, 'heading', ['', 'low']), pickBySeed(scene, 'price', ['', 'first'])].join(' '),
  styles: ({ doc: { theme } }, { plans }, at) => {
    const sizes = plans.map(({ figure }) => fitLine(theme, figure));
    const least = sizes.every((size) => size !== undefined) ? Math.min(...sizes.map((size) => Number.parseFloat(size!))) : 24;
    const words = plans.flatMap(({ name }) => name.split(/\s+/)).map((word) => lineWidth(theme, word) ?? word.length * 0.6);
    const name = `calc((100cqi/${plans.length} - var(--pad) - 2rem)/${Math.max(...words).toFixed(2)})`;
    return `${at} .title-of{--name:${name}}${at}{--count:${plans.length};--price:${least}cqi}`;
  },
  render: (scene, { plans }) => {
    const { h } = scene;
    const tones = distinctGrounds(scene, pickBySeed(scene, 'tones', TONES));
    return [
      h('div', { class: 'heading' }, headline(scene), lead(scene), callButton(scene)),
      h(
        'ul',
        { class: 'plans' },
        plans.map((plan, index) =>
          h(
            'li',
            { ...marked(scene, plan.item), 'data-tone': tones[index % tones.length] },
            offerName(scene, plan, 'span', { class: 'set title-of' }),
            h(
              'div',
              { class: 'what' },
              plan.features.length > 0
                ? plan.features.map((feature) => h('p', null, feature))
                : line(scene, 'p', null, plan.item.slots.body),
            ),
            h(
              'p',
              { class: 'cost', 'data-f': scene.preview ? plan.fact.id : undefined },
              h('span', { class: 'set figure' }, bdi(scene, plan.figure)),
              plan.term && [' ', h('span', { class: 'term' }, plan.term)],
            ),
          ),
        ),
      ),
    ];
  },
  shows: ({ plans }) => plans.map(({ item, features }) => ({ item, price: true, words: features.length === 0 || !item.slots.body })),
});

/** An amount keeps its own direction inside right-to-left text. */
const bdi = ({ h, dir }: Scene, text: string): Child => (dir === 'rtl' ? h('bdi', { dir: 'ltr' }, text) : text);

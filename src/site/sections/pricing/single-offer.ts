import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerName, offerNote, offerRow } from '../../render/offers.ts';
import { heading, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { buttonOf, contentsOf, sumFit, sumOf } from './plan.ts';

/** One price as large as its column allows, with its contents; any others follow as a list. */
export const singleOffer: Layout = {
  css: css`
.pricing-single-offer .offer{container-type:inline-size;border-block-start:1px solid var(--text);padding-block-start:var(--space-m)}
.pricing-single-offer .offer :is(h2,h3){font-size:var(--step-2)}
.pricing-single-offer .sum{font-size:clamp(var(--step-3),8cqi,4rem);line-height:1.05;margin-block:var(--space-2xs) var(--space-m);font-variant-numeric:lining-nums}
.pricing-single-offer .sum[data-fit=l]{font-size:clamp(var(--step-3),10cqi,6.5rem)}
.pricing-single-offer .sum[data-fit=xl]{font-size:clamp(var(--step-4),14.5cqi,8rem)}
.pricing-single-offer .sum:not([data-fit]) .price{white-space:normal}
.pricing-single-offer .sum small{display:block;font:400 var(--step-0)/1.5 var(--font-text);letter-spacing:0}
.pricing-single-offer .has{padding-block:var(--space-m);border-block-start:var(--line)}
.pricing-single-offer .offer .button{margin-block-start:var(--space-m)}
.pricing-single-offer .rows{margin-block-start:var(--space-xl)}
.pricing-single-offer .side>.note{margin-block-start:var(--space-m)}
@media (max-width:39.99rem){.pricing-single-offer .offer .button{inline-size:100%}}
@media (min-width:60rem){.pricing-single-offer .aside>.side{grid-column:1/6}.pricing-single-offer .aside>.main{grid-column:7/13}.pricing-single-offer .has:has(>:nth-child(4)){grid-template-columns:1fr 1fr}}`,
  render: (scene) => {
    const { h, items, section } = scene;
    const offer = items.find((item) => item.featured) ?? items[0];
    const sum = offer && sumOf(scene, offer);
    const rest = items.filter((item) => item !== offer);
    return h(
      'div',
      { class: 'cols aside' },
      h('div', { class: 'side' }, heading(scene), line(scene, 'p', { class: 'note' }, section.slots.note), actions(scene, section.actions)),
      offer &&
        h(
          'div',
          { class: 'main' },
          h(
            'div',
            marked(scene, offer, 'offer'),
            offerName(scene, offer, `h${scene.itemLevel}`),
            h('p', { class: 'sum display', ...sumFit(sum) }, sum),
            line(scene, 'p', { class: 'note' }, offer.slots.note),
            contentsOf(scene, offer) || offerNote(scene, offer),
            buttonOf(scene, offer, true),
          ),
          rest.length > 0 &&
            h(
              'ul',
              { class: 'rows' },
              rest.map((item) => offerRow(scene, item)),
            ),
        ),
    );
  },
};

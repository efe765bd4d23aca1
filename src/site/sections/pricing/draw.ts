import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerName, offerRow } from '../../render/offers.ts';
import { heading, line, words } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import { buttonOf, contentsOf, sumFit, sumOf } from './plan.ts';
import { singleOffer } from './single-offer.ts';
import { table } from './table.ts';

/** Longest note that can be set as a line of display, in letters. */
const LINE = 80;

function inside(scene: Scene, item: Item): Child {
  const sum = sumOf(scene, item);
  return [
    scene.h('div', { class: 'sum display', ...sumFit(sum) }, sum),
    line(scene, 'p', { class: 'note' }, item.slots.note),
    contentsOf(scene, item),
    buttonOf(scene, item),
  ];
}

export const pricing = draws('pricing', {
  parts: ['rows'],
  css: css`
.pricing>.wrap>.note{margin-block-start:var(--space-l)}
.pricing .has{display:grid;gap:.5em}
.pricing .has li{display:flex;gap:.6em}
.pricing .has .icon{color:var(--link);margin-block-start:.25em;inline-size:1.1em;block-size:1.1em}
.m.pricing .list:empty+.note{padding:var(--cell,var(--space-2xs) 0 0);margin-block:0;max-inline-size:34ch;color:var(--text);font:var(--weight-display) var(--step-2)/1.25 var(--font-display);text-wrap:balance}
.m.pricing .list:empty+.said{font:400 var(--step-1)/1.5 var(--font-text);max-inline-size:52ch;text-wrap:pretty}`,
  layouts: {
    tiers: {
      css: css`
.pricing-tiers .plans{display:grid;grid-template-columns:minmax(0,1fr);border:1px solid var(--border);border-radius:var(--radius-l);overflow:hidden;background:var(--raised);box-shadow:var(--shadow)}
.pricing-tiers .plans>li{display:flex;flex-direction:column;gap:var(--space-s);padding:var(--space-l)}
.pricing-tiers .plans>li+li{border-block-start:1px solid var(--border)}
.pricing-tiers .plans>.featured{background:var(--surface)}
.pricing-tiers .plans>li{container-type:inline-size}
.pricing-tiers .sum{font-size:min(var(--step-4),8cqi);line-height:1.05}
.pricing-tiers .sum[data-fit=l]{font-size:min(var(--step-4),9.8cqi)}
.pricing-tiers .sum[data-fit=xl]{font-size:min(var(--step-5),14.5cqi)}
.pricing-tiers .sum:not([data-fit]) .price{white-space:normal}
.pricing-tiers .sum small{display:block;font:400 var(--step--1)/1.5 var(--font-text);letter-spacing:0;color:var(--muted)}
.pricing-tiers .prose{font-size:1em}
.pricing-tiers .button{margin-block-start:auto}
.pricing-tiers .prose+.button,.pricing-tiers .has+.button{margin-block-start:auto}
@media (min-width:60rem){
.pricing-tiers .plans{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.pricing-tiers .plans>li{padding:var(--space-xl) var(--space-l);min-block-size:24rem}
.pricing-tiers .plans>li+li{border-block-start:0;border-inline-start:1px solid var(--border)}
.pricing-tiers .plans.many{grid-auto-flow:row;grid-template-columns:repeat(3,minmax(0,1fr))}
.pricing-tiers .plans:has(>:only-child){grid-template-columns:minmax(0,1fr)}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const plans = items.map((item) =>
          h(
            'li',
            marked(scene, item, item.featured ? 'featured' : undefined),
            offerName(scene, item, `h${scene.itemLevel}`),
            inside(scene, item),
          ),
        );
        return [
          h(
            'div',
            { class: 'cols over' },
            heading(scene),
            h('div', { class: 'main' }, h('ul', { class: items.length > 4 ? 'plans many' : 'plans' }, plans)),
          ),
          line(scene, 'p', { class: 'note' }, section.slots.note),
          actions(scene, section.actions),
        ];
      },
    },
    'price-list': {
      plain: true,
      css: css`
.pricing-price-list .rows>li{border-block-end:var(--line);padding-block:var(--space-s)}
.pricing-price-list .rows>li:first-child{border-block-start:var(--line)}
.pricing-price-list .row{flex-wrap:wrap}
.pricing-price-list .row>i{display:none}
.pricing-price-list .row>.price{margin-inline-start:auto}
.pricing-price-list .name{font-family:var(--font-display);font-weight:var(--weight-display);flex:1 1 min-content;overflow-wrap:break-word;font-size:var(--step-1);line-height:1.3}
.pricing-price-list .row .price{font-size:var(--step-1)}
.pricing-price-list .few :is(.name,.price){font-size:var(--step-3)}
.pricing-price-list .few .price{font-family:var(--font-display);font-weight:var(--weight-display);font-variant-numeric:lining-nums}
.pricing-price-list .note{margin-block-start:var(--space-m)}
@media (min-width:60rem){.pricing-price-list .side{position:sticky;inset-block-start:3rem}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h(
            'div',
            { class: 'main' },
            h(
              'ul',
              { class: items.length < 5 ? 'rows list few' : 'rows list' },
              items.map((item) => offerRow(scene, item)),
            ),
            line(scene, 'p', { class: words(scene, section.slots.note).length > LINE ? 'note said' : 'note' }, section.slots.note),
          ),
        );
      },
    },
    table,
    'single-offer': singleOffer,
  },
});

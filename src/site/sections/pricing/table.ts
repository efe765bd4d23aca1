import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerName } from '../../render/offers.ts';
import { heading, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { buttonOf, contentsOf, sumOf } from './plan.ts';

/** A row per plan: name, contents, price and link, in aligned columns. */
export const table: Layout = {
  css: css`
.pricing-table table{inline-size:100%;border-collapse:collapse;overflow-wrap:anywhere}
.pricing-table :is(table,tbody){display:block}
.pricing-table :is(th,td){text-align:start;vertical-align:top;font-weight:400}
.pricing-table tr{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-m);align-items:baseline;padding-block:var(--space-m);border-block-end:var(--line)}
.pricing-table tr:first-child{border-block-start:1px solid var(--text)}
.pricing-table .name{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2);line-height:1.2;overflow-wrap:break-word}
.pricing-table th{flex:1 1 min-content;max-inline-size:100%;overflow-wrap:break-word}
.pricing-table .sum{font-size:var(--step-2);font-weight:600;text-align:end;margin-inline-start:auto}
@media (min-width:75rem){.pricing-table :is(.name,.sum){font-size:var(--step-3)}}
.pricing-table small{font-size:var(--step--1);font-weight:400;color:var(--muted)}
.pricing-table .sum .note{font-weight:400}
.pricing-table td:not(.sum){flex:1 0 100%;order:1}
@media (max-width:39.99rem){.pricing-table .button{inline-size:100%}}
@media (min-width:60rem){
.pricing-table :is(table,tbody){display:grid;grid-template-columns:minmax(10rem,3fr) minmax(8rem,5fr) fit-content(16rem) fit-content(14rem);column-gap:var(--gap)}
.pricing-table :is(tbody,tr){display:grid;grid-column:1/-1;grid-template-columns:subgrid}
.pricing-table tr{padding-block:var(--space-l)}
.pricing-table td:not(.sum){order:0}
.pricing-table .sum{grid-row:1;grid-column:3}
.pricing-table small{display:block}
.pricing-table .featured{background:var(--surface);box-shadow:0 0 0 var(--space-s) var(--surface);border-color:transparent;clip-path:inset(0 calc(-1*var(--space-s)))}
.pricing-table .has{grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));column-gap:var(--space-m)}
}`,
  render: (scene) => {
    const { h, items, section } = scene;
    const hasButtons = items.some((item) => buttonOf(scene, item));
    const plans = items.map((item) =>
      h(
        'tr',
        marked(scene, item, item.featured ? 'featured' : undefined),
        h('th', { scope: 'row' }, offerName(scene, item, 'span', { class: 'name' })),
        h('td', null, contentsOf(scene, item)),
        h('td', { class: 'sum' }, sumOf(scene, item), line(scene, 'p', { class: 'note' }, item.slots.note)),
        hasButtons && h('td', null, buttonOf(scene, item)),
      ),
    );
    return [
      h(
        'div',
        { class: 'cols over' },
        heading(scene),
        plans.length > 0 && h('div', { class: 'main' }, h('table', null, h('tbody', null, plans))),
      ),
      line(scene, 'p', { class: 'note' }, section.slots.note),
      actions(scene, section.actions),
    ];
  },
};

import type { Item } from '../../schema/document.ts';
import { css } from '../css.ts';
import { factInline, firstFact, priceText } from '../fact-text.ts';
import type { Child } from '../html.ts';
import { draws } from '../kind.ts';
import { actions } from '../links.ts';
import { offerName } from '../offers.ts';
import { heading, line } from '../text.ts';
import { marked, type Scene } from '../view.ts';

function when(scene: Scene, item: Item): Child {
  const written = line(scene, 'span', null, item.slots.when);
  if (written) return written;
  const date = firstFact(scene, item.facts, 'date');
  if (date) return scene.h('time', { datetime: date.norm.iso }, factInline(scene, date));
  return firstFact(scene, item.facts, 'class')?.norm.when;
}

const details = (scene: Scene, item: Item): Child => {
  const who = firstFact(scene, item.facts, 'class')?.norm.who;
  return [line(scene, 'p', { class: 'under' }, item.slots.body), who && !item.slots.body && scene.h('p', { class: 'under' }, who)];
};

export const agenda = draws('agenda', {
  css: css`
.agenda .under{color:var(--muted);font-size:var(--step--1)}
.agenda .note{margin-block-start:var(--space-m)}`,
  layouts: {
    'day-ledger': {
      css: css`
.agenda-day-ledger .main>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15em var(--space-m);padding-block:var(--space-s);border-block-end:var(--line);align-items:baseline}
.agenda-day-ledger .main>li:first-child{border-block-start:1px solid var(--text)}
.agenda-day-ledger .when{grid-column:1/-1;color:var(--link);font-weight:550;font-variant-numeric:tabular-nums lining-nums}
.agenda-day-ledger :is(h2,h3):not(.title){font-size:var(--step-2)}
.agenda-day-ledger .price{justify-self:end;font-weight:600;font-size:var(--step-1)}
@media (min-width:60rem){
.agenda-day-ledger .main{display:grid;grid-template-columns:3fr 8fr auto;column-gap:var(--space-m)}
.agenda-day-ledger .main>li{grid-column:1/-1;grid-template-columns:subgrid;padding-block:var(--space-m)}
.agenda-day-ledger .when{grid-column:auto;font-size:var(--step-1)}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const rows = items.map((item) =>
          h(
            'li',
            marked(scene, item),
            h('p', { class: 'when' }, when(scene, item)),
            h('div', null, offerName(scene, item, `h${scene.itemLevel}`), details(scene, item)),
            priceText(scene, item),
          ),
        );
        return [
          h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('ul', { class: 'main' }, rows)),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
    table: {
      css: css`
.agenda-table table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
.agenda-table :is(th,td){text-align:start;vertical-align:baseline;padding-block:var(--space-s);padding-inline-end:var(--space-m);border-block-end:var(--line);font-weight:400}
.agenda-table thead th{color:var(--muted);font-size:var(--step--1);padding-block:.4em;border-color:var(--text)}
.agenda-table tbody th{font-weight:600}
.agenda-table td:nth-child(2){overflow-wrap:anywhere}
.agenda-table td:last-child{padding-inline-end:0}
@media (min-width:40rem){.agenda-table td:last-child{text-align:end}}
.agenda-table thead th:last-child:not(:first-child){text-align:end;padding-inline-end:0}
.agenda-table .price{font-weight:600}
@media (max-width:39.99rem){.agenda-table thead{position:absolute;clip-path:inset(50%);block-size:1px;inline-size:1px;overflow:hidden}.agenda-table tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding-block:var(--space-xs);border-block-end:var(--line)}.agenda-table :is(th,td){padding:0;border:0}.agenda-table tbody th{grid-column:1/-1;color:var(--link)}}`,
      render: (scene) => {
        const { h, items, section, words } = scene;
        const hasPrices = items.some((item) => priceText(scene, item));
        const rows = items.map((item) =>
          h(
            'tr',
            marked(scene, item),
            h('th', { scope: 'row' }, when(scene, item)),
            h('td', null, offerName(scene, item), details(scene, item)),
            hasPrices && h('td', null, priceText(scene, item)),
          ),
        );
        const head = h(
          'tr',
          null,
          h('th', { scope: 'col' }, words.when),
          h('th', { scope: 'col' }, words.what),
          hasPrices && h('th', { scope: 'col' }, words.price),
        );
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h(
            'div',
            { class: 'main' },
            items.length > 0 && h('table', null, h('thead', null, head), h('tbody', null, rows)),
            line(scene, 'p', { class: 'note' }, section.slots.note),
          ),
        );
      },
    },
  },
});

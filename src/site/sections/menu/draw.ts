import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { groupsOf, offerName, offerNote } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { categories } from './categories.ts';
import { groupTitle, rows } from './groups.ts';
import { withArt } from './with-art.ts';

export const menu = draws('menu', {
  parts: ['rows'],
  css: css`
.menu .group{font-size:var(--step-2);margin-block-end:var(--space-xs)}
.menu .name{font-family:var(--font-display);font-weight:var(--weight-display);font-size:1.08em;letter-spacing:calc(var(--tracking-display)*.4)}
.menu .note{margin-block-start:var(--space-l)}
@media print{.menu .picture{display:none}}`,
  layouts: {
    ledger: {
      plain: true,
      css: css`
.menu-ledger .side .picture{aspect-ratio:4/3;margin-block-start:var(--space-l)}
.menu-ledger section+section,.menu-ledger .part+.part{margin-block-start:var(--space-xl)}
.menu-ledger .long{column-gap:calc(var(--gap)*2)}
@media (min-width:60rem){
.menu-ledger .side{position:sticky;inset-block-start:3rem}
.menu-ledger .side .picture{max-inline-size:24rem}
.menu-ledger .over .main{columns:2;column-gap:calc(var(--gap)*2.5)}
.menu-ledger .over .part{break-inside:avoid}
.menu-ledger .over .part.long{break-inside:auto}
}`,
      render: (scene) => {
        const { h, section, items } = scene;
        const groups = groupsOf(items);
        const lists = groups.map((group) =>
          h('div', { class: group.items.length > 8 ? 'part long' : 'part' }, groupTitle(scene, group), rows(scene, group)),
        );
        const note = line(scene, 'p', { class: 'note' }, section.slots.note);
        const buttons = actions(scene, section.actions);
        if (items.length > 12 && !section.media)
          return [h('div', { class: 'cols over' }, heading(scene), h('div', { class: 'main' }, lists)), note, buttons];
        const art = picture(scene, section.media, { width: 640, height: 480 });
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), buttons, art),
          h('div', { class: 'main' }, lists, note),
        );
      },
    },
    board: {
      css: css`
.menu-board .rows>li{border-block-end:1px solid var(--border);padding-block:var(--space-s)}
.menu-board .rows>li:first-child{border-block-start:1px solid var(--text)}
.menu-board .row{justify-content:space-between;gap:1em}
.menu-board .name,.menu-board .row .price{font-size:var(--step-2);line-height:1.25}
.menu-board .row .price{font-family:var(--font-display);font-weight:var(--weight-display)}
@media (max-width:39.99rem){.menu-board .name,.menu-board .row .price{font-size:var(--step-1)}}
.menu-board .part+.part{margin-block-start:var(--space-2xl)}
.menu-board .group{font-size:var(--step-1);color:var(--link)}
@media (min-width:60rem){
.menu-board .part:has(.group){display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap)}
.menu-board .part>.group{grid-column:1/4;padding-block-start:var(--space-s);border-block-start:1px solid var(--text);margin:0}
.menu-board .part>.group+.rows{grid-column:4/13}
.menu-board .rows{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr) auto;column-gap:var(--gap)}
.menu-board .rows>li{grid-column:1/-1;display:grid;grid-template-columns:subgrid;align-items:baseline}
.menu-board .row{display:contents}
.menu-board .row .price{grid-column:3;grid-row:1;justify-self:end}
.menu-board .under{grid-column:2;grid-row:1;margin:0}
}`,
      render: (scene) => {
        const { h, section, items } = scene;
        const row = (item: (typeof items)[number]) =>
          h(
            'li',
            marked(scene, item, item.featured ? 'featured' : undefined),
            h('div', { class: 'row' }, offerName(scene, item, 'span', { class: 'name' }), ' ', priceText(scene, item)),
            offerNote(scene, item),
          );
        const parts = groupsOf(items).map((group) =>
          h('div', { class: 'part' }, groupTitle(scene, group), h('ul', { class: 'rows' }, group.items.map(row))),
        );
        return [
          h('div', { class: 'cols over' }, heading(scene), h('div', { class: 'main' }, parts)),
          line(scene, 'p', { class: 'note' }, section.slots.note),
          actions(scene, section.actions),
        ];
      },
    },
    categories,
    'with-art': withArt,
  },
});

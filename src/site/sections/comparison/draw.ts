import { css } from '../../render/css.ts';
import { priceOf, priceText } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, hrefOf, icon } from '../../render/links.ts';
import { groupsOf, offerName } from '../../render/offers.ts';
import { heading, line, words } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

interface Column {
  item: Item | undefined;
  /** The name as plain text, for labels. */
  label: string;
  isOurs: boolean;
  points: readonly Item[];
}

/** A price in another language is no fact of the site. */
const SUM = /[$€£]\s?\d|\d\s?€/;

/** Columns of the comparison: headings of groups, with their items as the points. Points without a heading are the site's own. */
function columnsOf(scene: Scene): Column[] {
  const groups = groupsOf(scene.items);
  const anyMarked = groups.some(({ heading }) => heading?.featured);
  // Columns of one price list, "Low season" and "High season", do not compete with each other.
  const isOfPrices = groups.every(({ heading, items }) => heading && items.every((point) => priceOf(scene, point) || point.slots.body));
  const hasPrices = groups.some(({ items }) => items.some((point) => priceOf(scene, point) || SUM.test(words(scene, point.slots.body))));
  return groups.map(({ heading: item, items: points }, at) => ({
    item,
    label: item ? words(scene, item.slots.title) : words(scene, scene.doc.site.name),
    isOurs: anyMarked ? item?.featured === true : at === 0 && !(isOfPrices && hasPrices),
    points,
  }));
}

const name = (scene: Scene, { item, label }: Column, tag: string): SafeHtml | null =>
  item ? offerName(scene, item, tag) : scene.h(tag, null, label);

/** A cell: words, else a tick, else a mark for none. */
function cell(scene: Scene, point: Item | undefined): Child {
  const { h, words: said } = scene;
  if (!point) return h('span', { class: 'none' }, h('span', { class: 'unseen' }, said.no));
  return (
    line(scene, 'span', null, point.slots.body) ??
    priceText(scene, point) ?? [icon(scene, 'check'), h('span', { class: 'unseen' }, said.yes)]
  );
}

const key = (scene: Scene, point: Item) => words(scene, point.slots.title).toLowerCase() || point.id;

function link(scene: Scene, item: Item | undefined, className: string): SafeHtml | null {
  const href = item?.link ? hrefOf(scene, item.link) : null;
  const label = item && line(scene, 'span', null, item.slots.action);
  return href && label ? anchor(scene, href, { class: className }, item?.link?.to === 'whatsapp' && icon(scene, 'whatsapp'), label) : null;
}

const foot = (scene: Scene): Child => [
  line(scene, 'p', { class: 'note' }, scene.section.slots.note),
  actions(scene, scene.section.actions),
];

function points(scene: Scene, column: Column): SafeHtml {
  const { h } = scene;
  return h(
    'ul',
    { class: 'points' },
    column.points.map((point) =>
      h(
        'li',
        marked(scene, point),
        column.isOurs && icon(scene, 'check'),
        h('div', null, line(scene, 'strong', null, point.slots.title), line(scene, 'p', null, point.slots.body), priceText(scene, point)),
      ),
    ),
  );
}

export const comparison = draws('comparison', {
  css: css`
.comparison .note{margin-block-start:var(--space-m)}
.points li{display:flex;gap:.75em;padding-block:.6em}
.points .icon{margin-block-start:.2em}
.points p{color:var(--muted)}
.points strong{font-weight:600}`,
  layouts: {
    table: {
      css: css`
.comparison-table table{inline-size:100%;border-collapse:collapse;table-layout:fixed}
.comparison-table :is(th,td){text-align:start;vertical-align:baseline;padding:var(--space-s);border-block-end:var(--line);font-weight:400;overflow-wrap:anywhere}
.comparison-table tr>:first-child{padding-inline-start:0}
.comparison-table thead :is(th,td){border-color:var(--text);vertical-align:bottom}
.comparison-table thead th{font:var(--weight-display) var(--step-1)/1.25 var(--font-display)}
.comparison-table thead .price{display:block;font:400 var(--step-0)/1.5 var(--font-text);color:var(--muted)}
.comparison-table tbody th{font-weight:600}
.comparison-table .none::before{content:"";display:inline-block;inline-size:1em;border-block-start:2px solid var(--outline);vertical-align:middle}
.comparison-table .ours{background:var(--surface)}
.comparison-table td .icon{color:var(--link);inline-size:1.4em;block-size:1.4em}
@media (max-width:47.99rem){.comparison-table thead{position:absolute;clip-path:inset(50%);block-size:1px;inline-size:1px;overflow:hidden}.comparison-table :is(table,tbody,tr,tbody th,td){display:block}.comparison-table tr{padding-block:var(--space-s);border-block-end:var(--line)}.comparison-table :is(th,td){padding:0!important;border:0}.comparison-table tbody th{font-size:var(--step-1);margin-block-end:.3em}.comparison-table tbody td{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:var(--space-s);padding-block:.35em!important}.comparison-table .ours{background:none;font-weight:600}.comparison-table td::before{content:attr(data-n);color:var(--muted);font-weight:400}}`,
      render: (scene) => {
        const { h } = scene;
        const columns = columnsOf(scene);
        if (columns.length === 0) return null;
        const rows = new Map<string, Item>();
        for (const column of columns)
          for (const point of column.points) if (!rows.has(key(scene, point))) rows.set(key(scene, point), point);
        const ours = (column: Column) => (column.isOurs && columns.length > 1 ? 'ours' : undefined);
        const top = h(
          'tr',
          null,
          h('td', null),
          columns.map((column) =>
            h('th', { scope: 'col', class: ours(column) }, name(scene, column, 'span'), column.item && priceText(scene, column.item)),
          ),
        );
        const body = [...rows].map(([row, point]) =>
          h(
            'tr',
            marked(scene, point),
            line(scene, 'th', { scope: 'row' }, point.slots.title) ?? h('th', { scope: 'row' }, scene.words.what),
            columns.map((column) =>
              h(
                'td',
                { class: ours(column), 'data-n': column.label },
                h(
                  'div',
                  null,
                  cell(
                    scene,
                    column.points.find((one) => key(scene, one) === row),
                  ),
                ),
              ),
            ),
          ),
        );
        return h(
          'div',
          { class: 'cols over' },
          heading(scene),
          h('div', { class: 'main' }, h('table', null, h('thead', null, top), h('tbody', null, body)), foot(scene)),
        );
      },
    },
    'us-vs-usual': {
      css: css`
.comparison-us-vs-usual :is(.main,.others){display:grid;gap:var(--space-l)}
.comparison-us-vs-usual .side-of>.display{font-size:var(--step-2);margin-block-end:var(--space-xs)}
.comparison-us-vs-usual .ours{background:var(--surface);border-radius:var(--radius-l);padding:var(--space-m)}
.comparison-us-vs-usual .ours>.display{font-size:var(--step-3)}
.comparison-us-vs-usual .ours .points{font-size:var(--step-1);line-height:1.4}
.comparison-us-vs-usual .ours .points .icon{color:var(--link)}
.comparison-us-vs-usual .ours p{font-size:var(--step-0);line-height:var(--leading-text)}
.comparison-us-vs-usual .side-of:not(.ours) strong{font-weight:400}
.comparison-us-vs-usual .points li+li{border-block-start:var(--line)}
.comparison-us-vs-usual .button{margin-block-start:var(--space-m)}
@media (min-width:60rem){.comparison-us-vs-usual .main{grid-template-columns:7fr 5fr;column-gap:var(--space-2xl);align-items:start}.comparison-us-vs-usual .ours{padding:var(--space-xl)}.comparison-us-vs-usual .others{padding-block-start:var(--space-xl)}.comparison-us-vs-usual .main:has(>:only-child){grid-template-columns:minmax(0,1fr)}}`,
      render: (scene) => {
        const { h } = scene;
        const columns = columnsOf(scene);
        if (columns.length === 0) return null;
        const side = (column: Column) =>
          h(
            'div',
            { class: column.isOurs ? 'side-of ours' : 'side-of' },
            h(`h${scene.itemLevel}`, { class: 'display' }, name(scene, column, 'span')),
            column.item && line(scene, 'p', { class: 'under' }, column.item.slots.body),
            points(scene, column),
            link(scene, column.item, column.isOurs ? 'button' : 'button quiet'),
          );
        const others = columns.filter((column) => !column.isOurs).map(side);
        return [
          h(
            'div',
            { class: 'cols over' },
            heading(scene),
            h(
              'div',
              { class: 'main' },
              columns.filter((column) => column.isOurs).map(side),
              others.length > 0 && h('div', { class: 'others' }, others),
            ),
          ),
          foot(scene),
        ];
      },
    },
    options: {
      css: css`
.comparison-options .main{display:grid;gap:var(--space-xl) var(--gap)}
.comparison-options .main>li{border-block-start:1px solid var(--text);padding-block-start:var(--space-s);display:flex;flex-direction:column;gap:var(--space-xs)}
.comparison-options .main>.ours{border-block-start-width:3px;padding-block-start:calc(var(--space-s) - 2px)}
.comparison-options .main>li>.display{font-size:var(--step-2)}
.comparison-options .price{font-size:var(--step-1);font-weight:600}
.comparison-options .points li{border-block-start:var(--line)}
.comparison-options .points .icon{color:var(--link)}
.comparison-options .button{margin-block-start:auto;align-self:flex-start}
@media (min-width:40rem){.comparison-options .main{grid-template-columns:repeat(2,minmax(0,1fr))}.comparison-options .main:has(>:only-child){grid-template-columns:1fr}}
@media (min-width:60rem){.comparison-options .main[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}}`,
      render: (scene) => {
        const { h } = scene;
        const columns = columnsOf(scene);
        if (columns.length === 0) return null;
        const blocks = columns.map((column) =>
          h(
            'li',
            { class: column.isOurs ? 'ours' : undefined },
            h(`h${scene.itemLevel}`, { class: 'display' }, name(scene, column, 'span')),
            column.item && priceText(scene, column.item),
            column.item && line(scene, 'p', null, column.item.slots.body),
            points(scene, { ...column, isOurs: true }),
            link(scene, column.item, column.isOurs ? 'button' : 'button quiet'),
          ),
        );
        const wide = columns.length % 3 === 0 || columns.length > 4 ? 3 : 2;
        return [h('div', { class: 'cols over' }, heading(scene), h('ul', { class: 'main', 'data-cols': wide }, blocks)), foot(scene)];
      },
    },
  },
});

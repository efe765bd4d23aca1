import { isPhoto } from '../../photos/is-photo.ts';
import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerNote } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import { groups, linked } from './item.ts';
import { oneFeatured } from './one-featured.ts';
import { shelf } from './shelf.ts';

/** Photos that are wider than high keep their form. */
function areFlat({ doc }: Scene, items: readonly Item[]): boolean {
  const photos = items.map(({ media }) => (media ? doc.assets[media] : undefined)).filter((asset) => asset !== undefined && isPhoto(asset));
  return photos.filter((asset) => asset !== undefined && asset.width > asset.height).length * 2 > photos.length;
}

export const products = draws('products', {
  css: css`
.products .group{font-size:var(--step-2);margin-block:var(--space-xl) var(--space-m)}
.products .main>.group:first-child{margin-block-start:0}
.products li a{color:inherit;text-decoration:none}
.products li a:hover{text-decoration:underline}
.products .under{color:var(--muted);font-size:var(--step--1)}
.products .note{margin-block-start:var(--space-l)}`,
  layouts: {
    grid: {
      css: css`
.products-grid ul{display:grid;gap:var(--space-xl) var(--gap);grid-template-columns:repeat(auto-fill,minmax(min(100%,9rem),1fr))}
.products-grid .picture{aspect-ratio:4/5;margin-block-end:var(--space-s);border-radius:var(--radius-m)}
.products-grid .flat .picture{aspect-ratio:4/3}
.products-grid .name{font-weight:600;display:grid;gap:.1em;justify-items:start}
.products-grid .under{margin-block-start:.2em}
.products-grid li:not(:has(.picture)){order:1;border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.products-grid li:not(:has(.picture)) .name{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-1)}
@media (min-width:60rem){.products-grid ul{grid-template-columns:repeat(4,minmax(0,1fr))}.products-grid ul[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.products-grid ul[data-cols="2"]{grid-template-columns:repeat(2,minmax(0,1fr))}.products-grid .featured{grid-column:span 2}.products-grid .featured .picture{aspect-ratio:auto;block-size:calc(100% - 4.5rem)}}`,
      render: (scene) => {
        const { h, section } = scene;
        const list = (items: readonly Item[]) => {
          const columns = items.length <= 2 ? 2 : items.length % 4 === 0 || items.length > 6 ? 4 : 3;
          const cards = items.map((item) =>
            h(
              'li',
              marked(scene, item),
              picture(scene, item.media, { width: 480, height: 600, sizes: '(min-width: 60rem) 25vw, 50vw' }),
              h('div', { class: 'name' }, linked(scene, item), priceText(scene, item)),
              offerNote(scene, item),
            ),
          );
          return h('ul', { 'data-cols': columns, class: areFlat(scene, items) ? 'flat' : undefined }, cards);
        };
        return [
          h(
            'div',
            { class: 'cols over' },
            heading(scene, actions(scene, section.actions)),
            h('div', { class: 'main' }, groups(scene, list)),
          ),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
    'list-price': {
      plain: true,
      css: css`
.products .name{overflow-wrap:anywhere}
.products-list-price li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2em var(--space-m);align-items:center;padding-block:var(--space-s);border-block-end:var(--line)}
.products-list-price li:first-child{border-block-start:var(--line)}
.products-list-price li:has(.picture){grid-template-columns:4.5rem minmax(0,1fr) auto}
.products-list-price .picture{aspect-ratio:1;inline-size:4.5rem;border-radius:var(--radius-m)}
.products-list-price .name{font-weight:600;font-size:1.06em}
.products-list-price .price{font-weight:600;font-size:var(--step-1);text-align:end}
.products-list-price .price small{display:block}
@media (max-width:39.99rem){.products-list-price li{column-gap:var(--space-xs)}.products-list-price .price{font-size:inherit}}
@media (min-width:60rem){.products-list-price .side{position:sticky;inset-block-start:3rem}}`,
      render: (scene) => {
        const { h, section } = scene;
        const list = (items: readonly Item[]) =>
          h(
            'ul',
            { class: 'list' },
            items.map((item) =>
              h(
                'li',
                marked(scene, item),
                picture(scene, item.media, { width: 160, height: 160, sizes: '5rem' }),
                h('div', null, h('div', { class: 'name' }, linked(scene, item)), ' ', offerNote(scene, item)),
                ' ',
                priceText(scene, item),
              ),
            ),
          );
        const note = line(scene, 'p', { class: 'note' }, section.slots.note);
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h('div', { class: 'main' }, groups(scene, list), note),
        );
      },
    },
    'one-featured': oneFeatured,
    shelf,
  },
});

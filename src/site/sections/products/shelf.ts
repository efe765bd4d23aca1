import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerNote } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import { groups, linked } from './item.ts';

/** Products side by side on a shelf that scrolls past the edge of the window; one shelf per group. */
export const shelf: Layout = {
  bleed: true,
  css: css`
.products-shelf{--edge:max(var(--pad),calc((100% - var(--wide))/2))}
.products-shelf .head{margin-block-end:var(--space-l)}
.products-shelf .group{margin-inline:var(--edge)}
.products-shelf .shelf{overflow-x:auto;padding-inline:var(--edge);scroll-padding-inline:var(--edge);padding-block-end:var(--space-s);scroll-snap-type:x proximity;scrollbar-width:thin;scrollbar-color:var(--outline) transparent}
.products-shelf .shelf:focus-visible{outline-offset:-3px}
.products-shelf ul{display:flex;inline-size:fit-content;min-inline-size:100%}
.products-shelf li{flex:1 0 min(66%,15rem);max-inline-size:26rem;scroll-snap-align:start;display:flex;flex-direction:column;padding-inline-end:var(--space-s)}
.products-shelf .picture{aspect-ratio:4/5;border-radius:var(--radius-m) var(--radius-m) 0 0}
.products-shelf .tag{flex:1;background:var(--bg);margin-inline-end:calc(-1*var(--space-s));border-block-start:.5rem solid var(--text);padding-block-start:var(--space-s);padding-inline-end:var(--space-s)}
.products-shelf .name{font-weight:600;font-size:1.06em;display:grid;justify-items:start}
.products-shelf .price{font-size:var(--step-1);font-family:var(--font-display);font-weight:var(--weight-display)}
.products-shelf .under{margin-block-start:.2em}
.products-shelf li:not(:has(.picture)){justify-content:flex-end}
@media (min-width:60rem){.products-shelf li{flex-basis:17rem}.products-shelf .head{margin-block-end:var(--space-2xl)}}
@media print{.products-shelf ul{flex-wrap:wrap}}`,
  render: (scene) => {
    const { h, section, titled, anchor } = scene;
    const label = titled ? { 'aria-labelledby': `${anchor}-title` } : null;
    const board = (items: readonly Item[]) =>
      h(
        'div',
        { class: 'shelf', ...(items.length > 1 && { tabindex: 0, role: 'group', ...label }) },
        h(
          'ul',
          null,
          items.map((item) =>
            h(
              'li',
              marked(scene, item),
              picture(scene, item.media, { width: 480, height: 600, sizes: '(min-width: 60rem) 20rem, 60vw' }),
              h('div', { class: 'tag' }, h('div', { class: 'name' }, linked(scene, item), priceText(scene, item)), offerNote(scene, item)),
            ),
          ),
        ),
      );
    return [
      h('div', { class: 'wrap' }, h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)))),
      groups(scene, board),
      h('div', { class: 'wrap' }, line(scene, 'p', { class: 'note' }, section.slots.note)),
    ];
  },
};

import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { groupsOf, offerName, offerNote } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { linked } from './item.ts';

/** One large, the others in small rows beside it; the rest continues below. */
export const oneFeatured: Layout = {
  css: css`
.products-one-featured .star .picture{aspect-ratio:5/4;margin-block-end:var(--space-s)}
.products-one-featured .star .name{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-3);line-height:1.15;letter-spacing:var(--tracking-display)}
.products-one-featured .star .line{display:flex;flex-wrap:wrap;gap:0 var(--space-m);align-items:baseline;justify-content:space-between}
.products-one-featured .star .price{font-size:var(--step-2);font-weight:600}
.products-one-featured .star .under{font-size:var(--step-0);margin-block-start:.3em;max-inline-size:44ch}
.products-one-featured .star:not(:has(.picture)){border-block-start:1px solid var(--text);padding-block-start:var(--space-m)}
.products-one-featured li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2em var(--space-s);align-items:center;padding-block:var(--space-s);border-block-start:var(--line)}
.products-one-featured li:has(.picture){grid-template-columns:5rem minmax(0,1fr) auto}
.products-one-featured li .picture{aspect-ratio:1;border-radius:var(--radius-m)}
.products-one-featured li .name{font-weight:600;font-size:1.06em}
.products-one-featured li .price{font-weight:600;text-align:end}
.products-one-featured li small{display:block}
.products-one-featured ul{margin-block-start:var(--space-l)}
.products-one-featured ul+ul{margin-block-start:0}
@media (min-width:40rem){.products-one-featured .star .picture{aspect-ratio:16/9}}
@media (min-width:60rem){
.products-one-featured .star .picture{aspect-ratio:5/4}
.products-one-featured .main{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap)}
.products-one-featured .star{grid-column:1/8}
.products-one-featured .star:only-child{grid-column:1/-1}
.products-one-featured .star:only-child .picture{aspect-ratio:21/9}
.products-one-featured .star .name,.products-one-featured .star .price{font-size:var(--step-4)}
.products-one-featured ul{grid-column:8/13;margin:0;padding-inline-start:var(--space-l);display:grid;grid-auto-rows:1fr;align-content:stretch}
.products-one-featured ul>li:last-child{border-block-end:var(--line)}
.products-one-featured ul+ul{grid-column:1/-1;padding:0;margin-block-start:var(--space-xl);grid-template-columns:repeat(3,minmax(0,1fr));column-gap:var(--gap)}
.products-one-featured ul+ul>li:last-child{border-block-end:0}
.products-one-featured li:has(.picture){grid-template-columns:6rem minmax(0,1fr) auto}
.products-one-featured ul+ul>li:has(.picture){grid-template-columns:4rem minmax(0,1fr) auto}
}`,
  render: (scene) => {
    const { h, section } = scene;
    const items = groupsOf(scene.items).flatMap((group) => group.items);
    const star = items.find((item) => item.featured) ?? items[0];
    const rest = items.filter((item) => item !== star);
    const row = (item: (typeof items)[number]) =>
      h(
        'li',
        marked(scene, item),
        picture(scene, item.media, { width: 200, height: 200, sizes: '6rem' }),
        h('div', null, h('div', { class: 'name' }, linked(scene, item)), offerNote(scene, item)),
        priceText(scene, item),
      );
    const beside = rest.length > 7 ? 4 : rest.length > 5 ? rest.length - 3 : rest.length;
    return [
      h(
        'div',
        { class: 'cols over' },
        heading(scene, actions(scene, section.actions)),
        star &&
          h(
            'div',
            { class: 'main' },
            h(
              'div',
              marked(scene, star, 'star'),
              picture(scene, star.media ?? '', { width: 900, height: 720, sizes: '(min-width: 60rem) 56vw, 100vw' }),
              h(
                'div',
                { class: 'line' },
                h('div', { class: 'name' }, linked(scene, star) ?? offerName(scene, star)),
                priceText(scene, star),
              ),
              offerNote(scene, star),
            ),
            beside > 0 && h('ul', null, rest.slice(0, beside).map(row)),
            rest.length > beside && h('ul', null, rest.slice(beside).map(row)),
          ),
      ),
      line(scene, 'p', { class: 'note' }, section.slots.note),
    ];
  },
};

import { css } from '../../render/css.ts';
import { factInline, factsOf, firstFact, priceText } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, icon, whatsappHref } from '../../render/links.ts';
import { offerRow } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line, prose, words } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';

/** The product's price: the section's own, else its offer's. */
const price = (scene: Scene): SafeHtml | null => priceText(scene, scene.section);

/** The owner's buttons, else a chat that begins with the product's name, or the link to the shop. */
function buy(scene: Scene): SafeHtml | null {
  const { h, section, words: said } = scene;
  const own = actions(scene, section.actions);
  if (own) return own;
  const name = words(scene, section.slots.title) || firstFact(scene, section.facts, 'offer')?.text || '';
  const shop = factsOf(scene, section.facts, 'url').find(({ norm }) => norm.purpose === 'shop' || norm.purpose === 'payment');
  const chat = factsOf(scene, section.facts, 'phone').find(({ norm }) => norm.whatsapp);
  const link = shop
    ? anchor(scene, shop.norm.href, { class: 'button' }, said.buy)
    : chat && anchor(scene, whatsappHref(chat, said.buyMessage(name))!, { class: 'button' }, icon(scene, 'whatsapp'), said.whatsapp);
  return link ? h('div', { class: 'actions' }, link) : null;
}

/** Sizes, flavours, sets, each with its own price if it has one. */
const options = (scene: Scene): Child => {
  const rows = scene.items.filter((item) => item.slots.title || item.facts.length > 0);
  return (
    rows.length > 0 &&
    scene.h(
      'ul',
      { class: 'rows options' },
      rows.map((item) => offerRow(scene, item)),
    )
  );
};

/** Delivery, payment, exchange. */
function terms(scene: Scene): Child {
  const { h, section } = scene;
  const given = factsOf(scene, section.facts, 'statement').map((fact) => h('li', null, factInline(scene, fact)));
  return [given.length > 0 && h('ul', { class: 'terms' }, given), line(scene, 'p', { class: 'note' }, section.slots.note)];
}

/** Further pictures, from its options. */
const views = (scene: Scene): Child => {
  const made = scene.items.flatMap((item) => {
    const one = picture(scene, item.media, { width: 360, height: 360, sizes: '12rem' });
    return one ? [scene.h('li', marked(scene, item), one)] : [];
  });
  return made.length > 0 && scene.h('ul', { class: 'views' }, made);
};

const offer = (scene: Scene): Child => {
  const cost = price(scene);
  return cost && scene.h('p', { class: 'cost display' }, cost);
};

export const productDetail = draws('product-detail', {
  parts: ['rows'],
  css: css`
.product-detail .cost{font-size:var(--step-3);line-height:1.2;margin-block-start:var(--space-s)}
.product-detail .options{margin-block-start:var(--space-m);border-block-start:var(--line)}
.product-detail .options>li{border-block-end:var(--line)}
.product-detail .row>i{border:0}
.product-detail .terms{margin-block-start:var(--space-m);color:var(--muted);font-size:var(--step--1);display:grid;gap:.35em}
.product-detail .note{margin-block-start:var(--space-s)}
.product-detail .prose{margin-block-start:var(--space-m)}
.views{display:grid;grid-template-columns:repeat(auto-fill,minmax(5.5rem,1fr));gap:var(--space-xs);margin-block-start:var(--space-xs)}
.views .picture{aspect-ratio:1;border-radius:var(--radius-m)}`,
  layouts: {
    'media-start': {
      css: css`
.product-detail-media-start .stage>.picture{aspect-ratio:1}
@media (min-width:60rem){
.product-detail-media-start .stage{grid-column:1/8;margin:0}
.product-detail-media-start .stage>.picture{aspect-ratio:5/6;max-block-size:46rem;inline-size:100%}
.product-detail-media-start .say{grid-column:8/13;padding-inline-start:var(--space-l);position:sticky;inset-block-start:2rem;margin:0}
.product-detail-media-start .say:only-child{grid-column:1/9;padding:0}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const main = picture(scene, section.media, {
          width: 880,
          height: 1040,
          first: scene.level === 1,
          sizes: '(min-width: 60rem) 56vw, 100vw',
        });
        const more = views(scene);
        return h(
          'div',
          { class: 'cols' },
          (main || more) && h('div', { class: 'stage' }, main, more),
          h(
            'div',
            { class: 'say' },
            heading(scene),
            offer(scene),
            options(scene),
            buy(scene),
            terms(scene),
            prose(scene, section.slots.body, scene.itemLevel),
          ),
        );
      },
    },
    stacked: {
      css: css`
.product-detail-stacked .wide{aspect-ratio:4/3;margin-block-start:var(--space-l)}
.product-detail-stacked .cols{margin-block-start:var(--space-l)}
@media (min-width:60rem){
.product-detail-stacked .top-row{display:flex;justify-content:space-between;align-items:end;gap:var(--space-xl)}
.product-detail-stacked .top-row .head{flex:1}
.product-detail-stacked .buy{flex:none;text-align:end}
.product-detail-stacked .buy .actions{margin-block-start:var(--space-xs);justify-content:flex-end}
.product-detail-stacked .wide{aspect-ratio:21/9}
.product-detail-stacked .said{grid-column:1/7}
.product-detail-stacked .side{grid-column:8/13;margin:0}
.product-detail-stacked .side>:first-child,.product-detail-stacked .said>:first-child{margin-block-start:0}
.product-detail-stacked .side:only-child{grid-column:1/8}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const said = prose(scene, section.slots.body, scene.itemLevel);
        return [
          h('div', { class: 'top-row' }, heading(scene), h('div', { class: 'buy' }, offer(scene), buy(scene))),
          picture(scene, section.media, { class: 'wide', width: 1280, height: 560, first: scene.level === 1, sizes: '100vw' }),
          h(
            'div',
            { class: 'cols' },
            said && h('div', { class: 'said' }, said),
            h('div', { class: 'side' }, options(scene), terms(scene), views(scene)),
          ),
        ];
      },
    },
    compact: {
      css: css`
.product-detail-compact .box{display:grid;gap:var(--space-m);padding-block:var(--space-l);border-block:1px solid var(--text)}
.product-detail-compact .title{font-size:var(--step-3)!important;line-height:1.15}
.product-detail-compact .picture{aspect-ratio:4/3}
.product-detail-compact .lead{font-size:var(--step-0)}
@media (min-width:60rem){
.product-detail-compact .box{grid-template-columns:3fr 5fr 4fr;column-gap:var(--space-xl)}
.product-detail-compact .box:not(:has(>.picture)){grid-template-columns:7fr 5fr}
.product-detail-compact .picture{aspect-ratio:1}
.product-detail-compact .side>.cost{margin:0;font-size:var(--step-4)}
}`,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'box' },
          picture(scene, section.media, { width: 480, height: 480, sizes: '(min-width: 60rem) 24vw, 100vw' }),
          h('div', null, heading(scene), prose(scene, section.slots.body, scene.itemLevel)),
          h('div', { class: 'side' }, offer(scene), options(scene), buy(scene), terms(scene)),
        );
      },
    },
  },
});

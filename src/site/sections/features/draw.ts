import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { icon } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { alternateRows } from './alternate-rows.ts';
import { bento } from './bento.ts';
import { foot, name, words } from './item.ts';
import { tabs } from './tabs.ts';

export const features = draws('features', {
  css: css`
.features li p{color:var(--muted)}
.features h3 a,.features h2 a{color:inherit}
.features .cost{margin-block-start:.5em;color:var(--text)!important;font-weight:600}`,
  layouts: {
    ledger: {
      plain: true,
      css: css`
.features-ledger li{padding-block:var(--space-m);border-block-start:var(--line)}
.features-ledger li:last-child{border-block-end:var(--line)}
.features-ledger li p{margin-block-start:.35em}
@media (min-width:60rem){
.features-ledger .side{position:sticky;inset-block-start:3rem}
.features-ledger li{display:grid;grid-template-columns:5fr 7fr;column-gap:var(--gap)}
.features-ledger li:not(:has(p)){grid-template-columns:1fr}
.features-ledger li p{margin:0}
.features-ledger h3{font-size:var(--step-1)}
}`,
      render: (scene) => {
        const { h, items } = scene;
        const rows = items.map((item) => h('li', marked(scene, item), name(scene, item), h('div', null, words(scene, item))));
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), foot(scene)),
          h('ul', { class: 'main list' }, rows),
        );
      },
    },
    asym: {
      css: css`
.features-asym .lead-item{background:var(--surface);border-radius:var(--radius-l);overflow:hidden;display:flex;flex-direction:column}
.features-asym .lead-item>div:last-child{padding:var(--space-l)}
.features-asym .lead-item :is(h2,h3){font-size:var(--step-3);margin-block-end:.4em}
.features-asym .lead-item p{font-size:var(--step-1);line-height:1.5}
.features-asym .picture{border-radius:0;aspect-ratio:16/9}
.features-asym .lead-item:not(:has(.picture)){background:none;border-radius:0;border-block-start:1px solid var(--text)}
.features-asym .lead-item:not(:has(.picture))>div{padding:var(--space-m) 0 0}
.features-asym .lead-item:not(:has(.picture)) :is(h2,h3){font-size:var(--step-4);line-height:1.12}
.features-asym ul>li{padding-block:var(--space-m);border-block-end:var(--line);display:grid;grid-template-columns:2.6rem 1fr;column-gap:var(--space-2xs)}
.features-asym ul>li:first-child{border-block-start:var(--line)}
.features-asym ul .icon{color:var(--link);inline-size:1.6rem;block-size:1.6rem;margin-block-start:.1em}
.features-asym ul li>div{grid-column:2}
.features-asym ul.bare>li{grid-template-columns:1fr}
.features-asym ul.bare li>div{grid-column:1}
.features-asym ul p{margin-block-start:.3em}
@media (max-width:39.99rem){.features-asym .lead-item>div:last-child{padding:var(--space-m)}.features-asym .lead-item :is(h2,h3){font-size:var(--step-2)}}
@media (min-width:60rem){.features-asym .lead-item{grid-column:1/8}.features-asym ul{grid-column:8/13;padding-inline-start:var(--space-l)}.features-asym .cols{align-items:stretch}.features-asym ul{display:grid;align-content:stretch}.features-asym ul>li{align-content:center}.features-asym .picture{flex:1;min-block-size:16rem}.features-asym .picture>*{position:absolute;inset:0}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const first = items.find((item) => item.featured) ?? items[0];
        if (!first) return heading(scene);
        const rest = items.filter((item) => item !== first);
        const hasIcons = rest.some((item) => icon(scene, item.icon));
        return h(
          'div',
          { class: 'cols over' },
          heading(scene),
          h(
            'div',
            { ...marked(scene, first), class: 'lead-item' },
            picture(scene, first.media ?? section.media, { width: 900, height: 560 }),
            h('div', null, name(scene, first), words(scene, first), foot(scene)),
          ),
          rest.length > 0 &&
            h(
              'ul',
              { class: hasIcons ? undefined : 'bare' },
              rest.map((item) =>
                h('li', marked(scene, item), icon(scene, item.icon), h('div', null, name(scene, item), words(scene, item))),
              ),
            ),
        );
      },
    },
    cards: {
      css: css`
.features-cards ul{display:grid;gap:1px;background:var(--border);border:1px solid var(--border);border-radius:var(--radius-l);overflow:hidden}
.features-cards li{background:var(--raised);padding:var(--space-m);display:flex;flex-direction:column;gap:.5em}
.features-cards .icon{margin-block-start:auto;align-self:flex-end;color:var(--link);inline-size:1.75rem;block-size:1.75rem}
@media (min-width:40rem){.features-cards ul{grid-template-columns:repeat(12,minmax(0,1fr))}.features-cards li{grid-column:span 6;padding:var(--space-l);min-block-size:15rem}.features-cards .full{grid-column:span 12}}
@media (min-width:60rem){.features-cards .third{grid-column:span 4}.features-cards .wide{grid-column:span 8}}
@media (min-width:40rem){.features-cards :is(.wide,.full) h3{font-size:var(--step-3)}}
.features-cards .wide p{font-size:var(--step-1);line-height:1.45}`,
      render: (scene) => {
        const { h, items } = scene;
        const spans = spansFor(items.length);
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, foot(scene)),
          h(
            'ul',
            { class: 'main' },
            items.map((item, i) => h('li', marked(scene, item, spans[i]), name(scene, item), words(scene, item), icon(scene, item.icon))),
          ),
        );
      },
    },
    'icon-columns': {
      css: css`
.features-icon-columns ul{display:grid;gap:var(--space-l) var(--gap)}
.features-icon-columns li{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.features-icon-columns li>div{display:flex;gap:.6em;align-items:flex-start;justify-content:space-between;margin-block-end:.5em}
.features-icon-columns .icon{inline-size:1.6rem;block-size:1.6rem;color:var(--link)}
@media (min-width:40rem){.features-icon-columns ul{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.features-icon-columns .first-wide>li:first-child{grid-column:span 2}.features-icon-columns ul[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.features-icon-columns ul[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}}`,
      render: (scene) => {
        const { h, items } = scene;
        const columns = items.length % 3 === 0 ? 3 : items.length % 4 === 0 ? 4 : items.length > 4 ? 3 : 2;
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, foot(scene)),
          h(
            'ul',
            { class: items.length % columns === 2 && columns === 3 ? 'main first-wide' : 'main', 'data-cols': columns },
            items.map((item) =>
              h('li', marked(scene, item), h('div', null, name(scene, item), icon(scene, item.icon)), words(scene, item)),
            ),
          ),
        );
      },
    },
    bento,
    'alternate-rows': alternateRows,
    tabs,
  },
});

/** Widths that fill whole rows of twelve columns, the first row uneven where possible. */
function spansFor(count: number): string[] {
  const third = (n: number) => Array<string>(n).fill('third');
  if (count === 1) return ['full'];
  if (count === 2) return ['wide', 'third'];
  const rest = count % 3;
  if (rest === 0) return third(count);
  if (rest === 2) return ['wide', ...third(count - 1)];
  return ['wide', ...third(count - 2), 'wide'];
}

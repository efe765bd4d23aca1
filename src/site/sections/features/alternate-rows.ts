import { css } from '../../render/css.ts';
import type { SafeHtml } from '../../render/html.ts';
import type { Layout } from '../../render/kind.ts';
import { icon } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import type { Tone } from '../../schema/theme.ts';
import { foot, name, words } from './item.ts';

const FIELDS: readonly Tone[] = ['strong', 'brand', 'tint', 'inverse'];

/** The picture beside an item, else its icon drawn large on a field of another tone. */
function shown(scene: Scene, item: Item, at: number): SafeHtml | null {
  const { h, section } = scene;
  const art = picture(scene, item.media ?? (at === 0 ? section.media : undefined), { width: 900, height: 600 });
  if (art) return art;
  const sign = icon(scene, item.icon);
  const tones = FIELDS.filter((tone) => tone !== section.tone);
  return sign && h('div', { class: 'field', 'data-tone': tones[at % tones.length] }, sign);
}

/** Picture and text swap sides from row to row. */
export const alternateRows: Layout = {
  css: css`
.features-alternate-rows li+li{margin-block-start:var(--space-xl)}
.features-alternate-rows :is(.picture,.field){aspect-ratio:2/1;margin-block-end:var(--space-s)}
.features-alternate-rows .field{position:relative;overflow:hidden;border-radius:var(--radius-l);background:var(--surface);color:var(--link)}
.features-alternate-rows .field::before{content:"";position:absolute;inset-block-start:10%;inset-inline-start:14%;block-size:128%;aspect-ratio:1;border-radius:50%;background:var(--bg)}
.features-alternate-rows .field .icon{position:absolute;block-size:88%;inline-size:auto;inset-block-start:20%;inset-inline-start:32%;stroke-width:.42}
.features-alternate-rows li :is(h2,h3){font-size:var(--step-2)}
.features-alternate-rows li p{margin-block-start:.5em}
@media (min-width:40rem) and (max-width:59.99rem){
.features-alternate-rows li:not(:has(.words:only-child)){display:grid;grid-template-columns:1fr 1fr;gap:var(--space-m);align-items:center}
.features-alternate-rows :is(.picture,.field){aspect-ratio:4/3;margin:0}
.features-alternate-rows li:nth-child(even)>.words{order:-1}
}
@media (min-width:60rem){
.features-alternate-rows li{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:center}
.features-alternate-rows li+li{margin-block-start:var(--space-2xl)}
.features-alternate-rows :is(.picture,.field){grid-column:1/8;grid-row:1;margin:0}
.features-alternate-rows .words{grid-column:8/13;grid-row:1;padding-inline-start:var(--space-l)}
.features-alternate-rows li:nth-child(even)>:is(.picture,.field){grid-column:6/13}
.features-alternate-rows li:nth-child(even)>.words{grid-column:1/6;padding-inline:0 var(--space-l)}
.features-alternate-rows .words:only-child{padding:var(--space-m) 0 0;border-block-start:1px solid var(--text);grid-column:1/8}
.features-alternate-rows li:nth-child(even)>.words:only-child{grid-column:6/13}
.features-alternate-rows li :is(h2,h3){font-size:var(--step-3);line-height:1.16}
.features-alternate-rows li p{font-size:var(--step-1);line-height:1.5}
}`,
  render: (scene) => {
    const { h, items } = scene;
    const rows = items.map((item, i) =>
      h('li', marked(scene, item), shown(scene, item, i), h('div', { class: 'words' }, name(scene, item), words(scene, item))),
    );
    return h('div', { class: 'cols over' }, heading(scene, foot(scene)), h('ul', { class: 'main' }, rows));
  },
};

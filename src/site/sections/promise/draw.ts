import { css } from '../../render/css.ts';
import { factInline, factsOf } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, icon } from '../../render/links.ts';
import { heading, itemTitle, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';

const words = (scene: Scene, i: number): Child[] => {
  const { h, items } = scene;
  const item = items[i]!;
  const facts = factsOf(scene, item.facts, 'statement').map((fact) => h('p', null, factInline(scene, fact)));
  return [itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body), facts];
};

/** The heading's field has another tone than the section. */
const BAND: Record<Tone, Tone> = {
  plain: 'strong',
  tint: 'brand',
  strong: 'brand',
  inverse: 'brand',
  brand: 'inverse',
  vivid: 'inverse',
  accent: 'inverse',
};

export const promise = draws('promise', {
  css: css`.promise li p{color:var(--muted);margin-block-start:.3em}`,
  layouts: {
    checklist: {
      plain: true,
      css: css`
.promise-checklist li{display:grid;grid-template-columns:2rem 1fr;column-gap:var(--space-xs);padding-block:var(--space-m);border-block-end:var(--line)}
.promise-checklist li:first-child{border-block-start:var(--line)}
.promise-checklist .icon{color:var(--link);inline-size:1.6rem;block-size:1.6rem;margin-block-start:.08em}
.promise-checklist .icon path{stroke-width:2.5}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item, i) => h('li', marked(scene, item), icon(scene, 'check'), h('div', null, words(scene, i))));
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h('ul', { class: 'main list' }, list),
        );
      },
    },
    'two-column': {
      css: css`
.promise-two-column ul{display:grid;gap:var(--space-l) var(--gap)}
.promise-two-column li{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.promise-two-column :is(h2,h3):not(.title){font-size:var(--step-2)}
.promise-two-column li p{max-inline-size:44ch}
@media (min-width:48rem){.promise-two-column ul{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.promise-two-column ul.thirds{grid-template-columns:repeat(3,minmax(0,1fr));column-gap:var(--gap)}.promise-two-column ul:not(.thirds){column-gap:calc(var(--gap)*2)}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item, i) => h('li', marked(scene, item), words(scene, i)));
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, section.actions)),
          h('ul', { class: items.length % 3 === 0 ? 'main thirds' : 'main' }, list),
        );
      },
    },
    band: {
      bleed: true,
      css: css`
.promise-band{padding:0}
.promise-band .panel{padding:var(--space-xl) var(--pad);background:var(--bg);color:var(--text)}
.promise-band .title{max-inline-size:16ch}
.promise-band ul{padding:var(--space-s) var(--pad) var(--space-l)}
.promise-band li{display:grid;grid-template-columns:1.5rem minmax(0,1fr);column-gap:var(--space-xs);align-content:start;padding-block:var(--space-m)}
.promise-band li>*{grid-column:2}
.promise-band li+li{border-block-start:var(--line)}
.promise-band .icon{grid-column:1;color:var(--link);inline-size:1.5rem;block-size:1.5rem;margin-block-start:.15em}
.promise-band .icon path{stroke-width:2.5}
@media (min-width:60rem){
.promise-band .stage{display:grid;grid-template-columns:minmax(var(--pad),1fr) minmax(0,calc(var(--wide)*.36)) minmax(0,calc(var(--wide)*.64)) minmax(var(--pad),1fr)}
.promise-band .panel{grid-column:1/3;padding-block:var(--space-2xl);padding-inline:max(var(--pad),calc((100vw - var(--wide))/2)) var(--space-l);display:flex;flex-direction:column;justify-content:center}
.promise-band .panel:last-child{grid-column:1/-1}
.promise-band ul{grid-column:3;padding:0;padding-inline-start:var(--space-xl);display:grid;grid-template-columns:repeat(2,minmax(0,1fr));align-content:center}
.promise-band ul:first-child{grid-column:2/4;padding-inline-start:0}
.promise-band li,.promise-band li+li{border:0;padding:var(--space-l) 0;padding-inline:0 var(--space-l)}
.promise-band li:nth-child(n+3){border-block-start:var(--line)}
.promise-band ul.odd>li:first-child{grid-column:1/-1}
.promise-band ul.odd>li:nth-child(2){border-block-start:var(--line)}
.promise-band ul.odd>li:first-child :is(h2,h3){font-size:var(--step-3)}
}
@media (min-width:75rem){.promise-band li :is(h2,h3){font-size:var(--step-2)}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item, i) => h('li', marked(scene, item), icon(scene, 'check'), words(scene, i)));
        const head = heading(scene, actions(scene, section.actions));
        return h(
          'div',
          { class: 'stage' },
          head && h('div', { class: 'panel', 'data-tone': BAND[section.tone] }, head),
          items.length > 0 && h('ul', { class: items.length % 2 ? 'odd' : undefined }, list),
        );
      },
    },
  },
});

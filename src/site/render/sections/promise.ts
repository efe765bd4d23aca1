import { css } from '../css.ts';
import { factInline, factsOf } from '../fact-text.ts';
import type { Child } from '../html.ts';
import { draws } from '../kind.ts';
import { actions, icon } from '../links.ts';
import { heading, itemTitle, line } from '../text.ts';
import { marked, type Scene } from '../view.ts';

const words = (scene: Scene, i: number): Child[] => {
  const { h, items } = scene;
  const item = items[i]!;
  const facts = factsOf(scene, item.facts, 'statement').map((fact) => h('p', null, factInline(scene, fact)));
  return [itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body), facts];
};

export const promise = draws('promise', {
  css: css`.promise li p{color:var(--muted);margin-block-start:.3em}`,
  layouts: {
    checklist: {
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
          h('ul', { class: 'main' }, list),
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
  },
});

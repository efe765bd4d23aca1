import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { actions, icon } from '../../render/links.ts';
import { heading, itemTitle, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { path } from './path.ts';
import { timeline } from './timeline.ts';

export const steps = draws('steps', {
  css: css`.steps li p{color:var(--muted);margin-block-start:.4em}`,
  layouts: {
    rail: {
      css: css`
.steps-rail li{position:relative;border-inline-start:2px solid var(--border);padding-inline-start:var(--space-m);padding-block-end:var(--space-l)}
.steps-rail li:last-child{border-color:transparent;padding-block-end:0}
.steps-rail li::before{content:"";position:absolute;inset-inline-start:-.56rem;inset-block-start:.35em;inline-size:1rem;block-size:1rem;border-radius:50%;background:var(--bg);border:3px solid var(--link)}
@media (min-width:60rem){
.steps-rail ol{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.steps-rail li,.steps-rail li:last-child{border-inline-start:0;border-block-start:2px solid var(--border);padding:var(--space-m) var(--gap) 0 0;padding-inline:0 var(--gap)}
.steps-rail li::before{inset-inline-start:0;inset-block-start:calc(-.5rem - 1px)}
.steps-rail ol.many{grid-auto-flow:row;grid-template-columns:repeat(3,minmax(0,1fr));row-gap:var(--space-xl)}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item) =>
          h('li', marked(scene, item), itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body)),
        );
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, section.actions)),
          h('ol', { class: items.length > 4 ? 'main many' : 'main' }, list),
        );
      },
    },
    cards: {
      css: css`
.steps-cards ol{background:var(--surface);border-radius:var(--radius-l);padding-inline:var(--space-m)}
.steps-cards li{display:grid;grid-template-columns:2.75rem 1fr;column-gap:var(--space-2xs);padding-block:var(--space-m)}
.steps-cards li+li{border-block-start:var(--line)}
.steps-cards li:not(:has(.icon)){display:block}
.steps-cards :is(h2,h3):not(.title){font-size:var(--step-1)}
.steps-cards .icon{color:var(--link);inline-size:2rem;block-size:2rem;margin:0}
@media (min-width:60rem){
.steps-cards ol{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));padding:var(--space-l) 0}
.steps-cards ol[data-cols="2"]{grid-template-columns:repeat(2,minmax(0,1fr))}
.steps-cards ol[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}
.steps-cards li,.steps-cards li:not(:has(.icon)){display:flex;flex-direction:column;gap:var(--space-m);padding:0 var(--space-l)}
.steps-cards li+li{border-block-start:0;border-inline-start:var(--line)}
.steps-cards ol[data-cols="4"] li{padding-inline:var(--space-m)}
.steps-cards :is(h2,h3):not(.title){font-size:var(--step-2)}
.steps-cards ol[data-cols="4"] :is(h2,h3){font-size:var(--step-1)}
.steps-cards .many{row-gap:var(--space-xl)}
.steps-cards .many li:nth-child(3n+1){border-inline-start:0}
.steps-cards .over>.head{margin-block-end:var(--space-xl)}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item) =>
          h(
            'li',
            marked(scene, item),
            icon(scene, item.icon),
            h('div', null, itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body)),
          ),
        );
        const columns = items.length === 2 || items.length === 4 ? items.length : 3;
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, section.actions)),
          h('ol', { class: items.length > 4 ? 'main many' : 'main', 'data-cols': columns }, list),
        );
      },
    },
    path,
    timeline,
  },
});

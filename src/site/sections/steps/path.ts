import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions, icon } from '../../render/links.ts';
import { heading, itemTitle, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';

/** Descending stairs: each step is one tread lower than the one before. On phones, a line with stops. */
export const path: Layout = {
  css: css`
.steps-path li{position:relative;border-inline-start:2px solid var(--outline);padding-block-end:var(--space-l);padding-inline-start:var(--space-m);margin-inline-start:.875rem}
.steps-path li:last-child{border-color:transparent;padding-block-end:0}
.steps-path li>.icon,.steps-path li:not(:has(>.icon))::after{content:"";position:absolute;inset-inline-start:calc(-.875rem - 1px);inset-block-start:0;inline-size:1.75rem;block-size:1.75rem;padding:.2rem;background:var(--bg);color:var(--link);overflow:visible}
.steps-path li:not(:has(>.icon))::after{inset-inline-start:-.45rem;inset-block-start:.45em;inline-size:.8rem;block-size:.8rem;border-radius:50%;background:var(--link)}
.steps-path li :is(h2,h3){font-size:var(--step-1)}
@media (min-width:60rem){
.steps-path ol{--fall:4.25rem;display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);padding-block-start:3.5rem;align-items:start}
.steps-path li,.steps-path li:last-child{border-inline-start:0;border-block-start:2px solid var(--outline);padding-block:var(--space-s) 0;padding-inline:0 var(--gap);margin-inline-start:0}
.steps-path li+li::before{content:"";position:absolute;inset-inline-start:0;inset-block-end:100%;block-size:var(--fall);border-inline-start:2px solid var(--outline)}
.steps-path li>.icon{inset-block:auto calc(100% + .6rem);inset-inline-start:0;inline-size:2.5rem;block-size:2.5rem;padding:0;background:none;stroke-width:1.4}
.steps-path li+li>.icon{inset-inline-start:1rem}
.steps-path li:not(:has(>.icon))::after{inset-inline-start:0;inset-block-start:calc(-.4rem - 1px)}
.steps-path li :is(h2,h3){font-size:var(--step-2)}
.steps-path ol:not(.many)>:nth-child(2),.steps-path .many>:nth-child(3n+2){margin-block-start:var(--fall)}
.steps-path ol:not(.many)>:nth-child(3),.steps-path .many>:nth-child(3n+3){margin-block-start:calc(2*var(--fall))}
.steps-path ol:not(.many)>:nth-child(4){margin-block-start:calc(3*var(--fall))}
.steps-path ol:not(.many)>:nth-child(5){margin-block-start:calc(4*var(--fall))}
.steps-path ol:has(>:nth-child(4)):not(.many){--fall:3.25rem}
.steps-path .many{grid-auto-flow:row;grid-template-columns:repeat(3,minmax(0,1fr));row-gap:5rem}
.steps-path .many>:nth-child(3n+1)::before{content:none}
.steps-path ol:has(>:nth-child(4)) :is(h2,h3){font-size:var(--step-1)}
.steps-path .head{margin-block-end:var(--space-l)}
}`,
  render: (scene) => {
    const { h, items, section } = scene;
    const list = items.map((item) =>
      h('li', marked(scene, item), icon(scene, item.icon), itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body)),
    );
    return h(
      'div',
      { class: 'cols over' },
      heading(scene, actions(scene, section.actions)),
      h('ol', { class: items.length > 5 ? 'main many' : 'main' }, list),
    );
  },
};

import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions, icon } from '../../render/links.ts';
import { heading, itemTitle, line } from '../../render/text.ts';
import { marked } from '../../render/view.ts';

/** Down one line beside the heading, each stop with its icon in a ring. */
export const timeline: Layout = {
  plain: true,
  css: css`
.steps-timeline li{position:relative;display:grid;grid-template-columns:3.25rem 1fr;column-gap:var(--space-s);padding-block-end:var(--space-l)}
.steps-timeline li:last-child{padding-block-end:0}
.steps-timeline li:not(:last-child)::before{content:"";position:absolute;inset-inline-start:calc(1.625rem - 1px);inset-block:3.25rem 0;border-inline-start:2px solid var(--border)}
.steps-timeline .stop{display:grid;place-content:center;block-size:3.25rem;border:2px solid var(--link);border-radius:50%;color:var(--link)}
.steps-timeline .stop:empty{block-size:1rem;inline-size:1rem;border-width:3px;margin:.45rem auto}
.steps-timeline .stop:empty+div{padding-block-start:0}
.steps-timeline li:has(.stop:empty)::before{inset-block:1.75rem -.25rem}
.steps-timeline li>div:last-child{padding-block-start:.5rem}
.steps-timeline li :is(h2,h3){font-size:var(--step-2);line-height:1.2}
@media (min-width:60rem){
.steps-timeline .side{position:sticky;inset-block-start:3rem}
.steps-timeline li{column-gap:var(--space-l);padding-block-end:var(--space-xl)}
.steps-timeline li>div:last-child{padding-block-start:.25rem}
.steps-timeline li :is(h2,h3){font-size:var(--step-3)}
.steps-timeline li p{font-size:var(--step-1);line-height:1.5}
}`,
  render: (scene) => {
    const { h, items, section } = scene;
    const list = items.map((item) =>
      h(
        'li',
        marked(scene, item),
        h('span', { class: 'stop' }, icon(scene, item.icon)),
        h('div', null, itemTitle(scene, item.slots.title), line(scene, 'p', null, item.slots.body)),
      ),
    );
    return h(
      'div',
      { class: 'cols aside' },
      h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
      h('ol', { class: 'main list' }, list),
    );
  },
};

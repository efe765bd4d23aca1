import { css } from '../../render/css.ts';
import { toHtml } from '../../render/html.ts';
import type { Layout } from '../../render/kind.ts';
import { anchor, hrefOf, icon } from '../../render/links.ts';
import { heading, itemTitle, words as plain } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import { foot, name, words } from './item.ts';

/**
 * Titles on one side, the selected one's text on the other: `details` of one name, accessible natively. On phones, and where
 * `::details-content` is unsupported, an accordion; in print all are open.
 */
export const tabs: Layout = {
  css: css`
.features-tabs ul>li{padding-block:var(--space-m);border-block-start:var(--line)}
.features-tabs details{border-block-end:var(--line)}
.features-tabs details:first-child{border-block-start:1px solid var(--text)}
.features-tabs summary{display:flex;align-items:center;gap:var(--space-s);padding-block:var(--space-s);cursor:pointer;list-style:none}
.features-tabs summary::-webkit-details-marker{display:none}
.features-tabs summary :is(h2,h3){flex:1;font-size:var(--step-2)}
.features-tabs summary::after{content:"";flex:none;inline-size:.6em;block-size:.6em;margin-inline-end:.2em;border:solid var(--link);border-width:0 2px 2px 0;rotate:45deg}
.features-tabs [open]>summary::after{rotate:-135deg}
.features-tabs .panel{padding:var(--space-m);margin-block-end:var(--space-m);background:var(--surface);color:var(--text);border-radius:var(--radius-m);font-size:var(--step-1);line-height:1.5}
.features-tabs .panel>*+*{margin-block-start:var(--space-s)}
.features-tabs .panel .icon{color:var(--link);inline-size:2.5rem;block-size:2.5rem;stroke-width:1.25}
.features-tabs .go{display:inline-grid;place-content:center;min-inline-size:2.75rem;min-block-size:2.75rem}
@media screen and (min-width:60rem){
@supports selector(::details-content){
.features-tabs .tabs{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);grid-template-rows:repeat(12,auto) 1fr;border-block-start:1px solid var(--text)}
.features-tabs details{display:contents}
.features-tabs summary{grid-column:1/6;border-block-end:var(--line);padding-block:var(--space-m)}
.features-tabs summary::after,.features-tabs [open]>summary::after{rotate:-45deg;opacity:0}
[dir=rtl] .features-tabs summary::after,[dir=rtl] .features-tabs [open]>summary::after{rotate:135deg}
.features-tabs [open]>summary::after{opacity:1}
.features-tabs :not([open])>summary:not(:hover) :is(h2,h3){color:var(--muted)}
.features-tabs [open]>summary{pointer-events:none}
.features-tabs details::details-content{grid-column:6/13;grid-row:1/-1;display:none}
.features-tabs [open]::details-content{display:block}
.features-tabs .panel{block-size:100%;min-block-size:22rem;display:flex;flex-direction:column;justify-content:space-between;padding:var(--space-xl);background:var(--surface);color:var(--text);margin:0;border-radius:0 0 var(--radius-l) var(--radius-l);font-size:var(--step-2);line-height:1.4}
.features-tabs .panel .icon{inline-size:6.5rem;block-size:6.5rem;stroke-width:.8;margin-inline-start:-.5rem}
.features-tabs .panel>:only-child{margin-block-start:auto}
}
}
@media print{.features-tabs details::details-content{content-visibility:visible;block-size:auto}}`,
  render: (scene) => {
    const { h, items, anchor: id } = scene;
    const said = items.map((item) => words(scene, item));
    const tone = scene.section.tone === 'strong' ? 'plain' : 'strong';
    const isList = items.length < 2 || said.some((one) => toHtml(one) === '');
    const list = isList
      ? h(
          'ul',
          null,
          items.map((item, i) => h('li', marked(scene, item), name(scene, item), said[i])),
        )
      : items.map((item, i) => {
          const href = item.link ? hrefOf(scene, item.link) : null;
          const label = plain(scene, item.slots.title);
          return h(
            'details',
            { ...marked(scene, item), name: `${id}-tab`, open: i === 0 },
            h('summary', null, itemTitle(scene, item.slots.title)),
            h(
              'div',
              { class: 'panel', 'data-tone': tone },
              icon(scene, item.icon),
              h('div', null, said[i], href && anchor(scene, href, { class: 'go', 'aria-label': label }, icon(scene, 'arrow-right'))),
            ),
          );
        });
    return h('div', { class: 'cols over' }, heading(scene, foot(scene)), h('div', { class: isList ? 'main' : 'main tabs' }, list));
  },
};

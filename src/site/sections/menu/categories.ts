import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { groupsOf } from '../../render/offers.ts';
import { heading, line } from '../../render/text.ts';
import { groupTitle, rows } from './groups.ts';

/** Sticky links to the groups. */
export const categories: Layout = {
  css: css`
.menu-categories .index{position:sticky;inset-block-start:0;z-index:2;background:var(--bg);margin-inline:calc(-1*var(--pad));padding-inline:var(--pad);overflow-x:auto;scrollbar-width:none;border-block-end:var(--line)}
.menu-categories .index ul{display:flex;gap:var(--space-m)}
.menu-categories .index a{display:flex;align-items:center;min-block-size:3.25rem;color:var(--text);text-decoration:none;white-space:nowrap;font-weight:600}
.menu-categories .index a:hover{text-decoration:underline}
.menu-categories .group{font-size:var(--step-3);scroll-margin-block-start:5rem;padding-block-end:var(--space-xs);border-block-end:1px solid var(--text)}
.menu-categories .part+.part,.menu-categories .index+.parts{margin-block-start:var(--space-xl)}
@media (min-width:60rem){
.menu-categories .main{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:start}
.menu-categories .index{grid-column:1/4;inset-block-start:2rem;max-block-size:calc(100svh - 4rem);overflow:auto;margin:0;padding:0;border:0}
.menu-categories .index ul{display:block}
.menu-categories .index li{border-block-end:var(--line)}
.menu-categories .index li:first-child{border-block-start:1px solid var(--text)}
.menu-categories .index a{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-1);line-height:1.2;white-space:normal;overflow-wrap:anywhere}
.menu-categories .parts{grid-column:5/13;margin:0!important}
.menu-categories .parts:first-child{grid-column:1/-1}
.menu-categories .parts:first-child .rows{columns:2;column-gap:calc(var(--gap)*2.5)}
.menu-categories .group{scroll-margin-block-start:2rem}
.menu-categories .part+.part{margin-block-start:var(--space-2xl)}
}
@media print{.menu-categories .index{display:none}.menu-categories .parts{columns:2}}`,
  render: (scene) => {
    const { h, section, items, words, anchor } = scene;
    const groups = groupsOf(items);
    const id = (at: number) => `${anchor}-g${at + 1}`;
    const stops = groups.map(({ heading: item }, i) => {
      const label = item && line(scene, 'span', null, item.slots.title);
      return label && h('li', null, h('a', { href: `#${id(i)}` }, label));
    });
    const index = stops.filter(Boolean).length > 1 && h('nav', { class: 'index', 'aria-label': words.contents }, h('ul', null, stops));
    const parts = groups.map((group, i) => h('div', { class: 'part' }, groupTitle(scene, group, id(i)), rows(scene, group)));
    return [
      h('div', { class: 'cols over' }, heading(scene), h('div', { class: 'main' }, index, h('div', { class: 'parts' }, parts))),
      line(scene, 'p', { class: 'note' }, section.slots.note),
      actions(scene, section.actions),
    ];
  },
};

import { css } from '../../render/css.ts';
import { factInline, firstFact } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, hrefOf } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

interface Act {
  item: Item;
  name: SafeHtml;
  role: Child;
  when: Child;
  body: Child;
}

/** The acts, in the given order, without nameless ones. */
function acts(scene: Scene): Act[] {
  const { h } = scene;
  return scene.items.flatMap((item) => {
    const person = firstFact(scene, item.facts, 'person');
    const slot = firstFact(scene, item.facts, 'class');
    const written = line(scene, 'span', null, item.slots.title);
    const text = written ?? (person ? h('span', null, factInline(scene, person)) : slot && h('span', null, factInline(scene, slot)));
    if (!text) return [];
    const href = item.link ? hrefOf(scene, item.link) : null;
    return [
      {
        item,
        name: href ? anchor(scene, href, {}, text) : text,
        role: line(scene, 'p', { class: 'role' }, item.slots.role) ?? (person?.norm.role && h('p', { class: 'role' }, person.norm.role)),
        when: line(scene, 'p', { class: 'when' }, item.slots.when) ?? (slot && h('p', { class: 'when' }, slot.norm.when)),
        body: line(scene, 'p', { class: 'under' }, item.slots.body),
      },
    ];
  });
}

const title = (scene: Scene, { name }: Act) => scene.h(`h${scene.itemLevel}`, null, name);

export const lineup = draws('lineup', {
  css: css`
.lineup :is(h2,h3) a{color:inherit;text-decoration-thickness:1px}
.lineup .when{color:var(--link);font-weight:550;font-variant-numeric:tabular-nums lining-nums}
.lineup .role,.lineup .under{color:var(--muted)}
.lineup .under{font-size:var(--step--1)}`,
  layouts: {
    list: {
      plain: true,
      css: css`
.lineup-list li{padding-block:var(--space-s);border-block-start:1px solid var(--text);display:grid;gap:.1em var(--gap)}
.lineup-list li:last-child{border-block-end:1px solid var(--text)}
.lineup-list li :is(h2,h3){font-size:var(--step-4);line-height:1.1}
[dir=rtl] .lineup-list li :is(h2,h3){line-height:1.4}
@media (min-width:60rem){.lineup-list li{grid-template-columns:7fr 5fr;align-items:baseline}.lineup-list li:not(:has(div)){grid-template-columns:1fr}}`,
      render: (scene) => {
        const { h, section } = scene;
        const rows = acts(scene).map((act) => {
          const more = [act.when, act.role, act.body];
          return h('li', marked(scene, act.item), title(scene, act), more.some(Boolean) && h('div', null, more));
        });
        return (
          rows.length > 0 && [
            h('div', { class: 'cols over' }, heading(scene), h('ul', { class: 'main list' }, rows)),
            actions(scene, section.actions),
          ]
        );
      },
    },
    grid: {
      css: css`
.lineup-grid .main{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:var(--space-l) var(--gap)}
.lineup-grid .picture{aspect-ratio:4/5;margin-block-end:var(--space-s)}
.lineup-grid li:not(:has(.picture)){border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.lineup-grid li :is(h2,h3){font-size:var(--step-2);line-height:1.15}
@media (max-width:24rem){.lineup-grid .main{grid-template-columns:1fr}}
@media (min-width:60rem){.lineup-grid .main[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.lineup-grid .main[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}}`,
      render: (scene) => {
        const { h, section } = scene;
        const made = acts(scene);
        if (made.length === 0) return null;
        const columns = made.length % 4 === 0 ? 4 : made.length < 3 ? 2 : made.length % 3 === 0 || made.length < 7 ? 3 : 4;
        const cards = made.map((act) =>
          h(
            'li',
            marked(scene, act.item),
            picture(scene, act.item.media, { width: 480, height: 600, sizes: '(min-width: 60rem) 25vw, 50vw' }),
            title(scene, act),
            act.role,
            act.when,
            act.body,
          ),
        );
        return [
          h('div', { class: 'cols over' }, heading(scene), h('ul', { class: 'main', 'data-cols': columns }, cards)),
          actions(scene, section.actions),
        ];
      },
    },
    headliners: {
      css: css`
.lineup-headliners .top-acts{container-type:inline-size;display:grid;gap:var(--space-m)}
.lineup-headliners .top-acts :is(h2,h3){font-size:clamp(var(--step-4),11cqi,8.5rem);line-height:1;overflow-wrap:anywhere}
.lineup-headliners .top-acts.two :is(h2,h3){font-size:clamp(var(--step-4),8.4cqi,6.4rem)}
.lineup-headliners .top-acts p{margin-block-start:.35em}
.lineup-headliners .others{margin-block-start:var(--space-xl);padding-block-start:var(--space-m);border-block-start:1px solid var(--text);display:grid;gap:var(--space-m) var(--gap);grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr))}
.lineup-headliners .others :is(h2,h3){font-size:var(--step-2);line-height:1.2}
.lineup-headliners .head{margin-block-end:var(--space-xl)}
.lineup-headliners .head .title{font-size:var(--step-2)}
[dir=rtl] .lineup-headliners .top-acts :is(h2,h3){line-height:1.35}`,
      render: (scene) => {
        const { h, section } = scene;
        const made = acts(scene);
        if (made.length === 0) return null;
        const marks = made.filter(({ item }) => item.featured);
        const top = marks.length > 0 ? marks : made.slice(0, made.length > 3 ? 2 : 1);
        const others = made.filter((act) => !top.includes(act));
        const entry = (act: Act) => h('li', marked(scene, act.item), title(scene, act), act.when, act.role, act.body);
        return [
          heading(scene),
          h('ul', { class: top.length > 1 ? 'top-acts two' : 'top-acts' }, top.map(entry)),
          others.length > 0 && h('ul', { class: 'others' }, others.map(entry)),
          actions(scene, section.actions),
        ];
      },
    },
  },
});

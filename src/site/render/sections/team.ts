import type { Item } from '../../schema/document.ts';
import { css } from '../css.ts';
import { factInline, factsOf, firstFact } from '../fact-text.ts';
import type { Child, SafeHtml } from '../html.ts';
import { draws } from '../kind.ts';
import { picture } from '../picture.ts';
import { heading, line } from '../text.ts';
import { marked, type Scene } from '../view.ts';

const TITLES = /^(dr|dra|sr|sra|srta|prof|profa|mr|mrs|ms|lic|ing|chef|pe|mestre|د|أ)\.?$/iu;

/** Two letters of a name, its titles passed over. Arabic letters join, so one is enough there. */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part) && !TITLES.test(part));
  const first = [...(parts[0] ?? '')][0] ?? '';
  const last = parts.length > 1 ? ([...parts.at(-1)!][0] ?? '') : '';
  return /\p{Script=Arabic}/u.test(first) ? first : (first + last).toUpperCase();
}

interface Member {
  item: Item;
  name: string;
  heading: SafeHtml;
  role: Child;
  registry: Child;
  body: Child;
}

function members(scene: Scene): Member[] {
  const { h, items, doc } = scene;
  return items.flatMap((item) => {
    const person = firstFact(scene, item.facts, 'person');
    if (!person) return [];
    const registries = factsOf(scene, item.facts, 'registry');
    const own = person.norm.registry ? doc.facts[person.norm.registry] : undefined;
    const shown = registries.length > 0 ? registries : own ? [own] : [];
    return {
      item,
      name: person.text,
      heading: h(`h${scene.itemLevel}`, null, factInline(scene, person)),
      role: line(scene, 'p', { class: 'role' }, item.slots.role) ?? (person.norm.role && h('p', { class: 'role' }, person.norm.role)),
      registry: shown.map((fact) => h('p', { class: 'id' }, factInline(scene, fact))),
      body: line(scene, 'p', { class: 'under' }, item.slots.body),
    };
  });
}

export const team = draws('team', {
  css: css`
.team .role{color:var(--text)}
.team .id,.team .under{color:var(--muted);font-size:var(--step--1)}
.team .id{font-variant-numeric:tabular-nums}`,
  layouts: {
    cards: {
      css: css`
.team-cards ul{display:grid;gap:var(--space-xl) var(--gap)}
.team-cards .picture{aspect-ratio:1;margin-block-end:var(--space-s)}
.team-cards .mono{display:grid;place-items:center;background:var(--art-1);color:var(--art-5);font-size:clamp(4rem,9vw,8rem);line-height:1;letter-spacing:-.03em}
.team-cards li:nth-child(3n+2) .mono{background:var(--art-2)}
.team-cards li:nth-child(3n) .mono{background:var(--art-5);color:var(--art-1)}
.team-cards .under{margin-block-start:.4em}
@media (max-width:39.99rem){.team-cards li{display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:var(--space-s)}.team-cards .picture{grid-row:1/6;margin:0;align-self:start}.team-cards .mono{font-size:2.2rem}}
@media (min-width:40rem){.team-cards ul{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.team-cards ul[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.team-cards ul[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.team-cards .few .head{grid-column:1/5;display:block;margin:0}.team-cards .few .main{grid-column:6/13}.team-cards .few .head>*+*{margin-block-start:var(--space-s)}}`,
      render: (scene) => {
        const { h } = scene;
        const people = members(scene);
        if (people.length === 0) return null;
        const cards = people.map(({ item, name, heading: title, role, registry, body }) =>
          h(
            'li',
            marked(scene, item),
            picture(scene, item.media, { width: 480, height: 480, sizes: '(min-width: 60rem) 30vw, 50vw' }) ??
              h('div', { class: 'picture mono display', 'aria-hidden': 'true' }, initials(name)),
            h('div', null, title, role, registry, body),
          ),
        );
        const columns = people.length % 4 === 0 ? 4 : people.length < 3 ? 2 : 3;
        const frame = people.length < 3 ? 'cols aside few' : 'cols over';
        return h('div', { class: frame }, heading(scene), h('ul', { class: 'main', 'data-cols': columns }, cards));
      },
    },
    'role-list': {
      css: css`
.team-role-list li{padding-block:var(--space-m);border-block-start:var(--line)}
.team-role-list li:last-child{border-block-end:var(--line)}
.team-role-list :is(h2,h3):not(.title){font-size:var(--step-2)}
@media (min-width:60rem){
.team-role-list li{display:grid;grid-template-columns:7fr 5fr;column-gap:var(--gap);align-items:baseline}
.team-role-list .under{margin-block-start:.4em}
}`,
      render: (scene) => {
        const { h } = scene;
        const people = members(scene);
        if (people.length === 0) return null;
        const rows = people.map(({ item, heading: title, role, registry, body }) =>
          h('li', marked(scene, item), title, h('div', null, role, registry, body)),
        );
        return h('div', { class: 'cols aside' }, heading(scene), h('ul', { class: 'main' }, rows));
      },
    },
  },
});

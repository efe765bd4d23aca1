import { css } from '../../render/css.ts';
import { factInline, factsOf, firstFact } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { SMALL } from '../../render/photo-css.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

const TITLES = /^(dr|dra|sr|sra|srta|prof|profa|mr|mrs|ms|lic|ing|chef|pe|mestre|د|أ)\.?$/iu;

/** Two initials of a name without its titles. Arabic letters join, so one is enough there. */
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

/** A portrait, or initials until there is a photo. */
const portrait = (scene: Scene, { item, name }: Member, width: number, height: number, share = 34): SafeHtml =>
  picture(scene, item.media, { width, height, sizes: `(min-width: 60rem) ${share}vw, 92vw` }) ??
  scene.h('div', { class: 'picture mono display', 'aria-hidden': 'true' }, initials(name));

const about = (scene: Scene, { heading: title, role, registry, body }: Member): SafeHtml =>
  scene.h('div', { class: 'about' }, title, role, registry, body);

export const team = draws('team', {
  css: css`
.team .mono{display:grid;place-items:center;background:var(--art-1);color:var(--art-5);line-height:1;letter-spacing:-.03em}
.team .role{color:var(--text)}
.team .id,.team .under{color:var(--muted);font-size:var(--step--1)}
.team .id{font-variant-numeric:tabular-nums}`,
  layouts: {
    cards: {
      css: css`
.team-cards ul{display:grid;gap:var(--space-xl) var(--gap)}
.team-cards .picture{aspect-ratio:1;margin-block-end:var(--space-s)}
.team-cards .mono{font-size:clamp(4rem,9vw,8rem)}
.team-cards li:nth-child(3n+2) .mono{background:var(--art-2)}
.team-cards li:nth-child(3n) .mono{background:var(--art-5);color:var(--art-1)}
.team-cards .under{margin-block-start:.4em}
@media (max-width:39.99rem){.team-cards li{display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:var(--space-s)}.team-cards .picture{grid-row:1/6;margin:0;align-self:start}.team-cards .mono{font-size:2.2rem}}
@media (min-width:40rem){.team-cards ul{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.team-cards ul[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.team-cards ul[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.team-cards .few .head{grid-column:1/5;display:block;margin:0}.team-cards .few .main{grid-column:6/13}.team-cards .few .head>*+*{margin-block-start:var(--space-s)}}`,
      // Portraits of one row are as large as the smallest of them.
      styles: (scene) => {
        const widths = members(scene).flatMap(({ item }) => (item.media ? (scene.doc.assets[item.media]?.width ?? []) : []));
        const least = Math.min(...widths);
        return least < SMALL ? `#${scene.anchor} .picture{max-inline-size:${least}px}` : '';
      },
      render: (scene) => {
        const { h } = scene;
        const people = members(scene);
        if (people.length === 0) return null;
        const columns = people.length % 4 === 0 ? 4 : people.length < 3 ? 2 : 3;
        const share = Math.max(34, 92 / columns);
        const cards = people.map((one) => h('li', marked(scene, one.item), portrait(scene, one, 480, 480, share), about(scene, one)));
        const frame = people.length < 3 ? 'cols aside few' : 'cols over';
        return h('div', { class: frame }, heading(scene), h('ul', { class: 'main', 'data-cols': columns }, cards));
      },
    },
    'role-list': {
      plain: true,
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
        return h('div', { class: 'cols aside' }, heading(scene), h('ul', { class: 'main list' }, rows));
      },
    },
    'single-profile': {
      css: css`
.team-single-profile li+li{margin-block-start:var(--space-2xl)}
.team-single-profile .picture{aspect-ratio:4/5}
.team-single-profile .mono{font-size:clamp(6rem,15vw,13rem)}
.team-single-profile .about :is(h2,h3):not(.title){font-size:var(--step-4);line-height:1.15}
.team-single-profile .role{font-size:var(--step-1);margin-block-start:.35em}
.team-single-profile .id{margin-block-start:var(--space-m);padding-block-start:var(--space-s);border-block-start:1px solid var(--text);color:var(--text);font-size:var(--step-0)}
.team-single-profile .id+.id{margin:0;border:0;padding-block-start:.2em}
.team-single-profile .under{margin-block-start:var(--space-s);font-size:var(--step-1);line-height:1.5;max-inline-size:46ch}
@media (max-width:59.99rem){.team-single-profile .picture{max-inline-size:26rem}.team-single-profile .mono{aspect-ratio:3/2;font-size:6rem}.team-single-profile .cols>.about{margin-block-start:var(--space-m)}}
@media (min-width:60rem){.team-single-profile .about{grid-column:7/13;align-self:end}.team-single-profile .picture{grid-column:1/6}.team-single-profile .lone .head{grid-column:7/13}.team-single-profile .lone .picture{grid-row:1/3}.team-single-profile .lone{grid-template-rows:auto 1fr}.team-single-profile .lone .about{margin:0;padding-block-start:var(--space-xl)}.team-single-profile .name .head{margin-block-end:var(--space-l)}.team-single-profile .name .about{grid-column:1/-1;display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:var(--space-m) var(--gap)}.team-single-profile .name .about>*{grid-column:span 4;margin:0;padding-block-start:var(--space-s);border-block-start:1px solid var(--text)}.team-single-profile .name .about>:first-child{grid-column:1/-1;border:0;padding:0}}
.team-single-profile .name .title{font-size:var(--step-2)}
.team-single-profile .name .about :is(h2,h3){font-size:clamp(var(--step-4),8cqi,6rem);line-height:1.05}
[dir=rtl] .team-single-profile .about :is(h2,h3){line-height:1.35!important}
.team-single-profile .name{container-type:inline-size}`,
      render: (scene) => {
        const { h } = scene;
        const people = members(scene);
        const [first, ...others] = people;
        if (!first) return null;
        const profile = (one: Member) => [portrait(scene, one, 640, 800), about(scene, one)];
        // For one person the heading is beside the portrait, and without a portrait the name is the picture.
        const face = picture(scene, first.item.media, { width: 640, height: 800 });
        if (others.length === 0 && face)
          return h('div', { ...marked(scene, first.item), class: 'cols lone' }, heading(scene), face, about(scene, first));
        if (others.length === 0)
          return h('div', { ...marked(scene, first.item), class: 'cols over name' }, heading(scene), about(scene, first));
        const rows = people.map((one) => h('li', marked(scene, one.item, 'cols'), profile(one)));
        return h('div', { class: 'cols over' }, heading(scene), h('ul', { class: 'main' }, rows));
      },
    },
    duo: {
      css: css`
.team-duo ul{display:grid;gap:var(--space-xl) var(--gap)}
.team-duo .picture{aspect-ratio:4/5;margin-block-end:var(--space-s)}
.team-duo .mono{font-size:clamp(5rem,12vw,11rem)}
.team-duo li:nth-child(even) .mono{background:var(--art-5);color:var(--art-1)}
.team-duo .about :is(h2,h3):not(.title){font-size:var(--step-2)}
.team-duo .under{margin-block-start:.5em}
@media (max-width:29.99rem){.team-duo .mono{aspect-ratio:3/2}}
@media (min-width:30rem){.team-duo ul{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.team-duo .main{grid-column:5/13}.team-duo li:nth-child(even){margin-block-start:var(--space-3xl);margin-block-end:calc(-1*var(--space-3xl))}.team-duo ul:has(>:nth-child(2)){padding-block-end:var(--space-3xl)}}`,
      render: (scene) => {
        const { h } = scene;
        const people = members(scene);
        if (people.length === 0) return null;
        const faces = people.map((one) => h('li', marked(scene, one.item), portrait(scene, one, 640, 800), about(scene, one)));
        return h('div', { class: 'cols aside' }, heading(scene), h('ul', { class: 'main' }, faces));
      },
    },
  },
});

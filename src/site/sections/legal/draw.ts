import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { contactList } from '../../render/reach.ts';
import { heading, prose, proseParts } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { parseBody, plainText, textOf } from '../../strings.ts';

const headingId = (scene: Scene) => (index: number) => `${scene.anchor}-${index + 1}`;

const body = (scene: Scene) => [
  prose(scene, scene.section.slots.body, scene.level === 1 ? 2 : 3, headingId(scene)),
  contactList(scene, scene.section.facts),
];

function contents(scene: Scene) {
  const { h, section, words } = scene;
  if (!section.slots.body) return null;
  const blocks = parseBody(textOf(scene.doc, section.slots.body, scene.locale).text).filter((block) => block.t === 'heading');
  if (blocks.length < 2) return null;
  const links = blocks.map((block, i) =>
    h('li', null, h('a', { href: `#${headingId(scene)(i)}` }, block.t === 'heading' ? plainText(block.children, scene.doc) : '')),
  );
  return h('nav', { class: 'toc', 'aria-label': words.contents }, h('ol', null, links));
}

export const legal = draws('legal', {
  parts: ['reach', 'week'],
  css: css`
.legal h1.title{font-size:min(var(--step-5),var(--word))}
.legal .prose{font-size:1em}
.legal .reach{margin-block-start:var(--space-xl);max-inline-size:var(--measure)}`,
  layouts: {
    prose: { render: (scene) => scene.h('div', { class: 'cols aside' }, heading(scene), scene.h('div', { class: 'main' }, body(scene))) },
    toc: {
      css: css`
.toc{margin-block-start:var(--space-l)}
.toc li{border-block-start:var(--line)}
.toc a{display:block;padding-block:.7em;color:inherit;text-decoration:none}
.toc a:hover{text-decoration:underline}
@media (min-width:60rem){.legal-toc .side{position:sticky;inset-block-start:3rem}}`,
      render: (scene) => {
        const { h } = scene;
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), contents(scene)),
          h('div', { class: 'main' }, body(scene)),
        );
      },
    },
    accordion: {
      css: css`
.legal-accordion .prose{max-inline-size:none}
.legal-accordion details{border-block-end:var(--line)}
.legal-accordion .before+details{border-block-start:var(--line);margin-block-start:var(--space-l)}
.legal-accordion details:first-child{border-block-start:var(--line)}
.legal-accordion summary{display:flex;justify-content:space-between;align-items:center;gap:var(--space-s);min-block-size:3.5rem;padding-block:var(--space-s);cursor:pointer;list-style:none}
.legal-accordion summary::-webkit-details-marker{display:none}
.legal-accordion .prose summary :is(h2,h3){margin:0}
.legal-accordion summary::after{content:"";flex:none;inline-size:.6em;block-size:.6em;border:solid var(--link);border-width:0 2px 2px 0;transform:translateY(-.15em) rotate(45deg)}
.legal-accordion [open]>summary::after{transform:translateY(.15em) rotate(225deg)}
.legal-accordion .part{padding-block-end:var(--space-m);max-inline-size:var(--measure)}
.legal-accordion .part>*+*,.legal-accordion .before>*+*{margin-block-start:1em}
@media print{.legal-accordion details::details-content{content-visibility:visible;block-size:auto}}`,
      render: (scene) => {
        const { h, section } = scene;
        const { before, parts } = proseParts(scene, section.slots.body, scene.level === 1 ? 2 : 3);
        // Its owner edits the text as a whole; folded parts could not be joined again.
        const text =
          scene.preview || parts.length === 0
            ? body(scene)
            : [
                h(
                  'div',
                  { class: 'prose' },
                  before.length > 0 && h('div', { class: 'before' }, before),
                  parts.map(([title, part]) => h('details', null, h('summary', null, title), h('div', { class: 'part' }, part))),
                ),
                contactList(scene, section.facts),
              ];
        return h('div', { class: 'cols aside' }, h('div', { class: 'side' }, heading(scene)), h('div', { class: 'main' }, text));
      },
    },
  },
});

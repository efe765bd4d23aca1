import { parseBody, plainText, textOf } from '../../strings.ts';
import { css } from '../css.ts';
import { draws } from '../kind.ts';
import { reachList } from '../reach.ts';
import { heading, prose } from '../text.ts';
import type { Scene } from '../view.ts';

const headingId = (scene: Scene) => (index: number) => `${scene.anchor}-${index + 1}`;

const body = (scene: Scene) => [
  prose(scene, scene.section.slots.body, scene.level === 1 ? 2 : 3, headingId(scene)),
  reachList(scene, scene.section.facts),
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
.legal h1.title{font-size:var(--step-5)}
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
  },
});

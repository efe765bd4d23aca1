import { css } from '../../render/css.ts';
import { factInline, firstFact } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { contactList } from '../../render/reach.ts';
import { heading, line, prose, title } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

function question(scene: Scene, item: Item, tag: string): Child {
  const written = line(scene, tag, null, item.slots.title);
  const fact = firstFact(scene, item.facts, 'question');
  return written ?? (fact && scene.h(tag, null, factInline(scene, fact)));
}

function answer(scene: Scene, item: Item): Child {
  const written = prose(scene, item.slots.body);
  const given = firstFact(scene, item.facts, 'question')?.norm.answer;
  return written ?? (given && given !== 'yes' && given !== 'no' && scene.h('p', null, given));
}

export const faq = draws('faq', {
  parts: ['reach', 'week'],
  css: css`.faq .prose{color:var(--muted)}`,
  layouts: {
    accordion: {
      css: css`
.faq-accordion details{border-block-end:var(--line)}
.faq-accordion details:first-of-type{border-block-start:var(--line)}
.faq-accordion summary{display:flex;justify-content:space-between;align-items:center;gap:var(--space-s);padding-block:var(--space-s);min-block-size:3.5rem;cursor:pointer;list-style:none}
.faq-accordion summary::-webkit-details-marker{display:none}
.faq-accordion summary :is(h2,h3){font-size:var(--step-1)}
.faq-accordion summary::after{content:"";flex:none;inline-size:1rem;block-size:1rem;background:linear-gradient(var(--link) 0 0) center/100% 2px no-repeat,linear-gradient(var(--link) 0 0) center/2px 100% no-repeat}
.faq-accordion [open]>summary::after{background:linear-gradient(var(--link) 0 0) center/100% 2px no-repeat}
.faq-accordion summary:hover :is(h2,h3){text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}
.faq-accordion .prose{padding-block-end:var(--space-m);padding-inline-end:2.5rem}
@media (min-width:60rem){.faq-accordion .side{position:sticky;inset-block-start:3rem}}
@media print{.faq-accordion details::details-content{content-visibility:visible;block-size:auto}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item) =>
          h('details', marked(scene, item), h('summary', null, question(scene, item, `h${scene.itemLevel}`)), answer(scene, item)),
        );
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h('div', { class: 'main' }, list),
        );
      },
    },
    open: {
      plain: true,
      css: css`
.faq-open .main{display:grid;gap:var(--space-xl) calc(var(--gap)*2)}
.faq-open .main h3,.faq-open .main h2{margin-block-end:.4em}
@media (min-width:48rem){.faq-open .main{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){.faq-open .main>div{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const list = items.map((item) => h('div', marked(scene, item), question(scene, item, `h${scene.itemLevel}`), answer(scene, item)));
        return h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('div', { class: 'main list' }, list));
      },
    },
    'split-with-contact': {
      css: css`
.faq-split-with-contact .main>div{padding-block:var(--space-m);border-block-start:var(--line)}
.faq-split-with-contact .main>div:first-child{border-color:var(--text)}
.faq-split-with-contact .main :is(h2,h3){margin-block-end:.35em}
.faq-split-with-contact .desk{background:var(--surface);border-radius:var(--radius-l);padding:var(--space-l)}
.faq-split-with-contact .desk .lead{font-size:var(--step-1);color:var(--text);max-inline-size:none}
.faq-split-with-contact .desk .actions{margin-block:var(--space-m) 0}
.faq-split-with-contact .desk .button{flex:1 1 auto}
.faq-split-with-contact .reach:not(:first-child){margin-block-start:var(--space-l)}
.faq-split-with-contact .reach:first-child>div:first-child{border:0;padding-block-start:0}
.faq-split-with-contact .reach>div:last-child{padding-block-end:0}
@media (min-width:60rem){.faq-split-with-contact .main{grid-column:1/8}.faq-split-with-contact .main:last-child{grid-column:1/10}.faq-split-with-contact .desk{grid-column:9/13;position:sticky;inset-block-start:3rem;margin:0}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const { kicker, lead } = section.slots;
        const list = items.map((item) => h('div', marked(scene, item), question(scene, item, `h${scene.itemLevel}`), answer(scene, item)));
        const desk = [line(scene, 'p', { class: 'lead' }, lead), actions(scene, section.actions), contactList(scene, section.facts)];
        return h(
          'div',
          { class: 'cols over' },
          h('div', { class: 'head' }, line(scene, 'p', { class: 'kicker' }, kicker), title(scene)),
          h('div', { class: 'main' }, list),
          desk.some(Boolean) && h('div', { class: 'desk' }, desk),
        );
      },
    },
  },
});

import { css } from '../../render/css.ts';
import { factInline, factsOf } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, hrefOf } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, itemTitle, line, prose } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

function name(scene: Scene, item: Item): SafeHtml | null {
  const href = item.link ? hrefOf(scene, item.link) : null;
  const text = line(scene, 'span', null, item.slots.title);
  if (!href || !text) return itemTitle(scene, item.slots.title);
  return scene.h(`h${scene.itemLevel}`, null, anchor(scene, href, {}, text));
}

/** Client and date, on one line. */
function label(scene: Scene, item: Item): Child {
  const role = line(scene, 'span', null, item.slots.role);
  const when = line(scene, 'span', null, item.slots.when);
  return (role || when) && scene.h('p', { class: 'label' }, role, role && when && ' · ', when);
}

/** The result: the owner's line, facts about the work, the client's quote. */
function outcome(scene: Scene, item: Item): Child {
  const { h, words } = scene;
  const note = line(scene, 'p', null, item.slots.note);
  const facts = factsOf(scene, item.facts, 'statement').map((fact) => h('p', null, factInline(scene, fact)));
  const quotes = factsOf(scene, item.facts, 'quote').map((fact) =>
    h('blockquote', null, h('p', null, factInline(scene, fact)), fact.norm.by && h('footer', null, fact.norm.by)),
  );
  if (!note && facts.length + quotes.length === 0) return null;
  return h('div', { class: 'outcome' }, (note || facts.length > 0) && h('p', { class: 'tag' }, words.outcome), note, facts, quotes);
}

const description = (scene: Scene, item: Item): Child => [prose(scene, item.slots.body, 3), outcome(scene, item)];

export const caseStudy = draws('case-study', {
  css: css`
.case-study :is(h2,h3) a{color:inherit;text-decoration-thickness:1px}
.case-study .label,.case-study .tag{color:var(--muted);font-size:var(--step--1)}
.case-study .outcome{margin-block-start:var(--space-s);padding-block-start:var(--space-s);border-block-start:var(--line)}
.case-study .outcome>p:not(.tag){font-weight:550}
.case-study blockquote{margin-block-start:var(--space-xs)}
.case-study blockquote p{quotes:auto}
.case-study blockquote p::before{content:open-quote}
.case-study blockquote p::after{content:close-quote}
.case-study blockquote footer{font-size:var(--step--1);color:var(--muted)}
.outcome>:first-child{margin-block-start:0}
.case-study>.wrap>.actions{margin-block-start:var(--space-xl)}`,
  layouts: {
    rows: {
      css: css`
.case-study-rows .main>li{padding-block:var(--space-l);border-block-start:1px solid var(--text);display:grid;gap:var(--space-s) var(--gap)}
.case-study-rows li :is(h2,h3){font-size:var(--step-3);line-height:1.15}
.case-study-rows .picture{aspect-ratio:16/10;max-inline-size:34rem}
@media (min-width:60rem){
.case-study-rows .main>li{grid-template-columns:repeat(12,minmax(0,1fr));padding-block:var(--space-xl)}
.case-study-rows .what{grid-column:1/6}
.case-study-rows .what .picture{margin-block-start:var(--space-m)}
.case-study-rows .how{grid-column:7/13}
.case-study-rows .what:only-child{grid-column:1/-1}
}
@media (max-width:59.99rem){.case-study-rows .what .picture{margin-block-start:var(--space-s)}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const rows = items.map((item) => {
          const how = description(scene, item) as Child[];
          return h(
            'li',
            marked(scene, item),
            h(
              'div',
              { class: 'what' },
              label(scene, item),
              name(scene, item),
              picture(scene, item.media, { width: 640, height: 400, sizes: '(min-width: 60rem) 34vw, 100vw' }),
            ),
            how.some(Boolean) && h('div', { class: 'how' }, how),
          );
        });
        return (
          rows.length > 0 && [
            h('div', { class: 'cols over' }, heading(scene), h('ul', { class: 'main' }, rows)),
            actions(scene, section.actions),
          ]
        );
      },
    },
    'big-first': {
      css: css`
.case-study-big-first .first{display:grid;gap:var(--space-m) var(--gap)}
.case-study-big-first .first .picture{aspect-ratio:16/9}
.case-study-big-first .first :is(h2,h3){font-size:var(--step-4);line-height:1.1}
.case-study-big-first .rest{display:grid;gap:var(--space-xl) var(--gap);margin-block-start:var(--space-2xl)}
.case-study-big-first .rest .picture{aspect-ratio:4/3;margin-block-end:var(--space-s)}
.case-study-big-first .rest :is(h2,h3){font-size:var(--step-2)}
.case-study-big-first .rest li:not(:has(.picture)){border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.case-study-big-first .rest .prose{margin-block-start:var(--space-2xs)}
@media (min-width:48rem){.case-study-big-first .rest{grid-template-columns:repeat(2,minmax(0,1fr))}.case-study-big-first .rest:has(>:only-child){grid-template-columns:minmax(0,8fr) 4fr}}
@media (min-width:60rem){
.case-study-big-first .first{grid-template-columns:repeat(12,minmax(0,1fr))}
.case-study-big-first .first .picture{grid-column:1/-1;aspect-ratio:21/9}
.case-study-big-first .first .what{grid-column:1/6}
.case-study-big-first .first .how{grid-column:7/13}
.case-study-big-first .rest[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const first = items.find((item) => item.featured) ?? items[0];
        if (!first) return null;
        const rest = items.filter((item) => item !== first);
        return [
          h(
            'div',
            { class: 'cols over' },
            heading(scene),
            h(
              'article',
              { ...marked(scene, first), class: 'main first' },
              picture(scene, first.media, { width: 1280, height: 560, sizes: '100vw' }),
              h('div', { class: 'what' }, label(scene, first), name(scene, first)),
              h('div', { class: 'how' }, description(scene, first)),
            ),
          ),
          rest.length > 0 &&
            h(
              'ul',
              { class: 'rest', 'data-cols': rest.length % 3 === 0 || rest.length > 4 ? 3 : 2 },
              rest.map((item) =>
                h(
                  'li',
                  marked(scene, item),
                  picture(scene, item.media, { width: 640, height: 480, sizes: '(min-width: 60rem) 40vw, 100vw' }),
                  label(scene, item),
                  name(scene, item),
                  description(scene, item),
                ),
              ),
            ),
          actions(scene, section.actions),
        ];
      },
    },
    table: {
      css: css`
.case-study-table table{inline-size:100%;border-collapse:collapse}
.case-study-table td{overflow-wrap:anywhere}
.case-study-table :is(th,td){text-align:start;vertical-align:baseline;padding-block:var(--space-m);padding-inline-end:var(--space-m);border-block-end:var(--line);font-weight:400}
.case-study-table thead th{color:var(--muted);font-size:var(--step--1);padding-block:.4em;border-color:var(--text)}
.case-study-table tbody th{inline-size:5em;font-variant-numeric:tabular-nums lining-nums;color:var(--muted)}
.case-study-table .name{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2);line-height:1.25}
.case-study-table .prose{font-size:var(--step--1);margin-block-start:.3em;color:var(--muted)}
.case-study-table .outcome{margin:0;padding:0;border:0}
.case-study-table .tag{display:none}
.case-study-table .name a{color:inherit}
@media (min-width:60rem){.case-study-table td:last-child{inline-size:32%;padding-inline-end:0}}
@media (max-width:59.99rem){.case-study-table thead{position:absolute;clip-path:inset(50%);block-size:1px;inline-size:1px;overflow:hidden}.case-study-table :is(table,tbody,tr,tbody th,td){display:block}.case-study-table tr{padding-block:var(--space-s);border-block-end:var(--line)}.case-study-table :is(th,td){padding:0!important;border:0;inline-size:auto!important}.case-study-table .outcome{margin-block-start:var(--space-xs)}}`,
      render: (scene) => {
        const { h, items, section, words } = scene;
        if (items.length === 0) return null;
        const dated = items.some((item) => line(scene, 'span', null, item.slots.when));
        const ended = items.some((item) => outcome(scene, item));
        const rows = items.map((item) => {
          const href = item.link ? hrefOf(scene, item.link) : null;
          const text = line(scene, 'span', null, item.slots.title);
          return h(
            'tr',
            marked(scene, item),
            dated && h('th', { scope: 'row' }, line(scene, 'span', null, item.slots.when)),
            h(
              'td',
              null,
              line(scene, 'p', { class: 'label' }, item.slots.role),
              text && h('p', { class: 'name' }, href ? anchor(scene, href, {}, text) : text),
              prose(scene, item.slots.body, 3),
            ),
            ended && h('td', null, outcome(scene, item)),
          );
        });
        const head = h(
          'tr',
          null,
          dated && h('th', { scope: 'col' }, words.year),
          h('th', { scope: 'col' }, words.work),
          ended && h('th', { scope: 'col' }, words.outcome),
        );
        return h(
          'div',
          { class: 'cols over' },
          heading(scene),
          h('div', { class: 'main' }, h('table', null, h('thead', null, head), h('tbody', null, rows)), actions(scene, section.actions)),
        );
      },
    },
  },
});

import { css } from '../../render/css.ts';
import { firstFact } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

const NUMBER = /(?:(?:[A-Z]{0,3}\$|€|£)\s?)?[\d٠-٩][\d٠-٩.,:]*(?:\s?(?:%|\+|º|ª|h\b))*/u;
const UNIT = /^\s*\p{L}{1,9}(?=[\s.,;!]*$)/u;

/**
 * Splits a sentence around its number: the text before, the number to set large, the text after. Together they read as the sentence,
 * and a single leftover word stays with its number: "48 horas".
 */
export function splitAtNumber(text: string): [before: string, figure: string, after: string] | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const figure = found[0].replace(/[.,:]+$/, '');
  const end = found.index + figure.length;
  const unit = UNIT.exec(text.slice(end))?.[0] ?? '';
  const isShort = figure.trim().length + unit.length <= 13;
  const cut = isShort ? end + unit.length : end;
  return [text.slice(0, found.index), text.slice(found.index, cut), text.slice(cut)];
}

/** A number with its words, in the owner's order. The final full stop is hidden. */
function stat(scene: Scene, item: Item, tag = 'li'): SafeHtml | null {
  const { h, dir } = scene;
  const price = firstFact(scene, item.facts, 'price');
  const fact = firstFact(scene, item.facts, 'statement');
  const note = line(scene, 'span', { class: 'after' }, item.slots.body);
  const island = (text: string) => (dir === 'rtl' ? h('bdi', null, text) : text);
  const figure = (inside: string) =>
    h('strong', { class: inside.trim().length > 9 ? 'figure long display' : 'figure display' }, island(inside));
  const mark = scene.preview ? (fact ?? price)?.id : undefined;
  const parts = fact && splitAtNumber(fact.text);
  let inside: Child = null;
  if (parts) {
    const [before, number, after] = parts;
    inside = [
      h('span', { class: 'before' }, before),
      figure(number),
      /^[\s.;!]*$/.test(after) ? h('span', { class: 'after' }) : h('span', { class: 'after' }, after),
      note,
    ];
  } else if (fact) inside = h('span', { class: 'figure words display' }, fact.text);
  else if (price) inside = [figure(price.text), note];
  else {
    const typed = line(scene, 'strong', { class: 'figure display' }, item.slots.title);
    if (!typed) return null;
    inside = [typed, note];
  }
  return h(tag, marked(scene, item, 'stat'), h('p', { 'data-f': mark }, inside));
}

const renderStats = (scene: Scene): SafeHtml[] => scene.items.map((item) => stat(scene, item)).filter((one) => one !== null);

export const stats = draws('stats', {
  css: css`
.stat p{display:grid;justify-items:start;gap:.15em}
.stat .figure{font-variant-numeric:lining-nums;line-height:1.02;white-space:pre-line;overflow-wrap:anywhere}
.stat span:empty{display:none}
.stat .words{line-height:1.2}
.stat :is(.before,.after){color:var(--muted);max-inline-size:32ch}
[dir=rtl] .stat .figure{line-height:1.4}
.m.m.m.stats .main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.m .stat{container-type:inline-size;padding:var(--cell,var(--space-s) var(--space-s) var(--space-s) 0)}
.m .stat .figure{font-size:min(var(--fig,var(--step-5)),19cqi)}
.m .stat .long{font-size:min(var(--step-3),11cqi)}
.m .stat .words{font-size:var(--step-2)}
.m .stat :is(.before,.after){color:var(--text)}
.m .stat .before::first-letter{text-transform:uppercase}`,
  layouts: {
    band: {
      css: css`
.stats-band ul{display:grid;gap:var(--space-l) var(--gap)}
.stats-band .stat{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.stats-band .figure{font-size:var(--step-5)}
.stats-band .words{font-size:var(--step-2)}
.stats-band .head+ul{margin-block-start:var(--space-xl)}
@media (min-width:40rem){.stats-band ul{grid-template-columns:repeat(2,minmax(0,1fr))}.stats-band ul:has(>:only-child){grid-template-columns:1fr}}
@media (min-width:60rem){.stats-band ul[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.stats-band ul[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.stats-band .before{align-self:end}.stats-band .stat,.stats-band .stat p{display:grid;grid-row:span 3;grid-template-rows:subgrid}.stats-band ul{row-gap:.2em}.stats-band .stat{padding-block-end:var(--space-m)}.stats-band .figure{grid-row:2}.stats-band .after{grid-row:3}.stats-band .words{grid-row:1/4}.stats-band .before{grid-row:1}}`,
      render: (scene) => {
        const made = renderStats(scene);
        const columns = made.length % 4 === 0 ? 4 : made.length % 3 === 0 ? 3 : made.length > 4 ? 3 : 2;
        return made.length > 0 && [heading(scene), scene.h('ul', { 'data-cols': columns }, made)];
      },
    },
    'lead-number': {
      css: css`
.stats-lead-number .first .figure{font-size:clamp(4.2rem,19cqi,15rem);line-height:.9;letter-spacing:-.045em}
.stats-lead-number .first .words{font-size:var(--step-5);line-height:1.08;letter-spacing:normal}
.stats-lead-number .first .figure.long{font-size:clamp(2.6rem,10cqi,8rem)}
.stats-lead-number .first{container-type:inline-size}
.stats-lead-number .first :is(.before,.after){font-size:var(--step-1);color:var(--text);margin-block:.3em}
[dir=rtl] .stats-lead-number .first .figure{line-height:1.25;letter-spacing:0}
.stats-lead-number .head+.first{margin-block-start:var(--space-l)}
.stats-lead-number .more .stat{border-block-start:var(--line);padding-block:var(--space-s)}
.stats-lead-number .more .figure{font-size:var(--step-3)}
@media (min-width:60rem){.stats-lead-number .lead-side{grid-column:1/8}.stats-lead-number .more{grid-column:9/13;margin:0}.stats-lead-number .cols{align-items:end}.stats-lead-number .lead-side:only-child{grid-column:1/-1}}`,
      render: (scene) => {
        const { h } = scene;
        const [first, ...rest] = renderStats(scene);
        if (!first) return null;
        const more = rest.length > 0 && h('ul', { class: 'more' }, rest);
        return h('div', { class: 'cols' }, h('div', { class: 'lead-side' }, heading(scene), h('ul', { class: 'first' }, first)), more);
      },
    },
    grid: {
      plain: true,
      css: css`
.stats-grid .stat{border-block-start:var(--line);padding-block:var(--space-m)}
.stats-grid .figure{font-size:var(--step-4)}
.stats-grid .words{font-size:var(--step-2)}
.stats-grid .head{margin-block-end:var(--space-l)}
@media (min-width:48rem){.stats-grid .main{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:var(--gap)}.stats-grid .stat:last-child:nth-child(odd){grid-column:1/-1}}`,
      render: (scene) => {
        const made = renderStats(scene);
        return made.length > 0 && scene.h('div', { class: 'cols aside' }, heading(scene), scene.h('ul', { class: 'main' }, made));
      },
    },
  },
});

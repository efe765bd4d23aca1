import type { Item } from '../../schema/document.ts';
import { css } from '../css.ts';
import { factInline, firstFact } from '../fact-text.ts';
import { draws } from '../kind.ts';
import { heading, line } from '../text.ts';
import { marked, type Scene } from '../view.ts';

function quote(scene: Scene, item: Item) {
  const { h } = scene;
  const fact = firstFact(scene, item.facts, 'quote');
  if (!fact) return null;
  const by = fact.norm.by ? h('strong', null, fact.norm.by) : null;
  const role = line(scene, 'span', null, item.slots.role) ?? (fact.norm.role && h('span', null, fact.norm.role));
  return h(
    'figure',
    marked(scene, item),
    h('blockquote', { class: 'display' }, h('p', null, factInline(scene, fact))),
    (by || role) && h('figcaption', null, by, by && role && ', ', role),
  );
}

export const testimonials = draws('testimonials', {
  css: css`
.testimonials figcaption{margin-block-start:var(--space-s);color:var(--muted)}
.testimonials figcaption strong{color:var(--text)}
.testimonials blockquote p{text-wrap:pretty;quotes:auto}
.testimonials blockquote p::before{content:open-quote}
.testimonials blockquote p::after{content:close-quote}`,
  layouts: {
    single: {
      css: css`
.testimonials-single .title{font-size:var(--step-1);max-inline-size:none;letter-spacing:0}
.testimonials-single blockquote{font-size:var(--step-3);line-height:1.22}
.testimonials-single figure:first-child blockquote{font-size:var(--step-5);line-height:1.12}
[dir=rtl] .testimonials-single blockquote{line-height:1.5!important}
.testimonials-single figure+figure{margin-block-start:var(--space-2xl)}
.testimonials-single .head{margin-block-end:var(--space-xl)}
@media (min-width:60rem){.testimonials-single .main{max-inline-size:64rem}}`,
      render: (scene) => {
        const quotes = scene.items.map((item) => quote(scene, item)).filter((one) => one !== null);
        return quotes.length > 0 && [heading(scene), scene.h('div', { class: 'main' }, quotes)];
      },
    },
    grid: {
      css: css`
.testimonials-grid .main{columns:1;column-gap:var(--gap)}
.testimonials-grid blockquote{font-size:var(--step-1);line-height:1.4}
.testimonials-grid figure{break-inside:avoid;border-block-start:1px solid var(--text);padding-block:var(--space-s) var(--space-l)}
@media (min-width:48rem){.testimonials-grid .main{columns:2}}
@media (min-width:72rem){.testimonials-grid .main.many{columns:3}}`,
      render: (scene) => {
        const quotes = scene.items.map((item) => quote(scene, item)).filter((one) => one !== null);
        const list = scene.h('div', { class: quotes.length > 2 ? 'main many' : 'main' }, quotes);
        return quotes.length > 0 && scene.h('div', { class: 'cols over' }, heading(scene), list);
      },
    },
  },
});

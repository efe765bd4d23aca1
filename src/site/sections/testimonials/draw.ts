import { css } from '../../render/css.ts';
import { factInline, firstFact } from '../../render/fact-text.ts';
import { draws } from '../../render/kind.ts';
import { fitOf, heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

function quote(scene: Scene, item: Item) {
  const { h } = scene;
  const fact = firstFact(scene, item.facts, 'quote');
  if (!fact) return null;
  const by = fact.norm.by ? h('strong', null, fact.norm.by) : null;
  const role = line(scene, 'span', null, item.slots.role) ?? (fact.norm.role && h('span', null, fact.norm.role));
  return h(
    'figure',
    marked(scene, item),
    h('blockquote', { class: 'display', 'data-fit': fitOf(fact.text)['data-fit'] }, h('p', null, factInline(scene, fact))),
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
    reel: {
      bleed: true,
      css: css`
.testimonials-reel{--edge:max(var(--pad),calc((100% - var(--wide))/2))}
.testimonials-reel .head{margin-block-end:var(--space-l)}
.testimonials-reel .reel{display:flex;gap:var(--space-s);overflow-x:auto;padding-inline:var(--edge);scroll-padding-inline:var(--edge);padding-block-end:var(--space-s);scroll-snap-type:x proximity;scrollbar-width:thin;scrollbar-color:var(--outline) transparent}
.testimonials-reel .reel:focus-visible{outline-offset:-3px}
.testimonials-reel figure{flex:none;inline-size:min(86%,30rem);scroll-snap-align:start;display:flex;flex-direction:column;justify-content:space-between;padding:var(--space-l);background:var(--surface);border-radius:var(--radius-l)}
.testimonials-reel blockquote{font-size:var(--step-1);line-height:1.35}
@media (min-width:40rem){.testimonials-reel :is([data-fit=xl],[data-fit=l]){font-size:var(--step-3);line-height:1.18}.testimonials-reel [data-fit=m]{font-size:var(--step-2);line-height:1.25}}
[dir=rtl] .testimonials-reel blockquote{line-height:1.6}
.testimonials-reel figure:only-child{inline-size:100%;max-inline-size:64rem}
@media (min-width:60rem){.testimonials-reel .head{margin-block-end:var(--space-xl)}.testimonials-reel figure:not(:only-child){min-block-size:20rem}.testimonials-reel figure:nth-child(3n+2){inline-size:24rem}}
@media print{.testimonials-reel .reel{flex-wrap:wrap}}`,
      render: (scene) => {
        const { h, titled } = scene;
        const quotes = scene.items.map((item) => quote(scene, item)).filter((one) => one !== null);
        const label = titled ? { 'aria-labelledby': `${scene.anchor}-title` } : null;
        const scrolls = quotes.length > 1 && { tabindex: 0, role: 'group', ...label };
        return quotes.length > 0 && [h('div', { class: 'wrap' }, heading(scene)), h('div', { class: 'reel', ...scrolls }, quotes)];
      },
    },
  },
});

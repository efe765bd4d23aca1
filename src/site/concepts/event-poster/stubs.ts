import { css } from '../../render/css.ts';
import { firstFact, priceText } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import type { Offer } from '../material.ts';
import { offerName, pickBySeed } from '../pieces.ts';

const GONE = /esgotad|agotad|sold.?out|نفد/iu;

export const stubCss = css`
.hero-event-poster .stubs{display:grid;padding:0;background:none}
.hero-event-poster .stubs ul{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.hero-event-poster .stubs li{display:grid;align-content:center;gap:.1em;padding:.8rem var(--pad);min-block-size:5.2rem;background:var(--bg);color:var(--text);border-block-start:.2rem dashed color-mix(in oklab,var(--text) 55%,var(--bg))}
.hero-event-poster .stubs li:nth-child(even){border-inline-start:.2rem dashed color-mix(in oklab,var(--text) 55%,var(--bg))}
.hero-event-poster .stubs li:last-child:nth-child(odd){grid-column:1/-1}
.hero-event-poster .stubs .cost{font-size:min(var(--step-3),1.85rem);line-height:1}
.hero-event-poster .stubs .price{white-space:normal}
.hero-event-poster .stubs .gone .cost{text-decoration:line-through;text-decoration-thickness:.12em}
.hero-event-poster .stubs .kind{font-size:var(--step-0);line-height:1.2}
.hero-event-poster .stubs .act{padding:.8rem var(--pad);min-block-size:4.4rem}
@media (min-width:60rem){
.hero-event-poster .stubs{grid-template-columns:minmax(0,1fr) minmax(16rem,max-content)}
.hero-event-poster .stubs ul{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.hero-event-poster .stubs li{border-block-start:0;padding-inline:clamp(1rem,2vw,2.4rem);min-block-size:6rem}
.hero-event-poster .stubs li:first-child{padding-inline-start:var(--pad)}
.hero-event-poster .stubs li+li{border-inline-start:.2rem dashed color-mix(in oklab,var(--text) 55%,var(--bg))}
.hero-event-poster .stubs li:nth-child(n):nth-child(n){grid-column:auto}
}`;

/** Ticket lots as tear-off stubs, with the action beside them. Sold-out ones are struck through. */
export function stubs(scene: Scene, tickets: readonly Offer[], action: SafeHtml | null): SafeHtml {
  const { h, section } = scene;
  const paper = pickBySeed(scene, 'paper', section.tone === 'plain' ? (['vivid', 'tint'] as const) : (['plain', 'tint'] as const));
  const stub = (offer: Offer): Child => {
    const note = firstFact(scene, offer.item.facts, 'offer')?.norm.note;
    return h(
      'li',
      { 'data-tone': paper, class: note && GONE.test(note) ? 'gone' : undefined },
      h('span', { class: 'cost set' }, priceText(scene, offer.item)),
      h('span', { class: 'kind' }, offerName(scene, offer), note && `, ${note}`),
    );
  };
  return h('div', { class: 'stubs' }, h('ul', null, tickets.map(stub)), action);
}

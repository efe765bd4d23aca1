import { css } from '../../render/css.ts';
import { BETWEEN } from './plan.ts';

/** Largest size of a place name, relative to the headline. */
const SECOND = 0.58;

export const areasServedCss = css`
.hero-areas-served .stage{--pad:clamp(1rem,2.4vw,3rem);--h:min(100svh - var(--bar),56rem);padding:var(--space-s) var(--pad) var(--space-m);gap:var(--space-m);overflow:clip}
.hero-areas-served .line{font-size:min(var(--own),calc(var(--h)*.24));line-height:1;text-wrap:balance}
.hero-areas-served .field{--u:min(1cqi,calc(var(--h)*.5/var(--tall,40)),calc(min(var(--own),var(--h)*.24)*${SECOND}/var(--largest,20)));display:grid;gap:calc(var(--u)*1.9);line-height:1;margin-block-start:auto}
.hero-areas-served .row{display:block;white-space:nowrap;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-areas-served .area:not(:last-child){margin-inline-end:${BETWEEN}em}
.hero-areas-served .part+.part{margin-inline-start:${BETWEEN}em}
.hero-areas-served .woven .part>.area:nth-child(even),.hero-areas-served .woven .part:nth-child(even)>.area:nth-child(odd){color:var(--pop)}
.hero-areas-served .woven .part:nth-child(even)>.area:nth-child(even){color:inherit}
.hero-areas-served .striped .row:nth-child(even){color:var(--pop)}
.hero-areas-served .marked .row:first-child .part:first-child .area:first-child{color:var(--pop)}
.hero-areas-served .loose{font-size:var(--step-3);line-height:1.35}
.hero-areas-served .words{display:grid;gap:var(--space-s) var(--gap)}
.hero-areas-served .about{display:grid;gap:.35em;align-content:start;line-height:1.4}
.hero-areas-served .about:empty{display:none}
.hero-areas-served .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-areas-served .call{color:inherit;text-decoration-thickness:1px}
.hero-areas-served .act{justify-self:start}
@media (max-width:39.99rem){
.hero-areas-served .field{--u:min(.965cqi,calc(var(--own)*.8/var(--largest,20)))}
.hero-areas-served .row{display:grid;gap:calc(var(--u)*1.7);font-size:inherit;margin:0}
.hero-areas-served .part{display:block;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-areas-served .part+.part{margin-inline-start:0}
.hero-areas-served .woven .part:nth-child(even)>.area{color:inherit}
}
@media (min-width:60rem){
.hero-areas-served .words{grid-template-columns:minmax(0,5fr) minmax(0,4fr) auto;align-items:start}
.hero-areas-served .act{grid-column:3;grid-row:1}
.hero-areas-served .high .field{order:-1;margin-block:0 auto}
}`;

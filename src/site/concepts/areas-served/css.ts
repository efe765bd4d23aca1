import { css } from '../../render/css.ts';
import { BETWEEN } from './plan.ts';

export const areasServedCss = css`
.hero-areas-served .stage{--pad:clamp(1rem,2.4vw,3rem);--h:min(100svh - 4.5rem,56rem);padding:var(--space-s) var(--pad) var(--space-m);gap:var(--space-l);overflow:clip}
.hero-areas-served .field{--u:min(1cqi,calc(var(--h)*.7/var(--tall,40)));display:grid;gap:calc(var(--u)*1.7);line-height:1}
.hero-areas-served .row{display:block;white-space:nowrap;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-areas-served .area:not(:last-child){margin-inline-end:${BETWEEN}em}
.hero-areas-served .part+.part{margin-inline-start:${BETWEEN}em}
.hero-areas-served .woven .part>.area:nth-child(even),.hero-areas-served .woven .part:nth-child(even)>.area:nth-child(odd){color:var(--pop)}
.hero-areas-served .woven .part:nth-child(even)>.area:nth-child(even){color:inherit}
.hero-areas-served .striped .row:nth-child(even){color:var(--pop)}
.hero-areas-served .marked .row:first-child .part:first-child .area:first-child{color:var(--pop)}
.hero-areas-served .loose{font-size:var(--step-5);line-height:1.35}
.hero-areas-served .words{display:grid;gap:var(--space-s) var(--gap);margin-block-start:auto}
.hero-areas-served .high .words{order:-1;margin-block:0 auto}
.hero-areas-served .tell{display:grid;gap:var(--space-2xs);container-type:inline-size}
.hero-areas-served .line{font-size:min(var(--line-size,var(--step-4)),var(--step-4));line-height:1.06;max-inline-size:20ch}
.hero-areas-served .about{display:grid;gap:.35em;align-content:start;line-height:1.4}
.hero-areas-served .about:empty{display:none}
.hero-areas-served .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-areas-served .call{color:inherit;text-decoration-thickness:1px}
.hero-areas-served .act{justify-self:start;align-self:end}
@media (max-width:39.99rem){
.hero-areas-served .field{--u:.965cqi}
.hero-areas-served .row{display:grid;gap:calc(var(--u)*1.7);font-size:inherit;margin:0}
.hero-areas-served .part{display:block;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-areas-served .part+.part{margin-inline-start:0}
.hero-areas-served .woven .part:nth-child(even)>.area{color:inherit}
.hero-areas-served .words,.hero-areas-served .high .words{order:-1;margin:0}
}
@media (min-width:60rem){
.hero-areas-served .words{grid-template-columns:repeat(12,minmax(0,1fr));align-items:end}
.hero-areas-served .tell{grid-column:1/7}
.hero-areas-served .about{grid-column:7/10}
.hero-areas-served .act{grid-column:10/-1;justify-self:end}
}`;

import { css } from '../../render/css.ts';

export const nameMultipliedCss = css`
body:has(.hero-name-multiplied .rows) .top .brand{visibility:hidden}
.hero-name-multiplied .stage{--h:min(100svh - 4rem,56rem);overflow:clip}
.hero-name-multiplied .rows{--u:min(.99cqi,calc(var(--h)*.74/var(--tall,40)));display:flex;flex-direction:column;align-items:center;gap:calc(var(--u)*.7);padding-inline:calc(var(--u)*.5);white-space:nowrap}
.hero-name-multiplied .row{display:block;white-space:nowrap;font-size:calc(var(--u)*var(--n,12));line-height:1;margin-block:var(--over,0) var(--under,0)}
.hero-name-multiplied .own{display:inline;white-space:nowrap;font:inherit;letter-spacing:inherit}
.hero-name-multiplied .shrinks .rows{flex-direction:column-reverse}
.hero-name-multiplied .shaded .row:not(.once){color:var(--shade)}
.hero-name-multiplied .popped .row:not(.once){color:var(--pop)}
.hero-name-multiplied .lit :is(.row-3,.row-5){color:var(--pop)}
.hero-name-multiplied .words{display:grid;gap:var(--space-s) var(--gap);margin-block-start:auto;padding:var(--space-l) var(--pad) var(--space-m)}
.hero-name-multiplied .tell{display:grid;gap:var(--space-2xs);container-type:inline-size}
.hero-name-multiplied .tell:empty{display:none}
.hero-name-multiplied .line{font-size:min(var(--line-size,var(--step-3)),var(--step-3));line-height:1.08;max-inline-size:22ch}
.hero-name-multiplied .say{font-size:var(--step-1);line-height:1.3;max-inline-size:30ch}
.hero-name-multiplied .about{display:grid;gap:.35em;align-content:start;line-height:1.4}
.hero-name-multiplied .over{font-size:inherit}
.hero-name-multiplied .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-name-multiplied .call{color:inherit;text-decoration-thickness:1px}
.hero-name-multiplied .act{justify-self:start;align-self:start}
@media (max-width:39.99rem){
.hero-name-multiplied .stage{min-block-size:0}
.hero-name-multiplied .row:is(.row-1,.row-7){display:none}
}
@media (min-width:60rem){
.hero-name-multiplied .words{grid-template-columns:repeat(12,minmax(0,1fr));padding-block:var(--space-m)}
.hero-name-multiplied .tell{grid-column:1/6}
.hero-name-multiplied .about{grid-column:7/10}
.hero-name-multiplied .act{grid-column:10/-1;justify-self:end}
}`;

import { css } from '../../render/css.ts';

/** `--u` is a hundredth of the rows' width, less where they would be taller than the window. */
export const nameWideCss = css`
body:has(.hero-name-wide .name) .top .brand{visibility:hidden}
body:has(.hero-name-wide .name)>.top:not(:has(nav)){display:none}
body:has(.hero-name-wide .name) .top{--pad:clamp(1rem,1.9vw,2.5rem)}
.hero-name-wide .stage{--pad:clamp(1rem,1.9vw,2.5rem);--h:min(calc(86svh - 3.75rem),46rem);min-block-size:var(--h);padding:var(--space-2xs) var(--pad) var(--space-s);gap:var(--space-l)}
body:not(:has(.top nav)) .hero-name-wide .stage{--h:min(86svh,48rem);padding-block-start:var(--pad)}
.hero-name-wide .name{--u:min(1cqi,calc(var(--h)*var(--most,.68)/var(--tall,30)));display:grid;gap:calc(var(--u)*1.7);font-family:var(--font-display);font-weight:var(--weight-display);overflow-wrap:normal;text-wrap:nowrap}
.hero-name-wide .whole{display:contents}
.hero-name-wide .row{display:block;white-space:nowrap;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-name-wide .popped .name{color:var(--pop)}
.hero-name-wide .free{display:block;font-size:min(calc(150cqi/var(--letters)),15rem);line-height:1.35;white-space:normal;text-wrap:balance}
.hero-name-wide .words{display:grid;gap:var(--space-s) var(--gap)}
.hero-name-wide .tell{display:grid;gap:var(--space-2xs);container-type:inline-size}
.hero-name-wide .line{font-size:min(var(--line-size,var(--step-3)),var(--step-3));line-height:1.08;max-inline-size:24ch}
.hero-name-wide .say{font-size:var(--step-1);line-height:1.3;max-inline-size:34ch}
.hero-name-wide .about{display:grid;gap:.35em;font-size:var(--step-0);line-height:1.35;align-content:start}
.hero-name-wide .over{font-size:inherit}
.hero-name-wide .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-name-wide .lone :is(.say,.over){font-size:clamp(1.6rem,3.2vw,3.4rem);line-height:1.15;max-inline-size:20ch;text-wrap:balance}
.hero-name-wide .lone .about{font-size:clamp(1.15rem,1.7vw,1.75rem)}
.hero-name-wide .call{color:inherit;text-decoration-thickness:1px}
.hero-name-wide .rest .call{display:block}
.hero-name-wide .act{justify-self:start}
@media (min-width:60rem){
.hero-name-wide .words{display:flex;align-items:end;gap:var(--space-xl)}
.hero-name-wide .tell{inline-size:min(40cqi,34rem)}
.hero-name-wide .words>*{min-inline-size:0}
.hero-name-wide .turned .about{order:1}
}
.hero-name-wide .top-edge .words{margin-block-start:auto}
.hero-name-wide .bottom-edge .words{align-items:start}
.hero-name-wide .bottom-edge .name{margin-block-start:auto}
.hero-name-wide .bottom-edge .free{padding-block-end:.3em}
@media (min-width:60rem){
.hero-name-wide .bottom-edge .line{font-size:min(var(--line-size,var(--step-4)),var(--step-4))}
}
@media (max-width:39.99rem){
.hero-name-wide .row{font-size:inherit;line-height:inherit;margin:0;display:grid;gap:calc(var(--u)*1.7)}
.hero-name-wide .part{display:block;font-size:calc(var(--u)*var(--n));line-height:1;letter-spacing:var(--tracking-display);margin-block:var(--over) var(--under)}
.hero-name-wide .name{--most:.6}
.hero-name-wide .act-plate{inline-size:100%;justify-content:center}
.hero-name-wide .free{font-size:min(calc(150cqi/var(--longest)),30cqi)}
.hero-name-wide .bottom-edge .name{margin-block:var(--space-s)}
body:has(.quick-contact-bottom-bar) .hero-name-wide .stage{--h:calc(100svh - 7.75rem)}
}`;

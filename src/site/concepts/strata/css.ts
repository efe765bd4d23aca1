import { css } from '../../render/css.ts';

export const strataCss = css`
.hero-strata .stage{gap:0}
.hero-strata .words{display:grid;gap:var(--space-s);align-content:start;padding:var(--space-m) var(--pad) var(--space-l);container-type:inline-size}
.hero-strata .line{font-size:min(var(--line-size,var(--step-5)),var(--step-5));line-height:1.04}
.hero-strata .act{justify-self:start}
.hero-strata .stack{display:flex;flex-direction:column}
.hero-strata .layer{min-block-size:var(--high);background:var(--bg);color:var(--text);padding:.4rem var(--pad);display:flex;justify-content:space-between;align-items:center;gap:.3rem 1.2rem;line-height:1.1}
.hero-strata .called{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5em;font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--type);min-inline-size:0}
.hero-strata .label{min-inline-size:0;overflow-wrap:anywhere}
.hero-strata .measure{font-size:max(.55em,1rem);white-space:nowrap}
.hero-strata .price{font-family:var(--font-display);font-weight:var(--weight-display);font-size:max(1.05rem,calc(var(--type)*.7));flex:none}
.hero-strata .price.long{flex:0 1 auto}
.hero-strata .price small{font-size:max(.5em,.85rem);color:inherit}
@media (max-width:59.99rem){.hero-strata .called{flex-direction:column;font-size:min(var(--type),1.7rem)}.hero-strata .price{flex:0 1 auto;white-space:normal;text-align:end}}
@media (min-width:60rem){
.hero-strata .stage{display:grid;grid-template-columns:minmax(20rem,2fr) minmax(0,3fr);align-items:stretch}
.hero-strata .words{padding-block:var(--space-l);grid-template-rows:auto auto 1fr}
.hero-strata .words .act{align-self:end}
.hero-strata .layer{padding-inline:clamp(1.2rem,2.2vw,2.6rem);flex:1 0 var(--high);flex-grow:var(--long)}
.hero-strata .stage.turned{grid-template-columns:minmax(0,3fr) minmax(20rem,2fr)}
.hero-strata .turned .words{order:1}
.hero-strata .stage.columns{grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr}
.hero-strata .columns .words{order:0;grid-template:auto auto/minmax(0,3fr) minmax(0,1fr);column-gap:var(--gap);padding-block:var(--space-s) var(--space-m)}
.hero-strata .columns .words .act{grid-area:1/2;justify-self:end;align-self:start}
.hero-strata .columns .stack{flex-direction:row}
.hero-strata .columns .layer{flex:var(--long) 0 0;min-inline-size:6.2rem;flex-direction:column;align-items:flex-start;justify-content:space-between;padding:1.1rem .9rem}
.hero-strata .columns .called{writing-mode:vertical-rl;flex-wrap:nowrap;flex:1;order:1;font-size:clamp(1.3rem,var(--type),2.5rem);margin-block-start:1rem;align-items:center;justify-content:flex-end;inline-size:auto}
.hero-strata .columns .price{font-size:1.25rem;white-space:normal}
}`;

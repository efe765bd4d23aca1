import { css } from '../../render/css.ts';

export const areasToScaleCss = css`
.hero-areas-to-scale .stage{--h:min(100svh - var(--bar),56rem);padding:var(--space-s) var(--pad) var(--space-m);gap:var(--space-m)}
.hero-areas-to-scale .line{font-size:min(var(--line-size,var(--step-4)),2.2rem);line-height:1.06;max-inline-size:22ch}
.hero-areas-to-scale .squares{display:grid;gap:clamp(.4rem,1cqi,1rem)}
.hero-areas-to-scale .square{container-type:inline-size;inline-size:calc(var(--scale)*var(--side));min-block-size:calc(var(--scale)*var(--side));padding:clamp(.8rem,1.2vw,1.4rem);background:var(--bg);color:var(--text);display:flex;flex-direction:column;justify-content:space-between;line-height:1.25;overflow-wrap:anywhere}
.hero-areas-to-scale .called{display:flex;flex-direction:column;gap:.15em}
.hero-areas-to-scale .measure{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-1)}
.hero-areas-to-scale .square .price{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--price,var(--step-2));line-height:1.1;white-space:normal}
.hero-areas-to-scale .price small{font-size:max(.4em,.9rem);color:inherit}
.hero-areas-to-scale .gridded .metres .square{background-image:linear-gradient(color-mix(in srgb,var(--text) 9%,transparent) 1px,transparent 1px),linear-gradient(90deg,color-mix(in srgb,var(--text) 9%,transparent) 1px,transparent 1px);background-size:var(--scale) var(--scale)}
.hero-areas-to-scale .under{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-l);justify-content:space-between;align-items:end}
@media (min-width:48rem){
.hero-areas-to-scale .stage{min-block-size:var(--h);display:grid;grid-template-rows:1fr auto}
.hero-areas-to-scale .head,.hero-areas-to-scale .squares{grid-area:1/1}
.hero-areas-to-scale .head{align-self:start;padding-block-start:var(--space-2xs);max-inline-size:max(26rem,calc(var(--scale)*var(--others)));container-type:inline-size;inline-size:100%}
.hero-areas-to-scale .squares{display:flex;align-items:flex-end;align-self:end}
.hero-areas-to-scale .ended .squares{justify-content:flex-end}
.hero-areas-to-scale .square{block-size:calc(var(--scale)*var(--side))}
.hero-areas-to-scale .hangs .squares{align-self:start;align-items:flex-start;flex-direction:row-reverse;justify-content:flex-end}
.hero-areas-to-scale .hangs .head{align-self:end;justify-self:end;max-inline-size:48cqi}
.hero-areas-to-scale .apart{grid-template-rows:auto 1fr auto}
.hero-areas-to-scale .apart .head{grid-area:1/1;max-inline-size:44rem;justify-self:start;align-self:start}
.hero-areas-to-scale .apart .squares{grid-area:2/1}
}`;

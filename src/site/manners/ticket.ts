import { css } from '../render/css.ts';

/** A strip of tickets: each band a paper with bitten corners and a stub, torn along perforations. */
export const ticket = css`
.m{--bite:1.1rem;--tear:2px dashed var(--outline);--stub:17rem;--head:var(--step-3)}
.m>.wrap{inline-size:min(100% - 2*clamp(.75rem,3vw,3rem),74rem);background:var(--bg);color:var(--text);padding:var(--space-l) clamp(1.2rem,3vw,2.5rem);mask:radial-gradient(circle var(--bite) at 0 0,#0000 97%,#000),radial-gradient(circle var(--bite) at 100% 0,#0000 97%,#000),radial-gradient(circle var(--bite) at 0 100%,#0000 97%,#000),radial-gradient(circle var(--bite) at 100% 100%,#0000 97%,#000);mask-composite:intersect}
.m+.m>.wrap,.m.foot>.wrap{border-block-start:var(--tear)}
.hero+.m{padding-block-start:var(--space-l)}
.m .title{max-inline-size:none}
.m .cols>*{min-inline-size:0}
.m .lead{font-size:var(--step-0)}
.m .list>*{border-block-end:var(--tear);align-items:stretch;padding-block:0;grid-template-columns:minmax(0,1fr)}
.m .list>:has(.price){grid-template-columns:minmax(0,1fr) minmax(5.5rem,auto);column-gap:var(--space-s)}
.m .list>:last-child{border:0}
.m .list :is(h2,h3,.name){padding-block:var(--space-s);align-self:center}
.m .list :is(p,.prose){grid-column:1;padding-block-end:var(--space-s);margin-block-start:-.6em}
.m .list .price{grid-row:1/9;border-inline-start:var(--tear);padding:var(--space-s) 0 var(--space-s) var(--space-s);padding-inline:var(--space-s) 0;text-align:center;align-content:center;font:var(--weight-display) var(--step-2)/1.1 var(--font-display)}
.m :is(.reach,.what){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:var(--space-s) var(--gap)}
.m :is(.reach,.what)>div{border:0;padding:0}
.m :is(.reach,.what)>div>dd{font-weight:600;font-size:var(--step-1)}
.m .hours :is(th,td){border-block:0;border-block-end:var(--tear)!important}
.m .hours tr:last-child :is(th,td){border:0!important}
.m:not(.own) .form{border:var(--tear);padding:var(--space-m);border-radius:var(--radius-m)}
.m .form :is(input:not([type=checkbox]),textarea,select){background:var(--bg)}
.m:not(.own) .form .button{justify-self:stretch}
.m.foot{padding-block-end:var(--space-l)}
.m.foot>.wrap{padding-block:var(--space-m)}
.m.foot .base{border:0;padding:0}
@media (max-width:22rem){.m{--row:1rem}}
@media (min-width:60rem){
.m .list>:has(.price){grid-template-columns:minmax(0,1fr) minmax(9rem,auto)}
.m:not(.own) .cols{display:grid;grid-template-columns:var(--stub) minmax(0,1fr);column-gap:0;align-items:stretch}
.m:not(.own) .cols>*{grid-column:2;margin:0;padding-inline-start:var(--space-l)}
.m:not(.own) .cols>:first-child{grid-column:1;grid-row:1/9;padding-inline:0 var(--space-l);border-inline-end:var(--tear);margin-block:calc(-1*var(--space-l));padding-block:var(--space-l)}
.m .cols>:only-child{grid-column:1/-1!important;border:0!important}
}`;

import { css } from '../render/css.ts';
import { ALONE, NAMES } from './base-css.ts';

/** A strip of tickets: each band a paper with bitten corners and a stub, torn along perforations. */
export const ticket = css`
.m{--bite:1.1rem;--tear:2px dashed var(--outline);--stub:17rem;--head:var(--step-3);--row:var(--step-1);--few:clamp(1.25rem,2vw,2rem);--one:var(--step-3);--say:var(--step-6);--end:7rem;--corner:var(--radius-m)}
.m>.wrap{inline-size:min(100% - 2*clamp(.75rem,3vw,3rem),78rem);background:var(--bg);color:var(--text);padding:var(--space-l) clamp(1.2rem,3vw,2.5rem);mask:radial-gradient(circle var(--bite) at 0 0,#0000 97%,#000),radial-gradient(circle var(--bite) at 100% 0,#0000 97%,#000),radial-gradient(circle var(--bite) at 0 100%,#0000 97%,#000),radial-gradient(circle var(--bite) at 100% 100%,#0000 97%,#000);mask-composite:intersect}
.m+.m>.wrap,.m.foot>.wrap{border-block-start:var(--tear)}
.hero+.m{padding-block-start:var(--space-l)}
.m .title{max-inline-size:none}
.m .cols>*{min-inline-size:0}
.m .lead{font-size:var(--step-0)}
.m .list>*{border-block-end:var(--tear);padding-block:var(--space-xs);grid-template-columns:minmax(0,1fr)}
.m .list>:has(.price){grid-template-columns:minmax(0,1fr) var(--end);align-content:center;column-gap:var(--space-s);padding-block:0;row-gap:0}
.m .list>:first-child{padding-block-start:0}
.m .list>:last-child{border:0;padding-block-end:0}
.m .list>:has(.price) :is(h2,h3,.name){padding-block:var(--space-s)}
.m .list>:has(.price) :is(p:not(.name,.when),.prose){grid-column:1;padding-block-end:var(--space-s);margin-block-start:-.5em}
.m .list>:has(.price):not(:has(p:not(.name))) :is(h2,h3,.name){grid-row:1/3;align-self:center}
.m .list .price{grid-row:1/3;align-self:stretch;border-inline-start:var(--tear);padding-block:var(--space-s);padding-inline-start:var(--space-s);text-align:center;align-content:center;white-space:normal;font:var(--weight-display) min(var(--row),var(--step-3))/1.1 var(--font-display)}
.m .list .price small{display:block;font-family:var(--font-text)}
.m .list .when{grid-row:1;font-weight:600;padding:0}
.m .list .when~.price{grid-row:1/9}
.m .note,.m .list p:not(.name){color:var(--text)}
.m .list:not(:empty)+.note{max-inline-size:none;border-block-start:var(--tear);padding-block-start:var(--space-s)}
.m .prose{font-size:var(--step-1);line-height:1.5}
.m .list .prose{font-size:var(--step-0)}
.m :is(.reach,.what){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:var(--space-s) var(--gap)}
.m :is(.reach,.what)>div{border:0;padding:0}
.m :is(.reach,.what)>div>dd{font-weight:600;font-size:var(--step-1)}
.m .reach .week{font-weight:400;font-size:var(--step-0)}
.m .week dd{font:inherit}
.m:not(.foot) .main>.reach>.first{grid-column:1/-1;border-block-end:var(--tear);padding-block-end:var(--space-m)}
.m:not(.foot) .main>.reach>.first:last-child{border:0;padding:0}
.m .hours :is(th,td){border-block:0;border-block-end:var(--tear)!important}
.m .hours tr:last-child :is(th,td){border:0!important}
.m .where{font-size:var(--step-4);line-height:1.1}
.m:not(.own) .form{border:var(--tear);padding:var(--space-m);border-radius:var(--radius-m)}
.m .form :is(input:not([type=checkbox]),textarea,select){background:var(--bg)}
.m:not(.own) .form .button{justify-self:stretch}
.m .bar{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-m)}
.m .bar .head{flex:1 1 20rem}
.m .bar .actions{margin:0}
.m.foot{padding-block-end:var(--space-l)}
.m.foot>.wrap{padding-block:var(--space-m)}
.m.foot .brand-name{--big:clamp(2.2rem,8vw,8rem)}
.m.foot .base{border:0;padding:0}
@media (max-width:30rem){.m .list.list.list>:has(.long,.wide):not(:has(.when)) :is(h2,h3,.name){grid-row:1;padding-block-end:0}.m .list.list .price:is(.long,.wide){border:0;padding:0 0 var(--space-s)}}
@media (max-width:22rem){.m{--row:1rem;--few:1.1rem}}
@media (min-width:60rem){
.m{--end:12rem}
.m:not(.wordy) .list:has(>:nth-child(5)):not(:has(>:nth-child(10))){--row:1.65rem}
.m ${NAMES}:has(>:nth-child(4)){columns:2;column-gap:var(--space-l)}
.m ${NAMES}:has(>:nth-child(4))>*{padding-block:var(--space-xs);border-block-end:var(--tear)}
.m:not(.own) .cols{display:grid;grid-template-columns:var(--stub) minmax(0,1fr);column-gap:0;align-items:stretch}
.m.map .words:only-child{display:grid;grid-template-columns:var(--stub) minmax(0,1fr)}
.m.map .words:only-child>*{grid-column:2;padding-inline-start:var(--space-l);justify-self:start}
.m.map .words:only-child>.head{grid-column:1;grid-row:1/9;justify-self:stretch;padding-inline:0 var(--space-l);border-inline-end:var(--tear);margin-block:calc(-1*var(--space-l));padding-block:var(--space-l)}
.m.map .words:only-child>.where{margin-block-start:0}
.m:not(.own) .cols>*{grid-column:2;margin:0;padding-inline-start:var(--space-l)}
.m:not(.own) .cols>:first-child{grid-column:1;grid-row:1/9;padding-inline:0 var(--space-l);border-inline-end:var(--tear);margin-block:calc(-1*var(--space-l));padding-block:var(--space-l)}
.m .cols>:not(:first-child){align-self:center}
.m .cols>:nth-child(2):last-child{grid-row:1/9}
.m .list>:not(:has(.price)):has(:is(h2,h3,.name)):has(p:not(.name,.when)){grid-template-columns:minmax(0,4fr) minmax(0,7fr);column-gap:var(--space-m)}
.m .list>:not(:has(.price)) :is(p:not(.name,.when),.prose){grid-column:-2/-1;font-size:var(--step-1);line-height:1.45}
.m:not(.own)>.wrap>.note{margin-inline-start:calc(var(--stub) + var(--space-l))}
.m .cols>:only-child{grid-column:1/-1!important;border:0!important}
.m .list:has(.price)>:first-child{margin-block-start:calc(-1*var(--space-s))}
.m .list:has(.price)>:last-child{margin-block-end:calc(-1*var(--space-s))}
.m ${ALONE}>.main{padding-block:0}
}`;

import { css } from '../render/css.ts';
import { ALONE, NAMES } from './base-css.ts';

/** Painted boards hung side by side: solid fields without a gap, prices reversed out, the number as the last board. */
export const sign = css`
.m{--pad:0px;--head:var(--step-5);--row:var(--step-2);--few:var(--step-3);--one:var(--step-4);--say:clamp(3.6rem,13vw,14rem);--way:var(--step-2);--fig:var(--step-6);--in:clamp(1.25rem,3.4vw,3.5rem);--cell:var(--space-l) var(--in)}
.m>.wrap{inline-size:auto;margin:0;padding:0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m:not(.own) .cols:not(.bare)>:first-child:not(.words),.m .bar,[data-tone=inverse]~.m ${ALONE}{background:var(--solid);color:var(--on-solid);padding:var(--in)}
.m ${ALONE}{background:var(--text);color:var(--bg);padding:var(--space-l) var(--in)}
.m:not(.own) :is(.cols>:first-child:not(.words),.bar,${ALONE}) :is(.kicker,.lead,.note,dt,.off,a:not(.button)){color:inherit}
.m:not(.own) :is(.side,.head,.bar) .button{background:var(--on-solid);color:var(--solid);border-color:var(--on-solid)}
.m .button{border-radius:0;min-block-size:3.8rem;padding-inline:1.6em}
.m .group{margin:0;padding:.8rem 1.25rem}
.m .title{line-height:1.02;max-inline-size:none}
.m .list,.m :is(.reach,.what){display:flex;flex-wrap:wrap}
.m .list>*,.m :is(.reach,.what)>div{flex:1 1 18rem;min-inline-size:0}
.m .list>*{container-type:inline-size;padding:var(--space-m) clamp(1.25rem,2.4vw,2.5rem);grid-template-columns:minmax(0,1fr);align-content:start;border:0}
.m .list>:nth-child(odd){background:var(--surface)}
.m .list:has(.price){flex-direction:column;flex-wrap:nowrap}
.m .list>:has(.price){grid-template-columns:minmax(0,1fr) auto}
.m .list:has(.price)>*{flex:1 0 auto;align-content:center;align-items:center;column-gap:var(--space-m);padding-block:var(--space-s)}
.m .list .price{white-space:normal;grid-row:1/5;background:var(--text);color:var(--bg);padding:.2em .4em;font:var(--weight-display) var(--row)/1.1 var(--font-display)}
.m .list .price.long{font-size:min(var(--row),var(--step-2));max-inline-size:12ch}
.m .list .price small{color:inherit;font-size:max(1rem,.4em)}
.m .list>:has(.price) p:not(.name){grid-column:1}
.m .list p:not(.name){color:var(--text);font-size:var(--step-1);line-height:1.4}
.m .list .prose{font-size:var(--step-1);padding:0}
.m ${NAMES}>*{flex:1 1 15rem;align-content:center}
.m ${NAMES} :is(h2,h3,.name){--row:min(var(--step-4),12cqi);line-height:1.08}
.m:not(.own) .main:not(.list){display:flex;flex-direction:column}
.m .main>.list{flex:1;block-size:auto}
.m.own>.wrap{padding:var(--in)}
.m.own .head{margin-block-end:var(--space-l)}
.m :is(.reach,.what)>div{border:0;padding:var(--space-m) var(--in);container-type:inline-size}
.m :is(.reach,.what)>div:nth-child(even){background:var(--surface)}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-2)/1.2 var(--font-display)}
.m .side .reach{display:block;margin-block-start:var(--space-l)}
.m :is(.side,.desk) .reach>div{padding:var(--space-xs) 0;background:none}
.m .side .reach>.first{--say:var(--step-4)}
.m ${ALONE} .reach>div{padding:var(--space-s) 0 0;background:none}
.m ${ALONE} .reach{column-gap:var(--gap)}
.m:not(.foot) ${ALONE} .first{flex-basis:100%}
.m ${ALONE} .first>dt{position:absolute;clip-path:inset(50%)}
.m ${ALONE} .first a{text-decoration-thickness:.05em;text-underline-offset:.12em}
.m .reach :is(.week,address+a){font:400 var(--step-1)/1.5 var(--font-text)}
.m .week dd{font:inherit}
.m .words{padding:var(--in);background:var(--surface)}
.m :is(.words,${ALONE}) .title{font-size:var(--step-2)}
.m .words .where{font-size:clamp(2rem,7vw,7rem);line-height:1.02;margin-block:var(--space-s)}
.m .hours{border:0;font-size:var(--step-1)}
.m .hours :is(th,td){border:0!important;padding:.6em var(--in)}
.m .hours tr:nth-child(odd){background:var(--surface)}
.m :is(.prose,.note,.form,.sent){padding:var(--in)}
.m .note{margin:0;padding:var(--space-m) clamp(1.25rem,2.4vw,2.5rem);max-inline-size:none;font-size:var(--step-1);color:var(--text)}
.m .prose{font-size:var(--step-2);line-height:1.4}
.m .main:has(>.form){background:var(--surface)}
.m .form :is(input:not([type=checkbox]),textarea,select){border:2px solid var(--text);border-radius:0}
.m .form .button{justify-self:stretch}
.m .bar{display:flex;flex-wrap:wrap;gap:var(--space-m) var(--gap);align-items:center;justify-content:space-between}
.m .bar .actions{margin:0}
.m .bar .head{flex:1 1 24rem}
.m.foot>.wrap{padding:var(--space-s) var(--in)}
.m.foot .brand-name{--big:11vw}
.m.foot .reach>div{padding:var(--space-s) 0;background:none}
.m.foot .base{border:0;padding:0}
@media (max-width:30rem){.m .list>:has(.price){grid-template-columns:minmax(0,1fr)}.m .list .price{grid-column:1;grid-row:auto!important;order:1;justify-self:start;text-align:start;margin-block-start:.2em}}
@media (min-width:60rem){
.m .list:has(p:not(.name)):not(:has(.price))>*{flex-basis:40%}
.m .list:has(p:not(.name)):not(:has(.price))>:nth-child(4n+3){background:none}
.m .list:has(p:not(.name)):not(:has(.price))>:nth-child(4n){background:var(--surface)}
.m:not(.own) .cols:not(.bare){display:grid;grid-template-columns:minmax(0,4fr) minmax(0,8fr);align-items:stretch;column-gap:0}
.m .cols>*{grid-column:2;margin:0}
.m:not(.own) .cols>:first-child{grid-column:1;grid-row:1/9}
.m .cols>.words:first-child:not(:only-child){grid-column:1}
.m .cols>:nth-child(2):last-child{grid-row:1/9}
.m .cols>:only-child{grid-column:1/-1!important}
.m:nth-child(odd):not(.own) .cols:not(.bare){grid-template-columns:minmax(0,8fr) minmax(0,4fr)}
.m:nth-child(odd):not(.own) .cols>*{grid-column:1}
.m:nth-child(odd):not(.own) .cols>:first-child{grid-column:2}
}`;

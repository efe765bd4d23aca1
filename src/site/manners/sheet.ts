import { css } from '../render/css.ts';
import { NAMES } from './base-css.ts';

/** A drawing sheet: everything is in a labelled cell, and the lines of all cells meet. */
export const sheet = css`
.m{--pad:0px;--l:1px solid var(--text);--head:var(--step-3);--big:clamp(2.4rem,9vw,9rem);--row:var(--step-1);--few:var(--step-2);--one:var(--step-3);--cell:.8rem 1rem;--say:var(--step-6)}
.m>.wrap{inline-size:auto;margin-inline:clamp(.6rem,1.6vw,1.6rem);padding:0;border:var(--l);border-block-end:0}
.m:not(.own) :is(.list,.reach,.what,.form){overflow:clip}
.m .side .reach{flex-flow:column nowrap;block-size:auto}
.m .side .reach>div{flex:none}
.m .reach>:has(.week){flex-basis:min(100%,20rem)}
.m.own>.wrap{padding:var(--space-m) clamp(.5rem,2vw,var(--space-m))}
.m.own .head{padding:0;margin-block-end:var(--space-m)}
main>.m:nth-last-child(1 of .m)>.wrap{border-block-end:0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .head,.m .prose,.m .where,.m .note,.m .actions,.m .base,.m.foot .brand-name,.m .hours{padding:var(--cell);margin:0}
.m .head .actions{padding:0;margin-block-start:var(--space-s)}
.m .group{padding:var(--cell);margin:0}
.m .title{max-inline-size:16ch}
.m .lead{font-size:var(--step-0)}
.m .prose{font-size:var(--step-2);line-height:1.4}
.m .note{border-block-start:var(--l);max-inline-size:none;color:var(--text)}
.m .list,.m :is(.reach,.what){display:flex;flex-wrap:wrap}
.m .cols>:is(.list,.reach,.what){block-size:100%}
.m .list>*,.m :is(.reach,.what)>div{flex:1 1 min(100%,15rem);min-inline-size:0}
.m:not(.own) .main:not(.list){display:flex;flex-direction:column}
.m .main>.list{flex:1;block-size:auto}
.m .form.two{gap:0;block-size:100%}
.m .list>*,.m .form>div:not(.trap),.m :is(.reach,.what)>div{border:0;border-block-start:var(--l);border-inline-start:var(--l);margin-inline-start:-1px;padding:var(--cell)}
.m .list>*{container-type:inline-size;grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr auto;align-items:start}
.m .list :is(h2,h3,.name){--row:var(--step-1);font:600 var(--row)/1.25 var(--font-text);letter-spacing:0}
.m ${NAMES} :is(h2,h3,.name){--row:inherit;font:var(--weight-display) var(--row)/1.15 var(--font-display)}
.m .list .price{grid-column:1;grid-row:4;text-align:start;align-self:end;margin-block-start:.5em;white-space:normal;font:var(--weight-display) min(var(--step-5),19cqi)/1 var(--font-display)}
.m .list>:has(.when)>.price{grid-row:4}
.m .list:has(.price.long) .price{font-size:min(var(--step-2),11cqi);line-height:1.1;max-inline-size:none}
.m .list .price small{font-size:max(1rem,.3em)}
[dir=rtl] .m .list.list .price{line-height:1.5}
.m .list p:not(.name){font-size:var(--step-0);line-height:1.45}
.m :is(.reach,.what)>div>dt{font-size:var(--step--1)}
.m :is(.reach,.what)>div>dd{font-weight:600;font-size:var(--step-1)}
.m .reach .week{font-weight:400;font-size:var(--step-0)}
.m .week dd{font:inherit}
.m:not(.foot) .main>.reach>.first{flex-basis:100%}
.m .where{font-size:var(--step-4);line-height:1.1}
.m .hours :is(th,td){padding-inline:1rem}
.m .hours{padding:0}
.m .hours tr:first-child :is(th,td){border-block-start:0}
.m .form{block-size:100%;grid-template-columns:1fr}
.m .form>div:not(.trap,.agree){display:flex;flex-direction:column}
.m .form label{font-size:var(--step--1);font-weight:400;color:var(--muted);margin:0}
.m .form :is(input:not([type=checkbox]),textarea,select){border:0;border-radius:0;background:none;padding:.2em 0;flex:1;outline-offset:2px}
.m .form textarea{min-block-size:5rem}
.m .form .button{justify-self:stretch;align-self:stretch;border-radius:0;border:0;border-block-start:var(--l);min-block-size:3.6rem}
.m .form.two>:not(.half){grid-column:1/-1}
.m .button{border-radius:0}
.m .bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between}
.m .bar .head{flex:1 1 20rem}
.m.foot{padding-block-end:clamp(.6rem,1.6vw,1.6rem)}
.m.foot>.wrap{border-block-end:var(--l)}

.m.foot .base{border:0;border-block-start:var(--l);gap:0 var(--space-l)}
.m.foot .brand-name{grid-column:1/-1;--share:.87}
@media (max-width:39.99rem){.m .list>:has(.price){grid-template-columns:minmax(0,1fr) auto;grid-template-rows:none;align-items:baseline}.m .list .price{grid-column:2;grid-row:1;text-align:end;max-inline-size:9em!important;font-size:var(--step-2)}}
@media (min-width:40rem){.m .list .price[data-figure]{font-size:min(var(--step-5),92cqi/(var(--n)*var(--letter)))}.m .form.two{grid-template-columns:1fr 1fr}}
@media (min-width:60rem){
.m:not(.own) .cols{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,9fr);align-items:stretch;column-gap:0}
.m:not(.own) .cols:has(>.side .reach){grid-template-columns:minmax(0,4fr) minmax(0,8fr)}
.m .cols>*{grid-column:2;margin:0}
.m:not(.own) .cols>:first-child{grid-column:1;grid-row:1/9;border-inline-end:var(--l)}
.m .cols>:nth-child(2):last-child{grid-row:1/9}
.m .cols>:only-child{grid-column:1/-1!important;border:0!important}
.m .cols>:not(:first-child) .list{margin-block-start:-1px}
.m .list:has(.price)>*{min-block-size:9.5rem}
.m.foot>.wrap{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,9fr)}
.m.foot :is(.reach,.base,.lead,.note){grid-column:1/-1}
}`;

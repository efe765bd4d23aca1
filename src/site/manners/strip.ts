import { css } from '../render/css.ts';
import { NAMES } from './base-css.ts';

/** Strips side by side with rules between, names at their heads and prices as wide as a strip, under a one-line head. */
export const strip = css`
.m{--pad:0px;--r:1px solid var(--text);--head:var(--step-3);--row:var(--step-2);--few:var(--step-2);--one:var(--step-4);--in:clamp(.9rem,1.6vw,1.75rem);--say:var(--step-6);--way:var(--step-2);--fig:var(--step-6);--cell:var(--space-m) var(--in);border-block-start:var(--r)}
.m>.wrap{inline-size:auto;margin:0;padding:0}
.m:not(.own) :is(.list,.reach,.what,.form){overflow:clip}
.m.own>.wrap{padding:0 0 var(--space-l)}
.m.own .cols>:not(.head),.m.own>.wrap>:not(.head,.cols){margin:var(--space-m) var(--in) 0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .head{padding:var(--space-s) var(--in);border-block-end:var(--r)}
.m .side>.actions,.m>.wrap>:is(.note,.actions),.m .main>.note{margin:0;padding:var(--space-s) var(--in);max-inline-size:none;color:var(--text)}
.m .main>.note{font-size:var(--step-1)}
.m .title{max-inline-size:none}
.m .lead{font-size:var(--step-0)}
.m .head .actions{margin:0}
.m .list>*,.m :is(.reach,.what)>div{padding:var(--space-s) var(--in) var(--space-m);border:0;border-block-end:var(--r)}
.m:not(.own) .group{margin:0;padding:var(--space-m) var(--in) var(--space-xs)}
.m .list :is(p:not(.name),.prose){max-inline-size:44ch;font-size:var(--step-1);line-height:1.4}
.m .list .price{font-family:var(--font-display);font-weight:var(--weight-display)}
.m ${NAMES} :is(h2,h3,.name){--row:min(var(--step-4),12cqi);line-height:1.1}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-2)/1.25 var(--font-display)}
.m .reach :is(.week,dd address+a){font:400 var(--step-1)/1.5 var(--font-text)}
.m .week dd{font:inherit}
.m :is(.prose,.where,.hours,.words>.actions){margin:0;padding:var(--space-m) var(--in)}
.m .prose{font-size:var(--step-2);line-height:1.4;max-inline-size:60ch}
.m .list .prose{padding:0;font-size:var(--step-1)}
.m .where{font-size:var(--step-5);line-height:1.05}
.m .hours{font-size:var(--step-1)}
.m .hours :is(th,td){padding:.5em var(--in)}
.m .form{gap:0}
.m .form>div:not(.trap){padding:var(--space-s) var(--in);border-block-end:var(--r)}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:0 0 1.5px;border-radius:0;background:none;padding-inline:0}
.m .form textarea{min-block-size:4rem}
.m .form .button{justify-self:stretch;border-radius:0;min-block-size:4.5rem}
.m .bar{display:flex;flex-wrap:wrap;align-items:center}
.m .bar .head{flex:1 1 20rem;border:0}
.m .bar .actions{margin:0;padding:var(--space-s) var(--in)}
.m.foot{--share:.88}
.m.foot>.wrap{display:grid;grid-template-columns:minmax(0,1fr)}
.m.foot .brand-name{--big:22cqi;margin:0 var(--in);max-inline-size:calc(100% - 2*var(--in))}
.m.foot .base{padding:.2rem var(--in);border:0}
@media (min-width:48rem){
.m.foot{--share:.93}
.m .head{display:flex;flex-wrap:wrap;gap:.2em var(--space-xl);align-items:baseline}
.m .head>*+*{margin:0}
.m .head .title{flex:1 1 40%}
.m .list,.m :is(.reach,.what){display:flex;flex-wrap:wrap}
.m .list>*,.m :is(.reach,.what)>div{flex:1 1 14rem;min-inline-size:0;container-type:inline-size}
.m :is(.reach,.what)>div{flex-basis:18rem}
.m .reach>:has(.week){flex-basis:22rem}
.m:not(.foot) .reach>.first{flex:2 1 30rem}
.m .list>*,.m :is(.reach,.what)>div{border-block-end:0;border-inline-end:var(--r);margin-inline-end:-1px;box-shadow:0 1px var(--text)}
.m .list>*{grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr;align-items:start}
.m .list>:has(.price){min-block-size:15rem}
.m .list:has(>:nth-child(4))>:has(.price){min-block-size:18rem}
.m .list .price{grid-column:1;grid-row:6;text-align:start;font-size:min(var(--step-6),20cqi);line-height:1;white-space:normal;text-wrap:balance}
.m .list:has(.price.wide) .price{font-size:min(var(--step-4),13cqi);line-height:1.05}
.m .list:has(.price.long) .price{font-size:min(var(--step-3),11cqi);line-height:1.1;max-inline-size:none}
.m.m .list.list .price[data-figure]{font-size:min(var(--step-3),92cqi/(var(--n)*var(--letter)))}
.m .list .price small{font-size:max(1rem,.3em)}
.m .list>:has(.when)>.price{grid-row:6}
.m .form.two{display:flex;flex-wrap:wrap}
.m .form.two>div:not(.trap){flex:1 1 16rem;border-inline-end:var(--r);margin-inline-end:-1px}
.m .form.two>div:not(.trap):has(textarea){flex:1 1 100%}
.m .form.two>div.agree:not(.trap){flex:3 1 26rem;border-block-end:0}
.m .form.two>.button{flex:1 1 16rem}
}
@media (max-width:47.99rem){.m .list .button{order:9}}`;

import { css } from '../render/css.ts';

/** Tall strips side by side with rules between, names at their heads and prices at their feet, under a head that is one line. */
export const strip = css`
.m{--pad:0px;--r:1px solid var(--text);--head:var(--step-3);--row:var(--step-2);--in:clamp(.9rem,1.6vw,1.75rem);border-block-start:var(--r)}
.m>.wrap{inline-size:auto;margin:0;padding:0}
.m:not(.own) :is(.list,.reach,.what,.form){overflow:clip}
.m.own>.wrap{padding:0 0 var(--space-l)}
.m.own .cols>:not(.head),.m.own>.wrap>:not(.head,.cols){margin:var(--space-m) var(--in) 0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .head{padding:var(--space-s) var(--in);border-block-end:var(--r)}
.m .side>.actions,.m>.wrap>:is(.note,.actions),.m .main>.note{margin:0;padding:var(--space-s) var(--in);border-block-end:var(--r);max-inline-size:none}
.m .title{max-inline-size:none}
.m .lead{font-size:var(--step-0)}
.m .head .actions{margin:0}
.m .list>*,.m :is(.reach,.what)>div{padding:var(--space-s) var(--in);border:0;border-block-end:var(--r)}
.m .list :is(p,.prose){max-inline-size:38ch}
.m .list .price{font-family:var(--font-display);font-weight:var(--weight-display)}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-1)/1.3 var(--font-display)}
.m .reach .week,.m .week dd{font:400 var(--step-0)/1.5 var(--font-text)}
.m :is(.prose,.where,.hours,.words>.actions){margin:0;padding:var(--space-m) var(--in)}
.m .list .prose{padding:0}
.m .where{font-size:var(--step-5);line-height:1.05}
.m .hours :is(th,td){padding:.6em var(--in)}
.m .prose{max-inline-size:none}
.m .form{gap:0}
.m .form>div:not(.trap){padding:var(--space-s) var(--in);border-block-end:var(--r)}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:0 0 1.5px;border-radius:0;background:none;padding-inline:0}
.m .form .button{justify-self:stretch;border-radius:0;min-block-size:4.5rem}
.m .bar{display:flex;flex-wrap:wrap}
.m .bar .head{flex:1 1 20rem;border:0}
.m .bar .actions{margin:0;padding:var(--space-s) var(--in)}
.m.foot>.wrap{display:grid}
.m.foot .brand-name{padding:var(--space-s) var(--in);border-block-end:var(--r);font-size:var(--step-3)}
.m.foot .base{padding:.2rem var(--in);border:0}
@media (min-width:48rem){
.m .head{display:flex;flex-wrap:wrap;gap:.2em var(--space-xl);align-items:baseline}
.m .head>*+*{margin:0}
.m .head .title{flex:1 1 40%}
.m .list,.m :is(.reach,.what){display:flex;flex-wrap:wrap}
.m .list>*,.m :is(.reach,.what)>div{flex:1 1 12.5rem;min-inline-size:0;container-type:inline-size}
.m .reach>:has(.week){flex-basis:20rem}
.m .list>*,.m :is(.reach,.what)>div{border-block-end:0;border-inline-end:var(--r);margin-inline-end:-1px;box-shadow:0 1px var(--text)}
.m .list>*{min-block-size:19rem;grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr;align-items:start}
.m .list>:not(:has(.price)){min-block-size:11rem}
.m .list .price{grid-column:1;grid-row:6;text-align:start;font-size:min(var(--step-4),17cqi);line-height:1.05;white-space:normal}
.m .list .price.long{font-size:var(--step-1)}
.m :is(.reach,.what)>div{min-block-size:9rem}
.m .form.two{display:flex;flex-wrap:wrap}
.m .form.two>div:not(.trap){flex:1 1 13rem;border-inline-end:var(--r);margin-inline-end:-1px}
.m .form.two>:has(textarea){flex:2 1 24rem}
.m .form.two>.agree{flex:3 1 26rem;border-block-end:0}
.m .form.two>.button{flex:1 1 13rem}
}`;

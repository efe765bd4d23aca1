import { css } from '../render/css.ts';
import { NAMES, SAME } from './base-css.ts';

/** A directory: black bars over dense numbered rows on ruled and tinted lines, every figure on one axis, the imprint at the end. */
export const register = css`
.m{--pad:clamp(.75rem,2.2vw,2.5rem);--head:var(--step-2);--row:var(--step-1);--few:var(--step-2);--one:var(--step-2);--say:var(--step-5);--hair:1px solid var(--border);--at:0rem;--cell:.6rem .8rem}
.m.steps{--at:3rem}
.m>.wrap{inline-size:min(100% - 2*var(--pad),110rem);padding-block:var(--space-l)}
${SAME}>.wrap{padding-block-start:0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .head{background:var(--text);color:var(--bg);padding:.5rem .8rem}
.m .head :is(.kicker,.lead,a:not(.button)){color:inherit}
.m .head>*+*{margin-block-start:.1em}
.m .group{padding:.8rem;margin:0}
.m .title{max-inline-size:none;font-family:var(--font-text);font-weight:650;letter-spacing:0;line-height:1.4}
.m .lead{font-size:var(--step-0);max-inline-size:none}
.m .head .actions{margin-block:.4rem}
.m .side>.actions{margin-block:0;padding:.6rem .8rem}
.m .button{min-block-size:2.75rem;padding:.3em 1em;border-radius:0}
.m .bar .quiet{background:var(--bg)}
.m .list{border-block-end:2px solid var(--text)}
.m.steps .list{counter-reset:row}
.m .list>*{grid-template-columns:var(--at) minmax(0,1fr) auto;column-gap:0;padding:.6rem .8rem;border:0}
.m.steps .list>*::before{counter-increment:row;content:counter(row,decimal-leading-zero) / "";grid-column:1;grid-row:1;font-variant-numeric:tabular-nums;color:var(--muted);font-size:var(--step-0)}
.m :is(.list>*,.hours tr,.reach>div,.what>div):nth-child(even){background:var(--surface)}
.m .list :is(h2,h3,.name){grid-column:2;font-family:var(--font-text);font-weight:600;letter-spacing:0;line-height:1.3}
.m .list :is(p:not(.name),.prose){grid-column:2;font-size:var(--step-0);line-height:1.45}
.m .list .picture{grid-column:2/-1}
.m .list .price{grid-column:3;font-variant-numeric:tabular-nums lining-nums}
.m .list:not(:has(>:nth-child(5))) p:not(.name){font-size:var(--step-1)}
.m .list .when{font-weight:600;font-variant-numeric:tabular-nums lining-nums}
.m .list .button{grid-column:2/-1}
.m .note{padding-inline:.8rem;color:var(--text);margin-block-start:var(--space-s)}
.m :is(.reach,.what){border-block-end:2px solid var(--text)}
.m :is(.reach,.what)>div{display:grid;grid-template-columns:minmax(0,1fr);padding:.6rem .8rem;border:0;align-items:baseline}
.m :is(.reach,.what)>div>:is(dt,dd){margin:0;font-size:var(--step-1)}
.m :is(.reach,.what)>div>dt{font-size:var(--step-0)}
.m .where{font-size:var(--step-4);line-height:1.15;padding:.55rem .8rem}
.m .words .actions{padding:.2rem .8rem .8rem;margin:0}
.m .hours :is(th,td){border:0!important;padding:.4rem .8rem;text-align:start}
.m .hours{border-block-end:2px solid var(--text);font-size:var(--step-1)}
.m .prose{padding:.8rem;font-size:var(--step-1);line-height:1.5}
.m .prose:has(>:nth-child(4)){columns:24rem auto;column-gap:var(--gap);max-inline-size:none}
.m .list .prose{padding:0;columns:auto}
.m .form{gap:0;border-block-end:2px solid var(--text)}
.m .form>div:not(.trap,.agree){padding:.55rem .8rem;border-block-end:var(--hair)}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:1px;border-radius:0;min-block-size:2.75rem;padding:.35em .6em}
.m .form label{font-size:var(--step--1);font-weight:400;color:var(--muted);margin:0}
.m .agree{padding:.6rem .8rem}
.m .form .button{margin:.2rem .8rem .8rem}
.m .bar{display:flex;flex-wrap:wrap;background:var(--text)}
.m .bar .head{flex:1 1 20rem}
.m .bar .actions{margin:.45rem .8rem;align-items:center}
.m.foot>.wrap{font-size:var(--step--1);padding-block:var(--space-s)}
.m.foot .brand-name{--big:clamp(2.4rem,8vw,8rem);--share:.88;padding-inline:.8rem}
.m.foot .reach{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));border-block:1px solid var(--text);margin-block-start:.6rem}
.m.foot .reach>div{display:block;background:none}
.m.foot .reach>[data-word="44"]{grid-column:1/-1}
.m.foot .base{border:0;padding:0 .8rem}
@media (min-width:60rem){
.m .list>:has(.picture){--at:5.8rem}
.m .list .picture{grid-column:1}
.m:not(.foot) .main>.reach{--part:.6}
.m .head:not(:where(.box *)){display:flex;gap:var(--space-l);align-items:baseline;justify-content:space-between}
.m .head .title{flex:1 0 50%}
.m .kicker{flex:none}
.m .list>*{grid-template-columns:var(--at) minmax(0,4fr) minmax(0,3fr) minmax(0,4fr)}
.m .list :is(.price,p,.prose,.when){padding-inline-start:var(--space-s)}
.m .list .price{grid-column:3;text-align:start}
.m .list .price.long{max-inline-size:none}
.m .list :is(p:not(.name),.prose){grid-column:4}
.m .list:not(:has(.price)) :is(p:not(.name),.prose){grid-column:3/-1}
.m .list .when.when{grid-column:3;grid-row:1}
.m .list:has(.when) p:not(.when,.name){grid-column:4}
.m .list>:not(:has(p:not(.name),.prose,.price)) :is(h2,h3,.name){grid-column:2/-1}
.m .list .button{grid-column:4;grid-row:1;justify-self:end}
.m ${NAMES}:has(>:nth-child(3)){display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.m ${NAMES}:has(>:nth-child(3))>*{background:none;border-block-end:var(--hair);grid-template-columns:var(--at) minmax(0,1fr)}
.m:not(.foot) :is(.reach,.what)>div{grid-template-columns:minmax(0,4fr) minmax(0,7fr);column-gap:0}
.m:not(.foot) :is(.reach,.what)>div>dd{grid-column:2}
.m .side .reach.reach>div{grid-template-columns:minmax(0,1fr)!important}
.m .side .reach.reach>div>:is(dt,dd){grid-column:1!important}
.m .form.two{grid-template-columns:repeat(2,1fr)}
}`;

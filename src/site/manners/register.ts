import { css } from '../render/css.ts';

/** A directory: black bars over dense numbered rows on ruled and tinted lines, the imprint at the end. */
export const register = css`
.m{--pad:clamp(.75rem,2.2vw,2.5rem);--head:var(--step-0);--row:var(--step-0);--hair:1px solid var(--border)}
.m>.wrap{inline-size:min(100% - 2*var(--pad),110rem);padding-block:var(--space-m) 0}
main>.m:last-child>.wrap{padding-block-end:var(--space-m)}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .head{background:var(--text);color:var(--bg);padding:.45rem .8rem}
.m .head :is(.kicker,.lead,a:not(.button)){color:inherit}
.m .head>*+*{margin-block-start:.1em}
.m .title{max-inline-size:none;font-family:var(--font-text);font-weight:650;letter-spacing:0;line-height:1.4}
.m .lead{font-size:var(--step--1);max-inline-size:none}
.m .head .actions{margin-block:.4rem}
.m .side>.actions{margin-block:0;padding:.6rem .8rem}
.m .button{min-block-size:2.75rem;padding:.3em 1em;border-radius:0}
.m .list{counter-reset:row;border-block-end:1px solid var(--text)}
.m .list>*{counter-increment:row;grid-template-columns:2.6rem minmax(0,1fr) auto;column-gap:var(--space-s);padding:.55rem .8rem;border:0}
.m .list>*::before{content:counter(row,decimal-leading-zero) / "";grid-column:1;grid-row:1;font-variant-numeric:tabular-nums;color:var(--muted);font-size:var(--step--1)}
.m :is(.list>*,.hours tr,.reach>div,.what>div):nth-child(even){background:var(--surface)}
.m .list :is(h2,h3,.name){grid-column:2;font-family:var(--font-text);font-weight:600;letter-spacing:0;line-height:1.4}
.m .list :is(p,.prose){grid-column:2;font-size:var(--step--1);line-height:1.45}
.m .list .price{grid-column:3;font-variant-numeric:tabular-nums lining-nums}
.m .list .button{grid-column:2/-1}
.m :is(.reach,.what){border-block-end:1px solid var(--text)}
.m :is(.reach,.what)>div{display:grid;grid-template-columns:2.6rem minmax(0,1fr);column-gap:var(--space-s);padding:.55rem .8rem;border:0}
.m :is(.reach,.what)>div>:is(dt,dd){grid-column:2;margin:0;font-size:var(--step-0)}
.m :is(.reach,.what)>div>dt{font-size:var(--step--1)}
.m .reach .week{justify-content:start}
.m .reach .week dd{text-align:start}
.m .where{font-size:var(--step-2);padding:.55rem .8rem}
.m .words .actions{padding:.2rem .8rem .8rem;margin:0}
.m .hours :is(th,td){border:0!important;padding:.4rem .8rem}
.m .hours{border-block-end:1px solid var(--text)}
.m .prose{padding:.8rem;columns:22rem auto;column-gap:var(--gap);max-inline-size:none}
.m .list .prose{padding:0;columns:auto}
.m .form{gap:0;border-block-end:1px solid var(--text)}
.m .form>div:not(.trap,.agree){padding:.55rem .8rem;border-block-end:var(--hair)}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:1px;border-radius:0;min-block-size:2.75rem;padding:.35em .6em}
.m .form textarea{min-block-size:5rem}
.m .form label{font-size:var(--step--1);font-weight:400;color:var(--muted);margin:0}
.m .form .agree{padding:.6rem .8rem}
.m .form .button{margin:.2rem .8rem .8rem}
.m .bar{display:flex;flex-wrap:wrap;background:var(--text)}
.m .bar .head{flex:1 1 20rem}
.m .bar .actions{margin:.45rem .8rem;align-items:center}
.m.foot>.wrap{font-size:var(--step--1);padding-block:var(--space-l) var(--space-m)}
.m.foot .brand-name{font:650 1em/1.4 var(--font-text);letter-spacing:0;padding:0}
.m.foot .reach{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));border-block:1px solid var(--text);margin-block-start:.6rem}
.m.foot .reach>div{display:block;background:none}
.m.foot .base{border-block-start:1px solid var(--text);padding:.3rem 0 0;margin-block-start:.6rem}
.m.foot .reach+.base{border:0}
@media (min-width:60rem){
.m .head{display:flex;gap:var(--space-l);align-items:baseline;justify-content:space-between}
.m .head .title{flex:1 0 50%}
.m .head .kicker{flex:none}
.m .list>*{grid-template-columns:3rem minmax(0,4fr) minmax(0,6fr) minmax(8rem,auto)}
.m .list :is(p,.prose){grid-column:3;font-size:var(--step-0)}
.m .list .price{grid-column:4}
.m .list>:not(:has(p,.prose)) :is(h2,h3,.name){grid-column:2/4}
.m .list .button{grid-column:4}
.m .reach>div,.m .what>div{grid-template-columns:3rem minmax(0,4fr) minmax(0,6fr)}
.m :is(.reach,.what)>div>dd{grid-column:3}
.m .form.two{grid-template-columns:repeat(2,1fr)}
}`;

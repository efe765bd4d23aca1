import { css } from '../render/css.ts';
import { NAMES, SAME } from './base-css.ts';

/** An account book: one sheet of rows that lead to their figures, double rules where a sum is drawn. */
export const ledger = css`
.m{--head:var(--step-2);--row:var(--step-1);--few:clamp(1.3rem,1.9vw,1.9rem);--one:var(--step-3);--say:var(--step-5);--lone:clamp(2.2rem,8vw,8rem);--big:clamp(2.4rem,7vw,7rem);--sum:5px double var(--text)}
.m>.wrap{inline-size:min(100% - 2*var(--pad),80rem);padding-block:var(--space-xl)}
${SAME}>.wrap{padding-block-start:0}
.m .title{max-inline-size:none}
.m .lead{font-size:var(--step-0);color:var(--text)}
.m.contact-form .lead{font-size:var(--step-1);max-inline-size:52ch}
.m.own:is(.gallery,.products,.team) .head+*{margin-block-start:var(--space-m)}
.m .head{border-block-end:var(--sum);padding-block-end:var(--space-2xs)}
.m .head>*+*{margin-block-start:.3em}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .cols>.words>.actions,.m .side>.actions,.m .actions{margin-block-start:var(--space-s)}
.m .list,.m :is(.reach,.what){border-block-end:var(--sum);padding-block:var(--space-2xs)}
.m .list>*,.m :is(.reach,.what)>div{grid-template-columns:fit-content(68%) minmax(1.25rem,1fr) auto;padding-block:.45em;column-gap:.6em;font-variant-numeric:tabular-nums lining-nums;border:0}
.m .list>:has(.price)::before,.m .reach>div::before{content:"";grid-column:2;grid-row:1;align-self:baseline;block-size:1em;border-block-end:2px dotted var(--outline)}
.m .list :is(h2,h3,.name){font-family:var(--font-text);letter-spacing:0;font-weight:550}
.m .list .price{grid-column:3}
.m .list>:not(:has(.price)) :is(h2,h3,.name){grid-column:1/-1}
.m .list .when.when{color:inherit;grid-column:1;grid-row:1}
.m .list.list>:has(.when) :is(h2,h3){grid-column:3;grid-row:1;text-align:end}
.m .list.list>:has(.when) p:not(.name,.when){grid-column:1/-1;text-align:end;max-inline-size:none}
.m .list>:has(.when):not(:has(.price))::before{content:"";grid-column:2;grid-row:1;align-self:baseline;block-size:1em;border-block-end:2px dotted var(--outline)}
.m :is(.reach,.what)>div{display:grid;align-items:baseline}
.m :is(.reach,.what)>div>dt{font-size:var(--step-1);color:var(--text);margin:0}
.m :is(.reach,.what)>div>dd{grid-column:1/-1;text-align:start;font-size:var(--step-1)}
.m .note{max-inline-size:none;color:var(--text)}
.m .list p:not(.name){color:var(--text)}
.m .hours{font-size:var(--step-1)}
.m .hours :is(th,td){padding-block:.3em;border:0}
.m .hours{border-block-end:var(--sum)}
.m .where{font-size:var(--step-4);line-height:1.2;padding-block-start:var(--space-s)}
.m .prose{max-inline-size:none;padding-block:var(--space-s);font-size:var(--step-1);line-height:1.5;text-wrap:pretty}
.m .list .prose{padding-block:0;font-size:var(--step-0)}
.m .bar{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-s);border-block:var(--sum);padding-block:var(--space-s)}
.m .bar .head{flex:1 1 20rem;border:0;padding:0}
.m .bar .actions{margin:0}
.m .form{gap:0;padding-block-start:var(--space-s)}
.m .form label{margin:0;padding-block-start:.6em;font-weight:400}
.m .form :is(input:not([type=checkbox]),textarea,select){border:0;border-block-end:1.5px solid var(--outline);border-radius:0;background:none;padding-inline:0}
.m .form textarea{min-block-size:6rem}
.m .form .agree{padding-block:var(--space-s)}
.m .form .agree label{padding:0}
.m.foot>.wrap{padding-block:0 var(--space-m)}
.m.foot .brand-name{border-block-start:var(--sum);inline-size:100%;padding-block-start:var(--space-s)}
.m.foot .base{border:0;padding:0}
@media (min-width:48rem){
.m{--head:var(--step-3)}
.m:not(.wordy) .list:has(>:nth-child(5)):not(:has(>:nth-child(13))){--row:clamp(1.2rem,1.7vw,1.7rem)}
.m .hours{font-size:clamp(1.2rem,1.7vw,1.7rem)}
.m .list .price.long{max-inline-size:none}
.m .reach{--part:.62}
.m .list>:not(:has(.price,.when)):has(p:not(.name)){grid-template-columns:minmax(0,4fr) minmax(0,8fr);border-block-end:1px solid var(--border)}
.m .list>:not(:has(.price,.when)):has(p:not(.name)):last-child{border:0}
.m .list>:not(:has(.price,.when)):has(p:not(.name)) :is(h2,h3,.name){grid-column:1}
.m .list>:not(:has(.price,.when)) :is(p:not(.name),.prose){grid-column:2;font-size:var(--step-1);line-height:1.45;max-inline-size:none}
.m ${NAMES}:has(>:nth-child(4)){display:grid;grid-template-columns:1fr 1fr;column-gap:var(--space-xl)}
.m ${NAMES}:has(>:nth-child(4))>*{border-block-end:1px solid var(--border)}
.m :is(.reach,.what)>div>dd{grid-column:3;text-align:end}
.m .reach .ways{justify-content:end}
.m .form.two>div:not(.agree,.trap){grid-column:1/-1;display:grid;grid-template-columns:13rem minmax(0,1fr);border-block-end:1px solid var(--outline)}
.m .form :is(input:not([type=checkbox]),textarea,select){border:0}
}
@media (max-width:22rem){.m .list.list:has(.price){--row:var(--step-1)}.m.m .list.list>:has(.price) [data-word]{font-size:max(1rem,min(var(--row),44cqi/(var(--n)*var(--letter))))}}
@media (max-width:47.99rem){.m .reach>div::before{content:none}.m .list.list>:has(.when) :is(h2,h3,p){grid-column:1/-1;grid-row:auto;text-align:start}.m .list>:has(.when)::before{content:none!important}}
@media (max-width:30rem){.m .list>:has(.long,.wide)::before{content:none}.m .list>:has(.long,.wide) :is(h2,h3,.name){grid-row:1}}`;

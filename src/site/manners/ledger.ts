import { css } from '../render/css.ts';

/** An account book: one sheet of rows that lead to their figures, double rules where a sum is drawn. */
export const ledger = css`
.m{--head:var(--step-1);--row:var(--step-0)}
.m>.wrap{inline-size:min(100% - 2*var(--pad),58rem);padding-block:var(--space-2xl) 0}
main>.m:last-child>.wrap{padding-block-end:var(--space-2xl)}
.m .title{max-inline-size:none}
.m .lead{font-size:var(--step-0)}
.m .head{border-block-end:3px double var(--text);padding-block-end:var(--space-2xs)}
.m .head>*+*{margin-block-start:.3em}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m .cols>.words>.actions,.m .side>.actions,.m .actions{margin-block-start:var(--space-s)}
.m .list,.m :is(.reach,.what){border-block-end:3px double var(--text);padding-block:var(--space-2xs)}
.m .list>*,.m :is(.reach,.what)>div{grid-template-columns:fit-content(68%) minmax(1.25rem,1fr) auto;padding-block:.42em;column-gap:.6em;font-variant-numeric:tabular-nums lining-nums;border:0}
.m .list>:has(.price)::before,.m .reach>div::before{content:"";grid-column:2;grid-row:1;align-self:baseline;block-size:1em;border-block-end:2px dotted var(--outline)}
.m .list :is(h2,h3,.name){font-family:var(--font-text);letter-spacing:0;font-weight:550}
.m .list .price{grid-column:3}
.m .list>:not(:has(.price)):has(p,.prose) :is(p,.prose){grid-column:1/-1}
.m :is(.reach,.what)>div{display:grid;align-items:baseline}
.m :is(.reach,.what)>div>dt{font-size:1em;color:var(--text);margin:0}
.m :is(.reach,.what)>div>dd{grid-column:1/-1;text-align:start}
.m .hours :is(th,td){padding-block:.42em;border:0}
.m .hours{border-block-end:3px double var(--text)}
.m .where{font-size:var(--step-2);padding-block-start:var(--space-s)}
.m .prose{max-inline-size:none;padding-block:var(--space-s)}
.m .form{gap:0;padding-block-start:var(--space-s)}
.m .form label{margin:0;padding-block-start:.6em;font-weight:400}
.m .form :is(input:not([type=checkbox]),textarea,select){border:0;border-block-end:1.5px solid var(--outline);border-radius:0;background:none;padding-inline:0}
.m .form textarea{min-block-size:6rem}
.m .form .agree{padding-block:var(--space-s)}
.m .form .agree label{padding:0}
.m.foot>.wrap{padding-block:var(--space-s) var(--space-l);border-block-start:3px double var(--text)}
.m.foot .brand-name{font-size:var(--step-1)}
.m.foot .base{border:0;padding:0}
@media (min-width:48rem){
.m :is(.reach,.what)>div>dd{grid-column:3;text-align:end}
.m .form.two>div:not(.agree,.trap){grid-column:1/-1;display:grid;grid-template-columns:13rem minmax(0,1fr);border-block-end:1px solid var(--outline)}
.m .form :is(input:not([type=checkbox]),textarea,select){border:0}
}`;

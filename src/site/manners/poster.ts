import { css } from '../render/css.ts';

/** A bill on a wall: heads and rows as large as the sheet is wide, one flat colour a band, thick rules. */
export const poster = css`
.m{--pad:clamp(.9rem,2.2vw,2.5rem);--rule:clamp(.35rem,.9vw,.8rem) solid var(--text);--row:clamp(1.6rem,4.6vw,4.6rem);--head:clamp(2.6rem,6.4vw,6.4rem);border-block-start:var(--rule)}
.m>.wrap{inline-size:auto;margin-inline:var(--pad);padding-block:var(--space-m) var(--space-xl)}
.m .title{max-inline-size:none;line-height:1.04}
.m .title[data-fit=xl]{--head:clamp(3rem,13vw,13rem)}
.m .title[data-fit=l]{--head:clamp(2.8rem,8.6vw,9rem)}
.m .title[data-fit=s]{--head:clamp(2rem,4.6vw,4.4rem)}
.m .lead{font-size:var(--step-2);color:var(--text);line-height:1.25;max-inline-size:30ch}
.m .list>*{border-block-start:var(--rule);padding-block:.35rem .9rem;column-gap:var(--gap)}
.m .list :is(h2,h3,.name){line-height:1.04;letter-spacing:var(--tracking-display)}
.m .list .price{font-family:var(--font-display);font-weight:var(--weight-display);line-height:1.04;letter-spacing:var(--tracking-display);color:var(--link)}
.m .list .price small{font-size:.3em;font-family:var(--font-text)}
.m .list .price.long{font-size:var(--step-1);line-height:1.2}
.m.remains :is(.note,.lead){font:var(--weight-display) var(--step-4)/1.15 var(--font-display);max-inline-size:26ch}
.m .list p{color:var(--text);font-size:var(--step-1);line-height:1.35;max-inline-size:52ch}
.m :is(.reach,.what){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:0 var(--gap)}
.m :is(.reach,.what)>div{border-block-start:var(--rule);padding-block:.5rem var(--space-l)}
.m :is(.reach,.what)>div>dt{font-size:var(--step-0);color:var(--text);font-weight:600}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-3)/1.15 var(--font-display)}
.m .reach :is(.ways,dd .week,dd address+a){font:400 var(--step-0)/1.5 var(--font-text)}
.m .reach dd a{color:var(--text)}
.m:not(.own) .where{font-size:clamp(2.2rem,7vw,7rem);line-height:1}
.m .where .rest{font-size:var(--step-2);color:var(--text)}
.m .hours{font:var(--weight-display) clamp(1rem,4.2vw,var(--step-3))/1.1 var(--font-display)}
.m .hours :is(th,td){border-block:var(--rule);padding-block:.3rem .5rem;font-weight:inherit}
.m .prose{font-size:var(--step-2);line-height:1.35;max-inline-size:40ch}
.m .form :is(input:not([type=checkbox]),textarea,select){border:.25rem solid var(--text);border-radius:0;font-size:var(--step-1);min-block-size:4rem}
.m .form label{font-size:var(--step-1);font-weight:600}
.m .form .agree label{font-size:var(--step--1);font-weight:400}
.m .form .button{justify-self:stretch;border-radius:0;min-block-size:5rem;font:var(--weight-display) var(--step-3)/1 var(--font-display)}
.m .actions .button{border-radius:0;min-block-size:4.2rem;padding-inline:.9em;font:var(--weight-display) clamp(1rem,4.4vw,var(--step-2))/1.1 var(--font-display)}
.m.foot>.wrap{padding-block:var(--space-s)}
.m.foot .mark{margin-block:0}
.m.foot .base{border:0;margin:0;padding:0;color:var(--text)}
[dir=rtl] .m :is(.title,h2,h3,.name,.where,dd){line-height:1.4}
@media (max-width:39.99rem){.m .list>*{grid-template-columns:minmax(0,1fr)}.m .list .price{grid-column:1;grid-row:auto}}
@media (min-width:60rem){
.m .list>:not(:has(.price)):has(p){grid-template-columns:7fr 5fr}
.m .list>:not(:has(.price)) p{grid-column:2}
}`;

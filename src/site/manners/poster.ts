import { css } from '../render/css.ts';
import { ALONE } from './base-css.ts';

/** A wall poster: rows as large as the sheet is wide under small heads, one flat colour per band, thick rules, a number at the end. */
export const poster = css`
.m{--pad:clamp(.9rem,2.2vw,2.5rem);--rule:clamp(.3rem,.7vw,.6rem) solid var(--text);--row:clamp(1.5rem,3.6vw,3.6rem);--few:clamp(1.75rem,5.4vw,5.4rem);--one:clamp(2.2rem,8vw,8rem);--head:clamp(1.5rem,2.6vw,2.6rem);--say:clamp(2rem,20vw,20rem);--way:var(--step-3);--fig:clamp(3rem,8vw,8rem);border-block-start:var(--rule)}
.m>.wrap{inline-size:auto;margin-inline:var(--pad);padding-block:var(--space-s) var(--space-l)}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-m)}
.m .title{max-inline-size:none;line-height:1.04}
.m:is(.cta,.story,.event-info) .title{--head:clamp(2.4rem,7vw,7rem)}
.m .lead{font-size:var(--step-2);color:var(--text);line-height:1.25;max-inline-size:30ch}
.m .list>*{border-block-start:var(--rule);padding-block:.5rem 1rem;column-gap:var(--gap)}
.m .list :is(h2,h3,.name){line-height:1.04;letter-spacing:var(--tracking-display)}
.m .list .price{font-family:var(--font-display);font-weight:var(--weight-display);line-height:1.04;letter-spacing:var(--tracking-display);color:var(--link)}
.m .list .price small{font-size:max(1rem,.3em);font-family:var(--font-text)}
.m .list .price.long{font-size:min(var(--row),var(--step-3));line-height:1.1;max-inline-size:16ch}
.m.remains.remains.remains :is(.note,.lead,.prose){font:var(--weight-display) var(--step-4)/1.15 var(--font-display);max-inline-size:26ch}
.m .list :is(p:not(.name),.prose){color:var(--text);font-size:var(--step-1);line-height:1.35;max-inline-size:48ch;margin-block-start:.2em}
.m .list:not(:has(>:nth-child(5)))>:not(:has(.price)) p:not(.name){font-size:var(--step-2);line-height:1.25}
.m .note{font-size:var(--step-1);color:var(--text)}
.m .list:not(:empty)+.note{margin:0;max-inline-size:none;border-block-start:var(--rule);padding-block-start:.5rem}
.m :is(.reach,.what){display:flex;flex-wrap:wrap;gap:0 var(--gap)}
.m :is(.reach,.what)>div{flex:1 1 18rem;min-inline-size:0;border-block-start:var(--rule);padding-block:.5rem var(--space-m)}
.m :is(.reach,.what)>div>dt{font-size:var(--step-0);color:var(--text);font-weight:600}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-3)/1.15 var(--font-display)}
.m:not(.foot) .reach>.first{flex-basis:100%}
.m .reach>.first>dd{line-height:1.02;letter-spacing:var(--tracking-display)}
.m .reach .first a{text-decoration-thickness:.05em;text-underline-offset:.14em}
.m .reach :is(.week,dd address+a){font:400 var(--step-1)/1.5 var(--font-text)}
.m .reach .week :is(dt,dd){font:inherit}
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
.m.foot>.wrap{padding-block:var(--space-2xs)}
.m.foot .brand-name{--big:26cqi;letter-spacing:var(--tracking-display)}
.m.foot .base{border:0;margin:0;padding:0;color:var(--text)}
[dir=rtl] .m :is(.title,h2,h3,.name,.where,dd){line-height:1.4}
@media (max-width:39.99rem){.m .list>*{grid-template-columns:minmax(0,1fr)}.m .list .price{grid-column:1;grid-row:auto}}
@media (min-width:60rem){
.m .list>:not(:has(.price)):has(p:not(.name)){grid-template-columns:7fr 5fr}
.m .list>:not(:has(.price)) p:not(.name){grid-column:2}
.m ${ALONE} .head{margin:0}
}`;

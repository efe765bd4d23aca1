import { css } from '../render/css.ts';
import { NAMES, SAME } from './base-css.ts';

/** A document: numbered parts down one column, each row a clause, bare names one enumeration, the imprint as a footnote. */
export const document = css`
main{counter-reset:part}
.m{--head:var(--step-3);--row:1em;--few:1em;--one:var(--step-2);--say:var(--step-4);--lone:clamp(2.2rem,7vw,7rem)}
.m:not(.foot){counter-increment:part}
.m>.wrap{padding-block:var(--space-2xl);inline-size:min(100% - 2*var(--pad),44rem)}
${SAME}>.wrap{padding-block-start:0}
:has(>.m~.m)>.m .head::before{content:counter(part,upper-roman)"." / "";display:block;font:var(--weight-display) var(--step-3)/1.2 var(--font-display);color:var(--link)}
.m .title{max-inline-size:none;line-height:1.2}
.m .lead{font-size:var(--step-1);color:var(--text);max-inline-size:none}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-s)}
.m .actions{margin-block-start:var(--space-m)}
.m .actions .button{flex:none}
.m .button:not(.form .button){min-block-size:2.75rem;padding:.35em 0;border:0;border-block-end:1.5px solid;border-radius:0;background:none;color:var(--text)}
.m .main,.m .words,.m .prose,.m .reach,.m .note{font-size:var(--step-1);line-height:1.55}
.m .note,.m .list :is(p:not(.name),.prose),.m .list .under{color:var(--text);font-size:1em;max-inline-size:none}
.m .list .price{letter-spacing:0;font-variant-numeric:lining-nums}
.m .list>:has(.button){display:flex;flex-wrap:wrap;gap:0 .4em;align-items:baseline;border-block-end:1px solid var(--border)}
.m .list .button{margin:0;margin-inline-start:auto}
.m .list .button .icon{display:none}
.m.steps .list{counter-reset:row}
.m .list>*{display:block;padding-block:.3em}
.m.steps .list>*{counter-increment:row;position:relative;padding-inline-start:2.4em}
.m.steps .list>*::before{content:counter(row)"." / "";position:absolute;inset-inline-start:.2em;font-variant-numeric:tabular-nums;color:var(--muted)}
.m .list :is(h2,h3,.name,p,.price){display:inline;font-size:var(--row);line-height:inherit}
.m .list:not(:has(p:not(.name),.prose)){--row:1.2em;--few:1.2em}
.m .list :is(h2,h3,.name){font-family:var(--font-text);font-weight:650;letter-spacing:0}
.m .list>:has(p:not(.name)):not(:has(.price)) :is(h2,h3,.name)::after,.m .list>:has(p:not(.name,.when)) .price::after{content:". "}
.m .list p::after{content:"\20"}
.m .list .price{font-weight:400}
.m .list .price:not(.long){white-space:nowrap}
.m .list>:has(.price) :is(h2,h3,.name)::after{content:"\2c\20"}
.m ${NAMES}:has(>:nth-child(3)){font:var(--weight-display) var(--step-2)/1.4 var(--font-display)}
.m ${NAMES}:has(>:nth-child(3))>*{display:inline;padding:0}
.m ${NAMES}:has(>:nth-child(3))>:not(:last-child)::after{content:";\20"}
.m ${NAMES}:has(>:nth-child(3))>:last-child::after{content:"."}
.m ${NAMES}:has(>:nth-child(3)) :is(h2,h3,.name){font:inherit}
.m ${NAMES}:has(>:nth-child(3)) .name::after{content:none}
.m :is(.reach,.what)>div{padding:.2em 0;border:0}
.m :is(.reach,.what)>div>:is(dt,dd),.m .reach :is(address,.lines,.lines>span){display:inline;font-size:1em}
.m :is(.reach,.what)>div>dt{color:var(--muted)}
.m :is(.reach,.what)>div>dt::after{content:"\3a\20"}
.m :is(.reach,.what)>div>dd::after{content:"\20"}
.m:not(.foot) .reach>.first>dd{display:block}
.m .reach dd:has(.week){display:block}
.m .where{font:inherit;margin:0}
.m .where>.lines>span{font:inherit;color:inherit;margin:0;display:inline}
.m .where .rest::before,.m .reach .rest::before{content:"\2c\20"}
.m .reach address+a{margin-inline-start:.6em}
.m .hours{inline-size:auto}
.m .hours :is(th,td){border:0!important;padding-block:.15em;padding-inline-end:2em;text-align:start}
.m .form.two{grid-template-columns:1fr}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:0 0 1.5px;border-radius:0;background:none;padding-inline:0}
.m .form textarea{min-block-size:5rem}
.m .form label{margin:0;font-weight:400;color:var(--muted);font-size:var(--step--1)}
.m.foot>.wrap{font-size:var(--step--1);padding-block:var(--space-s) var(--space-l)}
.m.foot>.wrap::before{content:"";display:block;inline-size:9rem;border-block-start:1px solid var(--text);margin-block-end:var(--space-2xs)}
.m.foot .brand-name{--big:var(--step-4);padding:.35em 0 .1em}
.m.foot .reach{margin:0;font-size:1em}
.m.foot .reach>.first>dd{font:inherit}
.m.foot .base{border:0;padding:0}
@media (min-width:60rem){
.m:not(.own)>.wrap{inline-size:min(100% - 2*var(--pad),68rem);padding-inline:14rem 6rem}
.m.own>.wrap{inline-size:min(100% - 2*var(--pad),var(--wide))}
.m{--head:var(--step-4)}
.m:not(.own) .head{position:relative}
:has(>.m~.m)>.m:not(.own) .head::before{position:absolute;inset-inline-start:-14rem;inset-block-start:0;font-size:var(--step-5);line-height:1}
}
@media (min-width:60rem){.m.m.story:has(.cols>.picture)>.wrap{inline-size:min(100% - 2*var(--pad),72rem);padding-inline:0}}`;

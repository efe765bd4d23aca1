import { css } from '../render/css.ts';

/** A paper to be read: numbered parts down one narrow column, each row a clause, the imprint as a footnote. */
export const document = css`
main{counter-reset:part}
.m{--head:var(--step-2);--row:1em}
.m:not(.foot){counter-increment:part}
.m>.wrap{padding-block:var(--space-2xl) 0;inline-size:min(100% - 2*var(--pad),44rem)}
main>.m:last-child>.wrap{padding-block-end:var(--space-2xl)}
.m .head::before{content:counter(part,upper-roman)"." / "";display:block;font:var(--weight-display) var(--step-2)/1.2 var(--font-display)}
.m .title{max-inline-size:none;line-height:1.2}
.m .lead{font-size:1em;color:var(--text);max-inline-size:none}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-m)}
.m .actions{margin-block-start:var(--space-m)}
.m .button:not(.form .button){min-block-size:0;padding:.35em 0;border:0;border-block-end:1.5px solid;border-radius:0;background:none;color:var(--text)}
.m .main,.m .words,.m .prose,.m .reach{font-size:calc((var(--step-0) + var(--step-1))/2);line-height:1.6}
.m .list{counter-reset:row}
.m .list>*{display:block;counter-increment:row;position:relative;padding-inline-start:2.6em;padding-block:.3em}
.m .list>*::before{content:counter(row)"." / "";position:absolute;inset-inline-start:.4em;font-variant-numeric:tabular-nums;color:var(--muted)}
.m .list :is(h2,h3,.name,p,.price){display:inline;font-size:1em;line-height:inherit}
.m .list :is(h2,h3,.name){font-family:var(--font-text);font-weight:650;letter-spacing:0}
.m .list>:has(p):not(:has(.price)) :is(h2,h3)::after{content:". "}
.m .list p::after{content:"\20"}
.m .list .price{font-weight:400}
.m .list>:has(.price) :is(h2,h3,.name)::after{content:"\2c\20"}
.m .list .under{color:var(--text)}
.m .list .prose{font-size:1em}
.m :is(.reach,.what)>div{padding:.2em 0;border:0}
.m :is(.reach,.what)>div>:is(dt,dd),.m .reach :is(address,.lines,.lines>span){display:inline;font-size:1em}
.m :is(.reach,.what)>div>dt{color:var(--muted)}
.m :is(.reach,.what)>div>dt::after{content:"\3a\20"}
.m :is(.reach,.what)>div>dd::after{content:"\20"}
.m .reach dd:has(.week){display:block}
.m .reach .week{justify-content:start}
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
.m.foot>.wrap{font-size:var(--step--1);padding-block:var(--space-s) var(--space-xl)}
.m.foot>.wrap::before{content:"";display:block;inline-size:9rem;border-block-start:1px solid var(--text);margin-block-end:var(--space-s)}
.m.foot .brand-name{font:inherit;padding:0;text-decoration:underline}
.m.foot .reach{margin:0;font-size:1em}
.m.foot .base{border:0;padding:0}
@media (min-width:60rem){
.m:not(.own)>.wrap{inline-size:min(100% - 2*var(--pad),64rem);padding-inline:14rem 6rem}
.m.own>.wrap{inline-size:min(100% - 2*var(--pad),var(--wide))}
.m:not(.own) .head{position:relative}
.m:not(.own) .head::before{position:absolute;inset-inline-start:-14rem;inline-size:11rem}
}`;

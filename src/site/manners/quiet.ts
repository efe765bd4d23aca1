import { css } from '../render/css.ts';
import { SAME } from './base-css.ts';

/** White space and one narrow centred column: no lines, no boxes, small heads, one sentence at the end. */
export const quiet = css`
.m{--air:clamp(3.25rem,6vw,5.5rem);--head:var(--step-4);--lone:clamp(2.2rem,9vw,9rem);--big:var(--step-5);--row:var(--step-2);--few:clamp(1.6rem,3.6vw,3.2rem);--one:var(--step-4);--say:var(--step-6);--way:var(--step-2);--line:0 solid transparent;--corner:var(--radius-l)}
.m>.wrap{inline-size:min(100% - 2*var(--pad),46rem);padding-block:var(--air);text-align:center}
.m:has(.bare)>.wrap,.m.own>.wrap{inline-size:min(100% - 2*var(--pad),72rem)}
${SAME}>.wrap{padding-block-start:0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-m)}
.m .title{max-inline-size:none}
.m .lead.lead{margin-inline:auto;font-size:var(--step-1);color:var(--text)}
.m .actions{justify-content:center}
.m .actions .button:not(.x){background:none;border:0;padding:.4em 0;color:var(--link);text-decoration:underline;text-underline-offset:.3em;font-weight:400;font-size:var(--step-1)}
.m .list>*{display:block;padding-block:.45em;border:0;text-wrap:balance}
.m .list :is(h2,h3,.name,.price){display:inline;color:var(--text)}
.m .list .price{font-weight:400;color:var(--muted);font-family:var(--font-display);margin-inline-start:.35em;white-space:nowrap}
.m .list .price.long{font-size:min(var(--row,var(--step-2)),var(--step-3));white-space:normal}
.m .list :is(p:not(.name),.prose){margin:.25em auto 0;color:var(--muted);max-inline-size:44ch;font-size:var(--step-1);line-height:1.45}
.m .list .term.term{--row:var(--step-0);font-family:var(--font-text);font-weight:400;letter-spacing:0;color:var(--muted)}
.m .list .term~div>p{font-size:var(--step-2);line-height:1.35;color:var(--text);max-inline-size:34ch}
.m .list .when.when{display:block;margin-inline:auto;max-inline-size:none}
.m .list .picture{margin-inline:auto}
.m .list .button{display:flex;inline-size:fit-content;margin:.2em auto .4em;border:0;padding:0 .4em;min-block-size:2.75rem;background:none;color:var(--link);text-decoration:underline;text-underline-offset:.3em}
.m .stat p{justify-items:center;text-align:center}
.m .note.note{margin-inline:auto}
.m .note{font-size:var(--step-1);text-wrap:balance}
.m .prose{inline-size:fit-content;margin-inline:auto;font-size:var(--step-2);line-height:1.45;text-align:start;text-wrap:pretty}
.m .list .prose{font-size:var(--step-1);text-align:inherit}
.m :is(.reach,.what)>div{border:0;padding-block:var(--space-2xs)}
.m :is(.reach,.what)>div>dt{margin:0}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) var(--step-2)/1.35 var(--font-display)}
.m .reach>.first{padding-block-end:var(--space-m)}
.m .reach .first>dt{display:none}
.m .reach dd address+a{font:400 var(--step-0)/1.5 var(--font-text)}
.m .reach .ways{justify-content:center}
.m .week{justify-content:center;font:400 var(--step-1)/1.6 var(--font-text)}
.m .week dt{text-align:end}
.m .week dd{text-align:start;font:inherit}
.m .where{font-size:var(--step-3);line-height:1.3;margin-inline:auto}
.m .where .rest{margin-inline:auto}
.m .hours{inline-size:auto;margin-inline:auto;font-size:var(--step-1)}
.m .hours :is(th,td){border:0!important;padding:.2em min(.8em,10vw - 1.6rem);text-align:start}
.m .form{text-align:start;gap:var(--space-l)}
.m .form.two{grid-template-columns:1fr}
.m .form :is(input:not([type=checkbox]),textarea,select){border-width:0 0 1px;border-radius:0;background:none;padding-inline:0}
.m .form textarea{min-block-size:6rem}
.m .form label{margin:0;font-weight:400;color:var(--muted)}
.m .form .button{justify-self:center}
.m.foot>.wrap{padding-block:var(--space-l) var(--space-xl)}
.m.foot .brand-name{margin-inline:auto}
.m.foot .base{border:0;padding:var(--space-s) 0 0;justify-content:center}
.m.foot .base p{margin:0}
@media (min-width:60rem){.m.m.story:has(.cols>.picture)>.wrap{inline-size:min(100% - 2*var(--pad),72rem);text-align:start}}
.m.own .list :is(p:not(.name),.prose){margin-inline:0;text-align:start}`;

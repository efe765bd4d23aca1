import { css } from '../render/css.ts';

/** What all manners start from: heads and rows without any look, each row a title, its words, its price and its button. */
export const baseCss = css`
.m.m{padding-block:0}
.m>.wrap{padding-block:var(--sec)}
.m .cols{display:block}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-l)}
.m .cols>.head{display:block;margin-block-end:0;--room:1}
.m .title{font-size:min(var(--head,var(--step-4)),var(--word))}
.m .list>*{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15em var(--space-m);align-items:baseline;break-inside:avoid}
.m .list>*>div:not(.prose,.picture),.m .list .row,.m .list .cost{display:contents}
.m .list:empty,.m .row>i,.m .stop,.m .list>*>.icon{display:none}
.m .list :is(h2,h3,.name){grid-column:1;min-inline-size:0;overflow-wrap:anywhere;font:var(--weight-display) var(--row,var(--step-1))/1.25 var(--font-display);letter-spacing:calc(var(--tracking-display)*.5)}
.m .list .price{grid-column:2;grid-row:1;text-align:end;font-size:var(--row,var(--step-1));font-weight:600}
.m .list .price.long{max-inline-size:14ch}
.m .list :is(p,.prose){grid-column:1/-1;margin:0;max-inline-size:var(--measure)}
.m .list .when{color:var(--link);grid-column:1}
.m .list>:has(.when)>.price{grid-row:2}
.m .list .button{grid-column:1/-1;justify-self:start;margin-block:.4em}
.m .list .picture{aspect-ratio:1;inline-size:5rem}
.m .list .picture+*{grid-column:2}
.m .reach dd+dd{margin-block-start:.4em}
.m .where{max-inline-size:none}
.m .where .rest{max-inline-size:none}
.m .note{margin-block-start:var(--space-m)}
.m.foot .brand-name{font-size:var(--step-2)}
.m.foot .base{margin-block-start:0}
[dir=rtl] .m .title{line-height:1.35}
[dir=rtl] .m .list :is(h2,h3,.name){line-height:1.5}
`;

import { css } from '../render/css.ts';

/** A list of names and nothing else. */
export const NAMES = '.list:not(:has(.price,p:not(.name),.prose,.picture,.button))';
/** Contacts without a form. */
export const ALONE = '.cols.bare';

/** Consecutive bands on paper: they share their spacing. */
export const SAME = '.m[data-tone=plain]+.m[data-tone=plain]';

/**
 * The base of all manners: unstyled heads and rows, each row a title, its text, its price and its button. Fewer rows are set larger
 * (`--few` up to four, `--one`), unless their names are lines (`.wordy`).
 */
export const baseCss = css`
.m.m{padding-block:0}
.m{--few:var(--step-2);--one:var(--step-3);--say:var(--step-4);--way:var(--step-1);--part:1;--n:12}
.m>.wrap{padding-block:var(--sec)}
.m .cols{display:block}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:var(--space-l)}
.m .cols>.head{display:block;margin-block-end:0;--room:1}
.m .title{font-size:min(var(--head,var(--step-4)),var(--word))}
.m:not(.wordy) .list:not(:has(>:nth-child(5))){--row:var(--few)}
.m:not(.wordy) .list:not(:has(>:nth-child(2))){--row:var(--one)}
.m .list>*{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15em var(--space-m);align-items:baseline;break-inside:avoid}
.m .list>*>div:not(.prose,.picture),.m .list .row,.m .list .cost{display:contents}
.m .list:empty,.m .row>i,.m .stop,.m .list>*>.icon{display:none}
.m .list :is(h2,h3,.name){grid-column:1;min-inline-size:0;overflow-wrap:anywhere;text-wrap:balance;font:var(--weight-display) var(--row,var(--step-1))/1.2 var(--font-display);letter-spacing:calc(var(--tracking-display)*.5)}
.m .list .price{grid-column:2;grid-row:1;text-align:end;font-size:var(--row,var(--step-1));font-weight:600}
.m .list .price.long{max-inline-size:14ch;font-size:min(var(--row,var(--step-1)),var(--step-1))}
.m .list :is(p:not(.name),.prose){grid-column:1/-1;margin:0;max-inline-size:var(--measure);font-size:var(--step-0)}
.m .list .when{color:var(--link);grid-column:1}
.m .list .when~.price{grid-row:2}
.m .list .button{grid-column:1/-1;justify-self:start;margin-block:.4em}
.m .list .picture{aspect-ratio:1;inline-size:5rem}
.m .list .picture+*{grid-column:2}
.list{--n:9}
.list:has([data-word="12"]){--n:12}
[data-word="15"],[data-figure="15"],.list:has([data-word="15"]){--n:15}
[data-word="19"]{--n:19}
[data-word="24"],.list:has([data-word="19"],[data-word="24"]){--n:24}
[data-word="32"]{--n:32}
[data-word="44"]{--n:44}
.list [data-word]{--n:inherit}
.m.m .list.list :is(h2,h3,.name){font-size:min(var(--row,var(--step-1)),92cqi/(var(--n)*var(--letter)))}
.m.own .plans{border-radius:var(--corner,0);box-shadow:none}
.m .week{justify-content:start}
.m .main>.week{padding:var(--cell,0);font-size:var(--step-2)}
.m .week dt{font-size:inherit;margin:0}
.m .week dd{text-align:start}
.m .where,.m .where .rest{max-inline-size:none}
.m.m.m .main.what{flex-direction:row}
.m .note{margin-block-start:var(--space-m);font-size:var(--step-0)}
.m .list :is(h2,h3,.name) a{display:inline-block;padding-block:.35em;margin-block:-.35em}
.m.foot .base{margin-block-start:0}
.m.foot{--say:var(--step-2)}
.m .bare .reach:not(:has(>:nth-child(2)))>.first{--say:var(--lone,11vw)}
:is(.hero-phone-poster,.hero-tear-off,.hero-flap-board,.hero-broadside:has(.call))~.m{--say:var(--step-4);--lone:var(--step-4)}
[dir=rtl] .m .title{line-height:1.35}
[dir=rtl] .m :is(.list :is(h2,h3,.name),.first.first>dd){line-height:1.5}
@media (max-width:59.99rem){.m.story .cols>.picture+.words{margin-block-start:var(--space-m)}}
@media (min-width:60rem){.m.story .cols:has(>.picture){display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:0 clamp(2rem,5vw,5rem);align-items:center}
.m.story .cols>.picture{grid-area:1/1;aspect-ratio:5/4;max-block-size:32rem;inline-size:100%}
.m.story .cols>.picture+.words{grid-area:1/2;margin-block-start:0}
.m.story-media-end .cols:has(>.picture){grid-template-columns:minmax(0,6fr) minmax(0,5fr)}
.m.story-media-end .cols>.picture{grid-area:1/2}
.m.story-media-end .cols>.picture+.words{grid-area:1/1}
.m.story .words .prose{margin-inline:0;padding-inline:0;max-inline-size:none}}
@media (max-width:30rem){.m .list>:has(.long,.wide) :is(h2,h3,.name){grid-column:1/-1}.m .list .price:is(.long,.wide).price{grid-area:2/1/3/-1;text-align:start}.m .list .when~.price:is(.long,.wide){grid-row:3}}
`;

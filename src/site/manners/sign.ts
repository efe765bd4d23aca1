import { css } from '../render/css.ts';

/** Painted boards hung side by side: solid fields without a gap, prices reversed out, the address as the last board. */
export const sign = css`
.m{--pad:0px;--head:var(--step-5);--row:var(--step-2);--in:clamp(1.25rem,3.4vw,3.5rem)}
.m>.wrap{inline-size:auto;margin:0;padding:0}
.m .cols>*+*,.m .head~:is(.reach,.actions,.prose,.form,.where){margin-block-start:0}
.m:not(.own) .cols>:first-child:not(.words),.m .bar{background:var(--solid);color:var(--on-solid);padding:var(--in)}
.m:not(.own) :is(.cols>:first-child:not(.words),.bar) :is(.kicker,.lead,.note,dt,a:not(.button)){color:inherit}
.m:not(.own) :is(.side,.head,.bar) .button{background:var(--on-solid);color:var(--solid);border-color:var(--on-solid)}
.m .button{border-radius:0;min-block-size:3.8rem;padding-inline:1.6em}
.m .title{line-height:1.02;max-inline-size:none}
.m .list,.m :is(.reach,.what){display:flex;flex-wrap:wrap}
.m .list>*,.m :is(.reach,.what)>div{flex:1 1 15rem;min-inline-size:0}
.m .list>*{container-type:inline-size;padding:var(--space-m);min-block-size:11rem;grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr;align-items:start;border:0}
.m .list :is(h2,h3,.name){font-size:min(var(--row),11cqi)}
.m .list>:nth-child(odd){background:var(--surface)}
.m .list .price{white-space:normal;grid-column:1;grid-row:5;justify-self:start;background:var(--text);color:var(--bg);padding:.2em .45em;font:var(--weight-display) var(--step-3)/1.1 var(--font-display);text-align:start}
.m .list .price small{color:inherit}
.m .list p{color:var(--text)}
.m .main{min-inline-size:0}
.m .main:not(.list){display:flex;flex-direction:column}
.m .main>.list{flex:1;block-size:auto}
.m.own>.wrap{padding:var(--in)}
.m.own .head{margin-block-end:var(--space-l)}
.m :is(.reach,.what)>div{border:0;padding:var(--in);container-type:inline-size}
.m :is(.reach,.what)>div:nth-child(even){background:var(--surface)}
.m :is(.reach,.what)>div>dd{font:var(--weight-display) min(var(--step-2),9cqi)/1.2 var(--font-display)}
.m .side .reach{display:block;margin-block-start:var(--space-l)}
.m .side .reach>div{padding:var(--space-xs) 0;background:none}
.m .reach .week{font:400 var(--step-0)/1.5 var(--font-text)}
.m .week dd{font:inherit}
.m .words{padding:var(--in);background:var(--surface)}
.m .words .where{font-size:clamp(2rem,6vw,6rem);line-height:1.02;margin-block:var(--space-s)}
.m .hours{border:0}
.m .hours :is(th,td){border:0!important;padding:.8em var(--in)}
.m .hours tr:nth-child(odd){background:var(--surface)}
.m :is(.prose,.note,.form,.sent){padding:var(--in)}
.m .main>.form{background:var(--surface)}
.m .form :is(input:not([type=checkbox]),textarea,select){border:2px solid var(--text);border-radius:0}
.m .form .button{justify-self:stretch}
.m .bar{display:flex;flex-wrap:wrap;gap:var(--space-m) var(--gap);align-items:center;justify-content:space-between}
.m .bar .actions{margin:0}
.m .bar .head{flex:1 1 24rem}
.m.foot>.wrap{padding:var(--in)}
.m.foot .brand-name{font-size:var(--step-5);line-height:1}
.m.foot .reach{margin-block-start:var(--space-m)}
.m.foot .reach>div{padding:var(--space-s) 0;background:none!important}
.m.foot .base{border:0;margin-block-start:var(--space-m)}
@media (min-width:60rem){
.m:not(.own) .cols{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,8fr);align-items:stretch;column-gap:0}
.m .cols>*{grid-column:2;margin:0}
.m:not(.own) .cols>:first-child{grid-column:1;grid-row:1/9}
.m .cols>.words:first-child:not(:only-child){grid-column:1}
.m .cols>:only-child{grid-column:1/-1!important}
.m:nth-child(odd):not(.own) .cols{grid-template-columns:minmax(0,8fr) minmax(0,5fr)}
.m:nth-child(odd):not(.own) .cols>*{grid-column:1}
.m:nth-child(odd):not(.own) .cols>:first-child{grid-column:2}
}`;

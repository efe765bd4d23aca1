import { css } from '../../render/css.ts';

export const addressTypeCss = css`
.hero-address-type .stage{padding:var(--space-m) var(--pad) var(--space-l);gap:var(--space-l)}
.hero-address-type .whole{display:contents}
.hero-address-type .where{margin-block-start:auto;max-inline-size:40rem;display:grid;grid-template-columns:minmax(0,1fr);gap:clamp(.5rem,1.2vw,1.25rem)}
.hero-address-type .sign{display:contents;line-height:1}
.hero-address-type .plate{display:block;container-type:inline-size;background:var(--bg);color:var(--text);min-inline-size:0}
.hero-address-type .street{display:grid;gap:1.6cqi}
.hero-address-type .row{display:block;white-space:nowrap;font-size:calc(var(--n,9)*1cqi);margin-block:var(--over) var(--under)}
.hero-address-type .kind{display:block;font-size:var(--step-3);line-height:1;margin-block-end:.45em}
.hero-address-type .door{display:grid;place-content:center;background:var(--bg);color:var(--text)}
.hero-address-type .number{display:block;font-variant-numeric:lining-nums;white-space:nowrap;margin-block:var(--over,0) var(--under,0)}
.hero-address-type .rests{display:flex;flex-wrap:wrap;gap:.15em 1em;font-size:var(--step-2);line-height:1.15}
.hero-address-type .rests .code{font-size:.6em;line-height:1.9}
.hero-address-type .town{font-size:var(--step-2);line-height:1.15;}
.hero-address-type .line{font-size:min(var(--line-size,var(--step-6)),var(--step-6));line-height:1.02}
.hero-address-type .words{display:grid;gap:var(--space-s) var(--gap)}
.hero-address-type .tell{display:grid;gap:var(--space-2xs);container-type:inline-size;align-content:start}
.hero-address-type .about{display:grid;gap:.35em;align-content:start;line-height:1.4}
.hero-address-type .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-address-type .about a{color:inherit;text-decoration-thickness:1px}
.hero-address-type .act{justify-self:start;align-self:end}
.hero-address-type .plate,.hero-address-type .door{padding:clamp(.9rem,2.2vw,2.4rem)}
.hero-address-type .ruled :is(.plate,.door)[data-tone]{box-shadow:inset 0 0 0 .3rem var(--bg),inset 0 0 0 .5rem var(--text)}
.hero-address-type .round :is(.plate,.door)[data-tone]{border-radius:clamp(.7rem,1.8vw,1.8rem)}
.hero-address-type .door .number{font-size:min(calc(.3cqi*var(--n,30)),2.6rem)}
.hero-address-type .door{justify-self:start}
@media (max-width:59.99rem){
.hero-address-type .where{gap:clamp(1.6rem,7vw,4rem)}
.hero-address-type .kind{font-size:var(--step-2)}
}
@media (min-width:60rem){
.hero-address-type .words{grid-template-columns:repeat(12,minmax(0,1fr));align-items:end}
.hero-address-type .tell{grid-column:1/-1}
.hero-address-type .about{grid-column:1/7}
.hero-address-type .act{grid-column:7/-1;justify-self:end}
.hero-address-type .where{grid-template-columns:minmax(0,1fr) auto}
.hero-address-type .sign :is(.plate,.door){grid-row:1}
.hero-address-type .plate{grid-column:1}
.hero-address-type .door{grid-column:2}
.hero-address-type .turned .where{grid-template-columns:auto minmax(0,1fr)}
.hero-address-type .turned .plate{grid-column:2}
.hero-address-type .turned .door{grid-column:1}
.hero-address-type .no-door .where{grid-template-columns:minmax(0,1fr)}
.hero-address-type .no-door .plate{grid-column:1}
.hero-address-type .rests{grid-column:1;grid-row:2;font-size:var(--step-3)}
.hero-address-type .town{grid-column:2;grid-row:2;justify-self:end;font-size:var(--step-3)}
.hero-address-type .turned .rests{grid-column:2}
.hero-address-type .turned .town{grid-column:1;justify-self:start}
.hero-address-type .no-door .town{grid-column:1;grid-row:3;justify-self:start}
.hero-address-type .plate{display:grid;align-content:center}
.hero-address-type .door .number{font-size:min(calc(.14cqi*var(--n,30)),2.6rem)}
}`;

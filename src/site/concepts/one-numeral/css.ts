import { css } from '../../render/css.ts';

export const oneNumeralCss = css`
.hero-one-numeral .stage{--h:min(100svh - var(--bar),56rem);display:grid;gap:var(--space-l) var(--gap);padding:var(--space-m) var(--pad) var(--space-l);overflow:clip}
.hero-one-numeral .count{font-size:var(--phone);line-height:1;display:grid;gap:.06em;justify-items:start;justify-self:start;white-space:nowrap}
.hero-one-numeral .numeral{margin-block:var(--over,0) var(--under,0);font-variant-numeric:lining-nums}
.hero-one-numeral .noun{font-size:.24em;line-height:1.1}
.hero-one-numeral .popped .count{color:var(--pop)}
.hero-one-numeral .beside{display:grid;gap:var(--space-s);align-content:start;container-type:inline-size}
.hero-one-numeral .line{font-size:min(var(--line-size,var(--step-5)),max(var(--step-5),4.4rem));line-height:1.04}
.hero-one-numeral .told{font-size:var(--step-2);line-height:1.22;text-wrap:balance;max-inline-size:24ch}
.hero-one-numeral .told .say{font-size:inherit;line-height:inherit;max-inline-size:none}
.hero-one-numeral .told:not(.set){font-size:var(--step-1);max-inline-size:40ch}
.hero-one-numeral .act{justify-self:start}
.hero-one-numeral .about{display:grid;gap:.3em;align-content:end}
.hero-one-numeral .about:empty{display:none}
.hero-one-numeral .over{font-size:inherit}
.hero-one-numeral .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-one-numeral .call{color:inherit;text-decoration-thickness:1px}
@media (max-width:59.99rem){.hero-one-numeral .stage{grid-template-rows:auto auto 1fr}.hero-one-numeral .beside{order:-1}}
@media (min-width:60rem){
.hero-one-numeral .stage{grid-template-columns:minmax(0,auto) minmax(20rem,1fr);grid-template-rows:auto 1fr;column-gap:clamp(2rem,5vw,6rem)}
.hero-one-numeral .count{font-size:var(--beside)}
.hero-one-numeral .count{grid-area:1/1/3/2;align-self:end}
.hero-one-numeral .beside{grid-area:1/2}
.hero-one-numeral .about{grid-area:2/2}
.hero-one-numeral .head .count{align-self:start}
.hero-one-numeral .head .beside{grid-area:2/2;align-content:end}
.hero-one-numeral .head .about{grid-area:1/2;align-content:start}
.hero-one-numeral .far{grid-template-columns:minmax(20rem,1fr) minmax(0,auto)}
.hero-one-numeral .far .count{grid-column:2;justify-self:end;align-self:center}
.hero-one-numeral .far .beside{grid-column:1}
.hero-one-numeral .far .about{grid-column:1}
.hero-one-numeral .broad{grid-template:auto 1fr/minmax(0,3fr) minmax(0,2fr)}
.hero-one-numeral .broad .beside{grid-area:1/1}
.hero-one-numeral .broad .about{grid-area:1/2;align-content:start;padding-block-end:0}
.hero-one-numeral .broad .count{font-size:var(--across);grid-area:2/1/3/-1;align-self:end;justify-self:start}
.hero-one-numeral .broad.head{grid-template:auto 1fr/minmax(0,3fr) minmax(0,2fr);padding-block-end:var(--space-l)}
.hero-one-numeral .broad.head .count{grid-area:1/1/2/-1}
.hero-one-numeral .broad.head .beside{grid-area:2/1}
.hero-one-numeral .broad.head .about{grid-area:2/2;align-content:end}
}`;

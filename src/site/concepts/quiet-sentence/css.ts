import { css } from '../../render/css.ts';

/** Indent of each line of the stair relative to the one before, in percent of the page, and the number of lines. */
export const TREAD = 7;
export const TREADS = 3;

export const quietSentenceCss = css`
.hero-quiet-sentence .stage{display:grid;gap:var(--space-m) var(--gap);padding:var(--space-l) var(--pad) var(--space-l)}
.hero-quiet-sentence .room{container-type:inline-size;min-inline-size:0}
.hero-quiet-sentence .sentence{font-size:var(--narrow-size,var(--step-5));line-height:max(1.06,var(--leading-display));text-wrap:balance;overflow-wrap:anywhere}
.hero-quiet-sentence .tinged .sentence{color:var(--pop)}
.hero-quiet-sentence .who{container-type:inline-size}
.hero-quiet-sentence .who .line{font-size:clamp(1.9rem,var(--line-size,var(--step-5)),4.4rem);line-height:1.06}
.hero-quiet-sentence .about{display:grid;gap:.35em;align-content:end;line-height:1.4}
.hero-quiet-sentence .over{font-size:inherit}
.hero-quiet-sentence .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.hero-quiet-sentence .call{color:inherit;text-decoration-thickness:1px}
.hero-quiet-sentence .stage>.act{justify-self:start;align-self:end}
@media (max-width:59.99rem){
.hero-quiet-sentence .stage{grid-template-rows:repeat(4,auto);padding-block:var(--space-l) var(--space-xl)}
.hero-quiet-sentence .who{order:-1}
.hero-quiet-sentence .hung .room{padding-inline-end:8%}
}
@media (min-width:60rem){
.hero-quiet-sentence .stage{grid-template-columns:repeat(12,minmax(0,1fr));grid-template-rows:auto 1fr auto}
.hero-quiet-sentence .sentence{font-size:var(--wide-size,var(--step-6))}
.hero-quiet-sentence .low .who{grid-area:1/1/2/7}
.hero-quiet-sentence .low .room{grid-area:2/1/4/9;align-self:end}
.hero-quiet-sentence .about{font-size:1.1em}
.hero-quiet-sentence .low .about{grid-area:2/9/3/-1}
.hero-quiet-sentence .low .act{grid-area:3/9/4/-1}
.hero-quiet-sentence :is(.low,.hung){min-block-size:min(72svh,36rem)}
.hero-quiet-sentence .hung .room{grid-area:1/5/3/-1}
.hero-quiet-sentence .hung .who{grid-area:1/1/2/5}
.hero-quiet-sentence .hung .about{grid-area:3/1/4/5}
.hero-quiet-sentence .hung .act{grid-area:3/5/4/-1}
.hero-quiet-sentence .stair .who{grid-area:1/1/2/8}
.hero-quiet-sentence .stair .room{grid-area:2/1/3/-1;align-self:center}
.hero-quiet-sentence .stair .sentence{font-size:var(--wide-size,var(--step-5))}
.hero-quiet-sentence .stair .tread{display:block;white-space:nowrap}
${Array.from({ length: TREADS }, (_, i) => `.hero-quiet-sentence .stair .tread:nth-child(n+${i + 2}){margin-inline-start:${TREAD * (i + 1)}%}`).join('\n')}
.hero-quiet-sentence .stair .about{grid-area:3/6/4/-1}
.hero-quiet-sentence .stair .act{grid-area:3/1/4/6}
}`;

import { Tone } from '../../schema/theme.ts';
import { css } from '../css.ts';

/** Two sections on one ground share their spacing. */
const SAME_TONE = Tone.options.map((tone) => `.s:not(.bleed)[data-tone=${tone}]+.s[data-tone=${tone}]:not(.bleed)`).join();

/** Styles of every page: reset, type, the grid, buttons. Colours come only from roles, directions only from logical properties. */
export const baseCss = css`
*,::before,::after{box-sizing:border-box}
:root{--letter:.57;--room:1;--pad:clamp(1.25rem,4.6vw,5rem);--wide:92rem;--gap:clamp(1.25rem,2.4vw,2.5rem);--sec:clamp(3.75rem,2.6rem + 4.5vw,7.5rem)}
[data-tone]{--line:1px solid var(--border)}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1.5rem}
body{margin:0;background:var(--bg);color:var(--text);font:400 var(--step-0)/var(--leading-text) var(--font-text);font-synthesis:none;text-rendering:optimizeLegibility;-webkit-font-smoothing:antialiased;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,pre,table,fieldset,address{margin:0;padding:0;border:0;font-style:normal}
ul,ol{list-style:none}
svg,img{display:block;max-inline-size:100%}
img{block-size:auto}
.icon{flex:none;display:inline-block;vertical-align:-.2em}
h1,h2,h3,.display{font-family:var(--font-display);font-weight:var(--weight-display);letter-spacing:var(--tracking-display);line-height:1.12;text-wrap:balance;overflow-wrap:anywhere;hyphens:manual;text-rendering:geometricPrecision}
h3{font-size:var(--step-1);line-height:1.25;letter-spacing:calc(var(--tracking-display)*.5)}
p,li,dd{text-wrap:pretty}
table,.top{overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.22em;text-decoration-thickness:max(1px,.06em)}
a:hover{text-decoration-thickness:max(2px,.12em)}
strong{font-weight:650}
::selection{background:var(--solid);color:var(--on-solid)}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:2px}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-6rem;inset-inline-start:var(--pad);z-index:20;background:var(--solid);color:var(--on-solid);padding:.9rem 1.2rem}
.skip:focus{inset-block-start:.5rem}
.wrap{inline-size:min(100% - 2*var(--pad),var(--wide));margin-inline:auto}
.s{padding-block:var(--sec);background:var(--bg);color:var(--text);position:relative}
${SAME_TONE}{padding-block-start:0}
.title{--word:calc(10cqi*var(--room)/var(--letter));font-size:min(var(--step-4),var(--word));max-inline-size:20ch}
.title[data-word="12"]{--word:calc(7.7cqi*var(--room)/var(--letter))}
.title[data-word="15"]{--word:calc(6.1cqi*var(--room)/var(--letter))}
.title[data-word="19"]{--word:calc(4.9cqi*var(--room)/var(--letter))}
.title[data-word="24"]{--word:calc(3.9cqi*var(--room)/var(--letter))}
.title[data-fit=xl]{font-size:min(var(--step-5),var(--word))}
.title[data-fit=s]{font-size:min(var(--step-3),var(--word));max-inline-size:26ch}
h1.title,.hero .title{font-size:min(var(--step-6),var(--word));line-height:var(--leading-display);max-inline-size:none}
h1.title[data-fit=m],.hero .title[data-fit=m]{font-size:min(var(--step-5),var(--word))}
h1.title[data-fit=s],.hero .title[data-fit=s]{font-size:min(var(--step-4),var(--word))}
.head{container-type:inline-size}
.head>*+*{margin-block-start:var(--space-s)}
.kicker{color:var(--link);font-weight:550}
.lead{font-size:var(--step-1);line-height:1.5;color:var(--muted);max-inline-size:46ch}
.lines>span{display:block}
.note{font-size:var(--step--1);color:var(--muted);max-inline-size:var(--measure)}
.prose{max-inline-size:var(--measure)}
.prose>*+*{margin-block-start:1em}
.prose :is(ul,ol){list-style:disc;padding-inline-start:1.2em}
.prose ol{list-style:decimal}
.prose :is(h2,h3,h4){margin-block-start:1.8em;font-size:var(--step-1)}
.price{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap;overflow-wrap:break-word}
.price.long{white-space:normal}
.price small{font-size:var(--step--1);color:var(--muted);font-weight:400}
.actions{display:flex;flex-wrap:wrap;gap:var(--space-xs);margin-block-start:var(--space-l)}
.button{display:inline-flex;max-inline-size:100%;align-items:center;justify-content:center;gap:.55em;min-block-size:3.15rem;padding:.6em 1.35em;border:1.5px solid var(--solid);border-radius:var(--radius-control);background:var(--solid);color:var(--on-solid);font:600 1em/1.2 var(--font-text);text-decoration:none;text-align:center;cursor:pointer}
.button:hover{background:var(--solid-hover);border-color:var(--solid-hover)}
.button.quiet{background:none;border-color:var(--outline);color:var(--text)}
.button.quiet:hover{border-color:var(--text);background:var(--surface)}
.picture{position:relative;overflow:hidden;border-radius:var(--radius-l);background:var(--surface)}
.picture>svg,.picture img{display:block;inline-size:100%;block-size:100%;object-fit:cover}
.picture picture{display:contents}
.picture.whole img{object-fit:contain}
@media (min-width:60rem){
.cols{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:start}
.aside>.head,.aside>.side{grid-column:1/5}
.aside>.main{grid-column:6/13}
.over>.head{grid-column:1/-1;display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:end;margin-block-end:var(--space-2xl)}
.over>.head{--room:.57}
.over>.head>*{grid-column:1/8}
.over>.head>.lead{grid-column:9/13;grid-row:1/3;margin:0}
.over>.head>.kicker+.title+.lead{grid-row:2}
.over>.main{grid-column:1/-1}
}
@media (max-width:39.99rem){.actions .button{flex:1 1 auto}}
@media (max-width:59.99rem){.cols>*+*{margin-block-start:var(--space-xl)}}
@media (prefers-reduced-motion:no-preference){.button,a{transition:background-color .16s,border-color .16s,color .16s}}
@media print{.top nav,.burger,.quick,.actions,form,.skip{display:none!important}.s{padding-block:1.5rem;background:none;color:#000;break-inside:avoid}body{background:none;color:#000}}
`;

import { css } from '../css.ts';

/** Styles that several kinds share; a page includes those its sections name. */
export const PARTS = {
  /** Name, dotted leader, price. */
  rows: css`
.rows>li{padding-block:var(--space-xs);break-inside:avoid}
.row{display:flex;align-items:baseline;gap:.6em}
.row>:first-child{flex:0 1 auto;min-inline-size:0}
.row>i{flex:1 1 1.5rem;min-inline-size:1.25rem;border-block-end:2px dotted var(--outline);opacity:.55;transform:translateY(-.25em)}
.row .price{font-weight:600}
.rows .under{color:var(--muted);font-size:var(--step--1);max-inline-size:52ch;margin-block-start:.15em}`,
  hours: css`
.hours{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
.hours :is(th,td){padding-block:.72em;border-block-end:var(--line);font-weight:400;text-align:start;vertical-align:top}
.hours tr:first-child :is(th,td){border-block-start:var(--line)}
.hours td{text-align:end}
.hours .off{color:var(--muted)}
.span{display:inline-block;white-space:nowrap;overflow-wrap:normal}
@media (min-width:30rem){.hours th{inline-size:40%}}`,
  week: css`
.week{display:grid;grid-template-columns:auto auto;gap:.3em 1.25em;font-variant-numeric:tabular-nums lining-nums}
.week>div{display:contents}
.week dt{overflow-wrap:break-word}
.week dd{text-align:end;min-inline-size:auto}
.week .off{color:var(--muted)}
@media (max-width:22rem){.week{grid-template-columns:minmax(0,1fr)}.week dd{text-align:start}}
.span{display:inline-block;white-space:nowrap;overflow-wrap:normal}`,
  /** Contacts: label above, value below, a hairline between. In a manner the first is as large as its line allows, up to `--say`. */
  reach: css`
.reach>div{padding-block:var(--space-s);border-block-start:var(--line)}
.reach dt{font-size:var(--step--1);color:var(--muted);margin-block-end:.2em}
.reach dd a:not(.button){display:inline-block;padding-block:.55em;margin-block:-.55em}
.reach dd{min-inline-size:0;overflow-wrap:anywhere}
.reach .long{font-size:max(1rem,.74em)}
.reach .ways{display:flex;flex-wrap:wrap;gap:.2em 1.4em}
.reach .icon{margin-inline-end:.35em}
.m .reach dd+dd{margin-block-start:.4em}
.m .reach>.way{container-type:inline-size}
.m .reach>.way.way>dd{font-size:max(.875rem,min(var(--way),92cqi*var(--part)/(var(--n)*max(.64,1.1*var(--letter)))))}
.m .reach>.first.first>dd{font:var(--weight-display) max(.9rem,min(var(--say),var(--fit,88cqi/(var(--n)*var(--letter)))*.94*var(--part)))/1.15 var(--font-display);letter-spacing:var(--tracking-display)}
.m .reach>.first:has(dd+dd){--say:var(--step-4)}
.m .reach .long{font-size:1em}
.m .reach>.way:not(.first) .long{font:400 max(1em,1rem)/1.4 var(--font-text);letter-spacing:0}
.m .reach a[href^=tel]{white-space:nowrap}
.m .at{display:block;margin-block-start:clamp(.2rem,.6vw,.6rem);font:400 var(--step-1)/2 var(--font-text);letter-spacing:0}
.m .reach dd a:not(.button){--tap:max(0px,(2.75rem - 1.15em)/2);padding-block:var(--tap);margin-block:calc(-1*var(--tap))}
.m .first .icon{inline-size:.8em;block-size:.8em}
.m .first .ways{align-items:center;gap:.3em 1.5rem}
.m .reach .first .ways a+a{display:inline-flex;align-items:center;margin:.3rem 0;padding:.5em 1em;border:1.5px solid;border-radius:var(--radius-control);font:600 var(--step-1)/1.2 var(--font-text);letter-spacing:0;text-decoration:none}`,
  form: css`
.form{display:grid;gap:var(--space-m)}
.form :is(input,select,textarea){inline-size:100%;min-block-size:3.15rem;padding:.65em .85em;border:1.5px solid var(--outline);border-radius:var(--radius-control);background:var(--raised);color:var(--text);font:inherit}
.form textarea{min-block-size:6.5rem;resize:vertical;border-radius:min(var(--radius-control),1rem)}
.form :is(input,select,textarea):focus-visible{outline-offset:0;border-color:var(--focus)}
.form label{display:block;font-weight:550;margin-block-end:.4em}
.form .hint{font-weight:400;color:var(--muted);font-size:var(--step--1)}
.form .agree{display:flex;gap:.8em;align-items:flex-start;font-size:var(--step--1)}
.form .agree input{flex:none;inline-size:1.5rem;min-block-size:1.5rem;block-size:1.5rem;margin:0;padding:0;appearance:none;display:grid;border-radius:.2rem;border-color:currentColor}
.form .agree input:checked{background:var(--text)}
.form .agree input:checked::before{content:"";margin:.2rem;background:var(--bg);clip-path:polygon(12% 46%,0 60%,40% 96%,100% 18%,86% 6%,38% 70%)}
@media (forced-colors:active){.form .agree input{appearance:auto}}
.form .agree label{font-weight:400;margin:0;padding-block:.05em}
.form .trap{position:absolute;inset-inline-start:-200vw;block-size:1px;overflow:hidden}
.form .button{justify-self:start}
.sent{display:none;padding:var(--space-s);border:1.5px solid var(--outline);border-radius:var(--radius-m);margin-block-end:var(--space-m)}
.sent:target{display:block}
@media (min-width:40rem){.form.two{grid-template-columns:1fr 1fr}.form.two>:not(.half){grid-column:1/-1}}`,
  /** Names of tags, as text or as links. */
  tags: css`
.tags{display:flex;flex-wrap:wrap;gap:.2em 1.3em;font-size:var(--step--1);font-weight:600}
.tags :is(a,li>span){display:inline-block;padding-block:.55em}
.tags [aria-current]{text-decoration-thickness:3px;color:var(--text)}`,
  /** A payment by Pix: the QR code, the key and the code to paste. */
  pix: css`
.pay{display:flex;flex-wrap:wrap;gap:var(--space-m) var(--space-l);align-items:center;padding:var(--space-m);background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l)}
.pay>*{min-inline-size:0}
.qr{flex:0 1 15rem;min-inline-size:11rem;block-size:auto;border-radius:var(--radius-s)}
.keys{flex:1 1 15rem;display:grid;gap:var(--space-s)}
.keys .label{display:block;color:var(--muted);font-size:var(--step--1)}
.key strong{font-size:var(--step-1);overflow-wrap:anywhere;user-select:all}
.code input{inline-size:100%;min-block-size:2.9rem;padding:.5em .8em;border:1.5px solid var(--outline);border-radius:var(--radius-control);background:var(--bg);color:var(--text);font:400 .9rem/1.4 ui-monospace,monospace;text-overflow:ellipsis}
.keys .note{margin:0!important}
@media print{.pay{break-inside:avoid}.code input{border:0;padding:0}}`,
} as const;
export type Part = keyof typeof PARTS;

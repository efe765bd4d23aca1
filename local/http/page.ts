import { createHash } from 'node:crypto';
import type { Answer } from './http.ts';

/** Shared layout of the local cloud's pages: mailbox, jobs, Stripe. Light and dark, phone and desktop. */
const STYLE = `
:root{color-scheme:light dark;--ground:light-dark(#f5f2ee,#171412);--paper:light-dark(#fff,#231f1c);--ink:light-dark(#1c1917,#f5f2ee);--soft:light-dark(#57534e,#b5aca3);--line:light-dark(#e0dad3,#3d3732);--edge:light-dark(#78716c,#8b8178);--link:light-dark(#92400e,#fbbf77);--act:light-dark(#3730a3,#c7d2fe);--on-act:light-dark(#fff,#1e1b4b);--bad:light-dark(#fee2e2,#4c1414);--on-bad:light-dark(#7f1d1d,#fecaca);--good:light-dark(#15803d,#4ade80);--wait:light-dark(#b45309,#fbbf24);--wrong:light-dark(#b91c1c,#f87171)}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}
main{max-width:960px;margin:0 auto;padding:16px}main.slim{max-width:560px}main.pair{max-width:1040px}
@media(min-width:900px){main{padding:32px 24px}main.pair{display:grid;grid-template-columns:1fr 1fr;gap:8px 48px;align-items:start;padding-top:64px}main.pair>footer{grid-column:1/-1}}
h1{font-size:22px;line-height:1.25;margin:8px 0 16px;overflow-wrap:anywhere}h2{font-size:16px;margin:24px 0 8px}p{margin:0 0 12px;overflow-wrap:anywhere}
a{color:var(--link)}small{color:var(--soft);display:block;overflow-wrap:anywhere}strong{overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}li,section{background:var(--paper);border-radius:12px;padding:12px 16px;margin:0 0 8px;overflow-wrap:anywhere}section{padding:16px;margin:0 0 12px}
li>a:first-child{color:inherit;text-decoration:none;font-weight:600;display:block}li>a:first-child:hover{text-decoration:underline}a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--act);outline-offset:2px}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 16px}nav a{padding:8px 0}nav [aria-current]{color:inherit;font-weight:600;text-decoration:none}
.failed,.past_due,.unpaid,.open,.uncollectible{border-inline-start:4px solid var(--wrong)}.active,.planned,.waiting,.draft,.incomplete,.trialing{border-inline-start:4px solid var(--wait)}.good{border-inline-start:4px solid var(--good)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border-radius:12px;padding:16px;margin:0;font-size:14px}li pre,section pre{padding:8px 0}
iframe{width:100%;height:70vh;border:0;border-radius:12px;background:#fff}
label{display:block;margin:0 0 12px;font-weight:600}input:not([type=radio]),select,textarea{display:block;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;border:1px solid var(--edge);border-radius:8px;font:inherit;font-weight:400;color:inherit;background:var(--paper)}::placeholder{color:var(--soft);opacity:1}
.two{display:grid;grid-template-columns:1fr 1fr;gap:12px}fieldset{border:0;padding:0;margin:0 0 16px}legend{font-weight:600;padding:0;margin:0 0 4px}
.choice{display:flex;align-items:center;gap:12px;min-height:48px;margin:0 0 8px;padding:8px 12px;border:1px solid var(--line);border-radius:8px}.choice:has(:checked){border-color:var(--act);box-shadow:0 0 0 1px var(--act)}.choice input{width:20px;height:20px;accent-color:var(--act);margin:0}
form:has([value=boleto]:checked) .for-card,form:has([value=pix]:checked) .for-card{display:none}
button{min-height:44px;padding:8px 20px;border:0;border-radius:8px;background:var(--act);color:var(--on-act);font:inherit;font-weight:600;cursor:pointer}button.wide{width:100%}button.quiet{background:transparent;color:inherit;box-shadow:inset 0 0 0 1px var(--edge)}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:end}.row form{margin:0}form+form{margin-top:8px}
table{width:100%;border-collapse:collapse}td,th{padding:8px 12px 8px 0;border-bottom:1px solid var(--line);vertical-align:top;text-align:start;overflow-wrap:anywhere}tr:last-child td{border-bottom:0}td:last-child,th:last-child{text-align:end;padding-inline-end:0}td.sum{white-space:nowrap}
.sheet{overflow-x:auto}.sheet table{min-width:640px}.total{font-size:28px;font-weight:600;line-height:1.2;margin:0 0 16px}
.problem{background:var(--bad);color:var(--on-bad);border-radius:8px;padding:12px 16px}.only-here{border:1px dashed var(--edge);background:transparent}.code{display:block;max-width:240px;margin:0 auto 12px;background:#fff;border-radius:8px}
footer{margin:24px 0 0;color:var(--soft);font-size:14px}details{margin:0 0 12px}summary{cursor:pointer;min-height:44px;display:flex;align-items:center;gap:8px;text-decoration:underline;color:var(--link)}summary::before{content:"+";font-weight:600}[open]>summary::before{content:"–"}section>details:last-child,section>form:last-child{margin-bottom:0}`;

const HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

export type Page = {
  title: string;
  content: string;
  lang?: string;
  /** One narrow column, or two side by side on a wide screen. */
  shape?: 'wide' | 'slim' | 'pair';
  /** Content security policy beside the style; by default form targets are unrestricted. */
  policy?: string;
};

export function page({ title, content, lang = 'en', shape = 'wide', policy = '' }: Page): Answer {
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><main class="${shape}">${content}</main></body></html>`;
  const rules = `default-src 'none'; style-src ${HASH}; base-uri 'none'; ${policy || 'img-src data:'}`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': rules, 'x-frame-options': 'SAMEORIGIN' },
    body,
  };
}

export const escaped = (text: unknown): string =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** 2026-11-21 17:05:09, in UTC. */
export const timeText = (at: Date): string => at.toISOString().replace('T', ' ').slice(0, 19);

import type { Kind } from '#site/schema.ts';

/** A tone and colour scheme in which the catalogue shows its sections. */
export interface Look {
  tone: string;
  scheme: 'light' | 'dark';
}
export interface Shelf {
  kind: Kind;
  layouts: readonly string[];
}

export const folderOf = ({ tone, scheme }: Look) => `${tone}-${scheme}`;

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#16181d,#eceef2);--soft:light-dark(#5b6270,#a2a9b8);--ground:light-dark(#f4f5f7,#121419);--card:light-dark(#fff,#1b1e25);--rule:light-dark(#dfe2e8,#2c313b);--hue:light-dark(#2546d8,#8ea4ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:400 .9375rem/1.5 ui-sans-serif,system-ui,sans-serif}
a{color:inherit;text-decoration:none}
a:hover{color:var(--hue)}
:focus-visible{outline:2px solid var(--hue);outline-offset:3px}
h1,h2,p,ul{margin:0;padding:0;list-style:none}
h1{font-size:1.0625rem}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.7rem clamp(1rem,3vw,2.5rem);background:var(--ground);border-bottom:1px solid var(--rule)}
.bar p{color:var(--soft)}
.bar nav{display:flex;flex-wrap:wrap;gap:.15rem;margin-inline-start:auto}
.bar nav a{padding:.3rem .65rem;border-radius:.4rem;color:var(--soft)}
.bar nav a[aria-current]{background:var(--ink);color:var(--ground)}
.bar nav span{inline-size:1px;background:var(--rule);margin:.3rem .5rem}
main{padding:clamp(1rem,3vw,2.5rem)}
iframe{border:0;display:block;transform-origin:0 0;background:var(--card)}
.kinds{columns:11rem;column-gap:1.5rem;margin-block-end:2.5rem}
.kinds li{break-inside:avoid}
.kinds a{display:flex;justify-content:space-between;padding:.2rem 0;border-bottom:1px solid var(--rule)}
.kinds small,.kind small{color:var(--soft)}
.kind{padding-block:1.5rem 2rem;scroll-margin-top:3.5rem}
.kind h2{font-size:1.375rem;font-weight:650;letter-spacing:-.015em;margin-block-end:1rem;display:flex;gap:.7rem;align-items:baseline}
.kind h2 small{font-size:.875rem;font-weight:400;letter-spacing:0}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.5rem 1.25rem}
.shot{container-type:inline-size;aspect-ratio:1366/860;overflow:hidden;border-radius:.5rem;box-shadow:0 0 0 1px var(--rule);background:var(--card)}
.shot iframe{inline-size:1366px;block-size:860px;pointer-events:none;scale:tan(atan2(100cqw,1366px));transform-origin:0 0}
.grid a:hover .shot{box-shadow:0 0 0 2px var(--hue)}
.grid span{display:block;padding-block:.5rem;font-weight:550}
.stage{display:grid;gap:1.5rem;align-items:start}
.stage p{color:var(--soft);margin-block-end:.5rem}
.desk .shot{aspect-ratio:1366/900}
.desk iframe,.phone iframe{pointer-events:auto}
.desk iframe{block-size:900px}
.phone .shot{inline-size:min(100%,390px);aspect-ratio:390/844;border-radius:1.6rem;box-shadow:0 0 0 8px var(--card),0 0 0 9px var(--rule)}
.phone .shot iframe{inline-size:390px;block-size:844px;scale:tan(atan2(100cqw,390px))}
.phone{padding:9px}
@media (min-width:70rem){.stage{grid-template-columns:minmax(0,1fr) 20rem}}
.next{display:flex;justify-content:space-between;gap:1rem;margin-block-start:2rem;padding-block-start:1rem;border-top:1px solid var(--rule)}
`;

const document = (title: string, look: Look, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="${look.scheme}"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}:root{color-scheme:${look.scheme}}</style></head><body>${body}</body></html>\n`;

/** Links to the same page in other looks: tones, then light and dark. */
function switches(looks: readonly Look[], now: Look, page: string): string {
  const link = (look: Look, label: string, isHere: boolean) =>
    `<a href="../${folderOf(look)}/${page}"${isHere ? ' aria-current="true"' : ''}>${label}</a>`;
  const tones = looks.filter(({ scheme }) => scheme === now.scheme).map((look) => link(look, look.tone, look.tone === now.tone));
  const schemes = looks.filter(({ tone }) => tone === now.tone).map((look) => link(look, look.scheme, look.scheme === now.scheme));
  return `<nav aria-label="Look">${tones.join('')}<span></span>${schemes.join('')}</nav>`;
}

const frame = (src: string, title: string, isLazy: boolean) =>
  `<div class="shot"><iframe src="${src}" title="${title}"${isLazy ? ' loading="lazy" tabindex="-1"' : ''}></iframe></div>`;

/** Overview of all layouts of all kinds, each as a thumbnail. */
export function overviewPage(shelves: readonly Shelf[], looks: readonly Look[], look: Look): string {
  const layouts = shelves.reduce((sum, shelf) => sum + shelf.layouts.length, 0);
  const index = shelves.map(({ kind, layouts }) => `<li><a href="#${kind}">${kind}<small>${layouts.length}</small></a></li>`);
  const kinds = shelves.map(({ kind, layouts }) => {
    const cards = layouts.map(
      (layout) =>
        `<li><a href="${kind}.${layout}.html">${frame(`page/${kind}.${layout}.html`, `${kind}, ${layout}`, true)}<span>${layout}</span></a></li>`,
    );
    return `<section class="kind" id="${kind}"><h2>${kind} <small>${layouts.length} layouts</small></h2><ul class="grid">${cards.join('')}</ul></section>`;
  });
  return document(
    'Catalogue of sections',
    look,
    `<header class="bar"><h1>Catalogue of sections</h1><p>${shelves.length} kinds, ${layouts} layouts</p>${switches(looks, look, 'index.html')}</header><main><ul class="kinds">${index.join('')}</ul>${kinds.join('')}</main>`,
  );
}

/** One layout at desktop and phone width. */
export function layoutPage(shelves: readonly Shelf[], looks: readonly Look[], look: Look, kind: string, layout: string): string {
  const all = shelves.flatMap((shelf) => shelf.layouts.map((name) => `${shelf.kind}.${name}`));
  const at = all.indexOf(`${kind}.${layout}`);
  const to = (name: string | undefined, arrow: string) =>
    name ? `<a href="${name}.html">${arrow.replace('*', name)}</a>` : '<span></span>';
  const src = `page/${kind}.${layout}.html`;
  return document(
    `${kind} · ${layout}`,
    look,
    `<header class="bar"><h1><a href="index.html#${kind}">Catalogue</a> / ${kind} / ${layout}</h1>${switches(looks, look, `${kind}.${layout}.html`)}</header><main><div class="stage"><div class="desk"><p>1366 px · <a href="${src}">alone</a></p>${frame(src, 'At a desk', false)}</div><div class="phone"><p>390 px</p>${frame(src, 'On a phone', false)}</div></div><div class="next">${to(all[at - 1], '← *')}${to(all[at + 1], '* →')}</div></main>`,
  );
}

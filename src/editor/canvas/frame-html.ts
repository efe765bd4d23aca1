/**
 * Prepares the preview's HTML for the canvas: nothing in it may run or be fetched from elsewhere, and empty texts show where to
 * write. Works in Node and in the browser.
 */
export function frameHtml(html: string, { fontCss, emptyWords }: { fontCss: string; emptyWords: string }): string {
  const policy =
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'none'";
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` + `<style data-editor>${fontCss}${canvasCss(emptyWords)}</style>`;
  return html.replace('<head>', `<head>${head}`);
}

const cssString = (text: string) => `"${text.replace(/[\\"<>\n]/g, '')}"`;

/**
 * Styles that the canvas adds to a page: outlines that follow the layout, a text cursor on editable texts, dashes on missing
 * translations.
 */
const canvasCss = (emptyWords: string) => `
html{scroll-behavior:smooth;overflow-x:hidden}
body{overflow-x:clip}
[data-s]{position:relative}
[data-k],[data-f]{cursor:text}
[data-k]:not(:has(*)):empty::before{content:${cssString(emptyWords)};opacity:.55}
[data-f].sample:not(.is-writing),[data-k].sample:not(.is-writing){text-decoration:underline dashed oklch(.82 .15 82);text-decoration-thickness:.14em;text-underline-offset:.2em;background:color-mix(in oklch,oklch(.82 .15 82) 20%,transparent);border-radius:3px}
[data-k][lang]:not(.is-writing,[data-k="site.name"]){outline:1px dashed currentColor;outline-offset:3px;opacity:.72}
[data-s].is-over::after,[data-s].is-chosen::after{content:"";position:absolute;inset:0;z-index:9;pointer-events:none;border:2px solid oklch(.6 .19 262/.5)}
[data-s].is-chosen::after{border:3px solid oklch(.55 .2 262)}
[data-i].is-chosen{outline:2px dashed oklch(.6 .2 262);outline-offset:4px;border-radius:4px}
[data-k].is-over:not(.is-writing),[data-f].is-over:not(.is-writing){outline:2px solid oklch(.6 .19 262 / .7);outline-offset:3px;border-radius:3px}
.is-writing{outline:2px solid oklch(.82 .15 82)!important;outline-offset:4px;border-radius:3px;min-width:1ch;caret-color:currentColor;-webkit-user-modify:read-write}
.is-writing,.is-writing *{white-space:pre-wrap!important;overflow-wrap:anywhere;max-inline-size:100%}
.prose.is-writing,.prose.is-writing *{white-space:normal!important}
.is-writing [data-f]{background:color-mix(in oklch,currentColor 14%,transparent);border-radius:3px;padding:0 .15em;cursor:default}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;

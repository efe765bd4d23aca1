import { css } from '../../render/css.ts';
import type { SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { anchor, hrefOf } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

/** An uploaded logo, else the name in the site's own type: logos are never drawn. */
function mark(scene: Scene, item: Item, asText = false): SafeHtml | null {
  const asset = item.media ? scene.doc.assets[item.media] : undefined;
  const image = !asText && asset?.source.from === 'upload' ? picture(scene, item.media, { width: 240, height: 96, sizes: '12rem' }) : null;
  const inside = image ?? line(scene, 'span', { class: 'name' }, item.slots.title);
  const href = item.link ? hrefOf(scene, item.link) : null;
  return href && inside ? anchor(scene, href, {}, inside) : inside;
}

function marks(scene: Scene, className: string, asText = false): SafeHtml | null {
  const made = scene.items.map((item) => [item, mark(scene, item, asText)] as const).filter(([, one]) => one);
  const columns = made.length % 4 === 0 ? 4 : made.length % 3 === 0 || made.length > 4 ? 3 : made.length;
  return made.length > 0
    ? scene.h(
        'ul',
        { class: className, 'data-cols': columns },
        made.map(([item, one]) => scene.h('li', marked(scene, item), one)),
      )
    : null;
}

export const logos = draws('logos', {
  css: css`
.logos .name{font-family:var(--font-display);font-weight:var(--weight-display);letter-spacing:calc(var(--tracking-display)*.5);overflow-wrap:anywhere}
.logos a{color:inherit;text-decoration:none;display:inline-block;padding-block:.4em}
.logos a:hover{text-decoration:underline}
.logos .picture{background:none;border-radius:0;block-size:2.75rem}
.logos .picture img{inline-size:auto;object-fit:contain;filter:grayscale(1)}
.logos h2.title{font-size:var(--step-2);max-inline-size:26ch}`,
  layouts: {
    row: {
      css: css`
.logos-row{padding-block:var(--space-2xl)}
.logos-row .marks{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-s) var(--space-xl)}
.logos-row .name{font-size:var(--step-1);line-height:1.3}
@media (min-width:60rem){.logos-row .cols{align-items:center}.logos-row .head{grid-column:1/5}.logos-row .main{grid-column:5/13}.logos-row .main:first-child{grid-column:1/-1}.logos-row .marks{justify-content:flex-start}}`,
      render: (scene) => {
        const list = marks(scene, 'marks main');
        return list && scene.h('div', { class: 'cols' }, heading(scene), list);
      },
    },
    'quiet-grid': {
      css: css`
.logos-quiet-grid .marks{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:var(--gap)}
.logos-quiet-grid li{display:flex;align-items:center;min-block-size:6.5rem;border-block-start:var(--line);padding-block:var(--space-xs)}
.logos-quiet-grid .name{font-size:var(--step-1);line-height:1.25}
@media (max-width:22rem){.logos-quiet-grid .marks{grid-template-columns:1fr}.logos-quiet-grid li{min-block-size:4rem}}
@media (min-width:60rem){.logos-quiet-grid .marks[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.logos-quiet-grid .marks[data-cols="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.logos-quiet-grid li{min-block-size:8rem}}`,
      render: (scene) => {
        const list = marks(scene, 'marks main');
        return list && scene.h('div', { class: 'cols over' }, heading(scene), list);
      },
    },
    'text-list': {
      css: css`
.logos-text-list li{display:inline}
.logos-text-list .marks{font-size:var(--step-4);line-height:1.25;max-inline-size:34ch}
.logos-text-list .marks:not(:has(li:nth-child(4))){font-size:var(--step-5)}
.logos-text-list li+li::before{content:" / ";content:" / " / "";color:var(--muted);opacity:.6;padding-inline:.06em}
.logos-text-list a{display:inline;padding:0}
[dir=rtl] .logos-text-list .marks{line-height:1.6}
.logos-text-list .head+.marks{margin-block-start:var(--space-l)}`,
      render: (scene) => {
        const list = marks(scene, 'marks', true);
        return list && [heading(scene), list];
      },
    },
  },
});

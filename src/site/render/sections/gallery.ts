import { css } from '../css.ts';
import { draws } from '../kind.ts';
import { actions } from '../links.ts';
import { picture } from '../picture.ts';
import { heading, line } from '../text.ts';
import { marked, type Scene } from '../view.ts';

/** Pictures with their captions. An empty place is shown to the owner, with what belongs there, and to nobody else. */
function figures(scene: Scene, height: (i: number) => number) {
  const { h, items, preview, doc, words } = scene;
  return items.flatMap((item, i) => {
    const asset = item.media ? doc.assets[item.media] : undefined;
    const shown = picture(scene, item.media, { width: 800, height: height(i), sizes: '(min-width: 60rem) 34vw, 92vw' });
    if (!shown && !preview) return [];
    const empty = h('div', { class: 'picture empty' }, line(scene, 'span', null, asset?.want) ?? words.photo);
    return h('figure', marked(scene, item), shown ?? empty, line(scene, 'figcaption', null, item.slots.title));
  });
}

export const gallery = draws('gallery', {
  css: css`
.gallery figcaption{margin-block-start:.6em;color:var(--muted);font-size:var(--step--1)}
.gallery .empty{display:grid;place-items:center;border:1.5px dashed var(--outline);color:var(--muted);padding:var(--space-m);text-align:center}`,
  layouts: {
    uniform: {
      css: css`
.gallery-uniform .main{display:grid;gap:var(--space-l) var(--gap)}
.gallery-uniform .picture{aspect-ratio:4/3}
@media (min-width:40rem){.gallery-uniform .main{grid-template-columns:repeat(2,minmax(0,1fr))}.gallery-uniform figure:first-child:nth-last-child(odd){grid-column:1/-1}.gallery-uniform figure:first-child:nth-last-child(odd) .picture{aspect-ratio:21/9}}
@media (min-width:60rem){.gallery-uniform .main[data-cols="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.gallery-uniform .main[data-cols="3"] figure:first-child{grid-column:auto}.gallery-uniform .main[data-cols="3"] figure:first-child .picture{aspect-ratio:4/3}}`,
      render: (scene) => {
        const list = figures(scene, () => 600);
        if (list.length === 0) return null;
        const { h, section } = scene;
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, section.actions)),
          h('div', { class: 'main', 'data-cols': list.length % 3 === 0 ? 3 : 2 }, list),
        );
      },
    },
    masonry: {
      css: css`
.gallery-masonry .main{columns:2;column-gap:var(--gap)}
.gallery-masonry figure{break-inside:avoid;margin-block-end:var(--gap)}
.gallery-masonry .picture{aspect-ratio:1}
.gallery-masonry figure:nth-child(3n+1) .picture{aspect-ratio:4/5}
.gallery-masonry figure:nth-child(3n+2) .picture{aspect-ratio:4/3}
.gallery-masonry .main:has(>:only-child){columns:1}
.gallery-masonry .main>:only-child .picture{aspect-ratio:21/9}
@media (min-width:60rem){.gallery-masonry .main.many{columns:3}}`,
      render: (scene) => {
        const list = figures(scene, (i) => [1000, 600, 800][i % 3]!);
        if (list.length === 0) return null;
        const { h, section } = scene;
        return h(
          'div',
          { class: 'cols over' },
          heading(scene, actions(scene, section.actions)),
          h('div', { class: list.length > 4 ? 'main many' : 'main' }, list),
        );
      },
    },
  },
});

import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';
import { distinctItems } from './distinct.ts';
import { fittedCss, shapeOf, sharesOf } from './fitted.ts';

function caption(scene: Scene, { slots }: Item) {
  const body = line(scene, 'p', null, slots.body);
  const title = line(scene, body ? 'strong' : 'figcaption', null, slots.title);
  return body ? scene.h('figcaption', null, title, body) : title;
}

/** Pictures with their captions. An empty frame is shown in preview only, with a hint for its owner. */
function figures(scene: Scene, height: (i: number) => number, width = 800, shares: readonly number[] = []) {
  const { h, preview, doc, words } = scene;
  let at = 0;
  return distinctItems(scene).flatMap((item, i) => {
    const asset = item.media ? doc.assets[item.media] : undefined;
    const share = Math.round((shares[at] ?? 0.37) * 92);
    const shown = picture(scene, item.media, { width, height: height(i), sizes: `(min-width: 60rem) ${share}vw, 92vw` });
    if (shown || preview) at++;
    if (!shown && !preview) return [];
    const empty = h('div', { class: 'picture empty' }, line(scene, 'span', null, asset?.want) ?? words.photo);
    return h('figure', marked(scene, item), shown ?? empty, caption(scene, item));
  });
}

/** Aspect ratios of the pictures, in preview also those of empty frames. */
const shapesOf = (scene: Scene): number[] =>
  distinctItems(scene).flatMap(({ media }) => {
    const asset = media ? scene.doc.assets[media] : undefined;
    const isShown = asset && (asset.source.from !== 'upload' || asset.source.sha256 !== undefined);
    return isShown ? [shapeOf(asset)] : scene.preview ? [1] : [];
  });

/** Width of a row of fitted pictures at height one. */
const WIDE = 3;

export const gallery = draws('gallery', {
  css: css`
.gallery figcaption{margin-block-start:.6em;color:var(--muted);font-size:var(--step--1)}
.gallery .empty{display:grid;place-items:center;border:1.5px dashed var(--outline);color:var(--muted);padding:var(--space-m);text-align:center}
.gallery .whole{padding:clamp(.75rem,9%,3rem)}`,
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
    fitted: {
      css: css`
.gallery-fitted .main{--seam:clamp(.4rem,.8vw,.75rem);display:flex;flex-wrap:wrap;gap:var(--seam)}
.gallery-fitted figure{container-type:inline-size}
.gallery-fitted .picture{border-radius:0}
.gallery-fitted figcaption{padding-inline-end:var(--space-s)}`,
      styles: (scene) => {
        const at = `#${scene.anchor} figure`;
        const shapes = shapesOf(scene);
        const ratios = shapes.map((shape, i) => `${at}:nth-child(${i + 1}) .picture{aspect-ratio:${Math.round(shape * 1000) / 1000}}`);
        const lone =
          shapes.length === 1 ? `${at}{inline-size:min(100%,calc(76svh*${Math.round(shapes[0]! * 1000) / 1000}))!important}` : '';
        return `${ratios.join('')}${lone}@media (max-width:39.99rem){${fittedCss(at, shapes, 1.4)}}@media (min-width:40rem){${fittedCss(at, shapes, WIDE)}}`;
      },
      render: (scene) => {
        const list = figures(scene, () => 600, 800, sharesOf(shapesOf(scene), WIDE));
        if (list.length === 0) return null;
        const { h, section } = scene;
        return h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('div', { class: 'main' }, list));
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
    reel: {
      css: css`
.gallery-reel{--reel:clamp(17rem,34vw,30rem)}
.gallery-reel .main{display:flex;gap:var(--gap);overflow-x:auto;margin-inline:calc(-1*var(--pad));padding-inline:var(--pad);padding-block-end:var(--space-s);scroll-snap-type:x proximity;scroll-padding-inline:var(--pad);scrollbar-width:thin;scrollbar-color:var(--outline) transparent}
.gallery-reel figure{flex:none;scroll-snap-align:start;inline-size:min(var(--reel),82vw)}
.gallery-reel .picture{block-size:var(--reel)}
.gallery-reel figure:nth-child(3n+1){inline-size:min(calc(var(--reel)*4/3),82vw)}
.gallery-reel figure:nth-child(3n+2){inline-size:calc(var(--reel)*.8)}
.gallery-reel figure:only-child{inline-size:100%}
@media (max-width:59.99rem){.gallery-reel .head{margin-block-end:var(--space-l)}}`,
      render: (scene) => {
        const list = figures(scene, (i) => [600, 1000, 800][i % 3]!);
        if (list.length === 0) return null;
        const { h, section, anchor, titled } = scene;
        // It scrolls: keyboard users must be able to focus it.
        const reel = { class: 'main', tabindex: 0, role: 'group', 'aria-labelledby': titled ? `${anchor}-title` : undefined };
        return h('div', { class: 'over cols' }, heading(scene, actions(scene, section.actions)), h('div', reel, list));
      },
    },
    'captioned-rows': {
      css: css`
.gallery-captioned-rows figure+figure{margin-block-start:var(--space-xl)}
.gallery-captioned-rows .picture{aspect-ratio:4/3}
.gallery-captioned-rows figcaption{color:var(--text);font-size:var(--step-1);line-height:1.45}
.gallery-captioned-rows strong{display:block;font:var(--weight-display) var(--step-2)/1.25 var(--font-display);margin-block-end:.3em}
.gallery-captioned-rows figcaption p{color:var(--muted);font-size:var(--step-0)}
@media (min-width:48rem){
.gallery-captioned-rows figure{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:end}
.gallery-captioned-rows .picture{grid-column:1/8;aspect-ratio:3/2}
.gallery-captioned-rows figcaption{grid-column:8/13;border-block-start:1px solid var(--text);padding-block-start:var(--space-s);margin:0}
.gallery-captioned-rows figure:nth-child(even) .picture{grid-column:6/13;grid-row:1}
.gallery-captioned-rows figure:nth-child(even) figcaption{grid-column:1/6;grid-row:1}
.gallery-captioned-rows .picture:only-child{grid-column:1/-1!important;aspect-ratio:21/9}
}`,
      render: (scene) => {
        const list = figures(scene, () => 720, 1080);
        if (list.length === 0) return null;
        const { h, section } = scene;
        return h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('div', { class: 'main' }, list));
      },
    },
  },
});

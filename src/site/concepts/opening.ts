import { css } from '../render/css.ts';
import type { Child } from '../render/html.ts';
import type { Layout } from '../render/kind.ts';
import { picture } from '../render/picture.ts';
import type { Scene } from '../render/view.ts';
import { type Concept, isNeed } from './concept.ts';
import { fitLines } from './fit.ts';
import { materialOf } from './material.ts';
import { act, headline, headlineText, lead } from './pieces.ts';

/** Styles that all openings share: the headline as large as its words let it be, one action, no cards. */
const shared = css`
.hero:has(>.opening){padding:0}
.opening{container-type:inline-size;position:relative;min-block-size:min(100svh - 4.5rem,56rem);display:flex;flex-direction:column}
.opening .line{font-size:var(--line-size,var(--step-5));line-height:var(--leading-display);text-wrap:balance;overflow-wrap:anywhere}
.opening .say{font-size:clamp(1.0625rem,.95rem + .45vw,1.3rem);line-height:1.45;max-inline-size:46ch;text-wrap:pretty}
/* Words as a picture: the face and spacing that fitted sizes are computed for. */
.opening .set{font-family:var(--font-display);font-weight:var(--weight-display)}
.opening .set,.opening .set *{letter-spacing:var(--tracking-display)}
.opening .over{font-size:var(--step--1)}
.opening .fit{container-type:inline-size}
.opening .fit>*{white-space:nowrap}
.act{display:inline-flex;align-items:center;gap:.5em;min-block-size:2.9rem;font:600 1em/1.2 var(--font-text);text-decoration:none;color:var(--text);max-inline-size:100%}
.opening>.act{align-self:flex-start}
.act-plate{padding:.7em 1.3em;background:var(--solid);color:var(--on-solid);border-radius:var(--radius-control)}
.act-plate:hover{background:var(--solid-hover)}
.act-line{border-block-end:2px solid var(--pop);padding-block:.35em}
.act-line:hover{border-block-end-width:4px}
.act-band{justify-content:center;padding:var(--space-s);background:var(--bg);color:var(--text);font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-1);inline-size:100%}
.act-band:hover{text-decoration:underline;text-underline-offset:.2em}
@media (max-width:59.99rem){body:has(.quick-contact-bottom-bar) .opening{min-block-size:min(100svh - 7.9rem,46rem)}}
.hero>.photo{border-radius:0;aspect-ratio:4/3;max-block-size:80svh;inline-size:100%}
@media (min-width:40rem){.hero>.photo{aspect-ratio:21/9}}
.act-word{display:inline-block;min-block-size:0;font:inherit;line-height:1;background:var(--solid);color:var(--on-solid);padding:.01em .16em .08em}
.act-word:hover{background:var(--solid-hover)}
.act-word .icon{display:none}
.hero>.opening-plain{display:flex;flex-direction:column;justify-content:center;padding:var(--space-2xl) var(--pad);overflow:visible}
.hero>.opening-plain .line{font-size:var(--line-size,var(--step-5));max-inline-size:none}
.opening-plain>*+*{margin-block-start:var(--space-m)}
@media (min-width:60rem){.opening-plain .say{font-size:var(--step-1)}}`;

/** The headline alone: where the facts of a concept are gone, and for those that have none. */
const plain = (scene: Scene) => scene.h('div', { class: 'opening opening-plain' }, headline(scene), lead(scene), act(scene));

/** Trades whose work is seen before it is read. */
const PICTURES_FIRST = new Set([
  'photographer',
  'hotel',
  'holiday-rental',
  'restaurant',
  'real-estate',
  'architect',
  'interior-design',
  'tattoo',
  'gallery',
]);

/** The owner's photo as a band from edge to edge: the idea stays the face, concept, type and colour stay what they were. */
function photo(scene: Scene): Child {
  const { doc, section } = scene;
  if (!section.media || doc.assets[section.media]?.source.from !== 'upload') return null;
  return picture(scene, section.media, { class: 'photo', width: 1600, height: 760, first: true, sizes: '100vw' });
}

/** An opening as a layout of `hero`. */
export function openingOf(concept: Concept): Layout {
  const contentOf = (scene: Scene) => concept.content(materialOf(scene.site, scene.locale));
  return {
    bleed: true,
    css: shared + concept.css,
    styles: (scene) => {
      const at = `#${scene.anchor}`;
      const content = contentOf(scene);
      const size = fitLines(scene.doc.theme, headlineText(scene), 3, '7rem');
      const headlineSize = size ? `${at}{--line-size:${size}}` : '';
      return headlineSize + (isNeed(content) ? '' : (concept.styles?.(scene, content, at) ?? ''));
    },
    render: (scene) => {
      const content = contentOf(scene);
      if (isNeed(content)) return plain(scene);
      // Links to what it covers lead here.
      const anchors = (concept.covers?.(content) ?? []).map((id) => scene.h('span', { id: scene.anchors.get(id), class: 'unseen' }));
      const stage = scene.h(
        'div',
        { class: ['stage opening', concept.look?.(scene, content)].filter(Boolean).join(' ') },
        concept.render(scene, content),
        anchors,
      );
      const shown = photo(scene);
      return shown && PICTURES_FIRST.has(scene.doc.site.industry) ? [shown, stage] : [stage, shown];
    },
    covers: (scene) => {
      const content = contentOf(scene);
      return isNeed(content) ? [] : (concept.covers?.(content) ?? []);
    },
  };
}

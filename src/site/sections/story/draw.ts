import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { body } from './body.ts';
import { pullQuote } from './pull-quote.ts';
import { timeline } from './timeline.ts';

const split = (scene: Scene): Child => {
  const { h, section } = scene;
  return h(
    'div',
    { class: 'cols' },
    // In a manner the picture stands above the words.
    picture(scene, section.media, { width: 900, height: 760, sizes: `(min-width: 60rem) ${scene.doc.theme.manner ? 92 : 50}vw, 100vw` }),
    h('div', { class: 'words' }, heading(scene), body(scene)),
  );
};

const splitCss = (layout: string, art: string, words: string) => css`
.story-${layout} .picture{aspect-ratio:5/4}
.story-${layout} .head+*{margin-block-start:var(--space-m)}
@media (min-width:60rem){
.story-${layout} .cols{align-items:center}
.story-${layout} .picture{grid-column:${art};grid-row:1;aspect-ratio:1/1;max-block-size:42rem;inline-size:100%}
.story-${layout} .words{grid-column:${words};grid-row:1;margin:0}
.story-${layout} .words:only-child{grid-column:1/9}
}`;

export const story = draws('story', {
  css: css`

.story .prose{font-size:calc((var(--step-0) + var(--step-1))/2)}
.told{margin-block-start:var(--space-m)}
.told li{padding-block:.7em;border-block-start:var(--line)}
.story .picture{aspect-ratio:5/4}`,
  layouts: {
    'media-start': { css: splitCss('media-start', '1/7', '8/13'), render: split },
    'media-end': { css: splitCss('media-end', '7/13', '1/6'), render: split },
    letter: {
      plain: true,
      css: css`
.story-letter .prose>p:first-child{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-3);line-height:1.28;letter-spacing:calc(var(--tracking-display)*.6);text-wrap:pretty}
.story-letter .prose{max-inline-size:none}
.story-letter .prose>*+*{max-inline-size:var(--measure)}
.story-letter .prose>p:first-child+*{margin-block-start:var(--space-l)}
.story-letter .picture{margin-block-start:var(--space-xl);aspect-ratio:21/9}
[dir=rtl] .story-letter .prose>p:first-child{line-height:1.6}
@media (max-width:59.99rem){.story-letter .cols>.main{margin-block-start:var(--space-m)}.story-letter .prose>p:first-child{font-size:var(--step-2)}.story-letter .picture{aspect-ratio:4/3}}`,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'cols aside' },
          heading(scene),
          h('div', { class: 'main' }, body(scene), picture(scene, section.media, { width: 1000, height: 430 })),
        );
      },
    },
    'pull-quote': pullQuote,
    timeline,
  },
});

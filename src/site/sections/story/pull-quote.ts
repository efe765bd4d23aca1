import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { textOf } from '../../strings.ts';
import { body } from './body.ts';

/** Size class of the first paragraph. */
function loudness(scene: Scene): string {
  const { body } = scene.section.slots;
  const first = body ? (textOf(scene.doc, body, scene.locale).text.split(/\n{2,}/)[0] ?? '') : '';
  return first.length <= 80 ? 'xl' : first.length <= 170 ? 'l' : 'm';
}

/** The first paragraph as large as it allows; the others indented, with a narrow picture beside them. */
export const pullQuote: Layout = {
  css: css`
.story-pull-quote .title{font-size:var(--step-1);letter-spacing:0;max-inline-size:none;color:var(--link)}
.story-pull-quote .head+*{margin-block-start:var(--space-s)}
.story-pull-quote .prose{max-inline-size:none}
.story-pull-quote .prose>p:first-child{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-3);line-height:1.2;letter-spacing:calc(var(--tracking-display)*.8);text-wrap:balance;overflow-wrap:anywhere}
.story-pull-quote [data-fit=xl] .prose>p:first-child{font-size:var(--step-4);line-height:1.12}
.story-pull-quote [data-fit=m] .prose>p:first-child{font-size:var(--step-2);line-height:1.3;text-wrap:pretty}
[dir=rtl] .story-pull-quote .prose>p:first-child{line-height:1.5!important}
.story-pull-quote .prose>p:first-child+*{margin-block-start:var(--space-l)}
.story-pull-quote .prose>*+*{max-inline-size:var(--measure)}
.story-pull-quote .picture{aspect-ratio:4/3}
@media (min-width:40rem) and (max-width:59.99rem){.story-pull-quote .picture{aspect-ratio:2/1}}
@media (min-width:60rem){
.story-pull-quote .words{grid-column:1/10}
.story-pull-quote [data-fit=xl] .prose>p:first-child{font-size:var(--step-6)}
.story-pull-quote [data-fit=l] .prose>p:first-child{font-size:var(--step-5)}
.story-pull-quote [data-fit=m] .prose>p:first-child{font-size:var(--step-3)}
[dir=rtl] .story-pull-quote [data-fit=xl] .prose>p:first-child{font-size:var(--step-5)}
[dir=rtl] .story-pull-quote [data-fit=l] .prose>p:first-child{font-size:var(--step-4)}
.story-pull-quote .prose>p:first-child+*{margin-block-start:var(--space-2xl)}
.story-pull-quote .prose>*+*,.story-pull-quote :is(.told,.actions){margin-inline-start:calc((100% + var(--gap))/9*3)}
.story-pull-quote .picture{grid-column:10/13;align-self:end;aspect-ratio:3/4;margin:0}
.story-pull-quote .words:last-child{grid-column:1/12}
}`,
  render: (scene) => {
    const { h, section } = scene;
    return h(
      'div',
      { class: 'cols', 'data-fit': loudness(scene) },
      h('div', { class: 'words' }, heading(scene), body(scene)),
      picture(scene, section.media, { width: 480, height: 640, sizes: '(min-width: 60rem) 24vw, 100vw' }),
    );
  },
};

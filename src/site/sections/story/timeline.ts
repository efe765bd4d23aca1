import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading, prose } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { parseBody, plainText, textOf } from '../../strings.ts';
import { factsAndActions } from './body.ts';

/** The first year that each paragraph names, without duplicates. */
function yearsOf(scene: Scene): (string | undefined)[] {
  const { body } = scene.section.slots;
  if (!body) return [];
  const seen = new Set<string>();
  return parseBody(textOf(scene.doc, body, scene.locale).text)
    .flatMap((block) => (block.t === 'paragraph' ? [block] : []))
    .map((block) => {
      const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(plainText(block.children, scene.doc))?.[0];
      if (!year || seen.has(year)) return undefined;
      seen.add(year);
      return year;
    });
}

/** Paragraphs as stops down one line; a heading, or the year that a paragraph names, is large beside its stop. */
export const timeline: Layout = {
  css: css`
.story-timeline .prose{max-inline-size:none;position:relative;padding-inline-start:var(--space-l);margin-inline-start:.45rem;border-inline-start:2px solid var(--border)}
.story-timeline .prose>*{position:relative;max-inline-size:var(--measure)}
.story-timeline .prose>*+*{margin-block-start:var(--space-l)}
.story-timeline .prose>:is(h2,h3,h4)+p{margin-block-start:.3em}
.story-timeline .prose>:is(p:not(:is(h2,h3,h4)+p),h2,h3,h4)::after{content:"";position:absolute;inset-inline-start:calc(-1*var(--space-l) - .45rem - 1px);inset-block-start:.45em;inline-size:.9rem;block-size:.9rem;border-radius:50%;background:var(--link);box-shadow:0 0 0 .35rem var(--bg)}
.story-timeline .prose>[data-n]::before,.story-timeline .prose>:is(h2,h3,h4){font:var(--weight-display) var(--step-3)/1.1 var(--font-display);letter-spacing:var(--tracking-display)}
.story-timeline .prose>[data-n]::before{content:attr(data-n);content:attr(data-n)/"";display:block;margin-block-end:.3em;font-variant-numeric:lining-nums}
.story-timeline .picture{aspect-ratio:4/3;margin-block-start:var(--space-l)}
@media (min-width:40rem) and (max-width:59.99rem){.story-timeline .picture{aspect-ratio:2/1}}
@media (min-width:60rem){
.story-timeline .side{position:sticky;inset-block-start:3rem}
.story-timeline .prose{padding-inline-start:var(--space-xl)}
.story-timeline .prose>p{font-size:var(--step-1);line-height:1.55}
.story-timeline .prose>*+*{margin-block-start:var(--space-xl)}
.story-timeline .prose>:is(p:not(:is(h2,h3,h4)+p),h2,h3,h4)::after{inset-inline-start:calc(-1*var(--space-xl) - .45rem - 1px)}
.story-timeline .prose>[data-n]::before,.story-timeline .prose>:is(h2,h3,h4){font-size:var(--step-5)}
.story-timeline .prose>[data-n]::after,.story-timeline .prose>:is(h2,h3,h4)::after{inset-block-start:calc(var(--step-5)*.5 - .45rem)!important}
.story-timeline :is(.told,.actions){margin-inline-start:calc(var(--space-xl) + .45rem + 2px)}
}`,
  render: (scene) => {
    const { h, section } = scene;
    const years = yearsOf(scene);
    return h(
      'div',
      { class: 'cols aside' },
      h('div', { class: 'side' }, heading(scene), picture(scene, section.media, { width: 640, height: 480 })),
      h(
        'div',
        { class: 'main' },
        prose(scene, section.slots.body, scene.itemLevel, undefined, (at) => years[at]),
        factsAndActions(scene),
      ),
    );
  },
};

import { concepts } from '../../concepts/index.ts';
import { openingOf } from '../../concepts/opening.ts';
import { css } from '../../render/css.ts';
import { factInline, factsOf } from '../../render/fact-text.ts';
import { draws, type Layout } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { contactList } from '../../render/reach.ts';
import { heading, line, title } from '../../render/text.ts';
import type { ConceptName } from '../../schema/concepts.ts';
import { formInline } from './form-inline.ts';
import { offsetCard } from './offset-card.ts';
import { acts, facts, wideTitle } from './parts.ts';

const openings = Object.fromEntries(concepts.map((concept) => [concept.name, openingOf(concept)])) as Record<ConceptName, Layout>;

export const hero = draws('hero', {
  css: css`
.hero{padding-block:var(--space-2xl)}
.hero .lead{max-inline-size:40ch}
.facts{display:grid;gap:.4em;margin-block-start:var(--space-l);padding-block-start:var(--space-s);border-block-start:var(--line);font-size:var(--step--1);color:var(--muted)}
.facts li{display:flex;gap:.6em;align-items:baseline}
.facts a{color:inherit;padding-block:.7em;margin-block:-.4em}
.facts .day{color:var(--text);font-size:var(--step-1);font-weight:600}
.facts .icon{transform:translateY(.15em)}`,
  layouts: {
    'split-art': {
      bleed: true,
      css: css`
.hero-split-art{padding:0}
.hero-split-art .say{padding:var(--space-xl) var(--pad)}
.hero-split-art .picture{border-radius:0;aspect-ratio:5/4}
@media (min-width:40rem){.hero-split-art .picture{aspect-ratio:16/9}}
@media (min-width:60rem){
.hero-split-art .stage{display:grid;grid-template-columns:minmax(var(--pad),1fr) minmax(0,calc(var(--wide)*.54)) minmax(0,calc(var(--wide)*.46)) minmax(var(--pad),1fr)}
.hero-split-art .say{grid-column:2;padding-inline:0 var(--space-2xl);padding-block:var(--space-2xl);align-self:center}
.hero-split-art .say:only-child{grid-column:2/4}
.hero-split-art .title[data-fit=xl]{font-size:min(clamp(var(--step-6),16cqi,7rem),var(--word))}
.hero-split-art .title[data-fit=l]{font-size:min(clamp(var(--step-5),13.6cqi,5.4rem),var(--word))}
.hero-split-art .title[data-fit=m]{font-size:min(clamp(var(--step-4),10cqi,4rem),var(--word))}
.hero-split-art .picture{grid-column:3/5;aspect-ratio:auto;min-block-size:min(46rem,86svh)}
.hero-split-art .picture>*{position:absolute;inset:0}
}`,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'stage' },
          h('div', { class: 'say' }, heading(scene), acts(scene), facts(scene)),
          picture(scene, section.media, { width: 820, height: 860, first: true, sizes: '(min-width: 60rem) 48vw, 100vw' }),
        );
      },
    },
    statement: {
      css: css`
.hero-statement{padding-block:var(--space-2xl) var(--space-3xl)}
.hero-statement .grand{container-type:inline-size}
.hero-statement .title{font-size:min(clamp(var(--step-5),10.6cqi,10rem),var(--word));line-height:1;max-inline-size:none;text-wrap:balance}
.hero-statement .title[data-fit=l]{font-size:min(clamp(var(--step-5),8.4cqi,8rem),var(--word))}
.hero-statement .title[data-fit=m]{font-size:min(clamp(var(--step-5),6.4cqi,6.2rem),var(--word));line-height:1.04}
.hero-statement .title[data-fit=s]{font-size:min(clamp(var(--step-4),4.6cqi,4.4rem),var(--word));line-height:1.08}
.hero-statement .grand>*+*{margin-block-start:var(--space-s)}
.hero-statement .rest{margin-block-start:var(--space-xl);padding-block-start:var(--space-m);border-block-start:1px solid var(--text)}
.hero-statement .rest .actions:first-child{margin-block-start:0}
.hero-statement .facts{margin:0;padding:0;border:0}
.hero-statement .lead{color:var(--text)}
@media (min-width:60rem){
.hero-statement .rest{margin-block-start:var(--space-2xl);display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:start}
.hero-statement .words{grid-column:7/13}
.hero-statement .words:only-child{grid-column:1/-1;display:grid;grid-template-columns:minmax(0,7fr) auto;align-items:start;justify-content:space-between}
.hero-statement .words:only-child .actions{margin:0}
.hero-statement .facts{grid-column:1/6;grid-row:1}
}
@media (max-width:59.99rem){.hero-statement .facts{margin-block-start:var(--space-l)}}
[dir=rtl] .hero-statement .title{line-height:1.25}`,
      render: (scene) => {
        const { h, section } = scene;
        const { kicker, lead } = section.slots;
        const said = line(scene, 'p', { class: 'lead' }, lead);
        const buttons = acts(scene);
        const more = facts(scene);
        return [
          h('div', { class: 'grand' }, line(scene, 'p', { class: 'kicker' }, kicker), title(scene)),
          (said || buttons || more) && h('div', { class: 'rest' }, h('div', { class: 'words' }, said, buttons), more),
        ];
      },
    },
    'mosaic-bleed': {
      bleed: true,
      css: css`
.hero-mosaic-bleed{padding-block:var(--space-xl) 0}
${wideTitle('mosaic-bleed')}
.hero-mosaic-bleed .picture{border-radius:0;margin-block-start:var(--space-xl);block-size:clamp(15rem,31vw,34rem)}
.hero-mosaic-bleed .picture>*{position:absolute;inset:0}
@media (min-width:60rem){
.hero-mosaic-bleed{padding-block-start:var(--space-2xl)}
.hero-mosaic-bleed .wrap{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap)}
.hero-mosaic-bleed .words{align-self:end}
.hero-mosaic-bleed .head{grid-column:1/8}
.hero-mosaic-bleed .words{grid-column:8/13;padding-inline-start:var(--space-l)}
.hero-mosaic-bleed .picture{margin-block-start:var(--space-2xl)}
}
@media (max-width:59.99rem){.hero-mosaic-bleed .words{margin-block-start:var(--space-s)}}`,
      render: (scene) => {
        const { h, section } = scene;
        const { kicker, lead } = section.slots;
        return [
          h(
            'div',
            { class: 'wrap' },
            h('div', { class: 'head' }, line(scene, 'p', { class: 'kicker' }, kicker), title(scene)),
            h('div', { class: 'words' }, line(scene, 'p', { class: 'lead' }, lead), acts(scene), facts(scene)),
          ),
          picture(scene, section.media, { width: 1600, height: 560, first: true, sizes: '100vw' }),
        ];
      },
    },
    'info-first': {
      parts: ['reach', 'week'],
      css: css`
.hero-info-first .board{background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);overflow:hidden;box-shadow:var(--shadow)}
.hero-info-first .picture{border-radius:0;aspect-ratio:16/9}
@media (min-width:40rem){.hero-info-first .picture{aspect-ratio:21/9}}
@media (min-width:60rem){.hero-info-first{padding-block:var(--space-xl)}.hero-info-first .reach>div{padding-block:var(--space-xs)}}
.hero-info-first .reach{padding:var(--space-2xs) var(--space-m)}
.hero-info-first .reach>div:first-child{border:0}
@media (min-width:60rem){
.hero-info-first .cols{align-items:center}
.hero-info-first .say{grid-column:1/8;padding-inline-end:var(--space-l)}
.hero-info-first .say:only-child{grid-column:1/11}
.hero-info-first .board{grid-column:8/13;margin:0}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const art = picture(scene, section.media, { width: 840, height: 360, first: true, sizes: '(min-width: 60rem) 38vw, 100vw' });
        const info = contactList(scene, section.facts);
        const said = factsOf(scene, section.facts, 'statement').map((fact) => h('li', null, factInline(scene, fact)));
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'say' }, heading(scene), acts(scene), said.length > 0 && h('ul', { class: 'facts' }, said)),
          (art || info) && h('div', { class: 'board' }, art, info),
        );
      },
    },
    cover: {
      bleed: true,
      css: css`
.hero-cover{padding:0}
.hero-cover .picture{border-radius:0;aspect-ratio:8/5}
@media (min-width:40rem){.hero-cover .picture{aspect-ratio:16/9}}
.hero-cover .say{padding:var(--space-xl) var(--pad)}
.hero-cover .picture~.say{position:relative}
@media (min-width:60rem){
.hero-cover .stage{display:grid;grid-template-columns:minmax(0,1fr)}
.hero-cover .picture,.hero-cover .say{grid-area:1/1}
.hero-cover .picture{aspect-ratio:auto;min-block-size:min(48rem,88svh);margin-inline-start:26vw}
.hero-cover .picture>*{position:absolute;inset:0}
.hero-cover .say{align-self:end;inline-size:fit-content;max-inline-size:min(54rem,62vw);min-inline-size:min(44rem,56vw);background:var(--bg);padding-block:var(--space-2xl);padding-inline:max(var(--pad),(100vw - var(--wide))/2) var(--space-2xl)}
.hero-cover .say:only-child{max-inline-size:none}
[dir=rtl] .hero-cover .picture>svg:not(:has(text)){transform:scaleX(-1)}
}`,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'stage' },
          picture(scene, section.media, { width: 1400, height: 860, first: true, sizes: '(min-width: 60rem) 75vw, 100vw' }),
          h('div', { class: 'say' }, heading(scene), acts(scene), facts(scene)),
        );
      },
    },
    'product-ui': {
      bleed: true,
      css: css`
.hero-product-ui{padding-block:var(--space-2xl) 0;overflow:hidden}
.hero-product-ui:not(:has(.picture)){padding-block-end:var(--space-2xl)}
${wideTitle('product-ui')}
.hero-product-ui .picture{margin-block-start:var(--space-xl);border:1px solid var(--border);border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;box-shadow:var(--shadow);aspect-ratio:4/3}
@media (min-width:60rem){
.hero-product-ui .top-row{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap)}
.hero-product-ui .words{align-self:end}
.hero-product-ui .head{grid-column:1/9}
.hero-product-ui .words{grid-column:9/13}
.hero-product-ui .picture{aspect-ratio:auto;block-size:clamp(20rem,36vw,36rem);margin-block-start:var(--space-2xl)}
.hero-product-ui .picture>*{position:absolute;inset:0}
}
@media (max-width:59.99rem){.hero-product-ui .words{margin-block-start:var(--space-s)}}`,
      render: (scene) => {
        const { h, section } = scene;
        const { kicker, lead } = section.slots;
        return h(
          'div',
          { class: 'wrap' },
          h(
            'div',
            { class: 'top-row' },
            h('div', { class: 'head' }, line(scene, 'p', { class: 'kicker' }, kicker), title(scene)),
            h('div', { class: 'words' }, line(scene, 'p', { class: 'lead' }, lead), acts(scene), facts(scene)),
          ),
          picture(scene, section.media, { width: 1280, height: 620, first: true, sizes: '(min-width: 92rem) 92rem, 92vw' }),
        );
      },
    },
    'offset-card': offsetCard,
    'form-inline': formInline,
    ...openings,
  },
});

import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, line, title } from '../../render/text.ts';

export const cta = draws('cta', {
  layouts: {
    band: {
      css: css`
.cta-band .title{font-size:min(clamp(var(--step-4),10cqi,6rem),var(--word));line-height:1.04;max-inline-size:16ch}
.cta-band .title[data-fit=m],.cta-band .title[data-fit=s]{font-size:clamp(var(--step-4),7cqi,4.2rem);max-inline-size:22ch;line-height:1.08}
[dir=rtl] .cta-band .title{line-height:1.35}
.cta-band .head{margin-block-end:var(--space-s)}
.cta-band .actions{margin-block-start:var(--space-m)}
@media (min-width:60rem){
.cta-band .cols{align-items:end}
.cta-band .head{grid-column:1/9;margin:0}
.cta-band .words{grid-column:9/13}
.cta-band .head:only-child{grid-column:1/-1}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const { kicker, lead } = section.slots;
        const said = line(scene, 'p', { class: 'lead' }, lead);
        const buttons = actions(scene, section.actions);
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'head' }, line(scene, 'p', { class: 'kicker' }, kicker), title(scene)),
          (said || buttons) && h('div', { class: 'words' }, said, buttons),
        );
      },
    },
    split: {
      css: css`
.cta-split{padding:0!important}
.cta-split .say{padding:var(--space-2xl) var(--pad)}
.cta-split .picture{border-radius:0;aspect-ratio:16/10}
@media (min-width:60rem){
.cta-split .stage{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.cta-split .stage:not(:has(.picture)){grid-template-columns:1fr}
.cta-split .picture{aspect-ratio:auto;min-block-size:32rem;order:-1}
.cta-split .picture>*{position:absolute;inset:0}
.cta-split .say{align-self:center;padding:var(--space-3xl) var(--space-2xl)}
}`,
      bleed: true,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'stage' },
          h('div', { class: 'say' }, heading(scene), actions(scene, section.actions)),
          picture(scene, section.media, { width: 860, height: 640 }),
        );
      },
    },
    boxed: {
      css: css`
.cta-boxed .box{background:var(--bg);color:var(--text);border-radius:var(--radius-l);overflow:hidden}
.cta-boxed .say{padding:clamp(1.75rem,5vw,5rem)}
.cta-boxed .picture{border-radius:0;aspect-ratio:16/10}
@media (min-width:60rem){
.cta-boxed .box:has(.picture){display:grid;grid-template-columns:7fr 5fr}
.cta-boxed .say{align-self:center}
.cta-boxed .picture{aspect-ratio:auto;min-block-size:24rem}
.cta-boxed .picture>*{position:absolute;inset:0}
.cta-boxed .say:only-child{display:grid;grid-template-columns:7fr 5fr;gap:var(--gap);align-items:end}
.cta-boxed .say:only-child .actions{justify-content:end}
}`,
      render: (scene) => {
        const { h, section } = scene;
        // Tone of the box on the section's ground.
        const ground = {
          plain: 'brand',
          tint: 'brand',
          strong: 'inverse',
          inverse: 'strong',
          brand: 'plain',
          vivid: 'plain',
          accent: 'plain',
        }[section.tone];
        return h(
          'div',
          { class: 'box', 'data-tone': ground },
          h('div', { class: 'say' }, heading(scene), actions(scene, section.actions)),
          picture(scene, section.media, { width: 620, height: 560 }),
        );
      },
    },
    'inline-note': {
      plain: true,
      css: css`
.cta-inline-note{padding-block:var(--space-xl)!important}
.cta-inline-note .title{font-size:var(--step-2);line-height:1.25;max-inline-size:36ch}
.cta-inline-note .head>*+*{margin-block-start:var(--space-3xs)}
.cta-inline-note .lead{font-size:var(--step-0)}
.cta-inline-note .actions{margin:0}
.cta-inline-note .bar{display:flex;flex-wrap:wrap;gap:var(--space-m) var(--gap);align-items:center}
.cta-inline-note .head{flex:1 1 22rem}
@media (max-width:39.99rem){.cta-inline-note .head,.cta-inline-note .actions{flex:1 1 100%}}`,
      render: (scene) => scene.h('div', { class: 'bar' }, heading(scene), actions(scene, scene.section.actions)),
    },
  },
});

import { css } from '../../render/css.ts';
import { signUp } from '../../render/form.ts';
import { draws } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';

export const newsletter = draws('newsletter', {
  parts: ['form'],
  css: css`
.newsletter .note{margin-block-start:var(--space-s)}
.sign .ask{display:grid;gap:var(--space-s)}
.sign{gap:var(--space-s)!important}
.sign :is(.ask input,.button){block-size:3.4rem}
@media (max-width:39.99rem){.sign .button{justify-self:stretch}}
@media (min-width:40rem){.sign .ask{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);grid-template-columns:none;align-items:end}.sign .ask .button{inline-size:auto}.sign .ask:has(.button){grid-template-columns:minmax(0,1fr) fit-content(50%)}.sign .ask:has(>div+div){grid-template-columns:minmax(0,1fr) minmax(0,1fr) fit-content(40%)}}`,
  layouts: {
    inline: {
      css: css`
.newsletter-inline{padding-block:var(--space-2xl)}
.newsletter-inline .title{font-size:var(--step-3)}
@media (min-width:60rem){.newsletter-inline .head{grid-column:1/6}.newsletter-inline .main{grid-column:7/13;margin:0;align-self:center}}`,
      render: (scene) => {
        const { h, section } = scene;
        const fields = signUp(scene);
        return (
          fields &&
          h(
            'div',
            { class: 'cols' },
            heading(scene),
            h('div', { class: 'main' }, fields, line(scene, 'p', { class: 'note' }, section.slots.note)),
          )
        );
      },
    },
    band: {
      css: css`
.newsletter-band .title{font-size:min(clamp(var(--step-4),8cqi,5rem),var(--word));max-inline-size:18ch;line-height:1.06}
[dir=rtl] .newsletter-band .title{line-height:1.35}
.newsletter-band .main{margin-block-start:var(--space-l)}
@media (min-width:60rem){.newsletter-band .head{grid-column:1/10}.newsletter-band .main{grid-column:1/8;margin-block-start:var(--space-xl)}}`,
      render: (scene) => {
        const { h, section } = scene;
        const fields = signUp(scene);
        return (
          fields &&
          h(
            'div',
            { class: 'cols' },
            heading(scene),
            h('div', { class: 'main' }, fields, line(scene, 'p', { class: 'note' }, section.slots.note)),
          )
        );
      },
    },
    card: {
      css: css`
.newsletter-card .card{background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);overflow:hidden;box-shadow:var(--shadow)}
.newsletter-card .say{padding:var(--space-l)}
.newsletter-card .main{margin-block-start:var(--space-l)}
.newsletter-card .title{font-size:var(--step-3)}
.newsletter-card .picture{border-radius:0;aspect-ratio:16/9}
@media (min-width:60rem){.newsletter-card .card{display:grid;grid-template-columns:7fr 5fr}.newsletter-card .card:has(>:only-child){grid-template-columns:1fr}.newsletter-card .say{padding:var(--space-2xl)}.newsletter-card .picture{aspect-ratio:auto;min-block-size:100%;order:2}.newsletter-card .picture>*{position:absolute;inset:0}}`,
      render: (scene) => {
        const { h, section } = scene;
        const fields = signUp(scene);
        return (
          fields &&
          h(
            'div',
            { class: 'card' },
            picture(scene, section.media, { width: 640, height: 560 }),
            h(
              'div',
              { class: 'say' },
              heading(scene),
              h('div', { class: 'main' }, fields, line(scene, 'p', { class: 'note' }, section.slots.note)),
            ),
          )
        );
      },
    },
  },
});

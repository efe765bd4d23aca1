import { css } from '../../render/css.ts';
import { form } from '../../render/form.ts';
import { draws } from '../../render/kind.ts';
import { contactList, firstContactSize } from '../../render/reach.ts';
import { heading } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

/** Whether the site's colour is too pale to be a link's on paper. */
const isPale = ({ doc: { theme }, section: { tone } }: Scene): boolean =>
  theme.color.polarity === 'light' && theme.color.brand.l > 0.72 && (tone === 'plain' || tone === 'tint');

export const contactForm = draws('contact-form', {
  parts: ['form', 'reach', 'week'],
  layouts: {
    'split-info': {
      plain: true,
      css: css`
.contact-form-split-info .reach{margin-block-start:var(--space-l)}
.contact-form-split-info .reach dd{font-size:var(--step-1);line-height:1.4}
@media (min-width:60rem){.contact-form-split-info .side{grid-column:1/6}.contact-form-split-info .main{grid-column:7/13}.contact-form-split-info .bare .reach{margin:0}.contact-form-split-info .bare .reach dd{font-size:var(--step-3);line-height:1.25}}`,
      styles: (scene) => {
        const size = scene.doc.theme.manner && firstContactSize(scene, scene.section.facts);
        // Of a pale colour a dark shade is left, which is grey: ink is stronger.
        const ink = isPale(scene) ? `:where(#${scene.anchor} .first) [href^=tel]{color:var(--text)}` : '';
        return size ? `#${scene.anchor} .first{--fit:${size}}${ink}` : '';
      },
      render: (scene) => {
        const { h, section } = scene;
        const fields = form(scene);
        const info = contactList(scene, section.facts);
        return h(
          'div',
          { class: fields ? 'cols aside' : 'cols aside bare' },
          h('div', { class: 'side' }, heading(scene), fields && info),
          h('div', { class: 'main' }, fields || info),
        );
      },
    },
    'single-column': {
      css: css`
.contact-form-single-column .main{margin-block-start:var(--space-l)}
@media (min-width:60rem){.contact-form-single-column .head,.contact-form-single-column .main,.contact-form-single-column .reach{grid-column:3/11}.contact-form-single-column .main{margin-block-start:var(--space-xl)}.contact-form-single-column .reach{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:var(--gap)}}
.contact-form-single-column .reach{margin-block-start:var(--space-xl)}`,
      render: (scene) => {
        const { h, section } = scene;
        const fields = form(scene);
        return h(
          'div',
          { class: 'cols' },
          heading(scene),
          fields && h('div', { class: 'main' }, fields),
          contactList(scene, section.facts),
        );
      },
    },
    card: {
      css: css`
.contact-form-card .card{background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);box-shadow:var(--shadow);padding:clamp(1.25rem,4vw,3.5rem);max-inline-size:60rem;margin-inline:auto}
.contact-form-card .form,.contact-form-card .sent{margin-block-start:var(--space-l)}
.contact-form-card .form :is(input,select,textarea){background:var(--bg)}
.contact-form-card .form .button{justify-self:stretch}
.contact-form-card .reach{margin-block-start:var(--space-l);display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:0 var(--gap)}
.contact-form-card .reach>div:last-child{padding-block-end:0}
@media (max-width:39.99rem){.contact-form-card .card{margin-inline:calc(.75rem - var(--pad))}}`,
      render: (scene) => scene.h('div', { class: 'card' }, heading(scene), form(scene), contactList(scene, scene.section.facts)),
    },
  },
});

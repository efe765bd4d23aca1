import { css } from '../../render/css.ts';
import { form } from '../../render/form.ts';
import { toHtml } from '../../render/html.ts';
import type { Layout } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import { acts, facts } from './parts.ts';

/** The form takes the place of the picture; without one, or where nobody would receive it, the picture stays. */
export const formInline: Layout = {
  parts: ['form'],
  css: css`
.hero-form-inline .desk{background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);box-shadow:var(--shadow);padding:var(--space-m)}
.hero-form-inline .form{gap:var(--space-s)}
.hero-form-inline .form.two{grid-template-columns:minmax(0,1fr)}
.hero-form-inline .form textarea{min-block-size:5.5rem;block-size:5.5rem}
.hero-form-inline .form .button{justify-self:stretch}
.hero-form-inline .picture{aspect-ratio:4/3}
.hero-form-inline .actions{margin-block-start:var(--space-m)}
@media (min-width:60rem){
.hero-form-inline .cols{align-items:center}
.hero-form-inline .say{grid-column:1/8}
.hero-form-inline .say:last-child{grid-column:1/11}
.hero-form-inline :is(.desk,.picture){grid-column:8/13;margin:0}
.hero-form-inline .desk{padding:var(--space-l)}
.hero-form-inline .picture{aspect-ratio:4/5;max-block-size:80svh;inline-size:100%}
.hero-form-inline .title[data-fit]{font-size:min(clamp(var(--step-4),8cqi,var(--step-5)),var(--word))}
.hero-form-inline .title:is([data-fit=l],[data-fit=xl]){font-size:min(clamp(var(--step-5),11cqi,var(--step-6)),var(--word))}
}`,
  render: (scene) => {
    const { h, section } = scene;
    const fields = form(scene);
    const art = { width: 640, height: 800, first: true, sizes: '(min-width: 60rem) 40vw, 100vw' };
    return h(
      'div',
      { class: 'cols' },
      h('div', { class: 'say' }, heading(scene), acts(scene), facts(scene)),
      toHtml(fields) ? h('div', { class: 'desk' }, fields) : picture(scene, section.media, art),
    );
  },
};

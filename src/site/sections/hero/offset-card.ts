import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import { acts, facts } from './parts.ts';

/** A card overlaps the lower corner of a wide picture and extends below its edge. */
export const offsetCard: Layout = {
  css: css`
.hero-offset-card{padding-block:var(--space-m) var(--space-2xl)}
.hero-offset-card .picture{aspect-ratio:4/3}
.hero-offset-card .picture+.say{position:relative;margin-block-start:-3.5rem;margin-inline-end:var(--space-m);padding:var(--space-m);background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);box-shadow:var(--shadow)}
.hero-offset-card .title[data-fit]{font-size:min(var(--step-5),var(--word))}
.hero-offset-card .title[data-fit=s]{font-size:min(var(--step-4),var(--word))}
@media (min-width:40rem){.hero-offset-card .picture{aspect-ratio:16/9}.hero-offset-card .picture+.say{padding:var(--space-l)}}
@media (min-width:60rem){
.hero-offset-card .stage{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap)}
.hero-offset-card .picture{grid-area:1/5/2/13;aspect-ratio:auto;min-block-size:min(42rem,76svh);margin-block-end:var(--space-2xl)}
.hero-offset-card .picture>*{position:absolute;inset:0}
.hero-offset-card .picture+.say{grid-area:1/1/2/8;align-self:end;margin:5rem 0 0;padding:var(--space-xl)}
.hero-offset-card .say:only-child{grid-column:1/11}
.hero-offset-card .title[data-fit=s]{font-size:min(clamp(var(--step-3),7.4cqi,var(--step-5)),var(--word))}
.hero-offset-card .title[data-fit=m]{font-size:min(clamp(var(--step-4),9cqi,var(--step-5)),var(--word))}
.hero-offset-card .title[data-fit=l]{font-size:min(clamp(var(--step-4),11cqi,var(--step-6)),var(--word))}
.hero-offset-card .title[data-fit=xl]{font-size:min(clamp(var(--step-5),15cqi,var(--step-6)),var(--word))}
}`,
  render: (scene) => {
    const { h, section } = scene;
    return h(
      'div',
      { class: 'stage' },
      picture(scene, section.media, { width: 1000, height: 760, first: true, sizes: '(min-width: 60rem) 62vw, 100vw' }),
      h('div', { class: 'say' }, heading(scene), acts(scene), facts(scene)),
    );
  },
};

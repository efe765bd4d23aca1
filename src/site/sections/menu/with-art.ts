import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { groupsOf } from '../../render/offers.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import { groupTitle, rows } from './groups.ts';

/** A sticky picture on one side of the window. */
export const withArt: Layout = {
  bleed: true,
  css: css`
.menu-with-art{padding:0}
.menu-with-art .picture{border-radius:0;aspect-ratio:4/3}
.menu-with-art .say{padding:var(--space-xl) var(--pad) var(--sec)}
.menu-with-art .say:only-child{padding-block-start:var(--sec)}
.menu-with-art .part{margin-block-start:var(--space-l)}
.menu-with-art .part+.part{margin-block-start:var(--space-xl)}
@media (min-width:40rem){.menu-with-art .picture{aspect-ratio:2/1}}
@media (min-width:60rem){
.menu-with-art .stage{display:grid;grid-template-columns:minmax(var(--pad),1fr) minmax(0,calc(var(--wide)*.44)) minmax(0,calc(var(--wide)*.56)) minmax(var(--pad),1fr)}
.menu-with-art .picture{grid-column:1/3;position:sticky;inset-block-start:0;align-self:start;aspect-ratio:auto;block-size:100%;max-block-size:100svh}
.menu-with-art .picture>*{position:absolute;inset:0}
.menu-with-art .say{grid-column:3;padding-block:var(--sec);padding-inline:var(--space-2xl) 0}
.menu-with-art .say:only-child{grid-column:2/4;padding-inline:0;max-inline-size:60rem}
.menu-with-art .part{margin-block-start:var(--space-xl)}
}`,
  render: (scene) => {
    const { h, section, items } = scene;
    const parts = groupsOf(items).map((group) => h('div', { class: 'part' }, groupTitle(scene, group), rows(scene, group)));
    return h(
      'div',
      { class: 'stage' },
      picture(scene, section.media, { width: 760, height: 900, sizes: '(min-width: 60rem) 46vw, 100vw' }),
      h(
        'div',
        { class: 'say' },
        heading(scene),
        parts,
        line(scene, 'p', { class: 'note' }, section.slots.note),
        actions(scene, section.actions),
      ),
    );
  },
};

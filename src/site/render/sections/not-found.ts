import { css } from '../css.ts';
import { draws } from '../kind.ts';
import { actions } from '../links.ts';
import { picture } from '../picture.ts';
import { heading } from '../text.ts';

export const notFound = draws('not-found', {
  css: css`.not-found{min-block-size:62svh;display:grid;align-items:center}`,
  layouts: {
    illustrated: {
      css: css`
.not-found-illustrated .picture{aspect-ratio:4/3}
@media (min-width:60rem){.not-found-illustrated .cols{align-items:center}.not-found-illustrated .say{grid-column:1/7}.not-found-illustrated .picture{grid-column:8/13;margin:0;aspect-ratio:1}}`,
      render: (scene) => {
        const { h, section } = scene;
        return h(
          'div',
          { class: 'cols' },
          h('div', { class: 'say' }, heading(scene), actions(scene, section.actions)),
          picture(scene, section.media, { width: 700, height: 700, first: true }),
        );
      },
    },
    minimal: { render: (scene) => [heading(scene), actions(scene, scene.section.actions)] },
  },
});

import { css } from '../../render/css.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { homeHref, mainLinks } from '../../render/site-nav.ts';
import { heading, words as plain } from '../../render/text.ts';

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
    links: {
      css: css`
.not-found-links .main li{border-block-end:var(--line)}
.not-found-links .main li:first-child{border-block-start:1px solid var(--text)}
.not-found-links .main a{display:block;padding-block:var(--space-s);color:var(--text);font-size:var(--step-2);line-height:1.25;text-decoration:none}
.not-found-links .main a:hover{text-decoration:underline}`,
      render: (scene) => {
        const { h, site, words } = scene;
        const home = site.home && h('a', { href: homeHref(scene) }, plain(scene, site.home.label) || words.home);
        const ways = [home, ...mainLinks(scene)].filter(Boolean).slice(0, 8);
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, scene.section.actions)),
          h(
            'ul',
            { class: 'main display' },
            ways.map((way) => h('li', null, way)),
          ),
        );
      },
    },
  },
});

import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { action } from '../../render/links.ts';
import { line } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

/**
 * Informs about optional cookies at the window's edge. Without scripts nothing can be remembered, so it is dismissed per page view:
 * the checkbox is the state, and the next page shows it again. It neither asks for consent nor claims any.
 */
function inside(scene: Scene): Child {
  const { h, section, words, anchor } = scene;
  const text = [line(scene, 'p', { class: 'name' }, section.slots.title), line(scene, 'p', null, section.slots.lead)];
  if (!text.some(Boolean)) return null;
  const id = `${anchor}-close`;
  return [
    h('input', { class: 'unseen', type: 'checkbox', id }),
    h(
      'div',
      { class: 'box' },
      h('div', { class: 'say' }, text),
      h(
        'div',
        { class: 'ways' },
        section.actions.map((one) => action(scene, one, { class: 'go' })),
        h('label', { class: 'button', for: id }, words.close),
      ),
    ),
  ];
}

const fixed = css`position:fixed;z-index:12;inset-block-end:0;inset-inline:0`;

export const cookieNotice = draws('cookie-notice', {
  css: css`
.cookie-notice{background:none;padding:0;color:var(--text);font-size:var(--step--1)}
.cookie-notice:has(:checked){display:none}
.cookie-notice .box{background:var(--raised);border-block-start:1px solid var(--border);padding:var(--space-s) var(--pad);display:grid;gap:var(--space-s)}
.cookie-notice .name{font-weight:650}
.cookie-notice .ways{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-xs) var(--space-s)}
.cookie-notice .go{display:inline-flex;align-items:center;min-block-size:2.75rem}
.cookie-notice .button{min-block-size:2.75rem;padding-block:.35em}
.cookie-notice input:focus-visible+.box .button{outline:3px solid var(--focus);outline-offset:3px}
@media (max-width:47.99rem){body:has(.quick-contact-bottom-bar) .cookie-notice{inset-block-end:calc(4rem + env(safe-area-inset-bottom))}}
@media print{.cookie-notice{display:none}}`,
  layouts: {
    bar: {
      bleed: true,
      css: css`
.cookie-notice-bar{${fixed}}
@media (min-width:60rem){.cookie-notice-bar .box{grid-template-columns:minmax(0,1fr) auto;align-items:center;column-gap:var(--space-xl)}}`,
      render: inside,
    },
    corner: {
      bleed: true,
      css: css`
.cookie-notice-corner{${fixed}}
@media (min-width:40rem){.cookie-notice-corner{inset-inline:var(--space-m) auto;inset-block-end:var(--space-m);inline-size:min(24rem,100% - 2*var(--space-m))}.cookie-notice-corner .box{border:1px solid var(--border);border-radius:var(--radius-l);padding:var(--space-m);box-shadow:0 .5rem 2rem -.5rem rgb(0 0 0/.3)}}`,
      render: inside,
    },
    panel: {
      bleed: true,
      css: css`
.cookie-notice-panel .box{border-block:var(--line);background:var(--bg);padding-block:var(--space-l)}
.cookie-notice-panel .say{max-inline-size:var(--measure)}`,
      render: inside,
    },
  },
});

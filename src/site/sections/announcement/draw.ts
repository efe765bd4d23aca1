import { css } from '../../render/css.ts';
import { factInline, firstFact } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { action, actions, icon } from '../../render/links.ts';
import { line, words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

/** The sentence, and its end date where the sentence does not name it. */
function said(scene: Scene): { text: SafeHtml | null; day: SafeHtml | null } {
  const { h, section } = scene;
  const date = firstFact(scene, section.facts, 'date');
  const isSaid = date && words(scene, section.slots.lead).includes(date.text);
  return {
    text: line(scene, 'p', { class: 'text' }, section.slots.lead),
    day:
      date && !isSaid ? h('p', { class: 'day' }, h('time', { datetime: date.norm.until ?? date.norm.iso }, factInline(scene, date))) : null,
  };
}

const way = (scene: Scene): Child => {
  const [first] = scene.section.actions;
  return first && action(scene, first, { class: 'go' }, first.link.to === 'whatsapp' ? 'whatsapp' : undefined);
};

export const announcement = draws('announcement', {
  css: css`
.announcement .go{display:inline-flex;align-items:center;gap:.45em;min-block-size:2.75rem;font-weight:600}
.announcement .day{font-weight:600;font-variant-numeric:tabular-nums lining-nums}
@media (min-width:48rem){.announcement .day{white-space:nowrap}}`,
  layouts: {
    bar: {
      bleed: true,
      css: css`
.announcement-bar{padding:0;background:var(--bg);color:var(--text);font-size:var(--step--1);border-block-end:var(--line)}
.announcement-bar .wrap{display:flex;flex-wrap:wrap;align-items:center;column-gap:var(--space-s);min-block-size:2.75rem;padding-block:.35rem}
.announcement-bar .text{flex:0 1 auto;padding-block:.3rem}
.announcement-bar .go{color:inherit}
@media (min-width:48rem){.announcement-bar .go{margin-inline-start:auto}}`,
      render: (scene) => {
        const { text, day } = said(scene);
        return text && scene.h('div', { class: 'wrap' }, day, text, way(scene));
      },
    },
    chip: {
      css: css`
.announcement-chip{padding-block:var(--space-m)}
.announcement-chip .chip{display:inline-flex;flex-wrap:wrap;align-items:center;column-gap:var(--space-s);max-inline-size:100%;border:1.5px solid var(--outline);border-radius:min(var(--radius-control),1.6rem);padding:.15rem 1.1rem;min-block-size:3rem}
.announcement-chip .chip>*{padding-block:.35rem}
.announcement-chip .go{padding-block:0}`,
      render: (scene) => {
        const { text, day } = said(scene);
        return text && scene.h('div', { class: 'chip' }, day, text, way(scene));
      },
    },
    boxed: {
      css: css`
.announcement-boxed{padding-block:var(--space-xl)}
.announcement-boxed .box{display:grid;gap:var(--space-s) var(--space-l);padding:var(--space-m);background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l)}
.announcement-boxed .text{font-size:var(--step-1);line-height:1.4;max-inline-size:52ch}
.announcement-boxed .day{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2);line-height:1.2;white-space:normal}
.announcement-boxed .actions{margin:0}
@media (min-width:60rem){.announcement-boxed .box{padding:var(--space-l) var(--space-xl);grid-auto-flow:column;grid-template-columns:1fr;grid-auto-columns:fit-content(40%);align-items:center}.announcement-boxed .box:has(.day){grid-template-columns:minmax(auto,16rem) 1fr}}`,
      render: (scene) => {
        const { h, section } = scene;
        const { text, day } = said(scene);
        return text && h('div', { class: 'box' }, day, text, actions(scene, section.actions) ?? icon(scene, undefined));
      },
    },
  },
});

import { css } from '../css.ts';
import { firstFact } from '../fact-text.ts';
import { hoursList, hoursTable } from '../hours.ts';
import { draws } from '../kind.ts';
import { actions } from '../links.ts';
import { heading, line } from '../text.ts';

export const hours = draws('hours', {
  layouts: {
    table: {
      css: css`
.hours-table .hours{font-size:var(--step-1)}
.hours-table .note{margin-block-start:var(--space-m)}
@media (min-width:60rem){.hours-table .main{grid-column:7/13}}`,
      render: (scene) => {
        const { h, section } = scene;
        const fact = firstFact(scene, section.facts, 'hours');
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h('div', { class: 'main' }, fact && hoursTable(scene, fact), line(scene, 'p', { class: 'note' }, section.slots.note)),
        );
      },
    },
    'inline-band': {
      css: css`
.hours-inline-band{padding-block:var(--space-2xl)!important}
.hours-inline-band .week{grid-template-columns:none;gap:0}
.hours-inline-band .week>div{display:block;padding-block:var(--space-s);border-block-start:1px solid var(--text)}
.hours-inline-band dt{color:var(--muted)}
.hours-inline-band dd{text-align:start;font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2);line-height:1.25}
.hours-inline-band .note{margin-block-start:var(--space-m)}
@media (min-width:60rem){.hours-inline-band .week{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);column-gap:var(--gap)}.hours-inline-band .head{margin-block-end:var(--space-l)!important}}`,
      render: (scene) => {
        const { h, section } = scene;
        const fact = firstFact(scene, section.facts, 'hours');
        return [
          h('div', { class: 'cols over' }, heading(scene), fact && h('div', { class: 'main' }, hoursList(scene, fact))),
          line(scene, 'p', { class: 'note' }, section.slots.note),
          actions(scene, section.actions),
        ];
      },
    },
  },
  parts: ['hours', 'week'],
});

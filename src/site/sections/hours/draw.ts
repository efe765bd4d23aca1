import { css } from '../../render/css.ts';
import { firstFact } from '../../render/fact-text.ts';
import { hoursList, hoursTable } from '../../render/hours.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { heading, line } from '../../render/text.ts';
import { weekBars } from '../../render/week-bars.ts';

export const hours = draws('hours', {
  layouts: {
    table: {
      plain: true,
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
.hours-inline-band .span{white-space:normal}
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
    'week-bars': {
      css: css`
.bars{display:grid;grid-template-columns:auto minmax(0,1fr);font-variant-numeric:tabular-nums lining-nums}
.bars>li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;column-gap:var(--space-m);align-items:center;padding-block:var(--space-xs);border-block-end:var(--line)}
.bars .day{font-weight:600}
.bars .times{text-align:end}
.bars .off,.bars .scale{color:var(--muted)}
.bars .off .day{font-weight:400}
.bars svg{grid-column:1/-1;inline-size:100%;block-size:.85rem;margin-block-start:.5rem;fill:var(--solid);background:linear-gradient(var(--outline) 0 0) center/100% 1px no-repeat}
[dir=rtl] .bars svg{transform:scaleX(-1)}
.bars .scale{font-size:var(--step--1);padding-block-start:0;border-color:var(--text)}
.bars .scale>span{grid-column:1/-1;display:grid;grid-template-columns:1fr auto 1fr}
.bars .scale>span>:last-child{text-align:end}
.span{display:inline-block;white-space:nowrap;overflow-wrap:normal}
.hours-week-bars .note{margin-block-start:var(--space-m)}
@media (min-width:48rem){
.bars{grid-template-columns:auto minmax(0,1fr) auto}
.bars>li{padding-block:var(--space-s)}
.bars .day{font-size:var(--step-1)}
.bars svg{grid-column:2;grid-row:1;margin:0;block-size:1.5rem}
.bars .times{grid-column:3}
.bars .scale>span{grid-column:2}
}`,
      render: (scene) => {
        const { h, section } = scene;
        const fact = firstFact(scene, section.facts, 'hours');
        return [
          h(
            'div',
            { class: 'cols over' },
            heading(scene, actions(scene, section.actions)),
            fact && h('div', { class: 'main' }, weekBars(scene, fact)),
          ),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
  },
  parts: ['hours', 'week'],
});

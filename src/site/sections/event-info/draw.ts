import { css } from '../../render/css.ts';
import { calendarPath, hourBeyond, placeBeyond } from '../../render/events.ts';
import { addressLines, factInline, factsOf, firstFact } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions, anchor, icon, mapHref } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading, line } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

interface Entry {
  label: string;
  value: Child;
  more?: Child;
}

const small = (scene: Scene, href: string, name: string, text: string) => anchor(scene, href, { class: 'go' }, icon(scene, name), text);

/** Date, place and price in the owner's words, each with its link. */
function entries(scene: Scene): Entry[] {
  const { h, section, words } = scene;
  const { facts } = section;
  const dates = factsOf(scene, facts, 'date');
  const calendar = calendarPath(scene.doc, section, scene.page, scene.locale);
  const where = firstFact(scene, facts, 'address') ?? firstFact(scene, facts, 'place');
  const place = where?.norm.kind === 'address' ? firstFact(scene, facts, 'place') : undefined;
  const beyond = where ? placeBeyond(scene, where) : '';
  const prices = factsOf(scene, facts, 'price');
  const tickets = factsOf(scene, facts, 'url').find(({ norm }) => norm.purpose === 'tickets');
  const isLed = section.actions.some(({ link }) => link.to === 'url' && link.href === tickets?.norm.href);
  const made: (Entry | false | undefined)[] = [
    dates.length > 0 && {
      label: words.date,
      more: calendar && small(scene, encodeURI(scene.root + calendar), 'calendar-plus', words.addToCalendar),
      value: dates.map((date) => {
        const hour = hourBeyond(scene, date);
        const datetime = date.norm.time ? `${date.norm.iso}T${date.norm.time}` : date.norm.iso;
        return h('time', { datetime }, factInline(scene, date), hour && [', ', h('span', { class: 'hour' }, hour)]);
      }),
    },
    where && {
      label: words.place,
      value: [
        place && h('span', { class: 'venue' }, factInline(scene, place)),
        h('address', null, addressLines(scene, where), beyond && h('span', { class: 'rest' }, ` ${beyond}`)),
      ],
      more: small(scene, mapHref(scene, { ...where, text: [where.text, beyond].filter(Boolean).join(', ') }), 'map-pin', words.openMap),
    },
    (prices.length > 0 || (tickets && !isLed)) && {
      label: words.tickets,
      value: prices.map((price) => h('span', { class: 'price' }, factInline(scene, price))),
      more: tickets && !isLed && small(scene, tickets.norm.href, 'ticket', words.buy),
    },
  ];
  return made.filter((one): one is Entry => Boolean(one));
}

function list(scene: Scene, className: string): SafeHtml | null {
  const { h } = scene;
  const made = entries(scene);
  if (made.length === 0) return null;
  return h(
    'dl',
    { class: className },
    made.map(({ label, value, more }) =>
      h('div', null, h('dt', null, label), h('dd', null, value, more && h('div', { class: 'more' }, more))),
    ),
  );
}

const foot = (scene: Scene): Child => [
  line(scene, 'p', { class: 'note' }, scene.section.slots.note),
  actions(scene, scene.section.actions),
];

export const eventInfo = draws('event-info', {
  css: css`
.what dt{color:var(--muted);font-size:var(--step--1);margin-block-end:.3em}
.what dd>:is(time,.venue,.price){display:block}
.what .go{display:inline-flex;align-items:center;gap:.45em;min-block-size:2.75rem;font-size:var(--step--1)}
.hour{white-space:nowrap}
.what .rest{display:block;color:var(--muted);font:400 var(--step-0)/1.5 var(--font-text);letter-spacing:0}
.event-info .note{margin-block-start:var(--space-m)}`,
  layouts: {
    band: {
      css: css`
.event-info-band .what{display:grid;gap:var(--space-l) var(--gap)}
.event-info-band .what>div{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.event-info-band dd{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-3);line-height:1.2}
.event-info-band .more{font:400 1rem/1.5 var(--font-text)}
.event-info-band .head{margin-block-end:var(--space-l)}
[dir=rtl] .event-info-band dd{line-height:1.5}
@media (min-width:60rem){.event-info-band .what{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}}`,
      render: (scene) => {
        const info = list(scene, 'what main');
        return info && [scene.h('div', { class: 'cols over' }, heading(scene), info), foot(scene)];
      },
    },
    card: {
      css: css`
.event-info-card .card{background:var(--raised);border:1px solid var(--border);border-radius:var(--radius-l);box-shadow:var(--shadow);overflow:hidden}
.event-info-card .say,.event-info-card .what{padding:var(--space-l)}
.event-info-card .what{border-block-start:2px dashed var(--outline)}
.event-info-card .what>div+div{margin-block-start:var(--space-m)}
.event-info-card dd{font-size:var(--step-1);font-weight:600;line-height:1.4}
@media (min-width:60rem){.event-info-card .card{display:grid;grid-template-columns:7fr 5fr}.event-info-card .say{padding:var(--space-2xl) var(--space-xl);align-self:center}.event-info-card .what{border-block-start:0;border-inline-start:2px dashed var(--outline);padding:var(--space-xl);align-content:center;display:grid}.event-info-card .card:has(>:only-child){grid-template-columns:1fr}}`,
      render: (scene) => {
        const { h } = scene;
        const info = list(scene, 'what');
        const said = heading(scene);
        return info && h('div', { class: 'card' }, h('div', { class: 'say' }, said, foot(scene)), info);
      },
    },
    split: {
      plain: true,
      css: css`
.event-info-split .what>div{padding-block:var(--space-m);border-block-start:var(--line)}
.event-info-split .what>div:first-child{border-color:var(--text)}
.event-info-split dd{font-size:var(--step-2);line-height:1.3}
.event-info-split .more{font-size:1rem}
[dir=rtl] .event-info-split dd{line-height:1.6}
.event-info-split dd :is(time,.venue,.price,address){font-family:var(--font-display);font-weight:var(--weight-display)}
.event-info-split .picture{aspect-ratio:4/3;margin-block-start:var(--space-l)}
@media (min-width:60rem){.event-info-split .what>div{display:grid;grid-template-columns:1fr 3fr;column-gap:var(--gap)}.event-info-split .main{grid-column:7/13}.event-info-split .side{grid-column:1/6}}`,
      render: (scene) => {
        const { h, section } = scene;
        const info = list(scene, 'what main');
        return (
          info &&
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'side' }, heading(scene), foot(scene), picture(scene, section.media, { width: 720, height: 540 })),
            info,
          )
        );
      },
    },
  },
});

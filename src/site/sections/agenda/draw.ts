import { weekFrom } from '../../hours/week.ts';
import { css } from '../../render/css.ts';
import { factInline, firstFact, priceText } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { offerName } from '../../render/offers.ts';
import { heading, line, words as plain } from '../../render/text.ts';
import { marked, type Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

function when(scene: Scene, item: Item): Child {
  const written = line(scene, 'span', null, item.slots.when);
  if (written) return written;
  const date = firstFact(scene, item.facts, 'date');
  if (date) return scene.h('time', { datetime: date.norm.iso }, factInline(scene, date));
  return firstFact(scene, item.facts, 'class')?.norm.when;
}

const details = (scene: Scene, item: Item): Child => {
  const who = firstFact(scene, item.facts, 'class')?.norm.who;
  return [line(scene, 'p', { class: 'under' }, item.slots.body), who && !item.slots.body && scene.h('p', { class: 'under' }, who)];
};

/** The text of `when`, for grouping sessions that begin together. */
const slotOf = (scene: Scene, item: Item): string =>
  (
    plain(scene, item.slots.when) ||
    (firstFact(scene, item.facts, 'date')?.text ?? firstFact(scene, item.facts, 'class')?.norm.when ?? '')
  ).toLowerCase();

function together<K>(items: readonly Item[], keyOf: (item: Item) => K): [key: K, items: Item[]][] {
  const groups = new Map<K, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const CLOCK = String.raw`\p{Nd}{1,2}(?:[:.h]\p{Nd}{2})?\s?(?:h|hs|hrs|am|pm|[ap]\.\s?m\.|ص|م)?`;
const TIME = new RegExp(String.raw`^(\P{Nd}*)(${CLOCK}(?:\s?(?:às|as|a|to|until|até|hasta|-|–|—)\s?${CLOCK})?)$`, 'iu');

/** Start of a session in the owner's words; under the name of its day only the time. */
function timeOf(scene: Scene, item: Item): Child {
  const said = plain(scene, item.slots.when) || (firstFact(scene, item.facts, 'class')?.norm.when ?? '');
  return (!scene.preview && TIME.exec(said)?.[2]) || when(scene, item);
}

/** A column of the week: a day with its sessions in order, or a time that is on no weekday. */
interface Column {
  head: Child;
  sessions: { item: Item; time: Child; start: string }[];
}

/** "Viernes 24, 18:00": a date with its time. */
const ON_DAY = new RegExp(String.raw`^([^,]*\p{Nd}[^,]*),\s(${CLOCK}(?:\s?(?:às|as|a|to|until|até|hasta|-|–|—)\s?${CLOCK})?)$`, 'iu');
const onDay = (scene: Scene, item: Item): [day: string, time: string] | undefined => {
  const [, day, time] = ON_DAY.exec(firstFact(scene, item.facts, 'class')?.norm.when ?? '') ?? [];
  return day && time ? [day, time] : undefined;
};

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

function weekOf(scene: Scene): Column[] {
  const { words, items } = scene;
  const lesson = (item: Item) => firstFact(scene, item.facts, 'class')?.norm;
  const days = weekFrom(scene.doc.site.country).map((day): Column => {
    const sessions = items.flatMap((item) => {
      const norm = lesson(item);
      if (!norm?.start || !norm.days.includes(day)) return [];
      return [{ item, time: timeOf(scene, item), start: norm.start }];
    });
    return { head: words.days[day], sessions: sessions.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)) };
  });
  const others = items.filter((item) => !lesson(item)?.start || lesson(item)?.days.length === 0);
  const apart = together(others, (item) => onDay(scene, item)?.[0].toLowerCase() ?? slotOf(scene, item)).map(([, list]): Column => {
    const dated = onDay(scene, list[0]!);
    if (!dated) return { head: when(scene, list[0]!), sessions: list.map((item) => ({ item, time: null, start: '' })) };
    return {
      head: capitalised(dated[0]),
      sessions: list.map((item) => ({ item, time: scene.preview ? when(scene, item) : onDay(scene, item)?.[1], start: '' })),
    };
  });
  return [...days, ...apart].filter(({ sessions }) => sessions.length > 0);
}

export const agenda = draws('agenda', {
  css: css`
.agenda .under{color:var(--muted);font-size:var(--step--1)}
.agenda .note{margin-block-start:var(--space-m)}`,
  layouts: {
    'day-ledger': {
      plain: true,
      css: css`
.agenda-day-ledger .main>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15em var(--space-m);padding-block:var(--space-s);border-block-end:var(--line);align-items:baseline}
.agenda-day-ledger .main>li:first-child{border-block-start:1px solid var(--text)}
.agenda-day-ledger .when{grid-column:1/-1;color:var(--link);font-weight:550;font-variant-numeric:tabular-nums lining-nums}
.agenda-day-ledger :is(h2,h3,h4):not(.title){font-size:var(--step-2)}
.agenda-day-ledger .day :is(h2,h3){grid-column:1/-1;font-size:var(--step-3)}
.agenda-day-ledger .price{justify-self:end;font-weight:600;font-size:var(--step-1)}
@media (max-width:22rem){.agenda-day-ledger .main>li{grid-template-columns:minmax(0,1fr)}.agenda-day-ledger .price{justify-self:start}}
@media (min-width:60rem){
.agenda-day-ledger .main{display:grid;grid-template-columns:3fr 8fr auto;column-gap:var(--space-m)}
.agenda-day-ledger .main>li{grid-column:1/-1;grid-template-columns:subgrid;padding-block:var(--space-m)}
.agenda-day-ledger .when{grid-column:auto;font-size:var(--step-1)}
}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const days = items.map((item) => onDay(scene, item)?.[0]);
        const isByDay = new Set(days).size < days.length && !days.includes(undefined);
        const rows = items.map((item, at) => [
          isByDay && days[at] !== days[at - 1] && h('li', { class: 'day' }, h(`h${scene.itemLevel}`, null, capitalised(days[at]!))),
          h(
            'li',
            marked(scene, item),
            h('p', { class: 'when' }, isByDay && !scene.preview ? onDay(scene, item)?.[1] : when(scene, item)),
            h('div', null, offerName(scene, item, `h${scene.itemLevel + (isByDay ? 1 : 0)}`, { class: 'name' }), details(scene, item)),
            priceText(scene, item),
          ),
        ]);
        return [
          h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('ul', { class: 'main list' }, rows)),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
    table: {
      css: css`
.agenda-table table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
.agenda-table :is(th,td){text-align:start;vertical-align:baseline;padding-block:var(--space-s);padding-inline-end:var(--space-m);border-block-end:var(--line);font-weight:400}
.agenda-table thead th{color:var(--muted);font-size:var(--step--1);padding-block:.4em;border-color:var(--text)}
.agenda-table tbody th{font-weight:600}
.agenda-table td:nth-child(2){overflow-wrap:anywhere}
.agenda-table td:last-child{padding-inline-end:0}
@media (min-width:40rem){.agenda-table td:last-child{text-align:end}}
.agenda-table thead th:last-child:not(:first-child){text-align:end;padding-inline-end:0}
.agenda-table .price{font-weight:600}
@media (max-width:39.99rem){.agenda-table thead{position:absolute;clip-path:inset(50%);block-size:1px;inline-size:1px;overflow:hidden}.agenda-table tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding-block:var(--space-xs);border-block-end:var(--line)}.agenda-table :is(th,td){padding:0;border:0}.agenda-table tbody th{grid-column:1/-1;color:var(--link)}}`,
      render: (scene) => {
        const { h, items, section, words } = scene;
        const hasPrices = items.some((item) => priceText(scene, item));
        const rows = items.map((item) =>
          h(
            'tr',
            marked(scene, item),
            h('th', { scope: 'row' }, when(scene, item)),
            h('td', null, offerName(scene, item), details(scene, item)),
            hasPrices && h('td', null, priceText(scene, item)),
          ),
        );
        const head = h(
          'tr',
          null,
          h('th', { scope: 'col' }, words.when),
          h('th', { scope: 'col' }, words.what),
          hasPrices && h('th', { scope: 'col' }, words.price),
        );
        return h(
          'div',
          { class: 'cols aside' },
          h('div', { class: 'side' }, heading(scene), actions(scene, section.actions)),
          h(
            'div',
            { class: 'main' },
            items.length > 0 && h('table', null, h('thead', null, head), h('tbody', null, rows)),
            line(scene, 'p', { class: 'note' }, section.slots.note),
          ),
        );
      },
    },
    'parallel-tracks': {
      css: css`
.agenda-parallel-tracks .main>li{padding-block:var(--space-s)}
.agenda-parallel-tracks .main>li+li{border-block-start:var(--line)}
.agenda-parallel-tracks .when{font-weight:600;font-variant-numeric:tabular-nums lining-nums;margin-block-end:var(--space-xs)}
.agenda-parallel-tracks .tracks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:var(--space-xs)}
.agenda-parallel-tracks .tracks>li{background:var(--surface);border-radius:var(--radius-m);padding:var(--space-m);display:flex;flex-direction:column}
.agenda-parallel-tracks .under{margin-block-start:.3em}
.agenda-parallel-tracks .price{margin-block-start:auto;padding-block-start:var(--space-s);font-weight:600}
@media (min-width:60rem){.agenda-parallel-tracks .main>li{display:grid;grid-template-columns:3fr 9fr;column-gap:var(--gap)}.agenda-parallel-tracks .when{padding-block-start:var(--space-m);font-size:var(--step-1)}}`,
      render: (scene) => {
        const { h, items, section } = scene;
        const slots = together(items, (item) => slotOf(scene, item)).map(([, list]) => {
          const tracks = list.map((item) =>
            h('li', marked(scene, item), offerName(scene, item, `h${scene.itemLevel}`), details(scene, item), priceText(scene, item)),
          );
          return h('li', null, h('p', { class: 'when' }, when(scene, list[0]!)), h('ul', { class: 'tracks' }, tracks));
        });
        return [
          h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('ol', { class: 'main' }, slots)),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
    'week-table': {
      css: css`
.agenda-week-table .main{display:grid;gap:var(--space-l) var(--space-m)}
.agenda-week-table .main>li{border-block-start:1px solid var(--text);padding-block-start:var(--space-xs)}
.agenda-week-table :is(h2,h3):not(.title){font-size:var(--step-1)}
.agenda-week-table ul>li{padding-block:var(--space-xs)}
.agenda-week-table ul>li+li{border-block-start:var(--line)}
.agenda-week-table .time{color:var(--link);font-size:var(--step--1);font-variant-numeric:tabular-nums lining-nums}
.agenda-week-table .name{font-weight:600;line-height:1.3}
.agenda-week-table .price{font-size:var(--step--1);white-space:normal}
@media (min-width:36rem){.agenda-week-table .main{grid-template-columns:repeat(auto-fill,minmax(13rem,1fr))}}
@media (min-width:60rem){.agenda-week-table .main{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}}
@media (min-width:60rem) and (max-width:79.99rem){.agenda-week-table .main:has(>:nth-child(6)){grid-template-columns:repeat(4,minmax(0,1fr));grid-auto-flow:row}}`,
      render: (scene) => {
        const { h, section } = scene;
        const week = weekOf(scene).map(({ head, sessions }) => {
          const list = sessions.map(({ item, time }) =>
            h(
              'li',
              marked(scene, item),
              time && h('p', { class: 'time' }, time),
              offerName(scene, item, 'p', { class: 'name' }),
              details(scene, item),
              priceText(scene, item),
            ),
          );
          return h('li', null, h(`h${scene.itemLevel}`, null, head), h('ul', null, list));
        });
        return [
          h('div', { class: 'cols over' }, heading(scene, actions(scene, section.actions)), h('ol', { class: 'main' }, week)),
          line(scene, 'p', { class: 'note' }, section.slots.note),
        ];
      },
    },
  },
});

import { dayGroups, groupLabel, isAllDay, specialWords } from '../hours/week.ts';
import { Day, type FactOf, type SpecialDay } from '../schema/facts.ts';
import { factInline } from './fact-text.ts';
import type { Child, SafeHtml } from './html.ts';
import type { View } from './view.ts';

export type Hours = FactOf<'hours'>;
type Spans = NonNullable<Hours['norm']['days'][Day]>;

const DAYS = Day.options;

function clock(view: View, time: string): SafeHtml {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const isMidnight = hour === 24;
  return view.h('time', { datetime: isMidnight ? '00:00' : time }, view.words.time(hour, minute));
}

export function spansText(view: View, spans: Spans): Child {
  const { h, words } = view;
  if (spans.length === 0) return words.closed;
  if (isAllDay(spans)) return words.allDay;
  return spans.map(([from, to], i) => [i > 0 && ', ', h('span', { class: 'span' }, clock(view, from), words.until, clock(view, to))]);
}

/** The known days, one per row. */
export function hoursTable(view: View, fact: Hours): SafeHtml {
  const { h, words } = view;
  if (Object.keys(fact.norm.days).length === 0) return h('p', null, factInline(view, fact));
  // The same times on most days are one line, not one for each.
  if (dayGroups(fact.norm.days).length * 2 <= Object.keys(fact.norm.days).length) return hoursList(view, fact);
  const rows = DAYS.flatMap((day) => {
    const spans = fact.norm.days[day];
    // Unknown days are omitted.
    if (!spans) return [];
    return h(
      'tr',
      { class: spans.length ? undefined : 'off' },
      h('th', { scope: 'row' }, words.days[day]),
      h('td', null, spansText(view, spans)),
    );
  });
  const special = specialDays(view, fact).map((one) =>
    h(
      'tr',
      { class: one.spans.length ? 'special' : 'special off' },
      h('th', { scope: 'row' }, specialWords(one, view.locale, view.doc.site.country)),
      h('td', null, spansText(view, one.spans)),
    ),
  );
  return h(
    'table',
    { class: 'hours', 'aria-label': words.openingHours, 'data-f': view.preview ? fact.id : undefined },
    h('tbody', null, rows, special),
  );
}

export function isSameAllWeek(fact: Hours): boolean {
  const [all] = dayGroups(fact.norm.days);
  return all?.from === 'mon' && all.to === 'sun';
}

/** Special days, the nearest first, without past years. */
export const specialDays = ({ env }: View, fact: Hours): SpecialDay[] =>
  (fact.norm.special ?? [])
    .filter(({ date, until }) => Number((until ?? date).slice(0, 4)) >= env.year)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));

const specialRows = (view: View, fact: Hours): SafeHtml[] =>
  specialDays(view, fact).map((one) =>
    view.h(
      'div',
      { class: one.spans.length ? 'special' : 'special off' },
      view.h('dt', null, specialWords(one, view.locale, view.doc.site.country)),
      view.h('dd', null, spansText(view, one.spans)),
    ),
  );

/** The week in as few lines as possible: "Terça a quinta · 18h às 23h". */
export function hoursList(view: View, fact: Hours): SafeHtml {
  const { h } = view;
  const groups = dayGroups(fact.norm.days);
  if (groups.length === 0) return h('p', null, factInline(view, fact));
  const rows = groups.map((group) =>
    h(
      'div',
      { class: group.spans.length ? undefined : 'off' },
      h('dt', null, groupLabel(group, view.locale)),
      h('dd', null, spansText(view, group.spans)),
    ),
  );
  return h('dl', { class: 'week', 'data-f': view.preview ? fact.id : undefined }, rows, specialRows(view, fact));
}

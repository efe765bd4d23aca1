import { Day, type FactOf } from '../schema/facts.ts';
import { factInline } from './fact-text.ts';
import type { Child, SafeHtml } from './html.ts';
import type { View } from './view.ts';

export type Hours = FactOf<'hours'>;
type Spans = Hours['norm']['days'][Day];

const DAYS = Day.options;

function clock(view: View, time: string): SafeHtml {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const isMidnight = hour === 24;
  return view.h('time', { datetime: isMidnight ? '00:00' : time }, view.words.time(hour, minute));
}

export function spansText(view: View, spans: Spans): Child {
  const { h, words } = view;
  if (!spans) return [h('span', { 'aria-hidden': 'true' }, '–'), h('span', { class: 'unseen' }, words.notSaid)];
  if (spans.length === 0) return words.closed;
  if (spans.length === 1 && spans[0]?.[0] === '00:00' && /^(?:00:00|24:00|23:59)$/.test(spans[0][1])) return words.allDay;
  return spans.map(([from, to], i) => [i > 0 && ', ', h('span', { class: 'span' }, clock(view, from), words.until, clock(view, to))]);
}

/** All seven days, one a row. */
export function hoursTable(view: View, fact: Hours): SafeHtml {
  const { h, words } = view;
  if (Object.keys(fact.norm.days).length === 0) return h('p', null, factInline(view, fact));
  // The same times all week are one line, not seven.
  if (isSameAllWeek(fact)) return hoursList(view, fact);
  const rows = DAYS.map((day) => {
    const spans = fact.norm.days[day];
    return h(
      'tr',
      { class: spans?.length ? undefined : 'off' },
      h('th', { scope: 'row' }, words.days[day]),
      h('td', null, spansText(view, spans)),
    );
  });
  return h(
    'table',
    { class: 'hours', 'aria-label': words.openingHours, 'data-f': view.preview ? fact.id : undefined },
    h('tbody', null, rows),
  );
}

interface DayGroup {
  from: Day;
  to: Day;
  spans: NonNullable<Spans>;
}

/** Neighbouring days with the same times, as people say them. Days that were not given are left out. */
function groupsOf(fact: Hours): DayGroup[] {
  const groups: DayGroup[] = [];
  let last: Day | undefined;
  for (const day of DAYS) {
    const spans = fact.norm.days[day];
    const open = groups.at(-1);
    if (spans && open && open.to === last && JSON.stringify(open.spans) === JSON.stringify(spans)) open.to = day;
    else if (spans) groups.push({ from: day, to: day, spans });
    last = day;
  }
  return groups;
}

export function isSameAllWeek(fact: Hours): boolean {
  const [all] = groupsOf(fact);
  return all?.from === 'mon' && all.to === 'sun';
}

/** The week in as few lines as it takes: "Terça a quinta · 18h às 23h". */
export function hoursList(view: View, fact: Hours): SafeHtml {
  const { h, words } = view;
  const groups = groupsOf(fact);
  if (groups.length === 0) return h('p', null, factInline(view, fact));
  const label = ({ from, to }: DayGroup) => {
    if (from === to) return words.days[from];
    if (from === 'mon' && to === 'sun') return words.everyDay;
    const isPair = DAYS.indexOf(to) - DAYS.indexOf(from) === 1;
    return isPair
      ? `${words.days[from]} ${words.and}${words.lower(words.days[to])}`
      : words.through(words.days[from], words.lower(words.days[to]));
  };
  const rows = groups.map((group) =>
    h('div', { class: group.spans.length ? undefined : 'off' }, h('dt', null, label(group)), h('dd', null, spansText(view, group.spans))),
  );
  return h('dl', { class: 'week', 'data-f': view.preview ? fact.id : undefined }, rows);
}

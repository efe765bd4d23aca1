import { specialWords } from '../hours/week.ts';
import { Day } from '../schema/facts.ts';
import { factInline } from './fact-text.ts';
import { type Hours, isSameAllWeek, spansText, specialDays } from './hours.ts';
import type { Child, SafeHtml } from './html.ts';
import type { View } from './view.ts';

const minutes = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
};

/** Opening and closing in minutes of the day; closing after midnight counts past 24 hours. */
const spanOf = ([from, to]: readonly [string, string]): [number, number] => {
  const start = minutes(from);
  const end = minutes(to);
  return [start, end <= start ? end + 1440 : end];
};

/** The week as a chart: a row per day with its open hours as bars on one scale. The times are beside them as text. */
export function weekBars(view: View, fact: Hours): SafeHtml {
  const { h, words } = view;
  const { days } = fact.norm;
  const all = [...Object.values(days), ...specialDays(view, fact).map(({ spans }) => spans)].flatMap((spans) => spans.map(spanOf));
  if (all.length === 0) return h('p', null, factInline(view, fact));
  // At least a waking day, and even, so that the middle of the scale is a whole hour.
  const first = Math.min(6, Math.floor(Math.min(...all.map(([start]) => start)) / 60));
  const last = Math.max(22, Math.ceil(Math.max(...all.map(([, end]) => end)) / 60));
  const until = last + ((last - first) % 2);
  const hour = (at: number) => h('span', null, words.time(at > 24 ? at - 24 : at, 0));
  const bars = (spans: readonly (readonly [string, string])[]) =>
    spans
      .map(spanOf)
      .map(([start, end]) => `<rect x="${start - first * 60}" width="${end - start}" height="1"/>`)
      .join('');
  const figure = (day: Day) =>
    h.trusted(`<svg viewBox="0 0 ${(until - first) * 60} 1" preserveAspectRatio="none" aria-hidden="true">${bars(days[day] ?? [])}</svg>`);
  const row = (day: Day, name: Child) => {
    const spans = days[day] ?? [];
    return h(
      'li',
      { class: spans.length ? undefined : 'off' },
      h('span', { class: 'day' }, name),
      ' ',
      h('span', { class: 'times' }, spansText(view, spans)),
      figure(day),
    );
  };
  const rows = isSameAllWeek(fact)
    ? [row('mon', words.everyDay)]
    : Day.options.filter((day) => days[day]).map((day) => row(day, words.days[day]));
  const scale = h('li', { class: 'scale', 'aria-hidden': 'true' }, h('span', null, [first, (first + until) / 2, until].map(hour)));
  const special = specialDays(view, fact).map((one) =>
    h(
      'li',
      { class: one.spans.length ? undefined : 'off' },
      h('span', { class: 'day' }, specialWords(one, view.locale, view.doc.site.country)),
      ' ',
      h('span', { class: 'times' }, spansText(view, one.spans)),
      h.trusted(`<svg viewBox="0 0 ${(until - first) * 60} 1" preserveAspectRatio="none" aria-hidden="true">${bars(one.spans)}</svg>`),
    ),
  );
  return h('ul', { class: 'bars', 'data-f': view.preview ? fact.id : undefined }, scale, rows, special);
}

import { weekFrom } from '../../hours/week.ts';
import { Day } from '../../schema/facts.ts';
import type { Material } from '../material.ts';
import { dayNames } from './day-names.ts';

/** Something that happens on a weekday; `time` as shown. */
export interface Slot {
  what: string;
  time?: string;
}
export interface DayColumn {
  day: Day;
  slots: readonly Slot[];
}

const DAYS = Day.options;
/** Between two days that share what follows the second. */
const JOINED = /^\s*(?:,|،|e|y|and|&|و)\s*$/iu;
const THROUGH = /^\s*(?:a|até|to|through|until|hasta|-|–|إلى)\s*$/iu;
/** A time at the start or end of a day's entry: "7h", "18h30", "7:30pm", "6 مساءً". */
const CLOCK = String.raw`\d{1,2}(?:\s?[h:]\s?\d{2})?\s?(?:h(?:s|rs|oras)?\b|am\b|pm\b|a\.m\.|p\.m\.|صباحا?ً?ا?|مساءً?|ظهرا?ً?|(?<=[:h]\d{2}))`;
const EVERY_CLOCK = new RegExp(CLOCK, 'giu');
const HEAD_TIME = new RegExp(String.raw`^(?:às?|as|a las?|at|الساعة)?\s*(${CLOCK})\s*:?\s*`, 'iu');
const TAIL_TIME = new RegExp(String.raw`\s*(?:às?|as|a las?|at|الساعة)?\s+(${CLOCK})$`, 'iu');
const LEADING = /^(?:\s|[:,–-])*(?:(?:é|es|is|tem|hay|na|no|em|en|in|at|on|fica na|في)\s+)?/iu;
const OPEN = /^(?:fechad|abert|cerrad|abiert|closed|open|مغلق|مفتوح|das?\s+\d|de\s+\d|from\s+\d)/iu;
const LETTERS = /\p{L}{2}/u;

function slotOf(entry: string): Slot | undefined {
  const [first = ''] = entry.replace(LEADING, '').split(/[,;.!،؛\n](?!\d)/u);
  let what = first.replace(/\s+(?:e|y|and|و)$/iu, '').trim();
  const head = HEAD_TIME.exec(what);
  const tail = head ? null : TAIL_TIME.exec(what);
  const time = (head ?? tail)?.[1]?.trim();
  if (head) what = what.slice(head[0].length).trim();
  if (tail) what = what.slice(0, tail.index).trim();
  return LETTERS.test(what) && what.length <= 28 && !OPEN.test(what) ? { what, time } : undefined;
}

/** A list of days in running text: "terça na Vila Mariana, quarta em Pinheiros". */
function fromText(text: string): [Day, Slot][] {
  const names = dayNames(text);
  const found: [Day, Slot][] = [];
  let waiting: Day[] = [];
  for (const [at, { day, to }] of names.entries()) {
    const entry = text.slice(to, names[at + 1]?.from);
    const next = names[at + 1]?.day;
    waiting.push(day);
    if (next && JOINED.test(entry)) continue;
    if (next && THROUGH.test(entry)) {
      waiting.push(...DAYS.slice(DAYS.indexOf(day) + 1, DAYS.indexOf(next)));
      continue;
    }
    const slot = slotOf(entry);
    if (slot) for (const one of waiting) found.push([one, slot]);
    waiting = [];
  }
  return found;
}

/** "4:30–5:30 pm": what both ends share appears once. */
function span(words: Material['words'], start: string, end: string | undefined): string {
  const [from, to] = [start, end].map((clock) => clock && words.time(Number(clock.slice(0, 2)), Number(clock.slice(3))));
  if (!to) return from!;
  const half = / [ap]m$/.exec(to)?.[0];
  return `${half && from!.endsWith(half) ? from!.slice(0, -half.length) : from}–${to}`;
}

/** A time as the language of the page writes it; as the owner wrote it where it is not in digits alone. */
function timeIn(words: Material['words'], clock: string): string {
  const read = /^(\d{1,2})(?:\s?[h:]\s?(\d{2}))?\s?(?:h(?:s|rs|oras)?|([ap])\.?m\.?)?$/iu.exec(clock);
  if (!read) return clock;
  const [, hour, minute, half] = read;
  const shift = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : half && half.toLowerCase() === 'a' && hour === '12' ? -12 : 0;
  return words.time(Number(hour) + shift, Number(minute ?? 0));
}

function fromClasses({ facts, words }: Material): [Day, Slot][] {
  // In several places, a week of names and hours would send people to the wrong one.
  if (facts('class').some(({ norm }) => norm.group)) return [];
  return facts('class').flatMap(({ text, norm }) => {
    const clocks = norm.end ? [] : (norm.when.match(EVERY_CLOCK) ?? []);
    // "domingo 9h e 18h30": twice on its day.
    const time =
      clocks.length > 1 ? clocks.map((one) => timeIn(words, one.trim())).join(', ') : norm.start && span(words, norm.start, norm.end);
    const what = text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
    return norm.days.map((day): [Day, Slot] => [day, { what, time }]);
  });
}

/** The week by days, in the order of the country's calendars, from classes or a sentence that lists days. Empty days are omitted. */
export function timetable(material: Material): DayColumn[] {
  const lists = [fromClasses(material), ...material.facts('statement').map(({ text }) => fromText(text))];
  const [longest = []] = lists.toSorted((one, other) => other.length - one.length);
  return weekFrom(material.doc.site.country).flatMap((day) => {
    const slots = longest.filter(([on]) => on === day).map(([, slot]) => slot);
    return slots.length > 0 ? [{ day, slots }] : [];
  });
}

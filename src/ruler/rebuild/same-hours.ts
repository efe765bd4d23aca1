import { inFigures } from '../page/hours-in-figures.ts';
import { sentencesOf } from './priced-twice.ts';

const WEEK = [
  ['seg', 'lun', 'mon', '2ª'],
  ['ter', 'mar', 'tue', '3ª'],
  ['qua', 'mié', 'mie', 'wed', '4ª'],
  ['qui', 'jue', 'thu', '5ª'],
  ['sex', 'vie', 'fri', '6ª'],
  ['sáb', 'sab', 'sat'],
  ['dom', 'sun'],
];
const NAMED_DAY = new RegExp(`(?<!\\p{L})(?:${WEEK.flat().join('|')})\\p{L}*(?:-feira)?`, 'giu');
const indexOf = (day: string): number => WEEK.findIndex((names) => names.some((name) => day.toLowerCase().startsWith(name)));
const TO = /^s?\s*(?:a|à|ao|até|to|through|-|–|—|al?)\s*$/iu;

/** Number of weekdays that a text speaks of. */
export function daysIn(text: string): number {
  if (/todos os dias|todos los d[ií]as|diariamente|daily|every day/i.test(text)) return WEEK.length;
  const found = [...text.matchAll(NAMED_DAY)];
  const days = new Set<number>();
  for (const [n, { 0: day, index }] of found.entries()) {
    const at = indexOf(day);
    days.add(at);
    const before = found[n - 1];
    if (!before || !TO.test(text.slice(before.index + before[0].length, index))) continue;
    for (let one = indexOf(before[0]); one !== at; one = (one + 1) % WEEK.length) days.add(one);
  }
  return days.size;
}

const TIMES = /(?<!\d)(\d{1,2})(?:[:h.](\d\d)|h)?\s?([ap])?\.?m?(?![\d:])/giu;

/** The times of a text as minutes. */
export function timesIn(text: string): number[] {
  return [...inFigures(text).matchAll(TIMES)].map(([, hour, rest = '0', half]) => {
    const at = Number(hour) % (half ? 12 : 24);
    return (half?.toLowerCase() === 'p' ? at + 12 : at) * 60 + Number(rest);
  });
}

/** One statement in figures and in words. */
export function isSame(one: string, other: string): boolean {
  const [times, others] = [new Set(timesIn(one)), new Set(timesIn(other))];
  return times.size > 0 && times.size === others.size && [...times].every((time) => others.has(time)) && openDays(one) === openDays(other);
}
const openDays = (text: string): number => daysIn(sentencesOf(text, (sentence) => /\d/.test(inFigures(sentence))));

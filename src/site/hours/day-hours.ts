import type { Spans } from '../schema/facts.ts';
import { isAllDay } from './week.ts';

const CLOSED = /^(?:fechad[oa]|closed|cerrad[oa]|não abre|no abre|-|–|—|x)$/iu;
const ALL_DAY = /^(?:24 ?h(?:oras|ours)?|24\/24|o dia todo|todo el día|all day|open 24 hours|abert[oa] 24 horas|abierto 24 horas)$/iu;
const TIME = String.raw`(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?\s*(?:hs?|hrs|horas)?\s*([ap])?\.?\s*(?:m\b\.?)?`;
const SPAN = new RegExp(String.raw`^(?:das|de|from)?\s*${TIME}\s*(?:-|–|—|às|as|a|até|to|until|hasta)\s*(?:las\s+)?${TIME}$`, 'iu');

/**
 * Parses one day's typed hours: "6h–20h", "6h-13h, 14h30-20h", "9am to 5pm", "fechado". Null when unreadable. A closing time at or
 * before the opening one is on the next day; only the last span may do so.
 */
export function readDayHours(text: string): Spans | null {
  const typed = text.trim();
  if (CLOSED.test(typed)) return [];
  if (ALL_DAY.test(typed)) return [['00:00', '24:00']];
  const parts = typed.split(/\s*[,;/]\s*|\s+(?:e|y|and|&)\s+/iu).filter(Boolean);
  if (parts.length === 0 || parts.length > 4) return null;
  const spans = parts.map(readSpan);
  if (!spans.every((span) => span !== null)) return null;
  const sorted = spans.toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  const isApart = sorted.every(([from, to], at) => at === sorted.length - 1 || (from < to && to <= sorted[at + 1]![0]));
  return isApart ? sorted : null;
}

function readSpan(part: string): [string, string] | null {
  const found = SPAN.exec(part);
  if (!found) return null;
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = found;
  // "9 to 5pm" opens in the morning: am/pm applies to its own time, unless that would reverse the span.
  const from = clockOf(fromHour!, fromMinute, fromHalf ?? (toHalf && Number(fromHour) < Number(toHour) ? toHalf : undefined));
  const to = clockOf(toHour!, toMinute, toHalf);
  if (from === null || to === null || from === to || from === '24:00') return null;
  return [from, to];
}

function clockOf(hour: string, minute = '0', half?: string): string | null {
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minutes = Number(minute);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const LANGUAGE = (locale: string) => locale.split('-')[0];
const WORDS: Record<string, { closed: string; allDay: string }> = {
  pt: { closed: 'Fechado', allDay: '24 horas' },
  es: { closed: 'Cerrado', allDay: '24 horas' },
  en: { closed: 'Closed', allDay: '24 hours' },
};

/** Formats one day's hours so that `readDayHours` can read them again: "6h–13h, 14h30–20h". */
export function dayHoursText(spans: Spans, locale: string): string {
  const words = WORDS[LANGUAGE(locale) ?? 'en'] ?? WORDS.en!;
  if (spans.length === 0) return words.closed;
  if (isAllDay(spans)) return words.allDay;
  return spans.map(([from, to]) => `${shortTime(from, locale)}–${shortTime(to, locale)}`).join(', ');
}

/** "6h", "14h30", "6:00", "2:30pm". */
export function shortTime(time: string, locale: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const minutes = String(minute).padStart(2, '0');
  if (LANGUAGE(locale) === 'pt') return `${hour}h${minute ? minutes : ''}`;
  if (LANGUAGE(locale) === 'es') return `${hour}:${minutes}`;
  return hour === 24 ? '12am' : `${hour % 12 || 12}${minute ? `:${minutes}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { DAYS, daysOf } from './timetable.ts';

/** "CRATEÚS > FORTALEZA" alone on a line: a way, and the departures below it. */
const ROUTE = /^[ \t]*(\p{L}[\p{L} .'’-]{1,30}?)[ \t]*(?:>+|→|➡️?|➜|⇒|»|->)[ \t]*(\p{L}[\p{L} .'’-]{1,30}?)[ \t]*:?[ \t]*$/u;
const DEPARTURES = new RegExp(`^\\s*(?<days>${DAYS})\\s*[:–-]?\\s*(?:as |at |a las )?\\d{1,2}(?:[:h]\\d{0,2})?(?!\\d)`, 'u');

/** The departures of each way, by the days of the week: no opening hours. */
export function readRoutes(sheet: Sheet): void {
  let at = 0;
  let route: { start: number; end: number; isRead: boolean } | undefined;
  for (const line of sheet.text.split('\n')) {
    const end = at + line.length;
    const days = DEPARTURES.exec(sheet.folded.slice(at, end))?.groups?.days;
    if (ROUTE.test(line) && !sheet.open.slice(at, end).includes(TAKEN)) route = { ...trimmed(sheet.text, at, end), isRead: false };
    else if (!days) route = undefined;
    else if (route) {
      const when = trimmed(sheet.text, at, end);
      const name = sheet.text.slice(route.start, route.end);
      const shown = sheet.text.slice(when.start, when.end + (sheet.text[when.end] === ')' ? 1 : 0));
      record(sheet, route.start, when.end, { kind: 'class', days: daysOf(days), when: shown }, { text: name, share: true });
      take(sheet, when.start, end);
      if (!route.isRead) take(sheet, route.start, route.end);
      route.isRead = true;
    }
    at = end + 1;
  }
}

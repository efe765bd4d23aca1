import type { Brief } from '../../brief.ts';
import { take } from '../facts/sheet.ts';
import type { Opened } from '../open-message.ts';
import { refusedValues } from './refused-values.ts';

/** Reads a message, and anew without the values in it that its owner asks not to show. */
export function withoutRefused(opened: Opened, readFrom: (opened: Opened) => Brief): Brief {
  const untouched = copyOf(opened);
  const brief = readFrom(opened);
  const hidden = refusedValues(brief, opened.sheet.withheld);
  if (hidden.length === 0) return brief;
  untouched.sheet.withheld = hidden;
  for (const { start, end } of hidden) take(untouched.sheet, start, end);
  return readFrom(untouched);
}

/** Reading takes words off a sheet and adds facts and notices to it. */
const copyOf = (opened: Opened): Opened => ({
  ...opened,
  sheet: { ...opened.sheet, facts: [...opened.sheet.facts] },
  cuts: [...opened.cuts],
  notices: [...opened.notices],
});

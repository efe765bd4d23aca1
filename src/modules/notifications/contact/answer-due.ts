import type { OpeningHours } from '#platform/company.ts';
import { DEFAULT_TIME_ZONE, dayIn, startOfDayIn } from '#platform/time-zone.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Longer than any promised time takes, in days. */
const MAX_DAYS = 60;

/** The end of the promised hours, counted while somebody answers (`open`), or by the clock where no hours are configured. */
export function answerDue(written: Date, hours: number, open: OpeningHours | null): Date {
  let left = hours * HOUR;
  if (!open) return new Date(written.getTime() + left);
  let day = startOfDayIn(dayIn(written, DEFAULT_TIME_ZONE), DEFAULT_TIME_ZONE);
  for (let n = 0; n < MAX_DAYS; n++) {
    const from = Math.max(written.getTime(), day.getTime() + timeOf(open.from));
    const to = day.getTime() + timeOf(open.to);
    if (isOpenOn(day, open) && to > from) {
      if (left <= to - from) return new Date(from + left);
      left -= to - from;
    }
    day = startOfDayIn(dayIn(new Date(day.getTime() + DAY + DAY / 2), DEFAULT_TIME_ZONE), DEFAULT_TIME_ZONE);
  }
  return day;
}

const timeOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * 60_000;
};

/** A week may run over its end: from Friday to Monday. */
function isOpenOn(day: Date, { firstDay, lastDay }: OpeningHours): boolean {
  const weekday = new Date(`${dayIn(day, DEFAULT_TIME_ZONE)}T12:00:00Z`).getUTCDay();
  return firstDay <= lastDay ? weekday >= firstDay && weekday <= lastDay : weekday >= firstDay || weekday <= lastDay;
}

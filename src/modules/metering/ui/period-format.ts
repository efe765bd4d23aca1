import { useFormatter } from 'next-intl';

type Formatter = Pick<ReturnType<typeof useFormatter>, 'dateTime' | 'dateTimeRange'>;

/** Calendar months are counted in UTC: in the reader's time zone they would seem to begin the evening before. */
function zoneOf(moment: Date): { timeZone?: string } {
  return moment.getTime() % 86_400_000 === 0 ? { timeZone: 'UTC' } : {};
}

/** "15 nov. – 14 dez."; the stored end is exclusive. */
export function formatPeriod(format: Formatter, starts: Date, ends: Date): string {
  const options = { day: 'numeric', month: 'short', ...zoneOf(starts) } as const;
  return format.dateTimeRange(starts, new Date(ends.getTime() - 1), options);
}

/** The day on which a period begins or ends: "15 de dezembro". */
export function formatDay(format: Formatter, moment: Date, year = false): string {
  return format.dateTime(moment, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }), ...zoneOf(moment) });
}

export function usePeriodFormat() {
  const format = useFormatter();
  return {
    period: (starts: Date, ends: Date) => formatPeriod(format, starts, ends),
    day: (moment: Date, year = false) => formatDay(format, moment, year),
  };
}

import { DEFAULT_TIME_ZONE, startOfDayIn } from '#platform/time-zone.ts';

interface ChosenDays {
  from?: string | undefined;
  to?: string | undefined;
  timeZone?: string | undefined;
}

/** The instants between which chosen days lie in the reader's zone, as ISO texts; the last day is included. */
export function timeOfDays({ from, to, timeZone = DEFAULT_TIME_ZONE }: ChosenDays): { since: string | null; until: string | null } {
  const startOf = (day: string) => startOfDayIn(day, timeZone).toISOString();
  return { since: from ? startOf(from) : null, until: to ? startOf(dayAfter(to)) : null };
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

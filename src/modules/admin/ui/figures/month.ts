import type { useFormatter } from 'next-intl';

type Formatter = Pick<ReturnType<typeof useFormatter>, 'dateTime'>;

/** Formats a month's first day (as in the database) with non-breaking spaces; months are UTC. */
const noon = (month: string) => new Date(`${month}T12:00:00Z`);
export const monthName = (format: Formatter, month: string): string =>
  format.dateTime(noon(month), { month: 'long', year: 'numeric', timeZone: 'UTC' }).replaceAll(' ', '\u00a0');
export const monthShort = (format: Formatter, month: string): string => format.dateTime(noon(month), { month: 'short', timeZone: 'UTC' });

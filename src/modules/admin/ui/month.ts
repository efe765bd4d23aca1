import type { useFormatter } from 'next-intl';

type Formatter = Pick<ReturnType<typeof useFormatter>, 'dateTime'>;

/** The first day of a month as the database writes it, in words that stay on one line; months are UTC. */
const noon = (month: string) => new Date(`${month}T12:00:00Z`);
export const monthName = (format: Formatter, month: string): string =>
  format.dateTime(noon(month), { month: 'long', year: 'numeric', timeZone: 'UTC' }).replaceAll(' ', '\u00a0');
export const monthShort = (format: Formatter, month: string): string => format.dateTime(noon(month), { month: 'short', timeZone: 'UTC' });

import { useFormatter } from 'next-intl';

/** The name of a month such as `2026-11`, in the reader's language. */
export function useMonthName(): (key: string) => string {
  const format = useFormatter();
  return (key) => format.dateTime(new Date(`${key}-15T12:00:00Z`), { month: 'long', year: 'numeric' });
}

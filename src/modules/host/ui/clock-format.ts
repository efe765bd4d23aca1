import type { useFormatter } from 'next-intl';

/** Time of day in local style: 9h41 in Portuguese, 9:41 AM or 9:41 elsewhere. */
export function clockTime(format: ReturnType<typeof useFormatter>, at: Date, locale: string): string {
  const written = format.dateTime(at, { hour: 'numeric', minute: '2-digit' });
  return locale === 'pt-BR' ? written.replace(/^0?(\d+):/, '$1h') : written;
}

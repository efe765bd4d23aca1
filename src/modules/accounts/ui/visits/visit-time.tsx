import { useFormatter, useTranslations } from 'next-intl';
import type { Visit } from '../../index.ts';

/** From when to when a visit was, and how it ended. */
export function VisitTime({ visit: { startedAt, endedAt, expiresAt, endedBy } }: { visit: Visit }) {
  const t = useTranslations('visits.page');
  const format = useFormatter();
  const start = format.dateTime(startedAt, { dateStyle: 'long', timeStyle: 'short' });
  const end = format.dateTime(endedAt ?? expiresAt, { timeStyle: 'short' });
  return (
    <>
      {endedAt ? t('from', { start, end }) : t('until', { start, end })}
      {endedBy && ` · ${t(`endedBy.${endedBy}`)}`}
    </>
  );
}

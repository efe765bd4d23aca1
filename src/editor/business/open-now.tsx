'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { shortTime } from '#site/hours/day-hours.ts';
import type { HoursNorm } from '#site/hours/week.ts';
import { Day } from '#site/schema.ts';
import { openUntil } from './week-edits.ts';

/** Whether the business is open by the viewer's clock; rendered on the client, since only the browser has that clock. */
export function OpenNow({ hours }: { hours: HoursNorm }) {
  const t = useTranslations('editor.business.hours');
  const locale = useLocale();
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  if (!now || Object.keys(hours.days).length === 0) return null;
  const iso = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const special = hours.special?.find(({ date, until }) => date <= iso && iso <= (until ?? date));
  const day = Day.options[(now.getDay() + 6) % 7]!;
  const until = openUntil(special ? { ...hours.days, [day]: special.spans } : hours.days, day, now.getHours() * 60 + now.getMinutes());
  if (!until) return <span className="rounded-full bg-sunken px-3 py-1 text-sm font-medium text-ink-muted">{t('closedNow')}</span>;
  return (
    <span className="rounded-full bg-leaf-soft px-3 py-1 text-sm font-medium text-leaf">
      {t('openNow', { until: shortTime(until, locale) })}
    </span>
  );
}

import { useFormatter, useTranslations } from 'next-intl';
import { BarChart } from '#ui/chart.tsx';
import type { TrafficDay } from '../traffic/get-site-traffic.ts';
import { useByteFormat } from './byte-format.ts';

/** Visits and bytes of the last days: two charts, each titled with its main finding and backed by a table. */
export function TrafficCharts({ days, measuredAt }: { days: TrafficDay[]; measuredAt: Date }) {
  const t = useTranslations('sites.traffic');
  const format = useFormatter();
  const bytes = useByteFormat();
  const when = format.dateTime(measuredAt, { dateStyle: 'short', timeStyle: 'short' });
  const points = (value: (day: TrafficDay) => number, write: (value: number) => string) =>
    days.map((day) => {
      const date = new Date(`${day.day}T12:00:00Z`);
      return {
        label: format.dateTime(date, { day: 'numeric', month: 'long' }),
        short: format.dateTime(date, { day: '2-digit', month: '2-digit' }),
        value: value(day),
        text: write(value(day)),
      };
    });
  const visits = days.reduce((sum, day) => sum + day.visits, 0);
  const sent = days.reduce((sum, day) => sum + day.bytes, 0);
  return (
    <div className="grid gap-8 xl:grid-cols-2">
      <BarChart
        title={t('found', { count: visits, days: days.length })}
        note={t('note', { when })}
        points={points(
          (day) => day.visits,
          (value) => format.number(value),
        )}
        write={(value) => format.number(value)}
        tableLabel={t('table')}
        columns={[t('day'), t('visits')]}
      />
      <BarChart
        title={t('foundBytes', { size: bytes(sent), days: days.length })}
        note={t('noteBytes', { when })}
        points={points((day) => day.bytes, bytes)}
        write={bytes}
        unit={1024 ** Math.floor(Math.log2(Math.max(1, ...days.map((day) => day.bytes))) / 10)}
        tableLabel={t('table')}
        columns={[t('day'), t('bandwidth')]}
      />
    </div>
  );
}

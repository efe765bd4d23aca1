import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { HostDay } from '#modules/metering/index.ts';
import { useByteFormat } from '#modules/metering/ui/byte-format.ts';
import { cx } from '#ui/class-names.ts';
import { Table } from '#ui/table.tsx';

/** Percent of the height for a day with few visits, so that it is seen at all. */
const SHORTEST = 6;

/** Visits and bandwidth of a domain: two figures over a bar for each day, with the same numbers in a table. */
export function DomainTraffic({ days, isLive, sitePath }: { days: HostDay[]; isLive: boolean; sitePath: string }) {
  const t = useTranslations('domains.traffic');
  const format = useFormatter();
  const bytes = useByteFormat();
  const [visits, sent] = [days.reduce((sum, day) => sum + day.visits, 0), days.reduce((sum, day) => sum + day.bytes, 0)];
  const link = (
    <Link href={sitePath} className="inline-flex min-h-11 w-fit items-center font-medium text-cobalt underline-offset-4 hover:underline">
      {t('all')}
    </Link>
  );
  if (visits === 0 && sent === 0)
    return (
      <div className="grid gap-3">
        <p className="max-w-[52ch] text-ink-muted">{isLive ? t('none') : t('notLive')}</p>
        <div aria-hidden>
          <Bars heights={days.map(() => 0)} className="h-6" />
        </div>
        {link}
      </div>
    );
  const top = Math.max(1, ...days.map((day) => day.visits));
  const date = (day: string) => new Date(`${day}T12:00:00Z`);
  const short = (day: HostDay | undefined) => (day ? format.dateTime(date(day.day), { day: 'numeric', month: 'short' }) : '');
  return (
    <div className="grid gap-4">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {[
          [t('visits'), format.number(visits)],
          [t('bandwidth'), bytes(sent)],
        ].map(([label, value]) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-sm text-ink-muted">{label}</dt>
            <dd className="font-display text-3xl font-bold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <figure className="grid gap-2" aria-hidden>
        <Bars heights={days.map((day) => (day.visits > 0 ? Math.max(SHORTEST, (day.visits / top) * 100) : 0))} className="h-24" />
        <figcaption className="flex justify-between text-xs text-ink-muted tabular-nums">
          <span>{short(days[0])}</span>
          <span>{t('today')}</span>
        </figcaption>
      </figure>
      <details>
        <summary className="inline-flex min-h-11 list-none items-center font-medium text-cobalt underline-offset-4 hover:underline">
          {t('table')}
        </summary>
        <Table
          caption={t('title')}
          columns={[
            { id: 'day', label: t('day') },
            { id: 'visits', label: t('visits'), number: true },
            { id: 'bandwidth', label: t('bandwidth'), number: true },
          ]}
          rows={days.map((day) => ({
            id: day.day,
            cells: [format.dateTime(date(day.day), { day: 'numeric', month: 'long' }), format.number(day.visits), bytes(day.bytes)],
          }))}
        />
      </details>
      <div className="-mt-4">{link}</div>
    </div>
  );
}

/** One bar for each day, oldest first; a day without visits is a mark on the line. */
const Bars = ({ heights, className }: { heights: number[]; className: string }) => (
  <div className={cx('flex items-end gap-0.5 border-b border-line sm:gap-1', className)}>
    {heights.map((height, at) => (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its day
        key={at}
        className={cx('min-w-0 flex-1 rounded-t-xs', height > 0 ? 'bg-cobalt' : 'h-0.5 bg-line')}
        style={height > 0 ? { height: `${height}%` } : undefined}
      />
    ))}
  </div>
);

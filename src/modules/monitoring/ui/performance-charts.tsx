import { useFormatter, useTranslations } from 'next-intl';
import { LineChart } from '#ui/line-chart.tsx';
import type { SitePerformance } from '../performance/get-performance.ts';
import type { LabDay, PagePerformance } from '../performance/page-performance.ts';
import { type Figure, LIMITS, writeFigure } from './measure-format.ts';

const DAY = 86_400_000;
/** Measured days from which a line says more than its last figure. */
const DAYS_NEEDED = 3;

interface Drawn {
  figure: Figure;
  lab: Exclude<keyof LabDay, 'ranges' | 'runs' | 'releaseId' | 'measuredAt'>;
  visits?: 'lcp' | 'inp' | 'cls' | 'ttfb';
  unit: number;
  max?: number;
}

const CHARTS: Drawn[] = [
  { figure: 'lcp', lab: 'lcpMs', visits: 'lcp', unit: 100 },
  { figure: 'inp', lab: 'inpMs', visits: 'inp', unit: 10 },
  { figure: 'cls', lab: 'cls', visits: 'cls', unit: 0.01 },
  { figure: 'ttfb', lab: 'ttfbMs', visits: 'ttfb', unit: 10 },
  { figure: 'score', lab: 'score', unit: 1, max: 100 },
  { figure: 'bytes', lab: 'bytes', unit: 1000 },
];

interface ChartsProps {
  page: PagePerformance;
  performance: Pick<SitePerformance, 'days' | 'today' | 'releases'>;
}

/** Daily charts of a page, once there are days to compare: visits and lab loads on one axis, with releases marked on the days they were published. */
export function PerformanceCharts({ page, performance }: ChartsProps) {
  const t = useTranslations('monitoring.performance.early');
  const measured = page.days.filter(({ lab, visits }) => lab || visits).length;
  if (measured < DAYS_NEEDED)
    return (
      <div className="grid gap-1">
        <h2 className="text-xl">{t('title')}</h2>
        <p className="text-ink-muted">{t('body', { days: measured, needed: DAYS_NEEDED })}</p>
      </div>
    );
  return (
    <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2">
      {CHARTS.map((drawn) => (
        <Chart key={drawn.figure} drawn={drawn} page={page} performance={performance} />
      ))}
    </div>
  );
}

function Chart({
  drawn: { figure, lab, visits, unit, max },
  page,
  performance: { days: count, today, releases },
}: ChartsProps & { drawn: Drawn }) {
  const t = useTranslations('monitoring.performance');
  const format = useFormatter();
  const write = (value: number) => writeFigure(format, figure, value);
  const keys = Array.from({ length: count }, (_, at) => new Date(Date.parse(today) - (count - 1 - at) * DAY).toISOString().slice(0, 10));
  const byDay = new Map(page.days.map((day) => [day.day, day]));
  const labs = keys.map((key) => byDay.get(key)?.lab?.[lab] ?? null);
  const ranges = keys.map((key) => byDay.get(key)?.lab?.ranges[lab] ?? null);
  const seen = visits ? keys.map((key) => byDay.get(key)?.visits?.[visits] ?? null) : [];
  const hasVisits = seen.some((value) => value !== null);
  const found =
    visits && page.hasEnoughVisits && page.visits?.[visits] != null
      ? page.visits[visits]
      : (labs.findLast((value) => value !== null) ?? seen.findLast((value) => value !== null) ?? null);
  if (found === null) return null;
  const date = (key: string) => new Date(`${key}T12:00:00Z`);
  const limit = figure === 'bytes' ? null : LIMITS[figure].good;
  return (
    <LineChart
      title={t(`figure.${figure}.found`, { value: write(found) })}
      note={limit === null ? t(`figure.${figure as 'bytes'}.note`) : t(`figure.${figure as 'lcp'}.note`, { good: write(limit) })}
      days={keys.map((key) => ({
        label: format.dateTime(date(key), { day: 'numeric', month: 'long' }),
        short: format.dateTime(date(key), { day: '2-digit', month: '2-digit' }),
      }))}
      series={[
        ...(hasVisits ? [{ label: t('series.visits'), tone: 'cobalt' as const, values: seen }] : []),
        { label: t('series.lab'), tone: hasVisits ? ('ink' as const) : ('cobalt' as const), values: labs, ranges },
      ]}
      flags={releases.flatMap(({ number, at }) => {
        const place = keys.indexOf(at.toISOString().slice(0, 10));
        return place < 0 ? [] : [{ at: place, label: t('release', { number }) }];
      })}
      write={write}
      unit={unit}
      {...(max !== undefined && { max })}
      tableLabel={t('table')}
      columns={{ day: t('day'), flag: t('published') }}
    />
  );
}

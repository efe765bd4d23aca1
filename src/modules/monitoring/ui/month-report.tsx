import { useFormatter, useTranslations } from 'next-intl';
import { BarChart } from '#ui/chart.tsx';
import { Table } from '#ui/table.tsx';
import type { MonthReport, SiteMonth } from '../reports/month-report.ts';
import { useMonthName } from './month-name.ts';

interface MonthReportViewProps {
  report: MonthReport;
  before: string;
  /** False for a role that may not read what visitors send. */
  readsMessages: boolean;
}

/** A month in four figures, by day and by site. */
export function MonthReportView({ report, before, readsMessages }: MonthReportViewProps) {
  const t = useTranslations('monitoring.month');
  const format = useFormatter();
  const month = useMonthName();
  const { total, days } = report;
  const lowest = report.sites.flatMap(({ availability }) => availability ?? []).sort((a, b) => a - b)[0];
  const than = (now: number, was: number) =>
    t('than', {
      difference: Math.abs(now - was),
      way: now > was ? 'more' : now < was ? 'less' : 'same',
      month: month(before),
      days: report.month.isOver ? 'all' : 'same',
    });
  return (
    <div className="grid min-w-0 gap-8">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:grid-cols-4">
        <Figure label={t('visits')} value={format.number(total.visits)} note={than(total.visits, report.before.visits)} />
        <Figure
          label={t('messages')}
          value={readsMessages ? format.number(total.messages) : '–'}
          note={readsMessages ? than(total.messages, report.before.messages) : t('notYours')}
        />
        <Figure label={t('published')} value={format.number(total.published)} note={than(total.published, report.before.published)} />
        <Figure
          label={t('availability')}
          value={lowest === undefined ? '–' : format.number(lowest, { style: 'percent', maximumFractionDigits: 2 })}
          note={lowest === undefined ? t('notWatched') : t(report.sites.length > 1 ? 'lowest' : 'watched')}
        />
      </dl>
      <section className="min-w-0 rounded-card border border-line bg-surface p-5 sm:p-6">
        {total.visits > 0 ? (
          <BarChart
            title={t('found', { count: total.visits, month: month(report.month.key) })}
            note={t('note')}
            points={days.map(({ day, visits }) => {
              const date = new Date(`${day}T12:00:00Z`);
              return {
                label: format.dateTime(date, { day: 'numeric', month: 'long' }),
                short: format.dateTime(date, { day: '2-digit', month: '2-digit' }),
                value: visits,
                text: format.number(visits),
              };
            })}
            write={(value) => format.number(value)}
            tableLabel={t('table')}
            columns={[t('day'), t('visits')]}
          />
        ) : (
          <p className="text-ink-muted">{t('quiet')}</p>
        )}
      </section>
      <section className="grid min-w-0 gap-3">
        <h2 className="text-xl">{t('bySite')}</h2>
        <BySite sites={report.sites} isOver={report.month.isOver} readsMessages={readsMessages} />
      </section>
    </div>
  );
}

function Figure({ label, value, note }: { label: string; value: string; note: string }) {
  return (
    <div className="grid content-start gap-1 bg-surface p-4 sm:p-5">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="text-3xl font-semibold tabular-nums">{value}</dd>
      <dd className="text-sm text-ink-muted">{note}</dd>
    </div>
  );
}

interface BySiteProps {
  sites: readonly SiteMonth[];
  isOver: boolean;
  readsMessages: boolean;
}

/** A table on a wide screen; on a phone, each site with its figures below its name. */
function BySite({ sites, isOver, readsMessages }: BySiteProps) {
  const t = useTranslations('monitoring.month');
  const format = useFormatter();
  const cells = ({ visits, visitsBefore, messages, published, availability, incidents }: SiteMonth) => [
    format.number(visits),
    format.number(visitsBefore),
    readsMessages ? format.number(messages) : '–',
    format.number(published),
    availability === null ? '–' : format.number(availability, { style: 'percent', maximumFractionDigits: 2 }),
    format.number(incidents),
  ];
  const names = ['visits', isOver ? 'visitsBefore' : 'visitsSameDays', 'messages', 'published', 'availability', 'incidents'] as const;
  const nameOf = ({ site }: SiteMonth) =>
    site ? (
      <a href={`/sites/${site.id}`} className="font-medium wrap-anywhere hover:text-cobalt">
        {site.name || t('untitled')}
      </a>
    ) : (
      <span className="text-ink-muted">{t('gone')}</span>
    );
  const keyOf = ({ site }: SiteMonth) => site?.id ?? 'gone';
  return (
    <>
      <div className="max-md:hidden print:block">
        <Table
          caption={t('bySite')}
          columns={[{ id: 'site', label: t('site') }, ...names.map((id) => ({ id, label: t(id), number: true }))]}
          rows={sites.map((site) => ({ id: keyOf(site), cells: [nameOf(site), ...cells(site)] }))}
        />
      </div>
      <ul className="grid divide-y divide-line border-y border-line md:hidden print:hidden">
        {sites.map((site) => {
          const values = cells(site);
          return (
            <li key={keyOf(site)} className="grid gap-2 py-4">
              <p className="text-lg">{nameOf(site)}</p>
              <dl className="grid grid-cols-2 gap-x-6 gap-y-1">
                {names.map((name, n) => (
                  <div key={name} className="flex justify-between gap-3">
                    <dt className="text-sm text-ink-muted">{t(name)}</dt>
                    <dd className="tabular-nums">{values[n]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}

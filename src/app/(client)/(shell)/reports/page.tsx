import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getMonthReport, monthBefore } from '#modules/monitoring/index.ts';
import { GetMonthReport } from '#modules/monitoring/input.ts';
import { MonthReportView } from '#modules/monitoring/ui/month-report.tsx';
import { requireUser } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage, pageAccess } from '../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring.month'))('title') };
}

interface Props {
  /** `month`: such as `2026-11`. */
  searchParams: Promise<{ month?: string | string[] }>;
}

/** The events at the account's sites, month by month. */
export default async function ReportsPage({ searchParams }: Props) {
  const ctx = await requireUser('/reports');
  const barred = await barredPage(ctx, 'account.read');
  if (barred) return barred;
  const asked = GetMonthReport.safeParse(await searchParams);
  const report = await getMonthReport(ctx, asked.success ? asked.data : {});
  const [t, campaigns, format, { may }] = await Promise.all([
    getTranslations('monitoring.month'),
    getTranslations('monitoring.campaigns'),
    getFormatter(),
    pageAccess(),
  ]);
  const { month, sites } = report;
  if (sites.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')}>
          <ButtonLink href="/reports/campaigns" look="quiet">
            {campaigns('link')}
          </ButtonLink>
        </PageHeader>
        <EmptyState
          title={t('empty.title')}
          seed="reports"
          action={may('site.create') && <ButtonLink href="/sites/new">{t('empty.act')}</ButtonLink>}
        >
          {t('empty.body')}
        </EmptyState>
      </>
    );
  }
  const name = (key: string) => format.dateTime(new Date(`${key}-15T12:00:00Z`), { month: 'long', year: 'numeric' });
  const before = monthBefore(month).key;
  const next = month.isOver ? month.until.toISOString().slice(0, 7) : null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ButtonLink href="/reports/campaigns" look="quiet">
          {campaigns('link')}
        </ButtonLink>
        <a href={`/reports/csv?month=${month.key}`} className={buttonClass('secondary')}>
          <Download className="size-4" aria-hidden />
          {t('csv')}
        </a>
      </PageHeader>
      <nav aria-label={t('months')} className="mb-6 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link href={`/reports?month=${before}`} aria-label={name(before)} className={buttonClass('quiet')}>
          <ChevronLeft className="size-5" aria-hidden />
        </Link>
        <h2 className="text-2xl first-letter:uppercase">{name(month.key)}</h2>
        {next && (
          <Link href={`/reports?month=${next}`} aria-label={name(next)} className={buttonClass('quiet')}>
            <ChevronRight className="size-5" aria-hidden />
          </Link>
        )}
        {!month.isOver && (
          <p className="text-ink-muted">
            {t('soFar', { when: format.dateTime(month.until, { dateStyle: 'medium', timeStyle: 'short' }) })}
          </p>
        )}
      </nav>
      <MonthReportView report={report} before={before} readsMessages={may('message.read')} />
    </>
  );
}

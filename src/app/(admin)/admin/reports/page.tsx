import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { listReportedSites, listSiteReports, listSuspendedSites } from '#modules/host/index.ts';
import { ReportedSites, ReportList, SuspendedList } from '#modules/host/ui/report-list.tsx';
import type { Context } from '#platform/context.ts';
import { decodeCursor, encodeCursor, type Position } from '#platform/database/cursor.ts';
import { isUuid } from '#platform/ids.ts';
import { BackLink } from '#ui/back-link.tsx';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { staffPage } from '../_staff.ts';

const LIMIT = 25;

interface Props {
  searchParams: Promise<{ site?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('admin'))('nav.reports') };
}

interface Shown {
  list: ReactNode;
  isEmpty: boolean;
  /** URL of the next page. */
  more: string | null;
}

/** The sites with open reports, or the reports about one of them. */
async function shownAt(ctx: Context, siteId: string | null, asked: string): Promise<Shown> {
  const cursors = `admin/reports/${siteId ?? ''}`;
  const page = { limit: LIMIT, after: decodeCursor(cursors, asked) ?? undefined };
  const moreOf = (next: Position | null) =>
    next && `/admin/reports?${new URLSearchParams({ ...(siteId && { site: siteId }), after: encodeCursor(cursors, next) })}`;
  if (siteId) {
    const { rows, next } = await listSiteReports(ctx, { siteId, ...page });
    return { list: <ReportList reports={rows} />, isEmpty: rows.length === 0, more: moreOf(next) };
  }
  const { rows, next } = await listReportedSites(ctx, page);
  return { list: <ReportedSites sites={rows} />, isEmpty: rows.length === 0, more: moreOf(next) };
}

export default async function ReportsPage({ searchParams }: Props) {
  const { ctx } = await staffPage();
  const [t, { site, after }] = await Promise.all([getTranslations('admin.reports'), searchParams]);
  const siteId = typeof site === 'string' && isUuid(site) ? site : null;
  const [{ list, isEmpty, more }, suspended] = await Promise.all([
    shownAt(ctx, siteId, typeof after === 'string' ? after : ''),
    listSuspendedSites(ctx),
  ]);
  return (
    <>
      {siteId && <BackLink href="/admin/reports">{t('title')}</BackLink>}
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid min-w-0 gap-6">
        {isEmpty ? (
          <EmptyState title={t('emptyTitle')} seed="reports">
            {t('emptyBody')}
          </EmptyState>
        ) : (
          list
        )}
        {more && (
          <Link href={more} className={`${buttonClass('secondary')} justify-self-start`}>
            {t('more')}
          </Link>
        )}
        {!siteId && (
          <Panel title={t('downTitle')} lead={t('downLead', { count: suspended.length })}>
            {suspended.length > 0 && <SuspendedList sites={suspended} />}
          </Panel>
        )}
      </div>
    </>
  );
}

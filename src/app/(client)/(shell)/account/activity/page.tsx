import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { listActivity } from '#modules/audit/index.ts';
import { ListActivity } from '#modules/audit/input.ts';
import { ActivityFilters } from '#modules/audit/ui/activity-filters.tsx';
import { ActivityList } from '#modules/audit/ui/activity-list.tsx';
import { readAccess } from '#platform/access/permissions.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function ActivityPage({ searchParams }: Props) {
  const ctx = await requireUser('/account/activity', 'activity.read');
  if (!(await readAccess(ctx)).may('activity.read')) notFound();
  const filter = ListActivity.parse(await searchParams);
  const [t, { lines, next, people, account, keptDays }] = await Promise.all([
    getTranslations('audit'),
    listActivity(ctx, { ...filter, timeZone: await getTimeZone() }),
  ]);
  const { before, ...kept } = filter;
  const at = (path: string, more: Record<string, string> = {}) =>
    `${path}?${new URLSearchParams({ ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)), ...more })}`;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} lead={`${t('lead')} ${t('kept', { days: keptDays })}`}>
        <a href={at('/account/activity/csv')} className={buttonClass('secondary')}>
          <Download className="size-4" aria-hidden />
          {t('csv')}
        </a>
      </PageHeader>
      <ActivityFilters filter={filter} people={people} />
      {lines.length === 0 ? (
        <EmptyState title={t('emptyTitle')} seed="activity">
          {t('emptyBody')}
        </EmptyState>
      ) : (
        <ActivityList lines={lines} account={account} />
      )}
      <nav className="mt-8 flex flex-wrap gap-3">
        {before && <ButtonLink href={at('/account/activity')}>{t('newest')}</ButtonLink>}
        {next && <ButtonLink href={at('/account/activity', { before: next })}>{t('older')}</ButtonLink>}
      </nav>
    </div>
  );
}

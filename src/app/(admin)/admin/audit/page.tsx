import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { listAudit } from '#modules/audit/index.ts';
import { ListAudit } from '#modules/audit/input.ts';
import { AuditFilters } from '#modules/audit/ui/audit-filters.tsx';
import { AuditTable } from '#modules/audit/ui/audit-table.tsx';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('audit.staff'))('title') };
}

export default async function AuditPage({ searchParams }: Props) {
  const { ctx, staff } = await staffPage();
  const filter = ListAudit.parse(await searchParams);
  const [t, { rows, next, account, actor }] = await Promise.all([
    getTranslations('audit'),
    listAudit(ctx, { ...filter, timeZone: await getTimeZone() }),
  ]);
  const { before, ...kept } = filter;
  const at = (path: string, more: Record<string, string> = {}) =>
    `${path}?${new URLSearchParams({ ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)), ...more })}`;
  return (
    <>
      <PageHeader title={t('staff.title')} lead={t('staff.lead')}>
        {staff.type === 'admin' && (
          <a href={at('/admin/audit/jsonl')} className={buttonClass('secondary')}>
            <Download className="size-4" aria-hidden />
            {t('staff.jsonl')}
          </a>
        )}
      </PageHeader>
      <AuditFilters filter={filter} account={account} actor={actor} />
      {rows.length === 0 ? (
        <EmptyState title={t('staff.emptyTitle')} seed="audit">
          {t('staff.emptyBody')}
        </EmptyState>
      ) : (
        <AuditTable rows={rows} />
      )}
      <nav className="mt-8 flex flex-wrap gap-3">
        {before && <ButtonLink href={at('/admin/audit')}>{t('newest')}</ButtonLink>}
        {next && <ButtonLink href={at('/admin/audit', { before: next })}>{t('older')}</ButtonLink>}
      </nav>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('monitoring.month');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Skeleton className="mb-6 h-9 w-64" />
      <div className="grid gap-8">
        <Skeleton className="h-32 w-full rounded-card" />
        <Skeleton className="h-64 w-full rounded-card" />
        <Skeleton className="h-48 w-full" />
      </div>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('domains.zone');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-6">
        <Skeleton className="h-48 w-full rounded-card" />
        <Skeleton className="h-96 w-full rounded-card" />
      </div>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { UsageSkeleton } from './_usage.tsx';

export default async function Loading() {
  const t = await getTranslations('plan');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] xl:items-start">
        <div className="grid gap-6 xl:order-last">
          <Skeleton className="h-56 w-full rounded-card" />
          <Skeleton className="h-40 w-full rounded-card" />
        </div>
        <UsageSkeleton />
      </div>
    </>
  );
}

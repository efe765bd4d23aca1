import { getTranslations } from 'next-intl/server';
import { SiteCardSkeleton } from '#modules/sites/ui/site-card-skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('sites.list');
  return (
    <>
      <PageHeader title={t('title')} lead={<Skeleton className="h-6 w-20" />} />
      <div className="grid gap-6 sm:grid-cols-2 2xl:grid-cols-3">
        {['a', 'b', 'c', 'd'].map((key) => (
          <SiteCardSkeleton key={key} />
        ))}
      </div>
    </>
  );
}

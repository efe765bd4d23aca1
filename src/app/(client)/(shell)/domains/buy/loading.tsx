import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('domains');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start divide-y divide-line border-y border-line max-xl:order-last">
          {['a', 'b', 'c'].map((key) => (
            <div key={key} className="grid gap-2 py-5">
              <Skeleton className="h-8 w-72 max-w-full" />
              <Skeleton className="h-5 w-48" />
            </div>
          ))}
        </div>
        <Skeleton className="h-64 w-full rounded-card" />
      </div>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('billing.invoices');
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <h1 className="sr-only">{t('title')}</h1>
      <Skeleton className="h-12 w-72" />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-[28rem] w-full rounded-card" />
        <div className="grid content-start gap-4">
          <Skeleton className="h-11 w-40" />
          <Skeleton className="h-11 w-40" />
          <Skeleton className="h-11 w-48" />
        </div>
      </div>
    </div>
  );
}

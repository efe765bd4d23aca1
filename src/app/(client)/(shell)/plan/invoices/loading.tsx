import { getTranslations } from 'next-intl/server';
import { Skeleton } from '#ui/skeleton.tsx';

const ROWS = ['a', 'b', 'c', 'd'];

export default async function Loading() {
  const t = await getTranslations('billing.invoices');
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <h1 className="text-title">{t('title')}</h1>
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {ROWS.map((row) => (
          <div key={row} className="grid gap-x-6 gap-y-2 p-4 sm:px-6 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_8rem_13rem]">
            <Skeleton className="h-12 w-48" />
            <Skeleton className="h-6 w-24" />
            <Skeleton className="h-6 w-24" />
            <Skeleton className="h-11 w-32" />
          </div>
        ))}
      </div>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('team');
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="grid gap-3 p-5 sm:p-6">
            <Skeleton className="h-6 w-40" />
            <Skeleton className="h-5 w-56" />
            <Skeleton className="h-5 w-full max-w-md" />
          </div>
        ))}
      </div>
    </div>
  );
}

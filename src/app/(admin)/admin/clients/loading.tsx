import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export default async function ClientsLoading() {
  const t = await getTranslations('admin');
  return (
    <>
      <PageHeader title={t('nav.clients')} />
      <div className="grid gap-6">
        <Skeleton className="h-44 rounded-card" />
        <Skeleton className="h-96 rounded-card" />
      </div>
    </>
  );
}

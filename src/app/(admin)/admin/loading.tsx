import { getTranslations } from 'next-intl/server';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Skeleton of the rows to come. */
export default async function AgencyLoading() {
  const t = await getTranslations('desk.attention');
  return (
    <>
      <PageHeader title={t('title')} lead={<Skeleton className="h-6 w-64" />} />
      <div className="grid gap-4">
        {ROWS.map((row) => (
          <div key={row} className="flex items-center gap-4">
            <Skeleton className="h-10 w-19 shrink-0" />
            <span className="grid grow gap-2">
              <Skeleton className="h-5 w-2/3" />
              <Skeleton className="h-4 w-1/3" />
            </span>
            <Skeleton className="h-11 w-28 shrink-0 lg:w-36" />
          </div>
        ))}
      </div>
    </>
  );
}

import { getTranslations } from 'next-intl/server';
import { Skeleton } from '#ui/skeleton.tsx';

const PLANS = ['a', 'b', 'c', 'd'];

export default async function Loading() {
  const t = await getTranslations('billing.title');
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <h1 className="text-title">{t('change')}</h1>
      <div className="grid gap-4 lg:grid-cols-2 2xl:grid-cols-4">
        {PLANS.map((plan) => (
          <Skeleton key={plan} className="h-80 w-full rounded-card" />
        ))}
      </div>
    </div>
  );
}

import { Skeleton } from '#ui/skeleton.tsx';

const PLANS = ['a', 'b', 'c', 'd'];

export default function Loading() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <Skeleton className="h-12 w-2/3" />
      <div className="grid gap-4 lg:grid-cols-2 2xl:grid-cols-4">
        {PLANS.map((plan) => (
          <Skeleton key={plan} className="h-80 w-full rounded-card" />
        ))}
      </div>
    </div>
  );
}

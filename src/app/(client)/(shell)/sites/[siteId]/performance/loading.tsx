import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <Skeleton className="h-12 w-1/2" />
      <Skeleton className="h-11 w-full max-w-lg" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-96 rounded-card" />
    </div>
  );
}

import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-14 w-72" />
      <Skeleton className="h-44 rounded-card" />
      <Skeleton className="h-96 rounded-card" />
    </div>
  );
}

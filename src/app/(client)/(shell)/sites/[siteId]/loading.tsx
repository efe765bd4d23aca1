import { Skeleton } from '#ui/skeleton.tsx';

export default function Loading() {
  return (
    <div className="grid gap-6">
      <Skeleton className="h-11 w-32" />
      <Skeleton className="h-12 w-2/3" />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-6">
          <Skeleton className="h-48 rounded-card" />
          <Skeleton className="h-72 rounded-card" />
        </div>
        <Skeleton className="h-96 rounded-card" />
      </div>
    </div>
  );
}

import { Skeleton } from '#ui/skeleton.tsx';

export function SiteCardSkeleton() {
  return (
    <div className="grid overflow-hidden rounded-card border border-line bg-surface">
      <Skeleton className="aspect-16/10 rounded-none" />
      <div className="grid gap-3 p-5">
        <Skeleton className="h-6 w-3/5" />
        <Skeleton className="h-5 w-2/5" />
        <Skeleton className="h-5 w-4/5" />
        <Skeleton className="h-11 w-32" />
      </div>
    </div>
  );
}

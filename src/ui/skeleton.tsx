import { cx } from './class-names.ts';

/** A placeholder for content that is loading. Size it with classes. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" data-loading="" className={cx('inline-block animate-shimmer rounded-control bg-sunken', className)} />;
}

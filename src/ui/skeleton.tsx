import { cx } from './class-names.ts';

/** A block of the shape that is coming. Size it with classes. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('inline-block animate-shimmer rounded-control bg-sunken', className)} />;
}

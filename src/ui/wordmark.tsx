import { cx } from './class-names.ts';

/** The monogram: two quarter circles that form a turning page. */
export function Monogram({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={cx('size-8 shrink-0', className)} aria-hidden="true">
      <path d="M2 30V2h14a14 14 0 0 1 0 28Z" fill="var(--color-cobalt)" />
      <path d="M2 30a14 14 0 0 1 14-14v14Z" fill="var(--color-marigold)" />
    </svg>
  );
}

export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap font-display text-xl font-bold tracking-tight">
      <Monogram />
      {name}
    </span>
  );
}

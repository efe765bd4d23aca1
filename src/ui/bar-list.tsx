import Link from 'next/link';
import type { ReactNode } from 'react';

interface BarItem {
  id: string;
  label: ReactNode;
  /** The kind of item, if its name does not show it. */
  hint?: ReactNode;
  href?: string | undefined;
  value: number;
  text: string;
}

/** Items by size, largest first: each bar is proportional to the largest. */
export function BarList({ label, items }: { label: string; items: BarItem[] }) {
  const top = Math.max(...items.map((item) => item.value), 0);
  return (
    <ol aria-label={label} className="grid gap-1">
      {items.map((item) => (
        <li key={item.id} className="relative flex min-h-11 items-center justify-between gap-4 rounded-control px-3 py-1.5">
          <span
            aria-hidden="true"
            className="absolute inset-y-0 left-0 rounded-control bg-cobalt-soft"
            style={{ width: `${top > 0 ? Math.max(2, (item.value / top) * 100) : 0}%` }}
          />
          <span className="relative min-w-0 wrap-anywhere">
            {item.href ? (
              <Link href={item.href} className="font-medium underline-offset-4 hover:underline">
                {item.label}
              </Link>
            ) : (
              <span className="font-medium">{item.label}</span>
            )}
            {item.hint && <span className="ml-2 text-sm text-ink-muted">{item.hint}</span>}
          </span>
          <span className="relative whitespace-nowrap tabular-nums">{item.text}</span>
        </li>
      ))}
    </ol>
  );
}

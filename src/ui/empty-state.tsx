import type { ReactNode } from 'react';
import { ArcMotif } from './arc-motif.tsx';

interface EmptyStateProps {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  seed: string;
}

/** Shown when a list is empty: explains it and offers the first action. */
export function EmptyState({ title, children, action, seed }: EmptyStateProps) {
  return (
    <div className="grid overflow-hidden rounded-card border border-line bg-surface sm:grid-cols-[1fr_minmax(0,18rem)]">
      <div className="grid content-center justify-items-start gap-4 p-6 sm:p-10">
        <h2 className="text-2xl">{title}</h2>
        <div className="max-w-[48ch] text-ink-muted">{children}</div>
        {action}
      </div>
      <ArcMotif seed={seed} columns={4} rows={4} className="order-first h-32 w-full sm:order-none sm:h-full" />
    </div>
  );
}

import type { ReactNode } from 'react';

/** Page title, lead and main action. On a phone the action goes below the text. */
export function PageHeader({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid min-w-0 gap-2">
        <h1 className="text-title wrap-anywhere">{title}</h1>
        {lead && <div className="max-w-[60ch] text-lg text-ink-muted">{lead}</div>}
      </div>
      {children && <div className="flex flex-wrap gap-3">{children}</div>}
    </header>
  );
}

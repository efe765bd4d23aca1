import { type ReactNode, useId } from 'react';

/** A page section with a heading of its own. */
export function Panel({
  title,
  lead,
  aside,
  children,
  id,
  writes = false,
}: {
  title: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
  /** Contains nothing but forms and actions: hidden from readers without write access. */
  writes?: boolean;
}) {
  const heading = useId();
  return (
    <section
      id={id}
      data-writes={writes || undefined}
      aria-labelledby={heading}
      className="grid min-w-0 content-start gap-5 rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid gap-1">
          <h2 id={heading} className="text-xl">
            {title}
          </h2>
          {lead && <p className="text-ink-muted">{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

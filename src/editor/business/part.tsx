import type { ReactNode } from 'react';

interface PartProps {
  id: string;
  title: string;
  /** Beside the title: a state, a count. */
  beside?: ReactNode;
  /** Actions at the end of the title's line. */
  acts?: ReactNode;
  children: ReactNode;
}

/** A group of facts, separated by space and a hairline. */
export function Part({ id, title, beside, acts, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="@container grid scroll-mt-20 gap-3">
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        {beside}
        {acts && <div className="ml-auto flex items-center gap-1">{acts}</div>}
      </div>
      {children}
    </section>
  );
}

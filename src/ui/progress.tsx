import type { ReactNode } from 'react';

/** Progress, determinate (`value` of `max`) or not. The label names the current step. */
export function Progress({ label, value, max = 1 }: { label: ReactNode; value?: number; max?: number }) {
  return (
    <div className="grid gap-2">
      <p role="status" className="font-medium">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={typeof label === 'string' ? label : undefined}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        {value === undefined ? (
          <div className="h-full w-1/3 animate-sweep rounded-full bg-cobalt" />
        ) : (
          <div className="h-full rounded-full bg-cobalt transition-[width]" style={{ width: `${Math.min(100, (value / max) * 100)}%` }} />
        )}
      </div>
    </div>
  );
}

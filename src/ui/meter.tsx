import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

interface MeterProps {
  label: ReactNode;
  /** `max` null is "no limit": the number stands alone. */
  value: number;
  max: number | null;
  /** "12 de 50", in the reader's language. */
  text: string;
  /** When it was measured or when it starts again. */
  note?: ReactNode;
}

/** How much of a limit is used. Turns marigold from 80 %, brick when nothing is left. */
export function Meter({ label, value, max, text, note }: MeterProps) {
  const share = max === null ? 0 : max === 0 ? 1 : Math.min(1, value / max);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{label}</span>
        <span className="tabular-nums">{text}</span>
      </div>
      {max !== null && (
        <div className="h-2 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
          <div
            className={cx('h-full rounded-full', share >= 1 ? 'bg-brick' : share >= 0.8 ? 'bg-marigold' : 'bg-cobalt')}
            style={{ width: `${Math.max(value > 0 ? 2 : 0, share * 100)}%` }}
          />
        </div>
      )}
      {note && <p className="text-sm text-ink-muted">{note}</p>}
    </div>
  );
}

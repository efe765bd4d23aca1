import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

interface MeterProps {
  label: ReactNode;
  /** `max` null means "no limit": only the number is shown. */
  value: number;
  max: number | null;
  /** "12 de 50", in the reader's language. */
  text: string;
  /** Time of the measurement or of the reset. */
  note?: ReactNode;
  /** Percentages marked under the bar. */
  marks?: readonly number[];
  /** Writes a mark, in the reader's language. */
  writeMark?: (percent: number) => string;
}

const fills = (share: number) => (share >= 1 ? 'bg-brick' : share >= 0.8 ? 'bg-marigold' : 'bg-cobalt');

/** Usage of a limit. Marigold from 80 %, brick at 100 %; overage is a separate segment. */
export function Meter({ label, value, max, text, note, marks = [], writeMark = (percent) => `${percent}%` }: MeterProps) {
  const share = max === null ? 0 : max === 0 ? 1 : value / max;
  const whole = Math.max(1, share);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{label}</span>
        <span className="tabular-nums">{text}</span>
      </div>
      {max !== null && (
        <div aria-hidden="true" className="grid gap-1">
          <div className="flex h-2 gap-0.5 overflow-hidden rounded-full bg-sunken">
            <div
              className={cx('h-full', share > 1 ? 'rounded-l-full bg-cobalt' : cx('rounded-full', fills(share)))}
              style={{ width: `${Math.max(value > 0 ? 1.5 : 0, (Math.min(1, share) / whole) * 100)}%` }}
            />
            {share > 1 && <div className="h-full grow rounded-r-full bg-marigold" />}
          </div>
          {marks.length > 0 && (
            <div className="relative h-4 text-xs text-ink-muted tabular-nums">
              {marks.map((mark) => {
                const end = mark / whole > 99;
                return (
                  <span
                    key={mark}
                    className={cx(
                      'absolute top-0 grid gap-0.5 leading-none whitespace-nowrap',
                      end ? 'right-0 justify-items-end' : '-translate-x-1/2 justify-items-center',
                    )}
                    style={end ? undefined : { left: `${mark / whole}%` }}
                  >
                    <span className="h-1 w-px bg-edge" />
                    {/* No room for this number beside its neighbours. */}
                    {mark !== 90 && writeMark(mark)}
                  </span>
                );
              })}
            </div>
          )}
        </div>
      )}
      {note && <div className="text-sm text-ink-muted">{note}</div>}
    </div>
  );
}

import { useFormatter } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { MeterUse } from '../../clients/client-query.ts';
import { useMeterFormat } from '../use-format.ts';

/** Usage of a meter and its share of the limit. */
export function UseCell({ use }: { use: MeterUse | undefined }) {
  const write = useMeterFormat();
  const format = useFormatter();
  if (!use) return <span className="text-ink-muted">—</span>;
  const share = use.included ? use.used / use.included : null;
  return (
    <span className="inline-grid justify-items-end gap-1">
      <span className="whitespace-nowrap">{write(use.meter, use.used)}</span>
      {share !== null && (
        <span
          className={cx(
            'inline-flex items-center gap-1.5 text-sm whitespace-nowrap',
            share >= 1 ? 'font-semibold text-brick' : share >= 0.8 ? 'font-semibold text-amber' : 'text-ink-muted',
          )}
        >
          <span className="h-1.5 w-10 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
            <span
              className={cx('block h-full rounded-full', share >= 1 ? 'bg-brick' : share >= 0.8 ? 'bg-marigold' : 'bg-cobalt')}
              style={{ width: `${Math.min(100, share * 100)}%` }}
            />
          </span>
          {format.number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 })}
        </span>
      )}
    </span>
  );
}

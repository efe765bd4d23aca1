import { useTranslations } from 'next-intl';
import { Meter } from '#ui/meter.tsx';
import type { UsageLine } from '../rollups/get-usage.ts';
import { type ShownMeter, useMeterFormat } from './meter-format.ts';
import { usePeriodFormat } from './period-format.ts';

/** A single meter, shown where it is about to be used. */
export function UsageMeter({
  meter,
  line,
  label,
}: {
  meter: ShownMeter;
  line: Pick<UsageLine, 'used' | 'held' | 'limit' | 'resetsAt'>;
  label: string;
}) {
  const t = useTranslations('plan.usage');
  const words = useMeterFormat();
  const { day } = usePeriodFormat();
  const used = line.used + line.held;
  return (
    <Meter
      label={label}
      value={used}
      max={line.limit}
      text={line.limit === null ? t('open', { used: words.amount(meter, used) }) : words.of(meter, used, line.limit)}
      note={line.resetsAt ? t('resets', { date: day(line.resetsAt) }) : t('total')}
    />
  );
}

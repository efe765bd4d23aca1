import { useFormatter, useTranslations } from 'next-intl';
import { Meter } from '#ui/meter.tsx';
import type { LimitedMeter, UsageLine } from '../get-usage.ts';
import { useByteFormat } from './byte-format.ts';

/** The meters of a plan in the order people ask for them, and the message that names each. */
const LINES = [
  ['page_generate', 'generations'],
  ['sites', 'sites'],
  ['storage_bytes', 'storage'],
  ['bandwidth', 'bandwidth'],
] as const satisfies (readonly [LimitedMeter, string])[];

export function UsageMeter({ meter, line, label }: { meter: LimitedMeter; line: UsageLine; label: string }) {
  const t = useTranslations('plan.usage');
  const format = useFormatter();
  const bytes = useByteFormat();
  const write = meter === 'storage_bytes' || meter === 'bandwidth' ? bytes : (value: number) => format.number(value);
  const used = line.used + line.held;
  return (
    <Meter
      label={label}
      value={used}
      max={line.limit}
      text={line.limit === null ? t('open', { used: write(used) }) : t('of', { used: write(used), max: write(line.limit) })}
      note={
        line.resetsAt
          ? t('resets', { date: format.dateTime(line.resetsAt, { day: 'numeric', month: 'long', timeZone: 'UTC' }) })
          : t('total')
      }
    />
  );
}

export function UsageMeters({ usage }: { usage: Record<LimitedMeter, UsageLine> }) {
  const t = useTranslations('plan.row');
  return (
    <div className="grid gap-x-12 gap-y-7 sm:grid-cols-2">
      {LINES.map(([meter, name]) => (
        <UsageMeter key={meter} meter={meter} line={usage[meter]} label={t(name)} />
      ))}
    </div>
  );
}

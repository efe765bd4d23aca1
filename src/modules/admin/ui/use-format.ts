import { useFormatter, useTranslations } from 'next-intl';
import { METERS, Meter } from '#modules/metering/meters.ts';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';

/** A meter's name, as the agency says it. */
export function useMeterName(): (meter: string) => string {
  const t = useTranslations('meters');
  return (meter) => t(`${Meter.parse(meter)}.agencyName`);
}

/** Formats a meter's quantity in its own unit. */
export function useMeterFormat(): (meter: string, quantity: number) => string {
  const t = useTranslations('admin.unit');
  const format = useFormatter();
  return (meter, quantity) => {
    const { unit } = METERS[Meter.parse(meter)];
    if (unit === 'byte') return formatBytes(format, quantity);
    if (unit === 'gigabyte') return format.number(quantity, { style: 'unit', unit, maximumFractionDigits: 2 });
    if (unit === 'hour') return t('hours', { value: format.number(quantity, { maximumFractionDigits: 0 }) });
    if (unit === 'site') return format.number(quantity);
    return format.number(quantity, { notation: quantity >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 1 });
  };
}

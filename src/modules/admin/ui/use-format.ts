import { useFormatter, useTranslations } from 'next-intl';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';

/** Formats a meter's quantity in its own unit. */
export function useMeterFormat(): (meter: string, quantity: number) => string {
  const t = useTranslations('admin.unit');
  const format = useFormatter();
  return (meter, quantity) => {
    if (meter === 'bandwidth') return formatBytes(format, quantity);
    if (meter === 'storage_gb') return format.number(quantity, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 2 });
    if (meter === 'container_hours') return t('hours', { value: format.number(quantity, { maximumFractionDigits: 0 }) });
    if (meter === 'ai_token' || meter === 'requests')
      return format.number(quantity, { notation: quantity >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 1 });
    return format.number(quantity);
  };
}

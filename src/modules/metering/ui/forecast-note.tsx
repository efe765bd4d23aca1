import { useTranslations } from 'next-intl';
import type { Forecast } from '../forecast/forecast.ts';
import { type ShownMeter, useMeterFormat } from './meter-format.ts';
import { usePeriodFormat } from './period-format.ts';

/** Forecast for the end of the period, with its uncertainty. */
export function ForecastNote({
  meter,
  used,
  limit,
  forecast,
}: {
  meter: ShownMeter;
  used: number;
  limit: number | null;
  forecast: Forecast | null;
}) {
  const t = useTranslations('plan.forecast');
  const { amount } = useMeterFormat();
  const { day } = usePeriodFormat();
  if (limit !== null && used >= limit) return <p>{t('reached')}</p>;
  if (!forecast) return <p className="text-ink-muted">{t('early')}</p>;
  const { expected, low, high, limitAt, limitFrom, limitTo } = forecast;
  if (limitAt) {
    return (
      <p>
        {t('limit', { date: day(limitAt) })}{' '}
        <span className="text-ink-muted">
          {limitFrom && limitTo && day(limitFrom) !== day(limitTo)
            ? t('between', { low: day(limitFrom), high: day(limitTo) })
            : limitFrom && !limitTo && t('earliest', { date: day(limitFrom) })}
        </span>
      </p>
    );
  }
  const write = (value: number) => amount(meter, meter === 'storage_gb' ? value : Math.round(value));
  return (
    <p>
      {t('end', { expected: write(expected) })}
      {write(low) === write(high) ? '. ' : <span className="text-ink-muted"> {t('between', { low: write(low), high: write(high) })} </span>}
      {limitFrom && t('possible', { date: day(limitFrom) })}
    </p>
  );
}

import { ChevronDown } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { BarList } from '#ui/bar-list.tsx';
import { Meter } from '#ui/meter.tsx';
import { type ShownMeter, useMeterFormat } from './meter-format.ts';
import { usePeriodFormat } from './period-format.ts';

const MARKS = [50, 80, 90, 100];

/** What one meter says of a period; the screen's own shape of what metering knows. */
export interface UsageOf {
  meter: ShownMeter;
  used: number;
  limit: number | null;
  resetsAt: Date | null;
  measuredAt: Date;
  /** Above the plan so far, written; null when nothing of it is charged. */
  cost: string | null;
  /** A unit above the plan, written; null when it cannot be bought. */
  price: string | null;
}

export interface ForecastOf {
  expected: number;
  low: number;
  high: number;
  limitAt: Date | null;
  limitFrom: Date | null;
  limitTo: Date | null;
}

export interface TopUse {
  id: string;
  kind: 'site' | 'page' | 'file' | 'other';
  name: string;
  href?: string | undefined;
  quantity: number;
}

/** What is expected by the end of the period, with how sure that is. */
function Forecast({ meter, limit, forecast }: { meter: ShownMeter; limit: number | null; forecast: ForecastOf | null }) {
  const t = useTranslations('plan.forecast');
  const { amount } = useMeterFormat();
  const { day } = usePeriodFormat();
  if (!forecast) return <p className="text-ink-muted">{t('early')}</p>;
  const { expected, low, high, limitAt, limitFrom, limitTo } = forecast;
  if (limitAt && limit !== null) {
    const sure = limitFrom && limitTo && limitFrom.getTime() !== limitTo.getTime();
    return (
      <p>
        {t('limit', { date: day(limitAt) })}{' '}
        {sure && <span className="text-ink-muted">{t('between', { low: day(limitFrom), high: day(limitTo) })}</span>}
        {!sure && limitFrom && <span className="text-ink-muted">{t('earliest', { date: day(limitFrom) })}</span>}
      </p>
    );
  }
  return (
    <p>
      {t('end', { expected: amount(meter, Math.round(expected)) })}{' '}
      {low !== high && (
        <span className="text-ink-muted">
          {t('between', { low: amount(meter, Math.round(low)), high: amount(meter, Math.round(high)) })}
        </span>
      )}
    </p>
  );
}

interface UsageRowProps extends UsageOf {
  /** Left out for what has no pace: sites, projects. */
  forecast?: ForecastOf | null | undefined;
  top: TopUse[];
}

/** One meter: how much of how much, until when, what it costs, where it goes. */
export function UsageRow({ meter, used, limit, resetsAt, measuredAt, cost, price, forecast, top }: UsageRowProps) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const { name, amount } = useMeterFormat();
  const { day } = usePeriodFormat();
  const when = format.dateTime(measuredAt, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li className="grid gap-x-10 gap-y-3 border-t border-line py-6 first:border-t-0 first:pt-1 last:pb-0 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <Meter
        label={<h3 className="text-base">{name(meter)}</h3>}
        value={used}
        max={limit}
        marks={MARKS}
        text={
          limit === null
            ? t('usage.open', { used: amount(meter, used) })
            : t('usage.of', { used: amount(meter, used), max: amount(meter, limit) })
        }
        note={
          <>
            {resetsAt ? t('usage.resets', { date: day(resetsAt) }) : t('usage.total')} {t('usage.measured', { when })}
          </>
        }
      />
      <div className="grid content-start gap-1 text-sm lg:pt-1">
        {cost && <p className="font-semibold tabular-nums">{t('usage.cost', { amount: cost })}</p>}
        {forecast !== undefined && <Forecast meter={meter} limit={limit} forecast={forecast} />}
        {price && limit !== null && <p className="text-ink-muted tabular-nums">{t('usage.beyond', { price })}</p>}
      </div>
      {top.length > 0 && (
        <details className="group lg:col-span-2">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 font-medium text-cobalt underline-offset-4 hover:underline">
            {t('usage.top')}
            <span className="sr-only">: {name(meter)}</span>
            <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden />
          </summary>
          <BarList
            label={t('usage.topOf', { meter: name(meter) })}
            items={top.map((use) => ({
              id: use.id,
              label: use.name,
              hint: use.kind === 'other' ? undefined : t(`kind.${use.kind}`),
              href: use.href,
              value: use.quantity,
              text: amount(meter, use.quantity),
            }))}
          />
        </details>
      )}
    </li>
  );
}

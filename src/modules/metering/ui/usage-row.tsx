import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { BarList } from '#ui/bar-list.tsx';
import { Meter } from '#ui/meter.tsx';
import type { Forecast } from '../forecast/forecast.ts';
import type { UsageLine } from '../rollups/get-usage.ts';
import type { TopUse } from '../rollups/list-top-uses.ts';
import { ForecastNote } from './forecast-note.tsx';
import { type ShownMeter, useMeterFormat } from './meter-format.ts';
import { usePeriodFormat } from './period-format.ts';

const MARKS = [50, 80, 90, 100];

interface UsageRowProps {
  meter: ShownMeter;
  line: Pick<UsageLine, 'used' | 'held' | 'limit' | 'resetsAt'>;
  /** Cost above the plan so far, formatted; null when nothing of it is charged. */
  cost: string | null;
  /** Price of a unit above the plan, formatted; null when it cannot be bought. */
  price: string | null;
  /** Left out for meters without a forecast: sites, projects. */
  forecast?: Forecast | null | undefined;
  top: TopUse[];
}

/** One meter: usage, limit, reset date, cost and top users. */
export function UsageRow({ meter, line, cost, price, forecast, top }: UsageRowProps) {
  const t = useTranslations('plan');
  const words = useMeterFormat();
  const { name, amount } = words;
  const { day } = usePeriodFormat();
  const format = useFormatter();
  const used = line.used + line.held;
  const { limit, resetsAt } = line;
  const nameOf = ({ kind, name: known }: TopUse) => (kind === 'other' ? t('usage.other') : known || t('usage.unnamed'));
  return (
    <li className="grid gap-x-10 gap-y-3 border-t border-line py-5 first:border-t-0 first:pt-1 last:pb-0 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <Meter
        label={<h3 className="text-base">{name(meter)}</h3>}
        value={used}
        max={limit}
        marks={MARKS}
        writeMark={(percent) => format.number(percent / 100, { style: 'percent' })}
        text={limit === null ? t('usage.open', { used: amount(meter, used) }) : words.of(meter, used, limit)}
        note={resetsAt ? t('usage.resets', { date: day(resetsAt) }) : t('usage.total')}
      />
      <div className="grid content-start gap-1 text-sm lg:pt-1">
        {cost && <p className="font-semibold tabular-nums">{t('usage.cost', { amount: cost })}</p>}
        {forecast !== undefined && <ForecastNote meter={meter} used={used} limit={limit} forecast={forecast} />}
        {price && limit !== null && <p className="text-ink-muted tabular-nums">{t('usage.beyond', { price })}</p>}
        {meter === 'storage_bytes' && used > 0 && (
          <Link
            href="/account/files"
            className="inline-flex min-h-11 items-center font-medium text-cobalt underline-offset-4 hover:underline"
          >
            {t('usage.files')}
          </Link>
        )}
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
              label: nameOf(use),
              hint: use.kind === 'page' || use.kind === 'file' ? (use.siteName ?? t('usage.gone')) : undefined,
              href: use.siteId ? `/sites/${use.siteId}` : undefined,
              value: use.quantity,
              text: t('usage.share', { amount: amount(meter, use.quantity), share: use.share }),
            }))}
          />
        </details>
      )}
    </li>
  );
}

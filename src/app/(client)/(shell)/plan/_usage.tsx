import { getFormatter, getTranslations } from 'next-intl/server';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { getForecast, getSpending, getUsage, listTopUses } from '#modules/metering/index.ts';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import { UsageList } from '#modules/metering/ui/usage-list.tsx';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { requireUser } from '#platform/session.ts';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** Usage of each limit of the plan: amount, cost, breakdown and forecast. */
export async function UsagePart({ payable }: { payable: boolean }) {
  const ctx = await requireUser('/plan');
  const t = await getTranslations('plan.usage');
  const format = await getFormatter();
  const [usage, spending, forecasts, tops] = await Promise.all([getUsage(ctx), getSpending(ctx), getForecast(ctx), listTopUses(ctx)]);
  return (
    <Panel
      title={t('title', { period: formatPeriod(format, spending.startsAt, spending.endsAt) })}
      lead={t('measured', { when: format.dateTime(usage.sites.measuredAt, { dateStyle: 'short', timeStyle: 'short' }) })}
    >
      <UsageList
        usage={usage}
        forecasts={forecasts}
        tops={tops}
        payable={payable}
        models={isModelConfigured()}
        money={(cents) => formatMoney(format, cents, spending.currency)}
      />
    </Panel>
  );
}

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

export function UsageSkeleton() {
  return (
    <div className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6">
      <Skeleton className="h-7 w-64" />
      {ROWS.map((row) => (
        <div key={row} className="grid gap-2 border-t border-line pt-6">
          <div className="flex justify-between gap-4">
            <Skeleton className="h-6 w-40" />
            <Skeleton className="h-6 w-28" />
          </div>
          <Skeleton className="h-2 w-full rounded-full" />
          <Skeleton className="h-5 w-2/3" />
        </div>
      ))}
    </div>
  );
}

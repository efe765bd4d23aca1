import { getTranslations } from 'next-intl/server';
import { nextInvoice } from '#modules/billing/index.ts';
import { NextInvoice } from '#modules/billing/ui/invoices/next-invoice.tsx';
import { getForecast, getSpending, type MeterForecast, type Spending } from '#modules/metering/index.ts';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** Expected amount on top of what is already on the invoice: capped by the owner's limit, zero when usage stops at the limit. */
function expectedExtra(spending: Spending, forecast: Record<string, MeterForecast | null>): number | null {
  if (spending.overage === 'stop') return 0;
  const known = spending.lines.map((line) => ({ line, at: forecast[line.meter] }));
  if (known.every(({ at }) => !at)) return null;
  const total = known.reduce((sum, { line, at }) => sum + Math.max(line.cents, at?.expectedCostCents ?? line.cents), 0);
  return Math.max(0, Math.min(total, spending.maxCents) - spending.usedCents);
}

/** Queries Stripe, so it streams in after the page and is left out on failure. */
export async function NextInvoicePart() {
  const ctx = await requireUser('/plan');
  const t = await getTranslations('billing.next');
  const [next, forecast, spending] = await Promise.all([
    nextInvoice(ctx).catch((error) => {
      if (isAppError(error, 'unavailable')) return 'unavailable' as const;
      throw error;
    }),
    getForecast(ctx),
    getSpending(ctx),
  ]);
  if (next === 'unavailable') return <Notice tone="warn">{t('unavailable')}</Notice>;
  if (!next) return <p className="text-ink-muted">{t('none')}</p>;
  const expected = expectedExtra(spending, forecast);
  return (
    <NextInvoice
      at={next.at}
      currency={next.currency}
      soFarCents={next.dueNowCents}
      expectedCents={expected === null ? null : next.dueNowCents + expected}
      creditCents={next.creditUsedCents}
    />
  );
}

export function NextInvoiceSkeleton() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-9 w-40" />
      <Skeleton className="h-5 w-52" />
    </div>
  );
}

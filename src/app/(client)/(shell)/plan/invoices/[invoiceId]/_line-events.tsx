import { getTranslations } from 'next-intl/server';
import { listLineEvents, type ReceiptLine } from '#modules/billing/index.ts';
import { LineSum } from '#modules/billing/ui/invoices/line-sum.tsx';
import { UsageEvents } from '#modules/billing/ui/invoices/usage-events.tsx';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';

/** The usage events behind an invoice line, and their sum beside the billed quantity. */
export async function LineEvents({ invoiceId, currency, line }: { invoiceId: string; currency: 'BRL' | 'USD'; line: ReceiptLine }) {
  const ctx = await requireUser(`/plan/invoices/${invoiceId}`, 'billing.read');
  const t = await getTranslations('billing.receipt');
  const found = await listLineEvents(ctx, { invoiceId, lineId: line.id }).catch((error) => {
    if (isAppError(error, 'unavailable')) return null;
    throw error;
  });
  if (!found) return <Notice tone="bad">{t('unavailable')}</Notice>;
  const { events, next, count, total } = found;
  const meter = line.meter!;
  if (count === 0) return <p className="text-ink-muted">{t('noEvents')}</p>;
  return (
    <div className="-mx-2 grid gap-3 rounded-control bg-sunken p-3 sm:mx-0 sm:p-4">
      <UsageEvents {...{ invoiceId, meter, currency, next, count }} lineId={line.id} first={events} />
      <LineSum line={line} total={total} />
    </div>
  );
}

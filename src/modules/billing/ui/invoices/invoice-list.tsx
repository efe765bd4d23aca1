import { Download } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import { buttonClass } from '#ui/button.tsx';
import type { Invoice } from '../../invoices/invoices.ts';
import { isOwed } from '../../invoices/owed.ts';
import { formatMoney } from '../money.ts';
import { PayButton } from '../payment/pay-button.tsx';
import { InvoiceState } from './invoice-state.tsx';

/** Invoices as stored from Stripe, newest first: each opens its receipt. */
export function InvoiceList({ invoices }: { invoices: Invoice[] }) {
  const t = useTranslations('billing.invoices');
  const format = useFormatter();
  return (
    <ul aria-label={t('title')} className="divide-y divide-line rounded-card border border-line bg-surface">
      {invoices.map((invoice) => {
        const number = invoice.number ?? t('unnumbered');
        const payable = isOwed(invoice) && invoice.dueCents > 0;
        return (
          <li
            key={invoice.id}
            className="relative grid items-center gap-x-6 gap-y-2 p-4 hover:bg-sunken/50 sm:px-6 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_8rem_13rem]"
          >
            <div className="flex items-center justify-between gap-4 md:contents">
              <div className="grid min-w-0">
                <Link
                  href={`/plan/invoices/${invoice.id}`}
                  className="font-semibold tabular-nums after:absolute after:inset-0 hover:text-cobalt"
                >
                  {number}
                </Link>
                <span className="text-sm text-ink-muted">
                  {format.dateTime(invoice.createdAt, { dateStyle: 'long' })}
                  {invoice.periodEnd > invoice.periodStart && ` · ${formatPeriod(format, invoice.periodStart, invoice.periodEnd)}`}
                </span>
              </div>
              <p className="font-display text-right text-lg font-semibold whitespace-nowrap tabular-nums md:order-2">
                {formatMoney(format, invoice.totalCents, invoice.currency)}
              </p>
            </div>
            <div className="flex items-center justify-between gap-4 md:contents">
              <div className="min-w-0 md:order-1">
                <InvoiceState invoice={invoice} />
              </div>
              <div className="relative z-10 flex shrink-0 flex-wrap justify-end gap-2 md:order-3">
                {payable && <PayButton invoiceId={invoice.id} look="secondary" label={t('pay')} />}
                {invoice.pdfUrl && (
                  <a
                    href={invoice.pdfUrl}
                    target="_blank"
                    rel="noreferrer"
                    className={buttonClass('quiet')}
                    aria-label={t('pdfOf', { number })}
                  >
                    <Download className="size-4" aria-hidden />
                    PDF
                  </a>
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

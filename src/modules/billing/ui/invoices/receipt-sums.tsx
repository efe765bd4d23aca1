import { useFormatter, useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { Invoice } from '../../invoices/invoices.ts';
import { useMoney } from '../money.ts';

type Known = Pick<
  Invoice,
  'currency' | 'subtotalCents' | 'totalCents' | 'creditCents' | 'dueCents' | 'paidCents' | 'refundedCents' | 'paidAt'
>;

/** The sums from the lines to the paid amount, each step labelled. */
export function ReceiptSums({ invoice }: { invoice: Known }) {
  const t = useTranslations('billing.sums');
  const format = useFormatter();
  const money = useMoney(invoice.currency);
  const discount = invoice.subtotalCents - invoice.totalCents;
  const rows: [string, number, boolean?][] = [];
  if (discount > 0) rows.push([t('subtotal'), invoice.subtotalCents], [t('discount'), -discount]);
  rows.push([t('total'), invoice.totalCents, true]);
  if (invoice.totalCents < 0) rows.push([t('becameCredit'), -invoice.totalCents]);
  if (invoice.creditCents > 0) rows.push([t('credit'), -invoice.creditCents]);
  if (invoice.paidCents > 0)
    rows.push([
      invoice.paidAt ? t('paidOn', { date: format.dateTime(invoice.paidAt, { dateStyle: 'medium' }) }) : t('paid'),
      invoice.paidCents,
    ]);
  const open = invoice.dueCents - invoice.paidCents;
  if (open > 0) rows.push([t('due'), open, true]);
  if (invoice.refundedCents > 0) rows.push([t('refunded'), -invoice.refundedCents]);
  return (
    <dl className="grid gap-2 border-t border-ink pt-4 tabular-nums">
      {rows.map(([label, cents, strong]) => (
        <div key={label} className={cx('flex items-baseline justify-between gap-6', strong && 'text-lg font-bold')}>
          <dt>{label}</dt>
          <dd className="whitespace-nowrap">{money(cents)}</dd>
        </div>
      ))}
    </dl>
  );
}

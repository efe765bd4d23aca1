import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import type { Invoice } from '../../invoices/invoices.ts';
import { useMoney } from '../money.ts';

/** Later changes to an invoice (refunds, disputes, …), in words. */
export function ReceiptNotes({ invoice }: { invoice: Pick<Invoice, 'currency' | 'status' | 'isDisputed' | 'refundedCents'> }) {
  const t = useTranslations('billing.receipt');
  const money = useMoney(invoice.currency);
  if (invoice.isDisputed) return <Notice tone="warn">{t('disputed')}</Notice>;
  if (invoice.refundedCents > 0) return <Notice>{t('refundedNote', { amount: money(invoice.refundedCents) })}</Notice>;
  if (invoice.status === 'void') return <Notice>{t('voidNote')}</Notice>;
  return null;
}

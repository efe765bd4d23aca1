import { useTranslations } from 'next-intl';
import { StateDot, type Tone } from '#ui/badge.tsx';
import type { Invoice } from '../../invoices/invoices.ts';

type Known = Pick<Invoice, 'status' | 'attempts' | 'dueCents' | 'isDisputed' | 'refundedCents' | 'paidCents' | 'voucherUrl'>;
type State = 'paid' | 'open' | 'boleto' | 'failed' | 'refunded' | 'partly_refunded' | 'disputed' | 'void' | 'uncollectible' | 'draft';

/** The most important state of an invoice for a person. */
export function invoiceState(invoice: Known): State {
  if (invoice.isDisputed) return 'disputed';
  if (invoice.status === 'paid' && invoice.refundedCents > 0)
    return invoice.refundedCents >= invoice.paidCents ? 'refunded' : 'partly_refunded';
  if (invoice.status === 'open' && invoice.voucherUrl) return 'boleto';
  if (invoice.status === 'open') return invoice.attempts > 0 ? 'failed' : 'open';
  return invoice.status;
}

const TONES: Record<State, Tone> = {
  paid: 'good',
  open: 'busy',
  boleto: 'busy',
  failed: 'bad',
  refunded: 'neutral',
  partly_refunded: 'neutral',
  disputed: 'warn',
  void: 'neutral',
  uncollectible: 'bad',
  draft: 'neutral',
};

export function InvoiceState({ invoice }: { invoice: Known }) {
  const t = useTranslations('billing.state');
  const state = invoiceState(invoice);
  return <StateDot tone={TONES[state]}>{t(state)}</StateDot>;
}

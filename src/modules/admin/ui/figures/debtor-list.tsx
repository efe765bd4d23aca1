import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { StateDot, type Tone } from '#ui/badge.tsx';
import type { Debtor, Dispute } from '../../figures/list-past-due.ts';
import { StripeLink } from '../clients/client-money.tsx';

const TONES: Record<Debtor['paymentState'], Tone> = { good: 'warn', late: 'warn', read_only: 'bad', paused: 'bad' };

/** Overdue clients, longest overdue first: amount, start date, dunning stage and next step. */
export function DebtorList({ debtors, now }: { debtors: Debtor[]; now: Date }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  return (
    <ul className="grid divide-y divide-line">
      {debtors.map((debtor) => {
        const since = debtor.lateSince ?? debtor.since;
        return (
          <li
            key={debtor.clientId}
            className="grid gap-x-8 gap-y-3 py-5 first:pt-0 last:pb-0 lg:grid-cols-[1.4fr_1fr_1.4fr_auto] lg:items-center"
          >
            <div className="grid min-w-0 gap-0.5">
              <Link
                href={`/admin/clients/${debtor.clientId}`}
                className="text-lg font-semibold wrap-anywhere underline-offset-4 hover:underline"
              >
                {debtor.name}
              </Link>
              <span className="text-sm text-ink-muted wrap-anywhere">{debtor.email}</span>
            </div>
            <div className="grid gap-0.5">
              <span className="text-xl font-semibold tabular-nums">
                {debtor.currency ? formatMoney(format, debtor.owedCents, debtor.currency) : '—'}
              </span>
              <span className="text-sm text-ink-muted">
                {since ? t('pastDue.since', { day: day(since), ago: format.relativeTime(since, now) }) : '—'}
              </span>
            </div>
            <div className="grid gap-0.5">
              <StateDot tone={TONES[debtor.paymentState]}>{t(`dunningStage.${debtor.stage ?? debtor.paymentState}`)}</StateDot>
              <span className="text-sm text-ink-muted">
                {debtor.nextAttemptAt
                  ? t('pastDue.next', { day: day(debtor.nextAttemptAt), attempts: debtor.attempts ?? 0 })
                  : t('pastDue.noNext', { attempts: debtor.attempts ?? 0 })}
                {debtor.pausesAt && debtor.stage !== 'paused' && ` ${t('pastDue.pauses', { day: day(debtor.pausesAt) })}`}
              </span>
            </div>
            <div>{debtor.hostedUrl && <StripeLink href={debtor.hostedUrl} name={debtor.number ?? ''} />}</div>
          </li>
        );
      })}
    </ul>
  );
}

export function DisputeList({ disputes }: { disputes: Dispute[] }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  return (
    <ul className="grid divide-y divide-line">
      {disputes.map((dispute) => (
        <li key={dispute.invoiceId} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <Link href={`/admin/clients/${dispute.clientId}`} className="font-semibold underline-offset-4 hover:underline">
            {dispute.name}
          </Link>
          <span className="text-ink-muted">
            {t('pastDue.disputed', {
              number: dispute.number ?? dispute.invoiceId,
              day: dispute.paidAt ? format.dateTime(dispute.paidAt, { dateStyle: 'medium' }) : '—',
            })}
          </span>
          <span className="font-semibold tabular-nums">{formatMoney(format, dispute.paidCents, dispute.currency)}</span>
        </li>
      ))}
    </ul>
  );
}

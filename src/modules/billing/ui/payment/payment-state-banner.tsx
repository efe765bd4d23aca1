import { useFormatter, useTranslations } from 'next-intl';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import type { PaymentState } from '../../dunning/payment-state.ts';
import type { DeclineReason } from '../../invoices/decline-reason.ts';
import { Banner } from '../banner.tsx';
import { useMoney } from '../money.ts';
import { PayButton } from './pay-button.tsx';

interface PaymentStateBannerProps extends Pick<PaymentState, 'paymentState' | 'source' | 'late' | 'owed'> {
  decline?: DeclineReason;
  /** Without it the banner shows the state only, without a button. */
  mayPay: boolean;
}

/**
 * For an account with an unpaid invoice: since when, what stays, what stops when, and the button to pay. A boleto of an active plan is
 * shown from its first day, before anybody is late. Renders nothing when all is paid.
 */
export function PaymentStateBanner({ paymentState, source, late, owed, decline, mayPay }: PaymentStateBannerProps) {
  const t = useTranslations('billing');
  const boleto = useTranslations('payments.boleto');
  const format = useFormatter();
  const money = useMoney(owed?.currency ?? 'BRL');
  const waiting = owed?.boleto && !owed.boleto.isOver ? owed.boleto : null;
  const isOnTime = !late && source === 'subscription' && waiting;
  if (!late && !isOnTime) return null;
  const isOver = owed?.boleto?.isOver || (!waiting && decline === 'voucher');
  const dates = {
    ...(late && {
      since: formatDay(format, late.since),
      stops: formatDay(format, late.readOnlyAt),
      pauses: formatDay(format, late.pausesAt),
    }),
    until: waiting ? formatDay(format, waiting.until) : '',
    amount: owed ? money(owed.dueCents) : '',
  };
  const why = waiting ? boleto('waits', dates) : isOver ? t('decline.voucher') : decline && t(`decline.${decline}`);
  const stage = paymentState === 'good' ? 'late' : paymentState;
  // While nothing has stopped, only the boleto is mentioned.
  const news = isOnTime ? 'onTime' : stage === 'late' && (waiting ? 'waits' : isOver ? 'over' : null);
  return (
    <Banner
      tone={waiting && news ? 'calm' : stage === 'late' ? 'warn' : 'bad'}
      label={t('paymentState.label')}
      title={news ? boleto(news === 'over' ? 'overTitle' : 'waitsTitle', dates) : t(`paymentState.${stage}.title`)}
      action={
        !mayPay ? undefined : waiting?.url ? (
          <a href={waiting.url} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
            {boleto('open')}
          </a>
        ) : owed ? (
          <PayButton invoiceId={owed.invoiceId} label={t('paymentState.pay', { amount: money(owed.dueCents) })} />
        ) : (
          <ButtonLink href="/plan/invoices" look="primary">
            {t('paymentState.see')}
          </ButtonLink>
        )
      }
    >
      {news ? boleto(`${news}Body`, dates) : `${why ? `${why} ` : ''}${t(`paymentState.${stage}.body`, dates)}`}
    </Banner>
  );
}

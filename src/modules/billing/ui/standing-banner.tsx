import { useFormatter, useTranslations } from 'next-intl';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import type { DeclineReason } from '../decline-reason.ts';
import type { Standing } from '../standing.ts';
import { Banner } from './banner.tsx';
import { useMoney } from './money.ts';
import { PayButton } from './pay-button.tsx';

interface StandingBannerProps extends Pick<Standing, 'standing' | 'late' | 'owed'> {
  decline?: DeclineReason;
  /** Without it the banner says what is so, and offers nothing. */
  mayPay: boolean;
}

/** Of an account that is behind with paying: since when, what stays, what stops when, and the one button to pay. Nothing when all is paid. */
export function StandingBanner({ standing, late, owed, decline, mayPay }: StandingBannerProps) {
  const t = useTranslations('billing');
  const boleto = useTranslations('payments.boleto');
  const format = useFormatter();
  const money = useMoney(owed?.currency ?? 'BRL');
  if (standing === 'good' || !late) return null;
  const waiting = owed?.boleto && !owed.boleto.isOver ? owed.boleto : null;
  const isOver = owed?.boleto?.isOver || (!waiting && decline === 'voucher');
  const dates = {
    since: formatDay(format, late.since),
    stops: formatDay(format, late.readOnlyAt),
    pauses: formatDay(format, late.pausesAt),
    until: waiting ? formatDay(format, waiting.until) : '',
    amount: owed ? money(owed.dueCents) : '',
  };
  const why = waiting ? boleto('waits', dates) : isOver ? t('decline.voucher') : decline && t(`decline.${decline}`);
  // While nothing has stopped, a boleto is all there is to say.
  const news = standing === 'late' && (waiting ? 'waits' : isOver ? 'over' : null);
  return (
    <Banner
      tone={news === 'waits' ? 'calm' : standing === 'late' ? 'warn' : 'bad'}
      label={t('standing.label')}
      title={news ? boleto(`${news}Title`, dates) : t(`standing.${standing}.title`)}
      action={
        !mayPay ? undefined : waiting?.url ? (
          <a href={waiting.url} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
            {boleto('open')}
          </a>
        ) : owed ? (
          <PayButton invoiceId={owed.invoiceId} label={t('standing.pay', { amount: money(owed.dueCents) })} />
        ) : (
          <ButtonLink href="/plan/invoices" look="primary">
            {t('standing.see')}
          </ButtonLink>
        )
      }
    >
      {news ? boleto(`${news}Body`, dates) : `${why ? `${why} ` : ''}${t(`standing.${standing}.body`, dates)}`}
    </Banner>
  );
}

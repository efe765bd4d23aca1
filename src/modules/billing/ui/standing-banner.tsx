import { useFormatter, useTranslations } from 'next-intl';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import type { DeclineReason } from '../decline-reason.ts';
import type { Standing } from '../standing.ts';
import { Banner } from './banner.tsx';
import { useMoney } from './money.ts';
import { PayButton } from './pay-button.tsx';

/** Of an account that is behind with paying: since when, what stays, what stops when, and the one button to pay. Nothing when all is paid. */
export function StandingBanner({
  standing,
  late,
  owed,
  decline,
}: Pick<Standing, 'standing' | 'late' | 'owed'> & { decline?: DeclineReason }) {
  const t = useTranslations('billing');
  const format = useFormatter();
  const money = useMoney(owed?.currency ?? 'BRL');
  if (standing === 'good' || !late) return null;
  const dates = {
    since: formatDay(format, late.since),
    stops: formatDay(format, late.readOnlyAt),
    pauses: formatDay(format, late.pausesAt),
  };
  return (
    <Banner
      tone={standing === 'late' ? 'warn' : 'bad'}
      label={t('standing.label')}
      title={t(`standing.${standing}.title`)}
      action={
        owed ? (
          <PayButton invoiceId={owed.invoiceId} label={t('standing.pay', { amount: money(owed.dueCents) })} />
        ) : (
          <ButtonLink href="/plan/invoices" look="primary">
            {t('standing.see')}
          </ButtonLink>
        )
      }
    >
      {decline && `${t(`decline.${decline}`)} `}
      {t(`standing.${standing}.body`, dates)}
    </Banner>
  );
}

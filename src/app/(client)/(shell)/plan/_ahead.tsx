import { getFormatter, getTranslations } from 'next-intl/server';
import type { Entitlement } from '#modules/billing/index.ts';
import { Banner } from '#modules/billing/ui/banner.tsx';
import { KeepPlan } from '#modules/billing/ui/plans/cancel-plan.tsx';
import { formatDay } from '#modules/metering/ui/period-format.ts';

/** The next date of a plan in good standing: its end, or its first charge. Debts are shown by the shell on every page. */
export async function Ahead({ entitlement, now }: { entitlement: Entitlement; now: Date }) {
  const t = await getTranslations('billing.paymentState');
  const names = await getTranslations('plan.names');
  const format = await getFormatter();
  const { cancelAt, trialEnd, source, nextPlan, periodEnd } = entitlement;
  if (source !== 'subscription') return null;
  const plan = names(entitlement.plan);
  if (cancelAt) {
    return (
      <Banner
        tone="warn"
        label={t('label')}
        title={t('endingTitle', { plan, date: formatDay(format, cancelAt, true) })}
        action={<KeepPlan label={t('keep', { plan })} />}
      >
        {t('endingBody')}
      </Banner>
    );
  }
  if (nextPlan && periodEnd) {
    const next = { plan, next: names(nextPlan), date: formatDay(format, periodEnd, true) };
    return (
      <Banner tone="calm" label={t('label')} title={t('smallerTitle', next)} action={<KeepPlan label={t('keep', { plan })} />}>
        {t('smallerBody', next)}
      </Banner>
    );
  }
  if (trialEnd && trialEnd > now) {
    return (
      <Banner tone="calm" label={t('label')} title={t('trialTitle', { plan, date: formatDay(format, trialEnd, true) })}>
        {t('trialBody')}
      </Banner>
    );
  }
  return null;
}

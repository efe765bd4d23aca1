import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Plan } from '../../catalogue/plans.ts';
import type { Currency } from '../money.ts';
import { PlanPrice, priceIn } from './plan-price.tsx';

interface CurrentPlanProps {
  plan: Plan;
  currency: Currency;
  source: 'subscription' | 'granted' | 'free';
  since: Date | null;
  mayChange: boolean;
  /** The button to cancel or to keep the plan. */
  children?: ReactNode;
}

/** The plan in force: its price, since when, and the link to another. */
export function CurrentPlan({ plan, currency, source, since, mayChange, children }: CurrentPlanProps) {
  const t = useTranslations('billing.current');
  const names = useTranslations('plan.names');
  const format = useFormatter();
  return (
    <Panel
      title={names(plan.key)}
      lead={source === 'subscription' && since ? t('since', { date: formatDay(format, since, true) }) : undefined}
    >
      {source === 'granted' ? <p>{t('granted')}</p> : <PlanPrice cents={priceIn(plan, currency)} currency={currency} />}
      <div className="grid gap-2">
        {mayChange && (
          <ButtonLink href="/plan/change" look="primary">
            {source === 'subscription' ? t('change') : t('choose')}
          </ButtonLink>
        )}
        {children}
      </div>
    </Panel>
  );
}

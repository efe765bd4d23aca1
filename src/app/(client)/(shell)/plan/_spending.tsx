import { getFormatter, getTranslations } from 'next-intl/server';
import type { Entitlement } from '#modules/billing/index.ts';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { SpendingChoice } from '#modules/billing/ui/plans/spending-choice.tsx';
import { getSpending } from '#modules/metering/index.ts';
import { MeterPriceLines } from '#modules/metering/ui/meter-price-lines.tsx';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { requireUser } from '#platform/session.ts';
import { Panel } from '#ui/panel.tsx';

/** The account's behaviour at the limit, and its cost. */
export async function SpendingPart({ entitlement }: { entitlement: Entitlement }) {
  const ctx = await requireUser('/plan');
  const t = await getTranslations('billing.spending');
  const names = await getTranslations('plan.names');
  const format = await getFormatter();
  if (entitlement.source !== 'subscription') {
    return (
      <Panel id="spending" title={t('title')}>
        <p className="max-w-[70ch]">{t('free', { plan: names(entitlement.plan) })}</p>
      </Panel>
    );
  }
  const spending = await getSpending(ctx);
  const charged = spending.lines.filter(({ meter, cents }) => isModelConfigured() || meter !== 'ai_token' || cents > 0);
  return (
    <Panel id="spending" title={t('title')} lead={t('lead')}>
      <SpendingChoice
        overage={spending.overage}
        maxCents={spending.maxCents}
        currency={spending.currency}
        spentCents={spending.usedCents}
        until={formatDay(format, spending.endsAt)}
      >
        <MeterPriceLines prices={charged} money={(cents) => formatMoney(format, cents, spending.currency)} />
      </SpendingChoice>
    </Panel>
  );
}

import { getFormatter, getTranslations } from 'next-intl/server';
import type { CheckoutView } from '#modules/billing/index.ts';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

interface CreditedProps {
  plan: NonNullable<CheckoutView['credited']>;
  paid: NonNullable<CheckoutView['paid']>;
}

/** The payment of an order arrived after the plan could no longer be changed: shows where the money went. */
export async function Credited({ plan, paid }: CreditedProps) {
  const t = await getTranslations('payments.order');
  const checkout = await getTranslations('billing.checkout');
  const names = await getTranslations('plan.names');
  const words = { plan: names(plan), amount: formatMoney(await getFormatter(), paid.cents, paid.currency) };
  return (
    <>
      <PageHeader title={t('lateTitle', words)} lead={t('lateBody', words)} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/plan/change?plan=${plan}`} look="primary" size="lg">
          {t('choose')}
        </ButtonLink>
        <ButtonLink href="/plan" size="lg">
          {checkout('toPlan')}
        </ButtonLink>
      </div>
    </>
  );
}

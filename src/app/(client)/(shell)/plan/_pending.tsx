import { getTranslations } from 'next-intl/server';
import type { Invoice, SubscriptionView } from '#modules/billing/index.ts';
import { Banner } from '#modules/billing/ui/banner.tsx';
import { PayButton } from '#modules/billing/ui/pay-button.tsx';

/** A plan that was chosen and not yet paid: a boleto or a Pix on its way. */
export async function Pending({ subscription, invoice }: { subscription: SubscriptionView; invoice: Invoice | undefined }) {
  const t = await getTranslations('billing');
  const names = await getTranslations('plan.names');
  return (
    <Banner
      tone="calm"
      label={t('standing.label')}
      title={t('standing.pendingTitle', { plan: names(subscription.plan) })}
      action={invoice && <PayButton invoiceId={invoice.id} label={t('invoices.pay')} look="secondary" />}
    >
      {t('standing.pendingBody')}
    </Banner>
  );
}

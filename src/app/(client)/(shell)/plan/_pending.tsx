import { getFormatter, getTranslations } from 'next-intl/server';
import type { Invoice, PlanOrder, SubscriptionView } from '#modules/billing/index.ts';
import { Banner } from '#modules/billing/ui/banner.tsx';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { PayButton } from '#modules/billing/ui/payment/pay-button.tsx';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';

/** A chosen plan that is not paid yet: a boleto or a Pix is pending. */
export async function Pending({ subscription, invoice }: { subscription: SubscriptionView; invoice: Invoice | undefined }) {
  const t = await getTranslations('billing');
  const names = await getTranslations('plan.names');
  const boleto = await getTranslations('payments.boleto');
  const format = await getFormatter();
  const { voucherUrl, voucherUntil } = invoice ?? {};
  return (
    <Banner
      tone="calm"
      label={t('paymentState.label')}
      title={t('paymentState.pendingTitle', { plan: names(subscription.plan) })}
      action={
        voucherUrl ? (
          <a href={voucherUrl} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
            {boleto('open')}
          </a>
        ) : (
          invoice && <PayButton invoiceId={invoice.id} label={t('invoices.pay')} look="secondary" />
        )
      }
    >
      {voucherUrl && voucherUntil ? boleto('firstBody', { until: formatDay(format, voucherUntil, true) }) : t('paymentState.pendingBody')}
    </Banner>
  );
}

/** A bigger plan that starts once its Pix or boleto is paid, or whose payment came too late and became credit. */
export async function Ordered({ order }: { order: PlanOrder }) {
  const t = await getTranslations('billing');
  const names = await getTranslations('plan.names');
  const late = await getTranslations('payments.order');
  const format = await getFormatter();
  const words = { plan: names(order.plan), amount: formatMoney(format, order.cents, 'BRL') };
  if (order.state === 'credited') {
    return (
      <Banner
        tone="calm"
        label={t('paymentState.label')}
        title={late('lateTitle', words)}
        action={<ButtonLink href={`/plan/change?plan=${order.plan}`}>{late('choose')}</ButtonLink>}
      >
        {late('lateBody', words)}
      </Banner>
    );
  }
  return (
    <Banner
      tone="calm"
      label={t('paymentState.label')}
      title={t('order.title', words)}
      action={<ButtonLink href={`/plan/checkout?session_id=${order.sessionId}`}>{t('order.see')}</ButtonLink>}
    >
      {t('order.body', words)}
    </Banner>
  );
}

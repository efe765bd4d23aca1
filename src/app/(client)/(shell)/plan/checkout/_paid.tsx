import { getFormatter, getTranslations } from 'next-intl/server';
import { type CheckoutView, getEntitlement } from '#modules/billing/index.ts';
import { formatMoney } from '#modules/billing/ui/money.ts';
import type { Context } from '#platform/context.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

/** The plan is active: the amount paid, and a link back to where the person was. */
export async function Paid({ ctx, checkout, back }: { ctx: Context; checkout: CheckoutView; back: string }) {
  const t = await getTranslations('billing.checkout');
  const names = await getTranslations('plan.names');
  const format = await getFormatter();
  const { plan } = await getEntitlement(ctx);
  const { paid, invoiceId } = checkout;
  const lead = paid && paid.cents > 0 ? t('paidLead', { amount: formatMoney(format, paid.cents, paid.currency) }) : t('doneLead');
  return (
    <div className="grid gap-8">
      <ArcMotif seed="paid" columns={8} rows={1} className="w-full max-w-xl rounded-card" />
      <PageHeader title={t('doneTitle', { plan: names(plan) })} lead={lead} />
      <div className="-mt-8 flex flex-wrap gap-3">
        {back !== '/plan' && (
          <ButtonLink href={back} look="primary" size="lg">
            {t('continue')}
          </ButtonLink>
        )}
        <ButtonLink href="/plan" size="lg" look={back === '/plan' ? 'primary' : 'secondary'}>
          {t('toPlan')}
        </ButtonLink>
        {invoiceId && (
          <ButtonLink href={`/plan/invoices/${invoiceId}`} size="lg" look="quiet">
            {t('receipt')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

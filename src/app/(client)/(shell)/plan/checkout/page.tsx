import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { nextPath } from '#modules/accounts/index.ts';
import { getCheckout, getEntitlement } from '#modules/billing/index.ts';
import { CheckoutProgress } from '#modules/billing/ui/checkout-progress.tsx';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';

type Query = Record<'session_id' | 'plan' | 'back', string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing.title'))('checkout') };
}

/** Where paying ends: says what has become of it, and leads back to where the person was. */
export default async function CheckoutPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const ctx = await requireUser('/plan');
  const t = await getTranslations('billing.checkout');
  const names = await getTranslations('plan.names');
  const back = query.back === undefined ? '/plan' : nextPath(query.back);
  const sessionId = typeof query.session_id === 'string' ? query.session_id : null;
  // While Stripe does not answer, what our own rows say is enough.
  const checkout = sessionId
    ? await getCheckout(ctx, { sessionId }).catch((error) => {
        if (isAppError(error)) return null;
        throw error;
      })
    : null;
  const entitlement = await getEntitlement(ctx);
  const there = sessionId ? checkout?.status === 'paid' && entitlement.source === 'subscription' : entitlement.plan === query.plan;

  if (there) {
    return (
      <div className="grid gap-8">
        <ArcMotif seed="paid" columns={8} rows={1} className="w-full max-w-xl rounded-card" />
        <PageHeader title={t('doneTitle', { plan: names(entitlement.plan) })} lead={t('doneLead')} />
        <div className="-mt-8 flex flex-wrap gap-3">
          {back !== '/plan' && (
            <ButtonLink href={back} look="primary" size="lg">
              {t('continue')}
            </ButtonLink>
          )}
          <ButtonLink href="/plan" size="lg" look={back === '/plan' ? 'primary' : 'secondary'}>
            {t('toPlan')}
          </ButtonLink>
          <ButtonLink href="/plan/invoices" size="lg" look="quiet">
            {t('receipt')}
          </ButtonLink>
        </div>
      </div>
    );
  }
  if (checkout?.status === 'waiting') {
    const method = checkout.method === 'pix' ? 'pix' : 'boleto';
    return (
      <>
        <PageHeader title={t(`${method}Title`)} lead={t(`${method}Body`)} />
        <div className="flex flex-wrap gap-3">
          {checkout.voucherUrl && (
            <a href={checkout.voucherUrl} target="_blank" rel="noreferrer" className={buttonClass('primary', 'lg')}>
              {t(`${method}Open`)}
            </a>
          )}
          <ButtonLink href={back} size="lg">
            {t('continue')}
          </ButtonLink>
        </div>
        <CheckoutProgress quiet />
      </>
    );
  }
  if (checkout && checkout.status !== 'paid') {
    return (
      <>
        <PageHeader title={t(`${checkout.status}Title`)} lead={t(`${checkout.status}Body`)} />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/plan/change?back=${encodeURIComponent(back)}`} look="primary" size="lg">
            {t('again')}
          </ButtonLink>
          <ButtonLink href={back} size="lg">
            {t('continue')}
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('confirming')} lead={t('lead')} />
      <CheckoutProgress />
    </>
  );
}

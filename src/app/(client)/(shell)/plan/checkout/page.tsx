import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { nextPath } from '#modules/accounts/index.ts';
import { type CheckoutView, getCheckout, getPlanChange } from '#modules/billing/index.ts';
import { CheckoutProgress } from '#modules/billing/ui/plans/checkout-progress.tsx';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';
import { Credited } from './_credited.tsx';
import { Paid } from './_paid.tsx';

type Query = Record<'session_id' | 'invoice' | 'back', string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing.title'))('checkout'), robots: { index: false } };
}

/** The purchase named by the URL; null while Stripe is unreachable. A missing one, or another account's, is a 404. */
async function read(ctx: Context, query: Query): Promise<CheckoutView | null> {
  try {
    if (typeof query.session_id === 'string') return await getCheckout(ctx, { sessionId: query.session_id });
    if (typeof query.invoice === 'string') return await getPlanChange(ctx, { invoiceId: query.invoice });
  } catch (error) {
    if (isAppError(error, 'unavailable')) return null;
    if (!isAppError(error, 'not_found')) throw error;
  }
  notFound();
}

/** Return page of a payment: shows its status as stored at Stripe, not as claimed by the URL, and links onwards. */
export default async function CheckoutPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const ctx = await requireUser('/plan', 'billing.manage');
  const barred = await barredPage(ctx, 'billing.manage');
  if (barred) return barred;
  const checkout = await read(ctx, query);
  const back = query.back === undefined ? '/plan' : nextPath(query.back);
  if (checkout?.status === 'paid') return <Paid ctx={ctx} checkout={checkout} back={back} />;
  if (checkout?.credited && checkout.paid) return <Credited plan={checkout.credited} paid={checkout.paid} />;

  const t = await getTranslations('billing.checkout');
  const boleto = await getTranslations('payments.boleto');
  const format = await getFormatter();
  const status = checkout?.status ?? 'away';
  const name = status === 'waiting' ? (checkout?.method === 'pix' ? 'pix' : 'boleto') : status;
  const again = status === 'failed' || status === 'expired' || (status === 'open' && !checkout?.payUrl);
  const receipt = status === 'refunded' || status === 'ended' ? checkout?.invoiceId : null;
  return (
    <>
      <PageHeader
        title={t(`${name}Title`)}
        lead={
          name === 'boleto' && checkout?.payUntil
            ? boleto('firstBody', { until: formatDay(format, checkout.payUntil, true) })
            : t(`${name}Body`)
        }
      />
      <div className="flex flex-wrap gap-3">
        {checkout?.payUrl && (
          <a href={checkout.payUrl} rel="noreferrer" className={buttonClass('primary', 'lg')}>
            {t(name === 'pix' || name === 'boleto' ? `${name}Open` : 'pay')}
          </a>
        )}
        {again && (
          <ButtonLink href={`/plan/change?back=${encodeURIComponent(back)}`} look="primary" size="lg">
            {t('again')}
          </ButtonLink>
        )}
        {receipt && (
          <ButtonLink href={`/plan/invoices/${receipt}`} look="primary" size="lg">
            {t('receipt')}
          </ButtonLink>
        )}
        <ButtonLink href={back} size="lg">
          {t(back === '/plan' ? 'toPlan' : 'continue')}
        </ButtonLink>
      </div>
      {(status === 'waiting' || status === 'unconfirmed' || status === 'away') && <CheckoutProgress />}
    </>
  );
}

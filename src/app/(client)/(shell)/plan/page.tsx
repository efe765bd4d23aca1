import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getEntitlement, getPlan, getWaitingOrder, listInvoices, listSubscriptions, withdrawalEnd } from '#modules/billing/index.ts';
import { PaymentMethod } from '#modules/billing/ui/payment/payment-method.tsx';
import { PortalButton } from '#modules/billing/ui/payment/portal-button.tsx';
import { CancelPlan } from '#modules/billing/ui/plans/cancel-plan.tsx';
import { CurrentPlan } from '#modules/billing/ui/plans/current-plan.tsx';
import { formatDay } from '#modules/metering/ui/period-format.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { barredPage, pageAccess } from '../../../_shell/access.tsx';
import { FormerCardPart } from '../_former-card.tsx';
import { Ahead } from './_ahead.tsx';
import { NextInvoicePart, NextInvoiceSkeleton } from './_next-invoice.tsx';
import { Ordered, Pending } from './_pending.tsx';
import { SpendingPart } from './_spending.tsx';
import { UsagePart, UsageSkeleton } from './_usage.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') };
}

const DAY = 86_400_000;

export default async function PlanPage() {
  const ctx = await requireUser('/plan', 'billing.read');
  const barred = await barredPage(ctx, 'billing.read');
  if (barred) return barred;
  const t = await getTranslations('plan');
  const billing = await getTranslations('billing');
  const format = await getFormatter();
  const [entitlement, plan, subscriptions, invoices, order, locale] = await Promise.all([
    getEntitlement(ctx),
    getPlan(ctx),
    listSubscriptions(ctx),
    listInvoices(ctx),
    getWaitingOrder(ctx),
    getLocale(),
  ]);
  const pays = (await pageAccess()).may('billing.manage');
  const subscribed = entitlement.source === 'subscription';
  const currency = entitlement.currency ?? (locale === 'pt-BR' ? 'BRL' : 'USD');
  const back = entitlement.startedAt && withdrawalEnd(entitlement.startedAt);
  const [latest] = subscriptions;
  // An unpaid boleto expires by itself; after some days it is no longer shown.
  const pending =
    !subscribed && latest?.status === 'incomplete' && ctx.now.getTime() - latest.createdAt.getTime() < 5 * DAY ? latest : null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ButtonLink href="/plan/invoices">{billing('current.invoices')}</ButtonLink>
      </PageHeader>
      <div className="grid gap-6">
        {pays && <Ahead entitlement={entitlement} now={ctx.now} />}
        {pending && pays && <Pending subscription={pending} invoice={invoices.find((invoice) => invoice.status === 'open')} />}
        <FormerCardPart ctx={ctx} />
        {order && pays && <Ordered order={order} />}
        <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] xl:items-start">
          <div id="current" className="grid gap-6 md:max-xl:grid-cols-2 xl:order-last">
            <CurrentPlan plan={plan} currency={currency} source={entitlement.source} since={entitlement.startedAt} mayChange={pays}>
              {pays && subscribed && !entitlement.cancelAt && entitlement.periodEnd && (
                <CancelPlan
                  plan={t(`names.${plan.key}`)}
                  until={formatDay(format, entitlement.periodEnd, true)}
                  withdrawal={
                    back && back > ctx.now
                      ? { until: formatDay(format, back, true), byTransfer: entitlement.paymentMethod?.type === 'boleto' }
                      : undefined
                  }
                />
              )}
            </CurrentPlan>
            {subscribed && (
              <>
                <Panel title={billing('next.title')}>
                  <Suspense fallback={<NextInvoiceSkeleton />}>
                    <NextInvoicePart />
                  </Suspense>
                </Panel>
                <Panel title={billing('method.title')}>
                  <PaymentMethod method={entitlement.paymentMethod} />
                  {pays && <PortalButton label={billing('method.change')} />}
                </Panel>
              </>
            )}
          </div>
          <div className="grid min-w-0 gap-6">
            <Suspense fallback={<UsageSkeleton />}>
              <UsagePart payable={subscribed && pays} />
            </Suspense>
            {pays && (
              <Suspense fallback={<Skeleton className="h-72 w-full rounded-card" />}>
                <SpendingPart entitlement={entitlement} />
              </Suspense>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

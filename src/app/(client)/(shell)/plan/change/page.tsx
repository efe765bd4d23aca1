import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { nextPath } from '#modules/accounts/index.ts';
import { getEntitlement, listPlans, type Plan, priceOf, sellsPlans } from '#modules/billing/index.ts';
import { PlanChoices } from '#modules/billing/ui/plans/plan-choices.tsx';
import { soldRows } from '#modules/billing/ui/plans/plan-difference.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { barredPage } from '../../../../_shell/access.tsx';
import { PreviewPart } from './_preview.tsx';

interface Params {
  searchParams: Promise<Record<'plan' | 'back' | 'code', string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing.title'))('change') };
}

const isSold = (plan: Plan): plan is Plan & { key: 'basic' | 'pro' | 'enterprise' } => plan.key !== 'free';

export default async function ChangePlanPage({ searchParams }: Params) {
  const ctx = await requireUser('/plan/change', 'billing.manage');
  const barred = await barredPage(ctx, 'billing.manage');
  if (barred) return barred;
  const query = await searchParams;
  const back = query.back === undefined ? '/plan' : nextPath(query.back);
  const code = typeof query.code === 'string' ? query.code.trim().slice(0, 100) || undefined : undefined;
  const t = await getTranslations('billing');
  const names = await getTranslations('plan.names');
  const [entitlement, plans, locale] = await Promise.all([getEntitlement(ctx), listPlans(ctx), getLocale()]);
  const current = plans.find((plan) => plan.key === entitlement.plan)!;
  const chosen = plans.find((plan) => plan.key === query.plan && plan.key !== current.key && isSold(plan));
  const currency = entitlement.currency ?? (locale === 'pt-BR' ? 'BRL' : 'USD');
  const subscribed = entitlement.source === 'subscription';
  const detail = chosen && isSold(chosen) && sellsPlans() ? chosen : null;

  function way(plan: Plan) {
    if (plan.key === current.key && entitlement.source !== 'granted') return null;
    if (!isSold(plan)) {
      return subscribed ? <Elsewhere says={t('change.toFree')} href="/plan#current" link={t('change.toFreeLink')} /> : null;
    }
    if (priceOf(plan, currency) === null)
      return <Elsewhere says={t('change.onRequest')} href="/contact" link={t('change.onRequestLink')} />;
    if (plan.key === chosen?.key) return <p className="flex min-h-11 items-center font-semibold text-cobalt">{t('change.chosen')}</p>;
    return (
      <ButtonLink href={`/plan/change?plan=${plan.key}&back=${encodeURIComponent(back)}#preview`} look={chosen ? 'secondary' : 'primary'}>
        {t('change.see', { plan: names(plan.key) })}
      </ButtonLink>
    );
  }

  return (
    <>
      <BackLink href="/plan">{t('back')}</BackLink>
      <PageHeader title={t('title.change')} lead={t('change.lead')} />
      <div className="grid gap-6">
        {!sellsPlans() && <Notice tone="warn">{t('change.notSold')}</Notice>}
        {query.plan !== undefined && !plans.some((plan) => plan.key === query.plan) && <Notice tone="warn">{t('change.vanished')}</Notice>}
        <div className={detail ? 'grid gap-6 xl:grid-cols-[minmax(0,1fr)_26rem] xl:items-start' : undefined}>
          {detail && (
            <div id="preview" className="scroll-mt-20 xl:order-last">
              <Suspense key={`${detail.key} ${code}`} fallback={<Skeleton className="h-96 w-full rounded-card" />}>
                <PreviewPart
                  plan={detail}
                  from={current.key}
                  currency={currency}
                  back={back}
                  code={code}
                  subscribed={subscribed}
                  beyondMaxCents={entitlement.overage === 'pay' ? entitlement.overageMaxCents : 0}
                  planned={entitlement.nextPlan !== null}
                />
              </Suspense>
            </div>
          )}
          <PlanChoices
            plans={plans}
            rows={soldRows({ models: isModelConfigured() })}
            current={current}
            chosen={chosen?.key ?? null}
            currency={currency}
            act={way}
          />
        </div>
      </div>
    </>
  );
}

/** Points to the place where it can be done. */
const Elsewhere = ({ says, href, link }: { says: string; href: string; link: string }) => (
  <p className="text-ink-muted">
    {says}{' '}
    <a href={href} className="font-semibold text-cobalt underline-offset-4 hover:underline">
      {link}
    </a>
  </p>
);

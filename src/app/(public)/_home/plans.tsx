import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listPlans } from '#modules/billing/index.ts';
import { soldRows } from '#modules/billing/ui/plans/plan-difference.ts';
import { planHref } from '#modules/billing/ui/plans/plan-href.ts';
import { PlanTable } from '#modules/billing/ui/plans/plan-table.tsx';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { isAppError } from '#platform/errors.ts';
import { getVisitor } from '#platform/session.ts';

/** Left out while the database is unreachable: the page's first field must not depend on it. */
export async function Plans() {
  const t = await getTranslations('home.plans');
  const ctx = await getVisitor();
  const plans = await listPlans(ctx).catch((error) => {
    if (isAppError(error, 'unavailable')) return [];
    throw error;
  });
  if (plans.length === 0) return null;
  return (
    <section id="plans" className="mx-auto grid max-w-[90rem] gap-8 px-5 py-16 sm:px-8 lg:py-24 xl:px-20">
      <div className="grid gap-3">
        <h2 className="max-w-[18ch] text-title">{t('title')}</h2>
        <p className="text-lg text-ink-muted">{t('lead')}</p>
      </div>
      <PlanTable plans={plans} rows={soldRows({ models: isModelConfigured() })} choose={(plan) => planHref(plan, ctx.account !== null)} />
      <Link
        href="/pricing"
        className="inline-flex min-h-11 items-center justify-self-start font-semibold text-cobalt underline-offset-4 hover:underline"
      >
        {t('more')}
      </Link>
    </section>
  );
}

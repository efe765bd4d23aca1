import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getEntitlement, listMeters, listPlans } from '#modules/billing/index.ts';
import { MeterPrices } from '#modules/billing/ui/invoices/meter-prices.tsx';
import { soldRows } from '#modules/billing/ui/plans/plan-difference.ts';
import { planHref } from '#modules/billing/ui/plans/plan-href.ts';
import { PlanTable } from '#modules/billing/ui/plans/plan-table.tsx';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { getVisitor } from '#platform/session.ts';
import { BuyingTerms } from '../../_shell/buying-terms.tsx';

const QUESTIONS = ['limit', 'surprise', 'explain', 'cancel', 'smaller', 'hours'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('billing.pricing');
  return { title: t('title'), description: t('description') };
}

export default async function PricingPage() {
  const ctx = await getVisitor();
  const t = await getTranslations('billing.pricing');
  const [plans, meters, entitlement] = await Promise.all([listPlans(ctx), listMeters(ctx), ctx.account ? getEntitlement(ctx) : null]);
  const models = isModelConfigured();
  const questions = [...QUESTIONS, ...(models ? (['tokens'] as const) : [])];
  const frame = 'mx-auto w-full max-w-[90rem] px-5 sm:px-8 xl:px-20';
  return (
    <main id="content" className="grid gap-16 py-12 lg:gap-24 lg:py-20">
      <section className={`${frame} grid gap-8`}>
        <div className="grid gap-3">
          <h1 className="max-w-[18ch] text-title">{t('title')}</h1>
          <p className="max-w-[60ch] text-lg text-ink-muted">{t('lead')}</p>
        </div>
        <PlanTable
          plans={plans}
          rows={soldRows({ models })}
          headings="h2"
          {...(entitlement && { current: entitlement.plan })}
          {...(entitlement?.currency && { currency: entitlement.currency })}
          choose={(plan) => planHref(plan, ctx.account !== null)}
        />
        <BuyingTerms />
      </section>
      <section className={`${frame} grid gap-8 lg:grid-cols-[5fr_7fr] lg:gap-20`}>
        <div className="grid content-start gap-3">
          <h2 className="text-3xl">{t('beyondTitle')}</h2>
          <p className="max-w-[60ch] text-ink-muted">{t('beyondLead')}</p>
        </div>
        <MeterPrices
          meters={meters.filter(({ key }) => models || key !== 'ai_token')}
          {...(entitlement?.currency && { currency: entitlement.currency })}
        />
      </section>
      <section className={`${frame} grid gap-8 lg:grid-cols-[5fr_7fr] lg:gap-20`}>
        <h2 className="text-3xl">{t('faqTitle')}</h2>
        <div className="border-b border-line">
          {questions.map((item) => (
            <details key={item} className="group border-t border-line">
              <summary className="flex min-h-16 list-none items-center justify-between gap-4 py-3 font-display text-xl font-semibold">
                {t(`faq.${item}.question`)}
                <Plus className="size-5 shrink-0 transition-transform group-open:rotate-45" aria-hidden />
              </summary>
              <p className="max-w-[60ch] pb-6 text-lg text-ink-muted">{t(`faq.${item}.answer`)}</p>
            </details>
          ))}
        </div>
      </section>
    </main>
  );
}

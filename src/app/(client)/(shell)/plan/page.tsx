import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getPlan, listPlans } from '#modules/billing/index.ts';
import { PlanTable } from '#modules/billing/ui/plan-table.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { UsageMeters } from '#modules/metering/ui/usage-meters.tsx';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') };
}

export default async function PlanPage() {
  const ctx = await requireUser('/plan');
  const t = await getTranslations('plan');
  const format = await getFormatter();
  const [plan, plans, usage] = await Promise.all([getPlan(ctx), listPlans(ctx), getUsage(ctx)]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-10">
        <Panel
          title={t('usage.title', { month: format.dateTime(ctx.now, { month: 'long', year: 'numeric', timeZone: 'UTC' }) })}
          lead={t('usage.measured', { when: format.dateTime(ctx.now, { dateStyle: 'short', timeStyle: 'short' }) })}
        >
          <UsageMeters usage={usage} />
        </Panel>
        <PlanTable plans={plans} current={plan.key} />
      </div>
    </>
  );
}

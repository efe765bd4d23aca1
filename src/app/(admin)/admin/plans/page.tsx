import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlanLimits } from '#modules/admin/ui/management/plan-limits.tsx';
import { listPlans } from '#modules/billing/index.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.plans') };
}

export default async function PlansPage() {
  const { ctx } = await staffPage('admin');
  const [t, nav] = await Promise.all([getTranslations('desk.manage.plans'), getTranslations('admin.nav')]);
  return (
    <>
      <PageHeader title={nav('plans')} lead={t('lead')} />
      <div className="grid min-w-0 gap-6">
        <PlanLimits plans={await listPlans(ctx)} />
      </div>
    </>
  );
}

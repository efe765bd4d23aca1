import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { type Currency, getRevenue } from '#modules/admin/index.ts';
import { ChurnPanel } from '#modules/admin/ui/figures/churn-panel.tsx';
import { CurrencySwitch } from '#modules/admin/ui/figures/currency-switch.tsx';
import { KeyFigures } from '#modules/admin/ui/figures/key-figures.tsx';
import { MrrCharts } from '#modules/admin/ui/figures/mrr-charts.tsx';
import { PlansPanel } from '#modules/admin/ui/figures/plans-panel.tsx';
import { ReceivedPanel } from '#modules/admin/ui/figures/received-panel.tsx';
import { RetentionPanel } from '#modules/admin/ui/figures/retention-panel.tsx';
import { TrialsPanel } from '#modules/admin/ui/figures/trials-panel.tsx';
import { UsePanel } from '#modules/admin/ui/figures/use-panel.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.revenue') };
}

export default async function RevenuePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { ctx } = await staffPage('admin');
  const t = await getTranslations('admin');
  const format = await getFormatter();
  const revenue = await getRevenue(ctx);
  const all = [...new Set(revenue.mrr_by_month.rows.map((row) => row.currency))] as Currency[];
  const asked = (await searchParams).currency;
  const currency = all.find((each) => each === asked) ?? all[0] ?? 'BRL';
  const part = { revenue, currency };
  const lead = t('measured', { when: format.dateTime(revenue.moment, { dateStyle: 'short', timeStyle: 'short' }) });
  return (
    <>
      <PageHeader title={t('nav.revenue')} lead={lead}>
        <CurrencySwitch current={currency} all={all} />
      </PageHeader>
      <div className="grid gap-6">
        {all.length === 0 && (
          <EmptyState title={t('revenue.empty.title')} seed="first coin">
            <p>{t('revenue.empty.body')}</p>
          </EmptyState>
        )}
        <KeyFigures {...part} />
        <MrrCharts {...part} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
          <ChurnPanel {...part} />
          <PlansPanel {...part} />
        </div>
        <RetentionPanel {...part} />
        <ReceivedPanel {...part} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
          <UsePanel {...part} />
          <TrialsPanel {...part} />
        </div>
      </div>
    </>
  );
}

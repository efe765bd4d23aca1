import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listUnitCosts } from '#modules/admin/index.ts';
import { CaptionedTable } from '#modules/admin/ui/captioned-table.tsx';
import { CostForm, RemoveCost } from '#modules/admin/ui/figures/cost-form.tsx';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.costs') };
}

export default async function CostsPage() {
  const { ctx } = await staffPage('admin');
  const t = await getTranslations('admin');
  const meters = await getTranslations('meters');
  const format = await getFormatter();
  const costs = await listUnitCosts(ctx);
  return (
    <>
      <PageHeader title={t('costs.title')} lead={t('costs.lead')} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_28rem]">
        <Panel title={t('costs.known')} lead={costs.length === 0 ? t('costs.none') : undefined}>
          {costs.length > 0 && (
            <CaptionedTable
              caption={t('costs.known')}
              columns={[
                { id: 'meter', label: t('revenue.use.meter') },
                { id: 'cost', label: t('costs.cost'), number: true },
                { id: 'note', label: t('costs.note') },
                { id: 'since', label: t('costs.updated') },
                { id: 'remove', label: <span className="sr-only">{t('costs.remove')}</span> },
              ]}
              rows={costs.map((cost) => ({
                id: `${cost.meter} ${cost.currency}`,
                cells: [
                  meters(`${cost.meter}.cost`),
                  formatMoney(format, cost.cents, cost.currency),
                  cost.note,
                  format.dateTime(cost.updatedAt, { dateStyle: 'medium' }),
                  <RemoveCost key="remove" meter={cost.meter} currency={cost.currency} name={meters(`${cost.meter}.cost`)} />,
                ],
              }))}
            />
          )}
        </Panel>
        <Panel title={t('costs.form')} lead={t('costs.formLead')}>
          <CostForm />
        </Panel>
      </div>
    </>
  );
}

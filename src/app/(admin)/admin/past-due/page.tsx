import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listPastDue } from '#modules/admin/index.ts';
import { DebtorList, DisputeList } from '#modules/admin/ui/figures/debtor-list.tsx';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.pastDue') };
}

export default async function PastDuePage() {
  const { ctx } = await staffPage('admin');
  const t = await getTranslations('admin');
  const format = await getFormatter();
  const { debtors, owed, disputes } = await listPastDue(ctx);
  const sums = owed.map(({ currency, cents, clients }) => t('pastDue.owed', { amount: formatMoney(format, cents, currency), clients }));
  return (
    <>
      <PageHeader title={t('nav.pastDue')} lead={sums.length > 0 ? format.list(sums) : undefined} />
      <div className="grid gap-6">
        {debtors.length === 0 ? (
          <EmptyState title={t('pastDue.nobody')} seed="all paid">
            <p>{t('pastDue.nobodyBody')}</p>
          </EmptyState>
        ) : (
          <Panel title={t('pastDue.title', { count: debtors.length })} lead={t('pastDue.ladder')}>
            <DebtorList debtors={debtors} now={ctx.now} />
          </Panel>
        )}
        <Panel
          title={t('pastDue.disputes')}
          lead={disputes.length === 0 ? t('pastDue.noDisputes') : t('pastDue.disputesLead', { count: disputes.length })}
        >
          {disputes.length > 0 && <DisputeList disputes={disputes} />}
        </Panel>
      </div>
    </>
  );
}

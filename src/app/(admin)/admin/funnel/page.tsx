import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getBusiness } from '#modules/admin/index.ts';
import { FunnelPanel } from '#modules/admin/ui/figures/funnel-panel.tsx';
import { MarginsPanel } from '#modules/admin/ui/figures/margins-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.funnel') };
}

export default async function FunnelPage() {
  const { ctx } = await staffPage('admin');
  const t = await getTranslations('admin');
  const format = await getFormatter();
  const { moment, funnel_by_month, client_margins } = await getBusiness(ctx);
  return (
    <>
      <PageHeader
        title={t('nav.funnel')}
        lead={t('measured', { when: format.dateTime(moment, { dateStyle: 'short', timeStyle: 'short' }) })}
      />
      <div className="grid min-w-0 gap-6">
        <FunnelPanel figure={funnel_by_month} />
        <MarginsPanel figure={client_margins} />
      </div>
    </>
  );
}

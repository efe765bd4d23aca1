import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { CampaignReader } from '#modules/monitoring/ui/campaign-reader.tsx';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring.campaigns'))('title') };
}

/** Campaigns of a file that an advertising platform exports; it is read in the browser alone. */
export default async function CampaignsPage() {
  const ctx = await requireUser('/reports/campaigns');
  const barred = await barredPage(ctx, 'account.read');
  if (barred) return barred;
  const [t, reports, { monitoring }] = await Promise.all([
    getTranslations('monitoring.campaigns'),
    getTranslations('monitoring.month'),
    getMessages(),
  ]);
  return (
    <>
      <BackLink href="/reports">{reports('title')}</BackLink>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ monitoring: { campaigns: monitoring.campaigns } } as never}>
        <CampaignReader />
      </NextIntlClientProvider>
    </>
  );
}

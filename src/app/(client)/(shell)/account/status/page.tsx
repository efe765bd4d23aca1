import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getStatusPage } from '#modules/monitoring/index.ts';
import { StatusPagePanel } from '#modules/monitoring/ui/status-page-panel.tsx';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('status.name') };
}

export default async function StatusPage() {
  const ctx = await requireUser('/account/status', 'account.edit');
  const barred = await barredPage(ctx, 'account.edit');
  if (barred) return barred;
  const [sections, status] = await Promise.all([getTranslations('accounts.sections'), getStatusPage(ctx)]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('status.name')} lead={sections('status.lead')} />
      <StatusPagePanel url={status?.url ?? null} />
    </div>
  );
}

import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listWaitingAccounts } from '#modules/accounts/index.ts';
import { listClients } from '#modules/admin/index.ts';
import { ListClients } from '#modules/admin/input.ts';
import { ClientFilters } from '#modules/admin/ui/clients/client-filters.tsx';
import { ClientTable } from '#modules/admin/ui/clients/client-table.tsx';
import { CreateClient } from '#modules/admin/ui/clients/create-client.tsx';
import { WaitingClients } from '#modules/admin/ui/clients/waiting-clients.tsx';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('admin'))('nav.clients') };
}

export default async function ClientsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('admin');
  const asked = ListClients.parse(await searchParams);
  const [{ clients, count, next, seesMoney, tags, staff: colleagues }, waiting] = await Promise.all([
    listClients(ctx, asked),
    listWaitingAccounts(ctx),
  ]);
  const address = (path: string, more: Record<string, string> = {}) => {
    const { cursor: _, ...filters } = asked;
    return `${path}?${new URLSearchParams({ ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value)), ...more })}`;
  };
  const narrowed = asked.q || asked.plan || asked.paymentState || asked.tag || asked.owner || asked.health;
  return (
    <>
      <PageHeader title={t('nav.clients')} lead={t('clients.lead', { count })}>
        <a href={address('/admin/clients/csv')} className={buttonClass()} download>
          <Download className="size-4" aria-hidden />
          {t('clients.csv')}
        </a>
        {staff.type === 'admin' && <CreateClient />}
      </PageHeader>
      <div className="grid min-w-0 gap-6">
        <WaitingClients waiting={waiting} mayResend={staff.type === 'admin'} now={ctx.now} />
        <ClientFilters asked={asked} seesMoney={seesMoney} tags={tags} staff={colleagues} />
        {clients.length === 0 ? (
          <EmptyState
            title={narrowed ? t('clients.noneFound') : t('clients.none')}
            seed="nobody yet"
            action={narrowed && <ButtonLink href="/admin/clients">{t('clients.all')}</ButtonLink>}
          >
            <p>{narrowed ? t('clients.noneFoundBody') : t('clients.noneBody')}</p>
          </EmptyState>
        ) : (
          <ClientTable clients={clients} seesMoney={seesMoney} now={ctx.now} />
        )}
        <div className="flex flex-wrap gap-3">
          {asked.cursor && <ButtonLink href={address('/admin/clients')}>{t('clients.first')}</ButtonLink>}
          {next && <ButtonLink href={address('/admin/clients', { cursor: next })}>{t('clients.next')}</ButtonLink>}
        </div>
      </div>
    </>
  );
}

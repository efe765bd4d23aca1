import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listVisitsOfClient } from '#modules/accounts/index.ts';
import { StaffVisits } from '#modules/accounts/ui/visits/staff-visits.tsx';
import { StartVisit } from '#modules/accounts/ui/visits/start-visit.tsx';
import { getClient } from '#modules/admin/index.ts';
import { ViewClient } from '#modules/admin/input.ts';
import { ClientCarePanel } from '#modules/admin/ui/clients/client-care.tsx';
import { ClientFacts } from '#modules/admin/ui/clients/client-facts.tsx';
import { ClientCostPanel, ClientInvoices } from '#modules/admin/ui/clients/client-money.tsx';
import { ClientNotes } from '#modules/admin/ui/clients/client-notes.tsx';
import { ClientHistory, ClientPeople, ClientSites } from '#modules/admin/ui/clients/client-panels.tsx';
import { ClientUse } from '#modules/admin/ui/clients/client-use.tsx';
import { METER_KEYS } from '#modules/metering/meters.ts';
import { isAppError } from '#platform/errors.ts';
import { BackLink } from '#ui/back-link.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { staffPage } from '../../_staff.ts';

type Props = { params: Promise<{ clientId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  await staffPage();
  return { title: (await getTranslations('admin'))('client.title') };
}

export default async function ClientPage({ params, searchParams }: Props) {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('admin');
  const { meter: asked, visit, history } = await searchParams;
  const ref = ViewClient.safeParse({ ...(await params), history });
  if (!ref.success) notFound();
  const view = await getClient(ctx, ref.data).catch((error: unknown) => {
    if (isAppError(error, 'not_found')) notFound();
    throw error;
  });
  const { refusesSupport, visits } = await listVisitsOfClient(ctx, ref.data);
  const meter = METER_KEYS.find((each) => each === asked) ?? 'page_generate';
  return (
    <>
      <BackLink href="/admin/clients">{t('nav.clients')}</BackLink>
      <PageHeader title={view.client.name}>
        <StartVisit clientId={ref.data.clientId} name={view.client.name} refuses={refusesSupport} />
      </PageHeader>
      {visit === 'over' && (
        <div className="mb-6">
          <Notice>{(await getTranslations('visits.start'))('over')}</Notice>
        </div>
      )}
      <ClientFacts client={view.client} seesMoney={view.money !== null} />
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        {/* In one column the usage comes after the agency's notes. */}
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6 max-xl:contents">
          <ClientSites sites={view.sites} />
          <ClientHistory
            history={view.history}
            older={view.hasOlder ? `/admin/clients/${ref.data.clientId}?meter=${meter}&history=${ref.data.history + 1}` : null}
            now={ctx.now}
          />
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6 max-xl:order-1">
            <ClientUse view={view} meter={meter} now={ctx.now} />
            <StaffVisits
              visits={visits}
              siteNames={new Map(view.sites.map(({ id, name }) => [id, name]))}
              mayStop={staff.type === 'admin'}
            />
          </div>
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6 max-xl:contents">
          <ClientCarePanel client={view.client} staff={view.staff} />
          <ClientPeople members={view.members} now={ctx.now} />
          <ClientNotes clientId={view.client.id} notes={view.notes} mayRemoveAll={staff.type === 'admin'} />
        </div>
      </div>
      {view.money && (
        <div id="money" className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-6 2xl:grid-cols-2">
          <ClientInvoices invoices={view.money.invoices} />
          <ClientCostPanel cost={view.money.cost} />
        </div>
      )}
    </>
  );
}

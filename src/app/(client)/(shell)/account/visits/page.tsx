import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listVisits, refusesSupport } from '#modules/accounts/index.ts';
import { RefuseSupport } from '#modules/accounts/ui/visits/refuse-support.tsx';
import { listVisitChanges } from '#modules/audit/index.ts';
import { VisitList } from '#modules/audit/ui/visit-list.tsx';
import { AskAboutVisit } from '#modules/notifications/ui/ask-about-visit.tsx';
import { listSites, listVisitEdits } from '#modules/sites/index.ts';
import { VisitEdits } from '#modules/sites/ui/visit-edits.tsx';
import { readAccess } from '#platform/access/permissions.ts';
import { requireUser } from '#platform/session.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits.page'))('title') };
}

export default async function VisitsPage() {
  const ctx = await requireUser('/account/visits');
  const [t, access, visits, refuses, sites] = await Promise.all([
    getTranslations('visits.page'),
    readAccess(ctx),
    listVisits(ctx),
    refusesSupport(ctx),
    listSites(ctx),
  ]);
  const mayRead = access.may('activity.read');
  const [changes, edits] = mayRead ? await Promise.all([listVisitChanges(ctx), listVisitEdits(ctx)]) : [null, null];
  const mayManage = access.may('support.manage');
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {visits.length === 0 ? (
          <EmptyState title={t('emptyTitle')} seed="who entered">
            {t('emptyBody')}
          </EmptyState>
        ) : (
          <VisitList
            visits={visits}
            changes={changes}
            editsOf={(visitId) => edits?.get(visitId)?.map((one) => <VisitEdits key={one.siteId} edits={one} />)}
            askAbout={({ id, staffName }) => <AskAboutVisit visitId={id} name={staffName} />}
            mayManage={mayManage}
            siteNames={new Map(sites.map(({ id, name }) => [id, name]))}
          />
        )}
        <RefuseSupport refuses={refuses} mayChange={mayManage} />
      </div>
    </div>
  );
}

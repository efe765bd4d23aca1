import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { getCrmState, listLeads } from '#modules/measure/index.ts';
import { LEAD_GRADES, LEAD_STAGES, ListLeads } from '#modules/measure/input.ts';
import { CrmPanel } from '#modules/measure/ui/leads/crm-panel.tsx';
import { LeadList } from '#modules/measure/ui/leads/lead-list.tsx';
import { forgetLeadAction } from '#modules/notifications/actions.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { staffPage } from '../_staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  await staffPage('admin');
  return { title: (await getTranslations('admin'))('nav.leads') };
}

interface Props {
  searchParams: Promise<{ stage?: string | string[]; grade?: string | string[] }>;
}

/** People who requested a report: whom the agency may write to, and on what basis. */
export default async function LeadsPage({ searchParams }: Props) {
  const { ctx } = await staffPage('admin');
  const [t, own, nav, { measure, report, errors }, asked] = await Promise.all([
    getTranslations('measure.leads'),
    getTranslations('report.leads'),
    getTranslations('admin.nav'),
    getMessages(),
    searchParams,
  ]);
  const { stage, grade } = ListLeads.catch({}).parse(asked);
  const [leads, crm] = await Promise.all([listLeads(ctx, { stage, grade }), getCrmState(ctx)]);
  const query = (wanted: { stage?: string | undefined; grade?: string | undefined }) =>
    new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return (
    <>
      <PageHeader title={nav('leads')} lead={t('lead')} />
      <nav aria-label={t('filter')} className="mb-6 flex flex-wrap gap-2">
        {[undefined, ...LEAD_STAGES].map((one) => (
          <ButtonLink
            key={one ?? 'all'}
            href={`/admin/leads?${query({ stage: one, grade })}`}
            look={one === stage ? 'primary' : 'secondary'}
          >
            {one ? t(`stage.${one}`) : t('all')}
          </ButtonLink>
        ))}
        <a
          href={`/admin/leads/csv?${query({ stage, grade })}`}
          className="inline-flex min-h-11 items-center px-3 font-semibold hover:text-cobalt"
        >
          {t('csv')}
        </a>
      </nav>
      <nav aria-label={own('grade')} className="mb-6 flex flex-wrap gap-2">
        {[undefined, ...LEAD_GRADES].map((one) => (
          <ButtonLink
            key={one ?? 'all'}
            href={`/admin/leads?${query({ stage, grade: one })}`}
            look={one === grade ? 'primary' : 'secondary'}
          >
            {one ?? own('anyGrade')}
          </ButtonLink>
        ))}
      </nav>
      {leads.length === 0 ? (
        <EmptyState title={t('nobody')} seed="no leads">
          <p>{t('nobodyBody')}</p>
        </EmptyState>
      ) : (
        <Panel title={t('title', { count: leads.length })}>
          <NextIntlClientProvider
            messages={{ measure: { leads: measure.leads, crm: measure.crm }, report: { leads: report.leads }, errors } as never}
          >
            <LeadList leads={leads.map((lead) => ({ ...lead, host: withUnicodeHosts(lead.host) }))} forget={forgetLeadAction} />
          </NextIntlClientProvider>
        </Panel>
      )}
      <div className="mt-6">
        <CrmPanel state={crm} />
      </div>
    </>
  );
}

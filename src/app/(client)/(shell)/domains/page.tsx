import { domainToUnicode } from 'node:url';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { CHARGED_BEFORE, listRegistrations, sellsNames } from '#modules/domains/buying/index.ts';
import { type Domain, listDomains, takesDomains } from '#modules/domains/index.ts';
import { AddDomainForm } from '#modules/domains/ui/add-domain-form.tsx';
import { RenewalPanel } from '#modules/domains/ui/buying/renewal-panel.tsx';
import { renewalOf } from '#modules/domains/ui/buying/renewal-view.ts';
import { SearchNames } from '#modules/domains/ui/buying/search-names.tsx';
import { DomainChip } from '#modules/domains/ui/domain-chip.tsx';
import { listSites, type Site } from '#modules/sites/index.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Allowed, pageAccess } from '../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domains'))('title') };
}

interface Params {
  searchParams: Promise<{ site?: string | string[] }>;
}

export default async function DomainsPage({ searchParams }: Params) {
  const ctx = await requireUser('/domains');
  const { site } = await searchParams;
  const [t, home, names, sites, registrations, access] = await Promise.all([
    getTranslations('domains'),
    getTranslations('sites.list'),
    listDomains(ctx),
    listSites(ctx),
    listRegistrations(ctx),
    pageAccess(),
  ]);
  const choices = sites.map(({ id, name, slug }) => ({ id, name: name || slug }));
  const chosen = typeof site === 'string' && isUuid(site) ? site : undefined;
  const add = !takesDomains() ? (
    <Notice>{t('add.off')}</Notice>
  ) : sites.length === 0 ? (
    <Notice>{t('add.noSites')}</Notice>
  ) : (
    <AddDomainForm sites={choices} siteId={chosen} />
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6 max-xl:order-last">
          {names.length === 0 ? (
            <EmptyState
              seed="own domain"
              title={t('list.emptyTitle')}
              action={
                sites.length === 0 && (
                  <Allowed needs="site.create">
                    <ButtonLink href="/sites/new" look="primary">
                      {home('emptyAction')}
                    </ButtonLink>
                  </Allowed>
                )
              }
            >
              {t('list.emptyBody')}
            </EmptyState>
          ) : (
            <ul className="grid divide-y divide-line border-y border-line">
              {names.map((domain) => (
                <DomainRow key={domain.id} domain={domain} site={sites.find(({ id }) => id === domain.siteId)} />
              ))}
            </ul>
          )}
          {registrations
            .filter(({ state, domainId }) => state === 'ours' && domainId === null)
            .map((one) => (
              <Panel key={one.id} title={domainToUnicode(one.name)} lead={t('renewal.noSite')}>
                <RenewalPanel {...renewalOf(one, CHARGED_BEFORE)} mayChange={access.may('billing.manage')} />
              </Panel>
            ))}
        </div>
        <Allowed needs="domain.manage">
          <div className="grid content-start gap-6">
            <Panel title={t('add.title')}>{add}</Panel>
            <Panel title={t('search.title')} lead={t(sellsNames() ? 'search.leadSold' : 'search.lead')}>
              <SearchNames mayBuy={access.may('billing.manage')} siteId={chosen} />
            </Panel>
          </div>
        </Allowed>
      </div>
    </>
  );
}

async function DomainRow({ domain, site }: { domain: Domain; site: Site | undefined }) {
  const [t, format] = await Promise.all([getTranslations('domains.list'), getFormatter()]);
  const { registration } = domain;
  const ends = registration.known === 'registered' ? registration.expiresAt : null;
  return (
    <li className="relative grid gap-x-6 gap-y-2 py-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="grid min-w-0 gap-0.5">
        <Link
          href={`/domains/${domain.id}`}
          className="font-display text-2xl font-semibold tracking-tight wrap-anywhere after:absolute after:inset-0 hover:underline"
        >
          {domainToUnicode(domain.name)}
        </Link>
        <p className="text-ink-muted">
          {site?.name || site?.slug}
          {ends && ` · ${t('renewal')} ${format.dateTime(ends, { dateStyle: 'medium' })}`}
        </p>
      </div>
      <div>
        <DomainChip domain={domain} />
      </div>
    </li>
  );
}

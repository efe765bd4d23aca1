import { z } from 'zod';
import {
  CachePurge,
  Certificate,
  CreateDomain,
  CreateSubdomain,
  Domain,
  DomainAnalytics,
  DomainId,
  DomainSettings,
  DomainsQuery,
  DomainWish,
  FoundDomain,
  OrderedDomain,
  RegisterDomain,
  RemovedDomain,
} from './_domain-schemas.ts';
import { operation } from './_operation.ts';
import { listOf, pageOf } from './_schemas.ts';
import { DaysQuery } from './_site-schemas.ts';

const params = z.object({ domain_id: DomainId });

export const listAccountDomains = operation({
  method: 'get',
  path: '/v1/domains',
  summary: 'The names of the account, newest first, in pages.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  query: DomainsQuery,
  answer: pageOf(Domain),
});

export const createDomain = operation({
  method: 'post',
  path: '/v1/domains',
  summary: 'Brings a name to a site. Nothing is served there before its TXT record has proved whose it is.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'add_domain',
  statuses: [201],
  body: CreateDomain,
  answer: Domain,
});

export const searchDomains = operation({
  method: 'get',
  path: '/v1/domains/search',
  summary: 'Names for a wish: whether they are free, what they cost where, in the first year and after it.',
  scope: 'sites:read',
  needs: 'domain.manage',
  rate: 'search_names',
  statuses: [200],
  paged: false,
  query: DomainWish,
  answer: listOf(FoundDomain),
});

export const registerDomain = operation({
  method: 'post',
  path: '/v1/domains/register',
  summary: 'Buys a name for a site with the account’s card: it is charged, registered and led to the site, or refunded.',
  scope: 'sites:write',
  needs: 'billing.manage',
  rate: 'buy_name',
  statuses: [202],
  body: RegisterDomain,
  answer: OrderedDomain,
});

export const getDomainState = operation({
  method: 'get',
  path: '/v1/domains/{domain_id}',
  summary: 'A name: its records as they are expected and as they were seen, and who must act.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params,
  answer: Domain,
});

export const deleteDomain = operation({
  method: 'delete',
  path: '/v1/domains/{domain_id}',
  summary: 'Gives a name up: it answers nobody from then on, and must be proved anew by whoever brings it next.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'change_domain',
  statuses: [200],
  params,
  answer: RemovedDomain,
});

export const changeDomainSettings = operation({
  method: 'put',
  path: '/v1/domains/{domain_id}/settings',
  summary:
    'Says which host of a name is the main one, and whether browsers open it over TLS alone, and which hosts its certificate is for.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'change_domain',
  statuses: [200],
  params,
  body: DomainSettings,
  answer: Domain,
});

export const verifyDomain = operation({
  method: 'post',
  path: '/v1/domains/{domain_id}/verify',
  summary: 'Looks at a name now, unless it was looked at a moment ago.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'look_at_domain',
  statuses: [200],
  params,
  answer: Domain,
});

export const listDomainCertificates = operation({
  method: 'get',
  path: '/v1/domains/{domain_id}/certificates',
  summary: 'The certificates that a name has and had, newest first.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params,
  answer: listOf(Certificate),
});

export const requestDomainCertificate = operation({
  method: 'post',
  path: '/v1/domains/{domain_id}/certificates',
  summary: 'Asks for the certificate that a name lacks, now. Of a name that is not ready for one the finding says what stands in the way.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'change_domain',
  statuses: [200],
  params,
  answer: Domain,
});

export const purgeDomainCache = operation({
  method: 'post',
  path: '/v1/domains/{domain_id}/cache/purge',
  summary: 'Has everything that a name shows fetched anew. Publishing does so by itself.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'change_domain',
  statuses: [200],
  params,
  answer: CachePurge,
});

export const getDomainAnalytics = operation({
  method: 'get',
  path: '/v1/domains/{domain_id}/analytics',
  summary: 'Visits and bandwidth of a name and its www, day by day, with the numbers of the meter: people alone.',
  scope: 'usage:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params,
  query: DaysQuery,
  paged: false,
  answer: DomainAnalytics,
});

export const createSubdomain = operation({
  method: 'post',
  path: '/v1/domains/{domain_id}/subdomains',
  summary: 'Brings a name below a proved one to a site: the TXT record of the name above proves it too.',
  scope: 'sites:write',
  needs: 'domain.manage',
  rate: 'add_domain',
  statuses: [201],
  params,
  body: CreateSubdomain,
  answer: Domain,
});

import { z } from 'zod';
import {
  ApplyDnsPlan,
  CreateDnsRecord,
  DeleteDnsRecordQuery,
  DnsChangeAnswer,
  DnsChangeId,
  DnsPlanAnswer,
  DnsQuery,
  DnsZoneAnswer,
  UpdateDnsRecord,
} from './_dns-schemas.ts';
import { DomainId } from './_domain-schemas.ts';
import { operation } from './_operation.ts';

const params = z.object({ domain_id: DomainId });
const reading = { scope: 'sites:read', needs: 'account.read', rate: 'read_dns', statuses: [200], params } as const;
const writing = { scope: 'sites:write', needs: 'domain.manage', rate: 'change_dns', params, answer: DnsChangeAnswer } as const;

export const listDnsRecords = operation({
  ...reading,
  statuses: [200],
  method: 'get',
  path: '/v1/domains/{domain_id}/dns',
  summary: 'The records of the zone of a name, as its connected provider has them now.',
  paged: false,
  query: DnsQuery,
  answer: DnsZoneAnswer,
});

export const createDnsRecord = operation({
  ...writing,
  statuses: [201],
  method: 'post',
  path: '/v1/domains/{domain_id}/dns',
  summary: 'Adds a record. What would break mail or stands beside an alias is refused with the reason.',
  body: CreateDnsRecord,
});

export const updateDnsRecord = operation({
  ...writing,
  statuses: [200],
  method: 'put',
  path: '/v1/domains/{domain_id}/dns',
  summary: 'Puts a record in the place of another.',
  body: UpdateDnsRecord,
});

export const deleteDnsRecord = operation({
  ...writing,
  statuses: [200],
  method: 'delete',
  path: '/v1/domains/{domain_id}/dns',
  summary: 'Removes a record.',
  query: DeleteDnsRecordQuery,
});

export const getDnsPlan = operation({
  ...reading,
  statuses: [200],
  method: 'get',
  path: '/v1/domains/{domain_id}/dns/plan',
  summary: 'What would lead a name here: the records that go and come, and what speaks against it.',
  answer: DnsPlanAnswer,
});

export const applyDnsPlan = operation({
  ...writing,
  statuses: [200],
  method: 'post',
  path: '/v1/domains/{domain_id}/dns/plan',
  summary: 'Carries a plan out as it was read, all of it or nothing.',
  body: ApplyDnsPlan,
});

export const undoDnsChange = operation({
  ...writing,
  statuses: [200],
  params: params.extend({ change_id: DnsChangeId }),
  method: 'post',
  path: '/v1/domains/{domain_id}/dns/changes/{change_id}/undo',
  summary: 'Puts the records of before a change back; not where somebody has changed them since.',
});

import type { z } from 'zod';
import { recordId, type ZoneRecord } from '#modules/domains/index.ts';
import { encodeId } from '#platform/ids.ts';
import type { DnsChangeAnswer, DnsRecordAnswer } from './_dns-schemas.ts';

export const recordAnswer = (record: ZoneRecord): z.infer<typeof DnsRecordAnswer> => ({
  object: 'dns_record',
  id: recordId(record),
  name: record.name,
  type: record.type,
  ttl: record.ttl,
  value: record.value,
  proxied: record.proxied ?? false,
  alias: record.alias !== undefined,
  locked: record.locked ?? null,
});

export const changeAnswer = ({ changeId }: { changeId: string | null }): z.infer<typeof DnsChangeAnswer> => ({
  object: 'dns_change',
  id: changeId && encodeId('dnsChange', changeId),
});

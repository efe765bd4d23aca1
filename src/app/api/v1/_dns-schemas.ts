import { z } from 'zod';
import { RECORD_TYPES } from '#modules/domains/input.ts';

const RecordId = z
  .string()
  .regex(/^[\w-]{22}$/)
  .meta({ description: 'Of the record as it stands: one that has changed has another' });
const Confirm = z
  .boolean()
  .default(false)
  .meta({ description: 'Does it although mail or the site would be lost by it; without it such a change is refused with the reason' });

const Written = {
  name: z
    .string()
    .max(300)
    .meta({ description: 'Below the zone, or whole; empty or @ is the zone itself', examples: ['www'] }),
  type: z.enum(RECORD_TYPES),
  ttl: z
    .union([z.literal('auto'), z.number().int().min(60).max(86_400)])
    .default(300)
    .meta({ description: 'Seconds; `auto` where the provider chooses' }),
  value: z
    .string()
    .max(4000)
    .meta({ description: 'Texts without quotes', examples: ['203.0.113.10'] }),
  priority: z.number().int().min(0).max(65_535).optional().meta({ description: 'Of MX, where it does not stand in the value' }),
  confirm: Confirm,
};

export const CreateDnsRecord = z.strictObject(Written);
export const UpdateDnsRecord = z.strictObject({ record_id: RecordId, ...Written });
export const DeleteDnsRecordQuery = z.object({ record_id: RecordId, confirm: z.enum(['true', 'false']).default('false') });
export const DnsQuery = z.object({
  limit: z.coerce.number('page_limit').int('page_limit').min(1, 'page_limit').max(100, 'page_limit').default(100),
  offset: z.coerce.number().int().min(0).max(20_000).default(0).meta({ description: 'How many records to pass over' }),
});

export const DnsRecordAnswer = z.object({
  object: z.literal('dns_record'),
  id: RecordId,
  name: z.string(),
  type: z.string(),
  ttl: z.number().nullable().meta({ description: 'Null where the provider chooses' }),
  value: z.string(),
  proxied: z.boolean(),
  alias: z.boolean(),
  locked: z.enum(['kind', 'managed', 'routing', 'bytes']).nullable().meta({ description: 'Why it is changed at the provider alone' }),
});

export const DnsZoneAnswer = z.object({
  object: z.literal('list'),
  zone: z.string(),
  provider: z.enum(['cloudflare', 'route53']),
  in_use: z.boolean().meta({ description: 'Whether the registry names the servers of this zone' }),
  data: z.array(DnsRecordAnswer),
  total: z.number().int(),
  has_more: z.boolean(),
});

export const DnsChangeAnswer = z.object({
  object: z.literal('dns_change'),
  id: z.string().nullable().meta({ description: 'Null where there was nothing to do' }),
});

const Objection = z.object({ code: z.string(), name: z.string(), about: z.string() });
export const DnsPlanAnswer = z.object({
  object: z.literal('dns_plan'),
  fingerprint: z.string(),
  remove: z.array(DnsRecordAnswer),
  add: z.array(DnsRecordAnswer),
  refusals: z.array(Objection).meta({ description: 'With any, the plan is not carried out' }),
  risks: z.array(Objection).meta({ description: 'With any, it wants `confirm`' }),
});

export const ApplyDnsPlan = z.strictObject({
  fingerprint: z.string().max(64).meta({ description: 'Of the plan as it was read: another is not carried out' }),
  confirm: Confirm,
});

export const DnsChangeId = z.string().max(64).meta({ description: 'A change of a zone: dch_… or its UUID' });

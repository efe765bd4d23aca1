import { z } from 'zod';
import { boundedRecord } from '#platform/bounded-record.ts';
import { Meter } from './meters.ts';

const quantity = z.number().min(0).finite();
const key = z.string().min(1).max(150);
const properties = boundedRecord(8192);

const UsageEvent = z.object({
  clientId: z.uuid(),
  siteId: z.uuid().nullable().default(null),
  meter: Meter,
  quantity,
  occurredAt: z.date(),
  /** Idempotency key: the same key of a client counts once for ever. */
  sourceKey: key,
  properties: properties.default({}),
});
export const RecordUsage = z.object({ events: z.array(UsageEvent).max(50_000) });
export type RecordUsage = z.input<typeof RecordUsage>;

const Counts = z.object({ requests: z.int().min(0), bytes: z.int().min(0) });
export const RecordTraffic = z.object({
  /** Id of the counting server process: two of them count the same minute of the same site. */
  instance: z.string().min(1).max(60),
  parts: z
    .array(
      z.object({
        siteId: z.uuid(),
        clientId: z.uuid(),
        minute: z.date(),
        /** Number of this part among those of the process; a repeated one adds nothing. */
        part: z.int().min(0).max(2_147_483_647),
        human: Counts.extend({ visits: z.int().min(0) }),
        bot: Counts,
        status: z.object({ ok: z.int().min(0), missing: z.int().min(0), failed: z.int().min(0) }),
        /** Most requested addresses, people only; `*` is the rest. */
        paths: z
          .array(Counts.extend({ path: z.string().min(1).max(300) }))
          .max(100)
          .default([]),
        /** People only, by host. */
        hosts: z
          .array(Counts.extend({ host: z.string().min(1).max(255), visits: z.int().min(0) }))
          .max(100)
          .default([]),
      }),
    )
    .max(10_000),
});
export type RecordTraffic = z.input<typeof RecordTraffic>;

/** The client whose traffic is folded; without one, that of everybody, where it is due. */
export interface FoldTraffic {
  clientId?: string | undefined;
}

export const ReserveUsage = z.object({
  meter: Meter,
  /** Must be 1 for `page_generate`: its events are counted, not summed. */
  quantity: z.number().positive().finite().default(1),
  /** Idempotency key of the work (`generation:<id>`): a repeated reservation holds nothing more. */
  key,
  /** Minutes until an unsettled reservation expires. */
  holdMinutes: z.number().positive().max(1440).default(15),
});
export type ReserveUsage = z.input<typeof ReserveUsage>;

export const CommitUsage = z.object({
  reservationId: z.uuid(),
  /** Actual use, at most the reserved amount; all of it by default. */
  quantity: quantity.optional(),
  siteId: z.uuid().nullable().default(null),
  properties: properties.default({}),
});
export type CommitUsage = z.input<typeof CommitUsage>;

export const ReleaseUsage = z.object({ reservationId: z.uuid() });
export type ReleaseUsage = z.infer<typeof ReleaseUsage>;

export const GetSiteTraffic = z.object({ siteId: z.uuid(), days: z.int().min(1).max(400).default(30) });
export type GetSiteTraffic = z.input<typeof GetSiteTraffic>;

export const ListTraffic = z.object({ from: z.iso.date(), to: z.iso.date() });
export type ListTraffic = z.input<typeof ListTraffic>;

export const GetHostTraffic = z.object({ hosts: z.array(z.string().min(1).max(255)).min(1).max(10), from: z.iso.date(), to: z.iso.date() });
export type GetHostTraffic = z.input<typeof GetHostTraffic>;

export const RebuildUsage = z.object({ from: z.date(), to: z.date() });
export type RebuildUsage = z.infer<typeof RebuildUsage>;

export const MarkLimitsNotified = z.object({ noticeIds: z.array(z.uuid()).max(1000) });
export type MarkLimitsNotified = z.infer<typeof MarkLimitsNotified>;

export const CutMeterBatches = z.object({ clientId: z.uuid().optional() });
export type CutMeterBatches = z.infer<typeof CutMeterBatches>;

export const ListUsageEvents = z.object({
  meter: Meter,
  /** By billing time; the end is exclusive. */
  from: z.date(),
  to: z.date(),
  /** Cursor: the last event already read. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(5000).default(50),
});
export type ListUsageEvents = z.input<typeof ListUsageEvents>;

export const GetLimitNotice = z.object({ noticeId: z.uuid() });
export type GetLimitNotice = z.infer<typeof GetLimitNotice>;

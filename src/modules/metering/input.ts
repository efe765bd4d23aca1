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
  /** Says which happening this is: the same key of a client counts once for ever. */
  sourceKey: key,
  properties: properties.default({}),
});
export const RecordUsage = z.object({ events: z.array(UsageEvent).max(50_000) });
export type RecordUsage = z.input<typeof RecordUsage>;

const Counts = z.object({ requests: z.int().min(0), bytes: z.int().min(0) });
export const RecordTraffic = z.object({
  /** Names the server process that counted: two of them see the same minute of the same site. */
  instance: z.string().min(1).max(60),
  parts: z
    .array(
      z.object({
        siteId: z.uuid(),
        clientId: z.uuid(),
        minute: z.date(),
        /** Which part of what this process counted: the same one again adds nothing. */
        part: z.int().min(0).max(2_147_483_647),
        human: Counts.extend({ visits: z.int().min(0) }),
        bot: Counts,
        status: z.object({ ok: z.int().min(0), missing: z.int().min(0), failed: z.int().min(0) }),
        /** What people were sent most, by address; `*` is all the rest. */
        paths: z
          .array(Counts.extend({ path: z.string().min(1).max(300) }))
          .max(100)
          .default([]),
      }),
    )
    .max(10_000),
});
export type RecordTraffic = z.input<typeof RecordTraffic>;

/** Whose traffic; without a client that of everybody, where it is due. */
export interface FoldTraffic {
  clientId?: string | undefined;
}

export const ReserveUsage = z.object({
  meter: Meter,
  /** Of `page_generate` one: its events are counted, not summed. */
  quantity: z.number().positive().finite().default(1),
  /** Of the work that needs it (`generation:<id>`): asking again with it holds nothing more. */
  key,
  /** After it a hold that nobody settled counts no more. */
  holdMinutes: z.number().positive().max(1440).default(15),
});
export type ReserveUsage = z.input<typeof ReserveUsage>;

export const CommitUsage = z.object({
  reservationId: z.uuid(),
  /** What was really used, at most what was held; all of it when not said. */
  quantity: quantity.optional(),
  siteId: z.uuid().nullable().default(null),
  properties: properties.default({}),
});
export type CommitUsage = z.input<typeof CommitUsage>;

export const ReleaseUsage = z.object({ reservationId: z.uuid() });
export type ReleaseUsage = z.infer<typeof ReleaseUsage>;

export const GetSiteTraffic = z.object({ siteId: z.uuid(), days: z.int().min(1).max(400).default(30) });
export type GetSiteTraffic = z.input<typeof GetSiteTraffic>;

export const RecordTokens = z.object({
  /** The provider's own name of the answer. */
  responseId: z.string().min(1).max(140),
  model: z.string().min(1).max(100),
  promptTokens: z.int().min(0),
  completionTokens: z.int().min(0),
  siteId: z.uuid().nullable().default(null),
});
export type RecordTokens = z.input<typeof RecordTokens>;

export const RebuildUsage = z.object({ from: z.date(), to: z.date() });
export type RebuildUsage = z.infer<typeof RebuildUsage>;

export const NoteLimitsTold = z.object({ noticeIds: z.array(z.uuid()).max(1000) });
export type NoteLimitsTold = z.infer<typeof NoteLimitsTold>;

export const CutMeterBatches = z.object({ clientId: z.uuid().optional() });
export type CutMeterBatches = z.infer<typeof CutMeterBatches>;

export const ListUsageEvents = z.object({
  meter: Meter,
  /** By the moment of billing, the end left out. */
  from: z.date(),
  to: z.date(),
  /** The last event already known. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(5000).default(50),
});
export type ListUsageEvents = z.input<typeof ListUsageEvents>;

export const GetLimitNotice = z.object({ noticeId: z.uuid() });
export type GetLimitNotice = z.infer<typeof GetLimitNotice>;

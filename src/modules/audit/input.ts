import { z } from 'zod';
import { isTimeZone } from '#platform/time-zone.ts';
import { ACTIVITY_KINDS, AUDIT_KINDS } from './activity-words.ts';

const Day = z.iso.date().max(10).optional().catch(undefined);
/** In which the days are meant. */
const TimeZone = z.string().max(64).refine(isTimeZone).optional().catch(undefined);

/** Query parameters of the activity page; invalid ones are ignored. */
export const ListActivity = z.object({
  /** `agency`, `server`, or a person's id. */
  who: z
    .union([z.enum(['agency', 'server']), z.uuid()])
    .optional()
    .catch(undefined),
  what: z.enum(ACTIVITY_KINDS).optional().catch(undefined),
  site: z.uuid().optional().catch(undefined),
  from: Day,
  to: Day,
  timeZone: TimeZone,
  /** Cursor of an earlier page: rows before this time. */
  before: z.iso.datetime({ offset: true }).max(40).optional().catch(undefined),
});
export type ListActivity = z.output<typeof ListActivity>;

const Letters = z.string().trim().min(1).max(100).optional().catch(undefined);

export const ListAudit = z.object({
  /** Letters of a name, when no suggestion was picked. */
  client: Letters,
  person: Letters,
  kind: z.enum(AUDIT_KINDS).optional().catch(undefined),
  account: z.uuid().optional().catch(undefined),
  actor: z.uuid().optional().catch(undefined),
  visit: z.uuid().optional().catch(undefined),
  table: z
    .string()
    .regex(/^[a-z_]{1,63}$/)
    .optional()
    .catch(undefined),
  action: z.enum(['insert', 'update', 'delete']).optional().catch(undefined),
  from: Day,
  to: Day,
  timeZone: TimeZone,
  before: z.iso.datetime({ offset: true }).max(40).optional().catch(undefined),
});
export type ListAudit = z.output<typeof ListAudit>;

export const FindSubjects = z.object({ of: z.enum(['client', 'person']), q: z.string().trim().min(2).max(100) });
export type FindSubjects = z.output<typeof FindSubjects>;

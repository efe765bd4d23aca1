import { eventType } from 'inngest';
import { z } from 'zod';

/** A client has passed a threshold of a limit, or of their spending limit (`spending`). */
export const limitNeared = eventType('metering/limit.neared', {
  schema: z.object({ noticeId: z.uuid(), clientId: z.uuid(), meter: z.string(), percent: z.number() }),
});

import { eventType } from 'inngest';
import { z } from 'zod';

/** A client has passed a mark of a limit, or of the most they want to pay (`spending`). */
export const limitNeared = eventType('metering/limit.neared', {
  schema: z.object({ noticeId: z.uuid(), clientId: z.uuid(), meter: z.string(), percent: z.number() }),
});

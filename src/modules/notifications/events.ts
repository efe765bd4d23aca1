import { eventType } from 'inngest';
import { z } from 'zod';

/** A mail was queued; a held one can be taken back for this many seconds. */
export const mailRequested = eventType('notifications/mail.requested', {
  schema: z.object({ mailId: z.uuid(), heldSeconds: z.number().int().min(1).max(60).optional() }),
});

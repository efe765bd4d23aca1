import { eventType } from 'inngest';
import { z } from 'zod';

/** A mail was promised. */
export const mailRequested = eventType('notifications/mail.requested', { schema: z.object({ mailId: z.uuid() }) });

import { eventType } from 'inngest';
import { z } from 'zod';

/** Somebody has proved their address and is in for the first time. */
export const personJoined = eventType('accounts/person.joined', { schema: z.object({ clientId: z.uuid() }) });

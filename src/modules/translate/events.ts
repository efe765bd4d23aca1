import { eventType } from 'inngest';
import { z } from 'zod';

/** Somebody asked for a site in another language; nothing has been asked of a model yet. */
export const translationRequested = eventType('translate/translation.requested', {
  schema: z.object({ translationId: z.uuid(), clientId: z.uuid() }),
});

import { eventType } from 'inngest';
import { z } from 'zod';

/** Somebody asked for a site; the generation is queued and its unit is held. */
export const siteRequested = eventType('generate/site.requested', {
  schema: z.object({ generationId: z.uuid(), clientId: z.uuid() }),
});

import { eventType } from 'inngest';
import { z } from 'zod';

const Generation = z.object({ generationId: z.uuid(), clientId: z.uuid() });

/** Somebody asked for a site; the generation is queued and its unit is held. */
export const siteRequested = eventType('generate/site.requested', { schema: Generation });

/** Its owner wants no more of it; the row says so already. */
export const siteCancelled = eventType('generate/site.cancelled', { schema: Generation });

/** Somebody sent a list of sites to be made; its rows wait. */
export const batchRequested = eventType('generate/batch.requested', {
  schema: z.object({ batchId: z.uuid(), clientId: z.uuid() }),
});

import { eventType } from 'inngest';
import { z } from 'zod';

const Generation = z.object({ generationId: z.uuid(), clientId: z.uuid() });

/** Somebody requested a site; the generation is queued and its unit is reserved. */
export const siteRequested = eventType('generate/site.requested', { schema: Generation });

/** The owner cancelled it; the row is already updated. */
export const siteCancelled = eventType('generate/site.cancelled', { schema: Generation });

/** Somebody sent a batch of sites to make; its rows are waiting. */
export const batchRequested = eventType('generate/batch.requested', {
  schema: z.object({ batchId: z.uuid(), clientId: z.uuid() }),
});

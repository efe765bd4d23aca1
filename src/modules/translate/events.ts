import { eventType } from 'inngest';
import { z } from 'zod';

/** A translation of a site was requested; no model has been called yet. */
export const translationRequested = eventType('translate/translation.requested', {
  schema: z.object({ translationId: z.uuid(), clientId: z.uuid() }),
});

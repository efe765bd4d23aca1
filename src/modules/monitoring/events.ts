import { eventType } from 'inngest';
import { z } from 'zod';
import { DEVICES } from './performance/devices.ts';

/** Measure a live site in a browser, page by page. */
export const measuresDue = eventType('monitoring/measures.due', {
  schema: z.object({
    siteId: z.uuid(),
    clientId: z.uuid(),
    releaseId: z.uuid(),
    pages: z.array(z.object({ path: z.string(), device: z.enum(DEVICES) })),
  }),
});

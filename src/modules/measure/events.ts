import { eventType } from 'inngest';
import { z } from 'zod';

const analysis = z.object({ analysisId: z.uuid(), host: z.string() });

/** Somebody wants to know how a site does; the analysis is queued. */
export const analysisRequested = eventType('measure/analysis.requested', { schema: analysis });

/** A site was read, and a browser is to look at it as well. */
export const looksDue = eventType('measure/looks.due', { schema: analysis });

import { eventType } from 'inngest';
import { z } from 'zod';

const analysis = z.object({ analysisId: z.uuid(), host: z.string() });

/** Somebody requested a measurement; the analysis is queued. */
export const analysisRequested = eventType('measure/analysis.requested', { schema: analysis });

/** A site was read and is now due for the browser runs. */
export const looksDue = eventType('measure/looks.due', { schema: analysis });

/** A rebuilt draft is due for its browser runs; `of` names the words that it is made from. */
export const draftDue = eventType('measure/draft.due', { schema: analysis.extend({ of: z.string() }) });

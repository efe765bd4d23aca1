import { eventType } from 'inngest';
import { z } from 'zod';

/** The price of a rewrite was shown, and the proposal requested. */
export const rewriteRequested = eventType('assistant/rewrite.requested', {
  schema: z.object({ proposalId: z.uuid(), clientId: z.uuid() }),
});

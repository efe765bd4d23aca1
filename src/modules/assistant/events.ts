import { eventType } from 'inngest';
import { z } from 'zod';

/** Somebody has seen the price of a rewriting and wants it proposed. */
export const rewriteRequested = eventType('assistant/rewrite.requested', {
  schema: z.object({ proposalId: z.uuid(), clientId: z.uuid() }),
});

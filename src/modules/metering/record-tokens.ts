import type { Context } from '#platform/context.ts';
import { requireAccount } from '#platform/context.ts';
import { RecordTokens } from './input.ts';
import { recordUsage } from './record-usage.ts';

/** Counts what one answer of a language model cost, in the provider's own figures. The same answer counts once. */
export async function recordTokens(ctx: Context, input: RecordTokens): Promise<{ recorded: number }> {
  const account = requireAccount(ctx);
  const { responseId, model, promptTokens, completionTokens, siteId } = RecordTokens.parse(input);
  return recordUsage(ctx, {
    events: [
      {
        clientId: account.id,
        siteId,
        meter: 'ai_token',
        quantity: promptTokens + completionTokens,
        occurredAt: ctx.now,
        sourceKey: `tokens:${responseId}`,
        properties: { model, promptTokens, completionTokens },
      },
    ],
  });
}

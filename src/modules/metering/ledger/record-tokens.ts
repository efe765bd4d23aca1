import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { RecordTokens } from '../input.ts';
import { payableUnits } from '../payable-units.ts';
import { writeEvents } from './write-events.ts';

/**
 * Records the tokens of one answer of a language model, in the provider's figures; the same answer counts once. Charged as far as the plan
 * includes it or the client pays for more: larger work reserves tokens before it calls the model.
 */
export async function recordTokens(ctx: Context, input: RecordTokens): Promise<{ recorded: number }> {
  const { id: clientId } = requireAccount(ctx);
  const { responseId, model, promptTokens, completionTokens, siteId } = RecordTokens.parse(input);
  const tokens = promptTokens + completionTokens;
  return asSystem(
    'usage is written by the server',
    async (tx) => {
      const payable = await payableUnits(tx, 'ai_token', new Map([[clientId, tokens]]), ctx.now);
      const event = {
        clientId,
        siteId,
        meter: 'ai_token' as const,
        quantity: payable.get(clientId) ?? 0,
        occurredAt: ctx.now,
        sourceKey: `tokens:${responseId}`,
        properties: { model, promptTokens, completionTokens },
      };
      return { recorded: (await writeEvents(tx, [event], ctx.now)).length };
    },
    ctx,
  );
}

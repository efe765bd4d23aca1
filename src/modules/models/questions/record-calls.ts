import { sql } from 'drizzle-orm';
import type { Question } from '#composer/model/question.ts';
import type { Attempt } from '#platform/ai/generate-answer.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export interface Call extends Attempt {
  id: string;
  /** Start of the call. */
  at: Date;
  cached?: boolean;
}

interface Work {
  generationId?: string | undefined;
  siteId?: string | undefined;
}

/** Stores the calls of a question. Idempotent by id. */
export async function recordCalls(ctx: Context, { step, promptId }: Question<unknown>, work: Work, calls: Call[]): Promise<void> {
  if (calls.length === 0) return;
  const rows = calls.map((call) => ({
    id: call.id,
    client_id: ctx.account?.id ?? null,
    generation_id: work.generationId ?? null,
    site_id: work.siteId ?? null,
    step,
    prompt_id: promptId,
    provider: call.provider,
    model: call.model,
    outcome: call.outcome,
    cached: call.cached ?? false,
    repair: call.repair,
    input_tokens: call.usage?.inputTokens ?? null,
    output_tokens: call.usage?.outputTokens ?? null,
    first_token_ms: call.firstTokenMs === null ? null : Math.round(call.firstTokenMs),
    ms: Math.round(call.ms),
    at: call.at.toISOString(),
  }));
  await asSystem(
    'calls to models are written by the server',
    (tx) => tx.execute(sql`select app.record_model_calls(${JSON.stringify(rows)}::jsonb)`),
    ctx,
  );
}

import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export const SPANS = ['1h', '24h', '7d'] as const;

const Count = z.coerce.number();
const Measure = z.coerce.number().nullable();
const Row = z.object({
  provider: z.string(),
  model: z.string(),
  span: z.enum(SPANS),
  calls: Count,
  answered: Count,
  invalid: Count,
  cancelled: Count,
  skipped: Count,
  cached: Count,
  input_tokens: Count,
  output_tokens: Count,
  p50_ms: Measure,
  p95_ms: Measure,
  p50_first_ms: Measure,
  p95_first_ms: Measure,
  tokens_per_second: Measure,
  unpriced: Count,
  brl_micros: Measure,
  usd_micros: Measure,
});

export interface SpanHealth {
  span: (typeof SPANS)[number];
  /** Calls that a provider could answer; cancelled and skipped ones are counted separately. */
  calls: number;
  cancelled: number;
  skipped: number;
  /** Answers from the cache. */
  cached: number;
  /** Answered calls, and valid answers, as shares; null without data. */
  successRate: number | null;
  validRate: number | null;
  inputTokens: number;
  outputTokens: number;
  /** Milliseconds, of answered calls. */
  p50Ms: number | null;
  p95Ms: number | null;
  p50FirstMs: number | null;
  p95FirstMs: number | null;
  tokensPerSecond: number | null;
  /** Known cost in millionths, for admins; `unpriced` calls have no price entered. */
  cost: { unpriced: number; micros: { currency: 'BRL' | 'USD'; micros: number }[] } | null;
}

export interface ModelHealth {
  configured: boolean;
  models: { provider: string; model: string; spans: SpanHealth[] }[];
  /** Providers that were skipped in their latest call of the last hour. */
  openCircuits: { provider: string; since: Date }[];
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Results of each model in the last hour, day and week. For the agency; costs are for admins. */
export async function getModelHealth(ctx: Context): Promise<ModelHealth> {
  const staff = await requireStaff(ctx);
  const { health, open } = await asSystem(
    'the agency reads the use of its models',
    async (tx) => ({
      health: z.array(Row).parse((await tx.execute(sql`select * from app.model_health(${ctx.now.toISOString()}::timestamptz)`)).rows),
      open: (await tx.execute<{ provider: string; at: Date | string }>(OPEN_CIRCUITS(ctx.now))).rows,
    }),
    ctx,
  );
  const byModel = Map.groupBy(health, ({ provider, model }) => JSON.stringify([provider, model]));
  return {
    configured: isModelConfigured(),
    models: [...byModel.values()].map((rows) => ({
      provider: rows[0]!.provider,
      model: rows[0]!.model,
      spans: rows.map((row) => spanOf(row, staff.type === 'admin')),
    })),
    openCircuits: open.map(({ provider, at }) => ({ provider, since: new Date(at) })),
  };
}

/** Circuit breakers are per process; the rows cover all processes. */
const OPEN_CIRCUITS = (now: Date) => sql`
  select latest.provider, latest.at from (
    select distinct on (c.provider) c.provider, c.outcome, c.at from public.model_calls c
    where c.at > ${now.toISOString()}::timestamptz - interval '1 hour' and c.at <= ${now.toISOString()}::timestamptz and not c.cached
    order by c.provider, c.at desc, c.id desc) latest
  where latest.outcome = 'skipped' order by 1`;

function spanOf(row: z.output<typeof Row>, seesCost: boolean): SpanHealth {
  const amounts = [
    { currency: 'BRL' as const, micros: row.brl_micros },
    { currency: 'USD' as const, micros: row.usd_micros },
  ];
  return {
    span: row.span,
    calls: row.calls,
    cancelled: row.cancelled,
    skipped: row.skipped,
    cached: row.cached,
    successRate: share(row.answered, row.calls),
    validRate: share(row.answered, row.answered + row.invalid),
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    p50Ms: row.p50_ms,
    p95Ms: row.p95_ms,
    p50FirstMs: row.p50_first_ms,
    p95FirstMs: row.p95_first_ms,
    tokensPerSecond: row.tokens_per_second,
    cost: seesCost
      ? { unpriced: row.unpriced, micros: amounts.flatMap(({ currency, micros }) => (micros === null ? [] : [{ currency, micros }])) }
      : null,
  };
}

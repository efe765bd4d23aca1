import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { ListModelUse } from '../input.ts';

const Count = z.coerce.number();
const Use = z.object({ calls: Count, cached: Count, inputTokens: Count, outputTokens: Count });
const Model = Use.extend({ provider: z.string(), model: z.string() });
const Step = Use.extend({ step: z.string() });
const Day = Use.extend({ day: z.iso.date(), chargedTokens: Count });
const Totals = Use.extend({ coveredTokens: Count });
const Answered = z.object({
  totals: Totals,
  models: z.array(Model),
  steps: z.array(Step),
  days: z.array(Day.omit({ chargedTokens: true })),
});
const Charged = z.object({ day: z.iso.date(), tokens: Count, cents: Count, currency: z.enum(['BRL', 'USD']) });

export interface ModelUse {
  /** Answers written by a model, beside cached ones, which cost nothing. */
  totals: z.output<typeof Totals> & {
    /** Of all answers; `coveredTokens` of them belong to generated sites, which are charged per site. */
    tokens: number;
    /** Tokens in the ledger. */
    chargedTokens: number;
    /** Cost of the charged tokens above the plan, by today's plan and price; an invoice is exact. */
    cents: number;
    currency: 'BRL' | 'USD';
  };
  models: z.output<typeof Model>[];
  steps: z.output<typeof Step>[];
  /** UTC days with any usage, oldest first. */
  days: z.output<typeof Day>[];
}

const SUMS = sql`
  count(*) filter (where not u.cached) as calls, count(*) filter (where u.cached) as cached,
  coalesce(sum(u.input_tokens), 0) as "inputTokens", coalesce(sum(u.output_tokens), 0) as "outputTokens"`;

/** Token usage of the account's own questions in a span with exclusive end: by model, by step and by day. */
export async function listModelUse(ctx: Context, input: ListModelUse): Promise<ModelUse> {
  const { id: clientId } = requireAccount(ctx);
  const { from, to } = ListModelUse.parse(input);
  const range = { from: sql`${from.toISOString()}::timestamptz`, to: sql`${to.toISOString()}::timestamptz` };
  const answered = await asActor(ctx, async (tx) => {
    const { rows } = await tx.execute(sql`
      with u as materialized (
        select * from public.model_calls c
        where c.client_id = ${clientId} and c.at >= ${range.from} and c.at < ${range.to} and c.outcome = 'answered')
      select
        (select to_jsonb(t) from (select ${SUMS},
            coalesce(sum(u.input_tokens + u.output_tokens) filter (where u.generation_id is not null), 0) as "coveredTokens" from u) t) as totals,
        (select coalesce(jsonb_agg(t), '[]') from (
          select u.provider, u.model, ${SUMS} from u group by 1, 2 order by count(*) desc, 1, 2 limit 100) t) as models,
        (select coalesce(jsonb_agg(t), '[]') from (select u.step, ${SUMS} from u group by 1 order by count(*) desc, 1) t) as steps,
        (select coalesce(jsonb_agg(t order by t.day), '[]') from (
          select (u.at at time zone 'utc')::date as day, ${SUMS} from u group by 1) t) as days`);
    return Answered.parse(rows[0]);
  });
  const charged = await asSystem(
    'prices are read from the catalogue',
    async (tx) => z.array(Charged).parse((await tx.execute(chargedByDay(clientId, range))).rows),
    ctx,
  );
  return combine(answered, charged);
}

/**
 * The part of each event above the plan depends on the events before it in its period. A row without a day's tokens carries the currency.
 */
function chargedByDay(clientId: string, { from, to }: { from: ReturnType<typeof sql>; to: ReturnType<typeof sql> }) {
  return sql`
    with account as (
      select app.currency_of(${clientId}) as currency, app.limit_of(${clientId}, 'ai_token') as included,
        (select case app.currency_of(${clientId}) when 'USD' then m.price_usd_cents else m.price_brl_cents end
          from public.meters m where m.key = 'ai_token') as price
    ), events as (
      select e.occurred_at, e.quantity, sum(e.quantity) over (
        partition by (app.period_of(${clientId}, e.billed_at)).starts order by e.billed_at, e.id) as upto
      from public.usage_events e
      where e.client_id = ${clientId} and e.meter = 'ai_token'
        and e.billed_at >= (app.period_of(${clientId}, ${from})).starts and e.billed_at < ${to} + interval '45 days'
    )
    select coalesce((e.occurred_at at time zone 'utc')::date, (${from} at time zone 'utc')::date)::text as day,
      coalesce(sum(e.quantity), 0) as tokens, a.currency,
      coalesce(sum(least(e.quantity, greatest(0, e.upto - a.included))) * a.price, 0) as cents
    from account a left join events e on e.occurred_at >= ${from} and e.occurred_at < ${to}
    group by 1, a.currency, a.price
    order by 1`;
}

function combine(answered: z.output<typeof Answered>, charged: z.output<typeof Charged>[]): ModelUse {
  const none = { calls: 0, cached: 0, inputTokens: 0, outputTokens: 0, chargedTokens: 0 };
  const days = new Map<string, ModelUse['days'][number]>();
  for (const day of answered.days) days.set(day.day, { ...day, chargedTokens: 0 });
  for (const { day, tokens } of charged) {
    if (tokens > 0) days.set(day, { ...none, ...days.get(day), day, chargedTokens: tokens });
  }
  return {
    totals: {
      ...answered.totals,
      tokens: answered.totals.inputTokens + answered.totals.outputTokens,
      chargedTokens: charged.reduce((sum, { tokens }) => sum + tokens, 0),
      cents: Math.round(charged.reduce((sum, { cents }) => sum + cents, 0)),
      currency: charged[0]?.currency ?? 'BRL',
    },
    models: answered.models,
    steps: answered.steps,
    days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

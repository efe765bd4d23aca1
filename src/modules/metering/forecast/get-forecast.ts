import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { METERS, PLAN_METERS, type PlanMeter } from '../meters.ts';
import { getUsage } from '../rollups/get-usage.ts';
import { type Forecast, forecastUsage } from './forecast.ts';

/** With the expected cost above the plan, in cents. */
export type MeterForecast = Forecast & { expectedCostCents: number };

const DAY = 86_400_000;
const DAYS_READ = 29;

/** Forecast of the open period per meter; null where there are too few days. */
export async function getForecast(ctx: Context): Promise<Record<PlanMeter, MeterForecast | null>> {
  const account = requireAccount(ctx);
  const usage = await getUsage(ctx);
  const today = Math.floor(ctx.now.getTime() / DAY);
  const first = new Date((today - DAYS_READ) * DAY).toISOString().slice(0, 10);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ meter: PlanMeter; day: string; quantity: string }>(sql`
      select meter, to_char(greatest(day, ${first}::date), 'YYYY-MM-DD') as day,
        sum(quantity) filter (where day >= ${first}::date) as quantity
      from public.usage_daily
      where client_id = ${account.id} and audience = 'human' and meter in ${[...PLAN_METERS]}
      group by 1, 2 order by 1, 2`),
  );
  const forecasts = PLAN_METERS.map((meter): [PlanMeter, MeterForecast | null] => {
    const line = usage[meter];
    const known = new Map(rows.filter((row) => row.meter === meter).map((row) => [row.day, Number(row.quantity ?? 0)]));
    const daily = METERS[meter].total === 'last' ? growth(values(known, today, 'carry')) : values(known, today, 'zero');
    const found = line.resetsAt && forecastUsage({ daily, used: line.used, limit: line.limit, now: ctx.now, endsAt: line.resetsAt });
    if (!found) return [meter, null];
    const above = line.limit === null ? 0 : Math.max(0, found.expected - line.limit);
    return [meter, { ...found, expectedCostCents: Math.round(above * (line.priceCents ?? 0)) }];
  });
  return Object.fromEntries(forecasts) as Record<PlanMeter, MeterForecast | null>;
}

/** One value per day from the first known day to yesterday; a missing day is zero, or repeats the day before. */
function values(known: ReadonlyMap<string, number>, today: number, gap: 'zero' | 'carry'): number[] {
  const first = [...known.keys()].toSorted()[0];
  if (first === undefined) return [];
  const filled: number[] = [];
  for (let day = Date.parse(first) / DAY; day < today; day++) {
    const value = known.get(new Date(day * DAY).toISOString().slice(0, 10));
    filled.push(value ?? (gap === 'carry' ? (filled.at(-1) ?? 0) : 0));
  }
  return filled;
}

const growth = (levels: readonly number[]): number[] => levels.slice(1).map((level, i) => level - (levels[i] ?? 0));

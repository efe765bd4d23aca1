import { sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
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
  const rows = await asActor(ctx, (tx) => readDays(tx, [account.id], ctx.now));
  const forecasts = PLAN_METERS.map((meter): [PlanMeter, MeterForecast | null] => {
    const line = usage[meter];
    const asked = { ...line, clientId: account.id, meter, sites: usage.sites.limit };
    const found = line.resetsAt && forecastOf(rows, { ...asked, endsAt: line.resetsAt }, ctx.now);
    if (!found) return [meter, null];
    const above = line.limit === null ? 0 : Math.max(0, found.expected - line.limit);
    return [meter, { ...found, expectedCostCents: Math.round(above * (line.priceCents ?? 0)) }];
  });
  return Object.fromEntries(forecasts) as Record<PlanMeter, MeterForecast | null>;
}

interface Line {
  clientId: string;
  meter: PlanMeter;
  used: number;
  limit: number | null;
  /** Number of sites that the plan includes; null is unlimited. */
  sites: number | null;
  endsAt: Date;
}

/** The forecast of a meter's limit, and the end of its period. */
export type LimitForecast = Pick<Forecast, 'limitAt'> & { endsAt: Date };

/** The forecasts that clients see of their own meters, in the given order; null where there are too few days. */
export async function forecastLimits(
  tx: Transaction,
  wanted: readonly Pick<Line, 'clientId' | 'meter'>[],
  now: Date,
): Promise<(LimitForecast | null)[]> {
  if (wanted.length === 0) return [];
  const clients = [...new Set(wanted.map(({ clientId }) => clientId))];
  const days = await readDays(tx, clients, now);
  const { rows } = await tx.execute<{
    client: string;
    meter: string;
    used: string;
    ceiling: string | null;
    resets_at: Date | string | null;
  }>(sql`
    select c.id as client, u.* from public.accounts c cross join lateral app.usage_of(c.id, ${now.toISOString()}::timestamptz) u
    where c.id in ${clients}`);
  return wanted.map(({ clientId, meter }) => {
    const lineOf = (of: string) => rows.find((row) => row.client === clientId && row.meter === of);
    const line = lineOf(meter);
    if (!line?.resets_at) return null;
    const endsAt = new Date(line.resets_at);
    const [limit, sites] = [line, lineOf('sites')].map((one) => (one?.ceiling == null ? null : Number(one.ceiling))) as [
      number | null,
      number | null,
    ];
    const found = forecastOf(days, { clientId, meter, used: Number(line.used), limit, sites, endsAt }, now);
    return found && { limitAt: found.limitAt, endsAt };
  });
}

interface Day {
  [column: string]: unknown;
  client: string;
  meter: PlanMeter;
  day: string;
  quantity: string | null;
}

/** Use of each day that a forecast looks at; all earlier ones are the first of them. */
async function readDays(tx: Transaction, clients: readonly string[], now: Date): Promise<Day[]> {
  const first = new Date((Math.floor(now.getTime() / DAY) - DAYS_READ) * DAY).toISOString().slice(0, 10);
  const { rows } = await tx.execute<Day>(sql`
    select client_id as client, meter, to_char(greatest(day, ${first}::date), 'YYYY-MM-DD') as day,
      sum(quantity) filter (where day >= ${first}::date) as quantity
    from public.usage_daily
    where client_id in ${[...clients]} and audience = 'human' and meter in ${[...PLAN_METERS]}
    group by 1, 2, 3 order by 1, 2, 3`);
  return rows;
}

function forecastOf(rows: readonly Day[], { clientId, meter, used, limit, sites, endsAt }: Line, now: Date): Forecast | null {
  const own = rows.filter((row) => row.client === clientId && row.meter === meter);
  const known = new Map(own.map(({ day, quantity }) => [day, Number(quantity ?? 0)]));
  const today = Math.floor(now.getTime() / DAY);
  const daily = METERS[meter].formula === 'last' ? growth(values(known, today, 'carry')) : values(known, today, 'zero');
  // A day has no more hours than all sites of the plan can be up.
  const mostPerDay = meter === 'container_hours' && sites !== null ? 24 * sites : null;
  return forecastUsage({ daily, used, limit, now, endsAt, mostPerDay });
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

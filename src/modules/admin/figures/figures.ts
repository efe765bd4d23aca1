import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { CHARGED_METERS } from '#modules/metering/index.ts';
import type { Transaction } from '#platform/context.ts';
import { PlanKey } from '#platform/plan-keys.ts';

const Month = z.iso.date();
const Currency = z.enum(['BRL', 'USD']);
export type Currency = z.infer<typeof Currency>;
const Count = z.number();
const Cents = z.number();
const Share = z.number().nullable();
const inMonth = { month: Month, currency: Currency };

/** Each figure is a database function; screens show its rows as they are, without adding anything up. */
export const FIGURES = {
  mrr_at: z.object({ currency: Currency, mrr_cents: Cents, customers: Count, average_cents: Cents }),
  mrr_by_month: z.object({
    ...inMonth,
    opening_cents: Cents,
    new_cents: Cents,
    returned_cents: Cents,
    expansion_cents: Cents,
    contraction_cents: Cents,
    churned_cents: Cents,
    closing_cents: Cents,
    customers_opening: Count,
    customers_new: Count,
    customers_returned: Count,
    customers_churned: Count,
    customers_closing: Count,
  }),
  churn_by_month: z.object({
    ...inMonth,
    customers_opening: Count,
    customers_churned: Count,
    customer_churn: Share,
    opening_cents: Cents,
    lost_cents: Cents,
    revenue_churn: Share,
  }),
  trials_by_month: z.object({ ...inMonth, started: Count, converted: Count, ended: Count, running: Count }),
  revenue_by_plan: z.object({
    plan: PlanKey,
    currency: Currency,
    customers: Count,
    mrr_cents: Cents,
  }),
  received_by_month: z.object({
    ...inMonth,
    invoices: Count,
    plan_cents: Cents,
    use_cents: Cents,
    adjusted_cents: Cents,
    total_cents: Cents,
    credit_cents: Cents,
    received_cents: Cents,
    refunded_cents: Cents,
    disputed_cents: Cents,
  }),
  use_by_month: z.object({
    ...inMonth,
    meter: z.enum(CHARGED_METERS),
    quantity: z.number().nullable(),
    amount_cents: Cents,
  }),
  retention: z.object({ cohort: Month, currency: Currency, size: Count, nth: Count, paying: Count }),
  funnel_by_month: z.object({ month: Month, visited: Count, described: Count, signed_up: Count, published: Count, paid: Count }),
  client_margins: z.object({
    client_id: z.uuid(),
    name: z.string().nullable(),
    plan: PlanKey.nullable(),
    currency: Currency,
    mrr_cents: Cents,
    cost_cents: Cents.nullable(),
    margin_cents: Cents.nullable(),
  }),
} as const;
export type FigureName = keyof typeof FIGURES;
/** Figures of the revenue page. */
export type RevenueFigure = Exclude<FigureName, 'funnel_by_month' | 'client_margins'>;
export const REVENUE_FIGURES = (Object.keys(FIGURES) as FigureName[]).filter(
  (name): name is RevenueFigure => name !== 'funnel_by_month' && name !== 'client_margins',
);

/** Figures of a single moment; the others also take a number of months. */
const OF_A_MOMENT: readonly FigureName[] = ['mrr_at', 'revenue_by_plan', 'client_margins'];

export interface Figure<N extends FigureName> {
  rows: z.output<(typeof FIGURES)[N]>[];
  /** The executed statement with its values. */
  call: string;
  /** Source of the database functions it calls, the figure's own first. */
  sql: string[];
}

/** Runs one figure for a moment, over the given number of months. */
export async function readFigure<N extends FigureName>(tx: Transaction, name: N, moment: Date, months: number): Promise<Figure<N>> {
  const at = moment.toISOString();
  const short = OF_A_MOMENT.includes(name);
  const values: SQL = short ? sql`${at}::timestamptz` : sql`${at}::timestamptz, ${months}::int`;
  const { rows } = await tx.execute<{ row: unknown }>(sql`select to_jsonb(f) as row from app.${sql.identifier(name)}(${values}) as f`);
  return {
    rows: z.array(FIGURES[name]).parse(rows.map(({ row }) => row)) as Figure<N>['rows'],
    call: `select * from app.${name}(${short ? `'${at}'` : `'${at}', ${months}`});`,
    sql: await readDefinitions(tx, name),
  };
}

/** Source of a function and of every function it calls, each once. */
async function readDefinitions(tx: Transaction, name: string): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string; text: string }>(sql`
    select p.proname as name, pg_get_functiondef(p.oid) as text from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.prokind = 'f' and p.prolang <> (select l.oid from pg_language l where l.lanname = 'c')`);
  const texts = new Map(rows.map((row) => [row.name, row.text]));
  const found: string[] = [];
  const wanted = [name];
  for (const each of wanted) {
    const text = texts.get(each) ?? '';
    found.push(text.trim());
    for (const [, called] of text.matchAll(/\bapp\.(\w+)\(/g)) if (!wanted.includes(called!) && texts.has(called!)) wanted.push(called!);
  }
  return found;
}

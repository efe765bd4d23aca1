import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { csv } from '../clients/csv.ts';
import type { GetFigure } from '../input.ts';
import { type Figure, readFigure } from './figures.ts';

interface Business {
  moment: Date;
  funnel_by_month: Figure<'funnel_by_month'>;
  client_margins: Figure<'client_margins'>;
}

/** Conversion of visitors to paying clients, and each client's margin. For admins. */
export async function getBusiness(ctx: Context): Promise<Business> {
  await requireStaff(ctx, 'admin');
  return asSystem(
    'the agency reads its business',
    async (tx) => ({
      moment: ctx.now,
      funnel_by_month: await readFigure(tx, 'funnel_by_month', ctx.now, 12),
      client_margins: await readFigure(tx, 'client_margins', ctx.now, 12),
    }),
    ctx,
  );
}

/** One figure's rows as CSV, with the function's column names. For admins. */
export async function figureCsv(ctx: Context, { name }: GetFigure): Promise<string> {
  await requireStaff(ctx, 'admin');
  const { rows } = await asSystem('the agency exports a figure', (tx) => readFigure(tx, name, ctx.now, 12), ctx);
  const head = Object.keys(rows[0] ?? {});
  return csv(
    head,
    rows.map((row) => head.map((column) => (row as Record<string, string | number | null>)[column] ?? null)),
  );
}

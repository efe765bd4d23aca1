import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { type Figure, REVENUE_FIGURES, type RevenueFigure, readFigure } from './figures.ts';

export type Revenue = { moment: Date; months: number } & { [N in RevenueFigure]: Figure<N> };

/** All revenue figures for one moment, read in one transaction. For admins. */
export async function getRevenue(ctx: Context, input: { months?: number } = {}): Promise<Revenue> {
  await requireStaff(ctx, 'admin');
  const months = input.months ?? 12;
  return asSystem(
    'the agency reads its revenue',
    async (tx) => {
      const figures: [string, unknown][] = [];
      for (const name of REVENUE_FIGURES) figures.push([name, await readFigure(tx, name, ctx.now, months)]);
      return { moment: ctx.now, months, ...Object.fromEntries(figures) } as Revenue;
    },
    ctx,
  );
}

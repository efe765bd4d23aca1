import { and, desc, eq } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { RemoveModelPrice, SetModelPrice } from '../input.ts';
import { modelPrices } from '../tables.ts';

export type ModelPrice = typeof modelPrices.$inferSelect;

/** Every price entered, the latest of a model first. For admins. */
export async function listModelPrices(ctx: Context): Promise<ModelPrice[]> {
  await requireStaff(ctx, 'admin');
  return asSystem(
    'the agency reads its prices',
    (tx) => tx.select().from(modelPrices).orderBy(modelPrices.provider, modelPrices.model, desc(modelPrices.validFrom)).limit(500),
    ctx,
  );
}

/** Sets a model's price from now on; earlier calls keep their cost. For admins. */
export async function setModelPrice(ctx: Context, { provider, model, currency, input, output }: SetModelPrice): Promise<void> {
  await requireStaff(ctx, 'admin');
  const price = { inputMicros: input, outputMicros: output, currency };
  await asSystem(
    'the agency entered what a model costs',
    (tx) =>
      tx
        .insert(modelPrices)
        .values({ provider, model, validFrom: ctx.now, ...price })
        .onConflictDoUpdate({ target: [modelPrices.provider, modelPrices.model, modelPrices.validFrom], set: price }),
    ctx,
  );
}

/** Removes one price from the list. For admins. */
export async function removeModelPrice(ctx: Context, { provider, model, validFrom }: RemoveModelPrice): Promise<void> {
  await requireStaff(ctx, 'admin');
  const isIt = and(eq(modelPrices.provider, provider), eq(modelPrices.model, model), eq(modelPrices.validFrom, new Date(validFrom)));
  await asSystem('the agency removed a price', (tx) => tx.delete(modelPrices).where(isIt), ctx);
}

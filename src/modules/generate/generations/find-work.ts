import { eq } from 'drizzle-orm';
import type { Context, Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';

export type Work = typeof generations.$inferSelect;

export const REASON = 'a generation is written by the server';

/** The full row of one of the account's generations, for a job's step. @throws AppError `not_found`. */
export async function requireWork(ctx: Context, ref: GenerationRef): Promise<Work> {
  const [row] = await asActor(ctx, (tx) => tx.select().from(generations).where(eq(generations.id, ref.generationId)));
  if (!row) throw new AppError('not_found', 'generation_not_found');
  return row;
}

/** The same row, locked; null if its stage or attempt has changed, in which case the step's result must not be stored. */
export async function lockWork(tx: Transaction, { id, stage, attempt }: Work): Promise<Work | null> {
  const [now] = await tx.select().from(generations).where(eq(generations.id, id)).for('update');
  return now && now.stage === stage && now.attempt === attempt ? now : null;
}

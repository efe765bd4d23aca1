import 'server-only';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { EndSession } from '../input.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';

/** Ends one of the current person's sessions, effective from its next request. @throws AppError `session_not_found` for anyone else's. */
export async function endSession(ctx: Context, { id }: EndSession): Promise<void> {
  if (!(await endSessions(ctx, { only: id }))) throw new AppError('not_found', 'session_not_found');
}

/** Ends every session of the person except the current one. */
export async function endOtherSessions(ctx: Context): Promise<{ ended: number }> {
  return { ended: await endSessions(ctx, { except: requirePersonSession(ctx).sessionId }) };
}

async function endSessions(ctx: Context, which: { only?: string; except?: string }): Promise<number> {
  const { id } = requirePersonSession(ctx);
  const { rows } = await asSystem(
    'a person ends sessions of theirs',
    (tx) => tx.execute<{ ended: number }>(sql`select app.end_sessions(${id}, ${which.only ?? null}, ${which.except ?? null}) as ended`),
    ctx,
  );
  return rows[0]!.ended;
}

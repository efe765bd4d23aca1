import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';

const Row = z.object({
  factor_id: z.uuid().nullable(),
  since: z.coerce.date().nullable(),
  codes_left: z.number(),
  reset_due_at: z.coerce.date().nullable(),
});

export interface SecondFactor {
  /** Date from which an authenticator is required; null when none is. */
  since: Date | null;
  codesLeft: number;
  /** Date on which the factor is turned off after being reported lost; null without a report. */
  resetDueAt: Date | null;
}

/** The person of this session: second factors belong to them, whichever account they work in. */
export function requirePersonSession(ctx: Context): { id: string; sessionId: string } {
  requireAccount(ctx);
  const session = sessionOf(ctx);
  if (!session || ctx.actor.kind !== 'user') throw new AppError('forbidden', 'sign_in_first');
  return { id: session.personId, sessionId: session.id };
}

export async function getSecondFactor(ctx: Context): Promise<SecondFactor> {
  const { id } = requirePersonSession(ctx);
  const { rows } = await asSystem(
    'a person sees their second factor',
    (tx) => tx.execute(sql`select * from app.second_factor_of(${id})`),
    ctx,
  );
  const row = Row.parse(rows[0]);
  return { since: row.since, codesLeft: row.codes_left, resetDueAt: row.reset_due_at };
}

/** Whether a session that was just opened must show a second factor first. */
export async function owesSecondFactor(sessionId: string, personId: string): Promise<boolean> {
  const { rows } = await asSystem('a sign-in asks for its second step', (tx) =>
    tx.execute<{ owes: boolean }>(
      sql`select app.has_second_factor(${personId}) and not app.has_shown_factor(${sessionId}, ${personId}) as owes`,
    ),
  );
  return rows[0]!.owes;
}

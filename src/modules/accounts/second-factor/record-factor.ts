import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export type FactorMethod = 'totp' | 'recovery' | 'passkey';

interface Shown {
  sessionId: string;
  personId: string;
  method: FactorMethod;
}

/** Records that a session has just shown a second factor. */
export async function recordFactor(ctx: Context, { sessionId, personId, method }: Shown): Promise<void> {
  await asSystem(
    'a session has shown a second factor',
    (tx) => tx.execute(sql`select app.note_factor(${sessionId}, ${personId}, ${method})`),
    ctx,
  );
}

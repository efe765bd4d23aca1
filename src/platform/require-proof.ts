import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from './context.ts';
import { asSystem } from './db.ts';
import { AppError } from './errors.ts';

/**
 * For what a stolen session must not do: the person has proved who they are within ten minutes, by password or by a
 * mailed code, in this very session. Programs and jobs pass: their keys were made by someone who had.
 * @throws AppError `proof_needed`: the screens then ask for it and go on.
 */
export async function requireProof(ctx: Context): Promise<void> {
  const session = sessionOf(ctx);
  if (!session) return;
  const { rowCount } = await asSystem(
    'a proof is looked up',
    (tx) =>
      tx.execute(sql`
        select from app.session_proofs
        where session_id = ${session.id} and client_id = ${session.personId} and proved_at > now() - interval '10 minutes'`),
    ctx,
  );
  if (!rowCount) throw new AppError('forbidden', 'proof_needed');
}

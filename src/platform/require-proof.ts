import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from './context.ts';
import { asSystem } from './db.ts';
import { AppError } from './errors.ts';

/**
 * For what a stolen session must not do: the person has proved who they are within ten minutes, by password, by a mailed
 * code or by their second factor, in this very session. Programs and jobs pass: their keys were made by someone who had.
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
        where session_id = ${session.id} and person_id = ${session.personId} and proved_at > now() - interval '10 minutes'`),
    ctx,
  );
  if (!rowCount) throw new AppError('forbidden', 'proof_needed');
}

/**
 * For what a stolen session must not do even with the password: the second factor was shown in this session within ten
 * minutes. @throws AppError `factor_proof_needed`, also for who has no second factor.
 */
export async function requireFactorProof(ctx: Context): Promise<void> {
  const session = sessionOf(ctx);
  if (!session) return;
  const { rowCount } = await asSystem(
    'a proof is looked up',
    (tx) =>
      tx.execute(sql`
        select from app.session_factors
        where session_id = ${session.id} and person_id = ${session.personId} and shown_at > now() - interval '10 minutes'`),
    ctx,
  );
  if (!rowCount) throw new AppError('forbidden', 'factor_proof_needed');
}

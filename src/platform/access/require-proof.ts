import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from '../context.ts';
import { asSystem } from '../db.ts';
import { AppError } from '../errors.ts';

/**
 * For actions that a stolen session must not allow: requires a proof of identity in this session within ten minutes, by password, mailed
 * code or second factor. API keys and jobs pass: a key was created with such a proof.
 * @throws AppError `proof_needed`: screens then ask for it and continue.
 */
export async function requireProof(ctx: Context): Promise<void> {
  const session = sessionOf(ctx);
  if (!session) return;
  const { rowCount } = await asSystem(
    'a recent proof of identity is read',
    (tx) =>
      tx.execute(sql`
        select from app.session_proofs
        where session_id = ${session.id} and person_id = ${session.personId} and proved_at > now() - interval '10 minutes'`),
    ctx,
  );
  if (!rowCount) throw new AppError('forbidden', 'proof_needed');
}

/**
 * For actions that a stolen session must not allow even with the password: requires the second factor in this session within ten minutes.
 * @throws AppError `factor_proof_needed`, also for a person without a second factor.
 */
export async function requireFactorProof(ctx: Context): Promise<void> {
  const session = sessionOf(ctx);
  if (!session) return;
  const { rowCount } = await asSystem(
    'a recent proof of identity is read',
    (tx) =>
      tx.execute(sql`
        select from app.session_factors
        where session_id = ${session.id} and person_id = ${session.personId} and shown_at > now() - interval '10 minutes'`),
    ctx,
  );
  if (!rowCount) throw new AppError('forbidden', 'factor_proof_needed');
}

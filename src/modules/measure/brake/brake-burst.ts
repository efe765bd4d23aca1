import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { type Asking, checkRate } from '#platform/rate-limit/rate-limit.ts';
import { tooManyRequests } from '#platform/rate-limit/too-many-requests.ts';
import type { AnalyzeSite } from '../input.ts';
import { isProof } from './proof-of-work.ts';
import { turnstileSiteKey, verifyTurnstile } from './verify-turnstile.ts';

/**
 * Slows down a burst of measurements without an account: after the first few, the browser must do proof of work for each, in the
 * background, and a client without scripts must wait. Each proof counts once. Where Turnstile has keys, its challenge replaces the proof.
 * @throws AppError `work_needed` or `challenge_needed`, with the waiting time for clients without scripts.
 */
export async function brakeBurst(
  ctx: Context,
  { address, proof, challenge }: Pick<AnalyzeSite, 'address' | 'proof' | 'challenge'>,
  asking: Pick<Asking, 'headers'> = {},
): Promise<void> {
  if (ctx.account) return;
  const isChallenged = turnstileSiteKey() !== null;
  if (isChallenged && challenge && (await verifyTurnstile(challenge))) return;
  if (!isChallenged && proof && (await isProof(proof, address, ctx.now.getTime()))) {
    const { allowed } = await checkRate(ctx, 'analyze_proof', { target: `${proof} ${address}`, only: 'target' });
    if (allowed) return;
  }
  const { allowed, decisions } = await checkRate(ctx, 'analyze_burst', { ...asking, only: 'asker' });
  if (!allowed)
    throw new AppError('unavailable', isChallenged ? 'challenge_needed' : 'work_needed', tooManyRequests(decisions.at(-1)!).details);
}

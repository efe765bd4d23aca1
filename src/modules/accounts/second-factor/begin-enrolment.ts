import 'server-only';
import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { requirePersonSession } from './second-factor.ts';

export interface Enrolment {
  factorId: string;
  /** Typed by hand when there is no camera. */
  secret: string;
  /** `otpauth://…`, for the QR code. */
  uri: string;
}

const ISSUER = 'Page Magic';

/** A new secret for an authenticator app. It takes effect after `confirmEnrolment`; an abandoned enrolment is dropped. */
export async function beginEnrolment(ctx: Context): Promise<Enrolment> {
  requirePersonSession(ctx);
  await requireLiveSession(ctx);
  await requireProof(ctx);
  const { auth } = await authClient();
  const { data: factors, error: unknown } = await auth.mfa.listFactors();
  if (unknown) throw authProblem(unknown);
  if (factors.totp.length > 0) throw new AppError('conflict', 'factor_exists');
  for (const { id, status } of factors.all) if (status === 'unverified') await auth.mfa.unenroll({ factorId: id });
  const { data, error } = await auth.mfa.enroll({ factorType: 'totp', issuer: ISSUER, friendlyName: ISSUER });
  if (error) throw authProblem(error);
  return { factorId: data.id, secret: data.totp.secret, uri: data.totp.uri };
}

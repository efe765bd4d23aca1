import 'server-only';
import type { Context } from '#platform/context.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';
import { getPendingEmail } from './pending-email.ts';

/** The address awaiting confirmation, and which of its codes comes next. */
export async function getEmailChange(ctx: Context): Promise<{ email: string; step: 'current' | 'new' } | null> {
  const pending = await getPendingEmail(requirePersonSession(ctx).id);
  return pending && { email: pending.email, step: pending.step };
}

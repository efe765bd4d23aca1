import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { checkRate, takeRate } from '#platform/rate-limit/rate-limit.ts';
import { findKnownDevice } from '../devices/known-device.ts';
import type { PendingSignIn } from './pending-sign-in.ts';

/**
 * Counts one try of a mailed code. The browser that requested the mail and known devices each have a limit of their own that nobody else
 * can use up; everyone else shares one limit.
 * @throws AppError `too_many_requests`, or `code_by_link` when only the link in the mail works.
 */
export async function takeCodeTry(ctx: Context, { id, email, mailed }: PendingSignIn): Promise<void> {
  if (mailed) {
    await takeRate(ctx, 'code_from_asker', { target: id });
    return;
  }
  const device = await findKnownDevice(email);
  if (device) {
    await takeRate(ctx, 'code_from_device', { target: device });
    return;
  }
  await takeRate(ctx, 'code_from_address', { target: email });
  if (!(await checkRate(ctx, 'code_from_strangers', { target: email })).allowed) throw new AppError('unavailable', 'code_by_link');
}

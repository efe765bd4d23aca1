import 'server-only';
import type { Context } from '#platform/context.ts';
import { checkRate, takeRate } from '#platform/rate-limit/rate-limit.ts';
import { findKnownDevice } from '../devices/known-device.ts';

/**
 * Counts one try of a password. A known device has a limit of its own, and each address has one per person, so that other people's tries do
 * not count against them.
 * @returns `prove` when so many strangers guess at this person that a password alone is not accepted: a mailed code is required.
 * @throws AppError `too_many_requests` for a caller who tries too often.
 */
export async function takePasswordTry(ctx: Context, email: string): Promise<'check' | 'prove'> {
  const device = await findKnownDevice(email);
  if (device) {
    await takeRate(ctx, 'password_from_device', { target: device });
    return 'check';
  }
  await takeRate(ctx, 'password_from_address', { target: email });
  return (await checkRate(ctx, 'password_from_strangers', { target: email })).allowed ? 'check' : 'prove';
}

import 'server-only';
import type { Context } from '#platform/context.ts';
import { checkRate, takeRate } from '#platform/rate-limit.ts';
import { findKnownDevice } from '../devices/known-device.ts';

/**
 * Counts one try of a password. A device that the person knows has a budget of its own, an address one for each person;
 * nobody else's tries are counted against either.
 * @returns `prove` when so many strangers guess at this person that a password alone opens nothing: a mailed code does.
 * @throws AppError `too_many_requests` for who tries too often themselves.
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

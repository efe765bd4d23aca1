import 'server-only';
import type { Context } from '#platform/context.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { findKnownDevice } from '../devices/known-device.ts';

/** Takes one of the mails that this address may get per hour. False when the limit is reached; codes already sent stay valid. */
export async function mayMail(ctx: Context, email: string): Promise<boolean> {
  const device = await findKnownDevice(email);
  const { allowed } = device
    ? await checkRate(ctx, 'mail_from_device', { target: device })
    : await checkRate(ctx, 'mail_to', { target: email });
  return allowed;
}
